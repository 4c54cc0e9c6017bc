// Who is poor and who rents. The poverty risks of the seeds (by type of household, by tenancy, by activity) are of Flanders in 2019; that they hold for Bilzen is an
// assumption, and so is the share of tenants of each kind. The two risks are brought together by one odds ratio of tenant to owner, the same for every kind.
import { type Kind, kinds, shares } from './cells.ts';
import { byWeight } from './draw.ts';
import { povertyRisk } from './tables.ts';

/** The poverty threshold of a person alone: 60% of the median in the survey of 2019, a month, in cents. From memory, not in the seeds; 4% a year after that. */
export const thresholdOf = (on: string): number => Math.round(123_000 * growth(on));
/** Prices and incomes against 2019, an assumption: 4% a year. */
export const growth = (on: string): number => 1.04 ** (Number(on.slice(0, 4)) - 2019);

/** Share of tenants of each kind (assumption; together about a fifth of the persons). */
const tenants: Record<Kind, number> = {
  alone: 0.41,
  aloneOld: 0.22,
  couple: 0.2,
  coupleOld: 0.1,
  coupleWithMinors: 0.17,
  parentWithMinors: 0.45,
  otherWithMinors: 0.27,
  coupleWithAdults: 0.1,
  parentWithAdults: 0.24,
  coupleWithParents: 0.14,
  siblings: 0.4,
};

const riskGroups: Partial<Record<Kind, string>> = {
  alone: 'eenpersoonshuishouden',
  aloneOld: 'eenpersoonshuishouden',
  parentWithMinors: 'eenoudergezin',
  coupleOld: 'ouder_koppel',
};

export type Standing = { isTenant: boolean; isPoor: boolean };
const standings: readonly Standing[] = [
  { isTenant: true, isPoor: true },
  { isTenant: true, isPoor: false },
  { isTenant: false, isPoor: true },
  { isTenant: false, isPoor: false },
];

function weightsOf(kind: Kind): (readonly [Standing, number])[] {
  const { risk, odds } = solved();
  const rents = tenants[kind];
  const owner = ownerRisk(risk(kind), rents, odds);
  const tenant = withOdds(owner, odds);
  const parts = [rents * tenant, rents * (1 - tenant), (1 - rents) * owner, (1 - rents) * (1 - owner)];
  return standings.map((standing, at) => [standing, parts[at] ?? 0] as const);
}

let known: { risk: (kind: Kind) => number; odds: number } | undefined;
function solved(): { risk: (kind: Kind) => number; odds: number } {
  if (known) return known;
  const persons = (kind: Kind): number => shares[kind].reduce((sum, percent, at) => sum + percent * (at < 4 ? at + 1 : 5.85), 0);
  const all = kinds.reduce((sum, kind) => sum + persons(kind), 0);
  const renting = kinds.reduce((sum, kind) => sum + persons(kind) * tenants[kind], 0) / all;
  const overall = renting * povertyRisk('huurder') + (1 - renting) * povertyRisk('eigenaar');
  const named = kinds.filter((kind) => riskGroups[kind] !== undefined);
  const namedRisk = (kind: Kind): number => povertyRisk(riskGroups[kind] as string);
  const rest = all - named.reduce((sum, kind) => sum + persons(kind), 0);
  // Nobody counted the other kinds: they take what is left of the whole.
  const others = (overall * all - named.reduce((sum, kind) => sum + persons(kind) * namedRisk(kind), 0)) / rest;
  const risk = (kind: Kind): number => (riskGroups[kind] === undefined ? others : namedRisk(kind));
  const tenantRisk = (odds: number): number =>
    kinds.reduce((sum, kind) => sum + persons(kind) * tenants[kind] * withOdds(ownerRisk(risk(kind), tenants[kind], odds), odds), 0) /
    (renting * all);
  known = { risk, odds: bisect(1, 100, (odds) => tenantRisk(odds) - povertyRisk('huurder')) };
  return known;
}

function withOdds(share: number, odds: number): number {
  return (share * odds) / (1 - share + share * odds);
}

/** The risk of owners of a kind, so that owners and tenants together have the risk of the kind. */
function ownerRisk(risk: number, rents: number, odds: number): number {
  return bisect(0, 1, (owner) => (1 - rents) * owner + rents * withOdds(owner, odds) - risk);
}

function bisect(low: number, high: number, f: (x: number) => number): number {
  let [from, to] = [low, high];
  for (let round = 0; round < 60; round++) {
    const middle = (from + to) / 2;
    if (f(middle) > 0) to = middle;
    else from = middle;
  }
  return (from + to) / 2;
}

const weights = new Map(kinds.map((kind) => [kind, weightsOf(kind)]));

/** `point` between 0 and 1. */
export const standingOf = (kind: Kind, point: number): Standing => byWeight(weights.get(kind) ?? [], point);
