// The synthetic municipality looks like Bilzen in every table it is compared with, and the comparison sees it when it does not.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Household } from '../../rules/contract.ts';
import { Columns } from '../../rules/batch/columns.ts';
import { versionOn } from '../../rules/engine/compile.ts';
import { evaluate } from '../../rules/engine/evaluate.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import { validateHousehold } from '../../rules/validate.ts';
import { type Counted, isOff, marginals } from './marginals.ts';
import { bilzen, mark } from './municipality.ts';
import { belgianOrigin } from './origin.ts';
import { householdsOfBilzen, personsOfBilzen } from './tables.ts';

const on = '2025-02-18';
const make = (households: number, seed: number, unknown = 0) => [...bilzen({ households, seed, on, unknown })];
let whole: Counted[];
beforeAll(() => (whole = make(householdsOfBilzen, 73006)));
const off = (all: Counted[]): string[] =>
  marginals(all, on)
    .filter(isOff)
    .map((one) => `${one.name}: ${one.found.toFixed(2)} for ${one.expected.toFixed(2)}`);
const namesOff = (all: Counted[]): string[] =>
  marginals(all, on)
    .filter(isOff)
    .map((one) => one.name);

describe('the whole municipality', () => {
  it('has the households and the persons of Bilzen, to the last one', () => {
    expect(whole.length).toBe(13_525);
    expect(whole.reduce((sum, { household }) => sum + household.persons.length, 0)).toBe(personsOfBilzen);
  });

  it('meets every marginal of the tables', () => expect(off(whole)).toEqual([]));

  it.each([1, 2, 42])('meets them with the seed %i too', (seed) => expect(off(make(householdsOfBilzen, seed))).toEqual([]));

  it('tells nationality and origin apart', () => {
    let [foreignAndOther, belgianAndOther, foreignAndBelgian] = [0, 0, 0];
    for (const { household, origins } of whole) {
      for (const [at, person] of household.persons.entries()) {
        const isOther = origins[at] !== belgianOrigin;
        const isForeign = person.nationality !== 'BE';
        if (isOther && isForeign) foreignAndOther++;
        if (isOther && !isForeign) belgianAndOther++;
        if (!isOther && isForeign) foreignAndBelgian++;
        expect(isForeign).toBe(person.residence?.status !== 'belgian');
      }
    }
    expect(foreignAndBelgian).toBe(0);
    expect(Math.min(foreignAndOther, belgianAndOther)).toBeGreaterThan(2000);
  });
});

/** Groups that are smaller than their tolerance can only be seen to grow. */
const tooSmall = new Set(['zuid_europees_eu', 'oost_europees_eu']);

/** Each spoils the municipality in one way, in place, and must be seen in the marginals it names. */
const mutants: { name: string; spoil: (one: Counted, at: number) => Counted[]; seenIn: string[] }[] = [
  {
    name: 'people who live alone are counted too little',
    spoil: (one, at) => (one.household.persons.length === 1 && at % 50 === 0 ? [] : [one]),
    seenIn: ['households of 1', 'type eenpersoons', 'persons for each household'],
  },
  {
    name: 'couples are counted twice',
    spoil: (one, at) => (sized(one, 2) && at % 40 === 0 ? [one, one] : [one]),
    seenIn: ['households of 2'],
  },
  { name: 'households of three are lost', spoil: (one, at) => (sized(one, 3) && at % 30 === 0 ? [] : [one]), seenIn: ['households of 3'] },
  { name: 'households of four are lost', spoil: (one, at) => (sized(one, 4) && at % 30 === 0 ? [] : [one]), seenIn: ['households of 4'] },
  {
    name: 'large families are lost',
    spoil: (one, at) => (one.household.persons.length > 4 && at % 20 === 0 ? [] : [one]),
    seenIn: ['households of 5+'],
  },
  {
    name: 'everybody is two years older',
    spoil: (one) => [
      withPersons(one, (person) => ({ ...person, birthDate: `${Number(person.birthDate?.slice(0, 4)) - 2}${person.birthDate?.slice(4)}` })),
    ],
    seenIn: ['minors', '65 and older', 'type met_minderjarig_kind', 'type meerpersoons_zonder_minderjarige'],
  },
  {
    name: 'every tenth household is of Belgian origin',
    spoil: (one, at) => [at % 10 === 0 ? { ...one, origins: one.origins.map(() => belgianOrigin) } : one],
    seenIn: ['other than Belgian origin'],
  },
  ...[
    'nederlands',
    'zuid_europees_eu',
    'turks',
    'maghreb',
    'oost_europees_niet_eu',
    'aziatisch',
    'oost_europees_eu',
    'noord_west_europees_eu',
  ].map(moved),
  ...['afrikaans', 'onbekend', 'centraal_zuid_amerikaans', 'andere_rijke_oeso', 'frans'].map(moved),
  {
    name: 'incomes are a tenth higher',
    spoil: (one) => [
      withPersons(one, (person) => ({
        ...person,
        incomes: (person.incomes ?? []).map((income) => ({ ...income, net: (income.net ?? 0) * 1.1 })),
      })),
    ],
    seenIn: [
      'eenoudergezin',
      'eenpersoonshuishouden',
      'ouder_koppel',
      'huurder',
      'eigenaar',
      'werkloos',
      'niet_actief_excl_gepensioneerd',
    ].map((group) => `poor: ${group}`),
  },
  {
    name: 'a part of the owners rents',
    spoil: (one, at) => [
      at % 9 === 0 ? { ...one, household: { ...one.household, dwelling: { ...one.household.dwelling, tenure: 'privateRent' } } } : one,
    ],
    seenIn: ['poor: huurder'],
  },
  {
    name: 'tenants without work count as at work',
    spoil: (one) => [isOwner(one) ? one : withPersons(one, (person) => ({ ...person, work: { ...person.work, status: 'employee' } }))],
    seenIn: ['poor: werkloos', 'poor: niet_actief_excl_gepensioneerd'],
  },
];

function moved(group: string) {
  const to = group === 'turks' ? 'nederlands' : 'turks';
  return {
    name: `the group ${group} goes to another`,
    spoil: (one: Counted) => [{ ...one, origins: one.origins.map((origin) => (origin === group ? to : origin)) }],
    seenIn: tooSmall.has(group) ? [] : [`origin ${group}`],
  };
}
const sized = ({ household }: Counted, size: number): boolean => household.persons.length === size;
const isOwner = ({ household }: Counted): boolean => household.dwelling?.tenure === 'owner';
function withPersons(one: Counted, change: (person: Household['persons'][number]) => Household['persons'][number]): Counted {
  return { ...one, household: { ...one.household, persons: one.household.persons.map(change) } };
}

describe('a municipality that is off', () => {
  it.each(mutants)('is seen: $name', ({ spoil, seenIn }) => expect(namesOff(whole.flatMap(spoil))).toEqual(expect.arrayContaining(seenIn)));

  it('is seen in every marginal by one of these, or by a group that grows', () => {
    const grown = whole.map((one) => ({
      ...one,
      origins: one.origins.map((origin) =>
        origin === 'turks' ? 'zuid_europees_eu' : origin === 'aziatisch' ? 'oost_europees_eu' : origin,
      ),
    }));
    const seen = new Set([...mutants.flatMap(({ seenIn }) => seenIn), ...namesOff(grown)]);
    expect(
      marginals(whole, on)
        .map((one) => one.name)
        .filter((name) => !seen.has(name)),
    ).toEqual([]);
  });
});

describe('the households', () => {
  it('are households of the contract, in Bilzen, and say that they are synthetic', () => {
    const ids = new Set<string | undefined>();
    for (const { household } of make(1500, 3, 0.2).concat(make(1500, 3))) {
      expect(validateHousehold(structuredClone(household), { on, today: on })).toMatchObject({ ok: true });
      expect(household.id).toMatch(new RegExp(`^${mark}-\\d{6}$`));
      expect(household.municipality).toBe('73006');
      ids.add(household.id);
    }
    expect(ids.size).toBe(1500);
  });

  it('come out the same for the same seed, and otherwise for another', () => {
    expect(JSON.stringify(make(200, 7))).toBe(JSON.stringify(make(200, 7)));
    expect(JSON.stringify(make(200, 7))).not.toBe(JSON.stringify(make(200, 8)));
  });

  it('leave nothing to ask when no fact is dropped: what stays open is a figure of the law', () => {
    const version = versionOn(shippedRules, on);
    const asked = new Set<string>();
    for (const { household } of make(400, 11)) {
      for (const one of evaluate(version, household)) for (const pointer of one.missing) asked.add(`${one.compiled.right.code} ${pointer}`);
    }
    expect([...asked]).toEqual([]);
  });

  it('have a value for every fact that any right reads', () => {
    const columns = new Columns(shippedRules, on);
    for (const { household } of make(400, 11)) columns.add(household.id ?? '', household);
    const gaps = columns.segments.flatMap(({ arrays }) => [...arrays.unknown.subarray(0, arrays.households * columns.layout.words)]);
    expect(gaps.filter((word) => word !== 0)).toEqual([]);
    expect(gaps.length).toBeGreaterThanOrEqual(400);
  });

  it('leave open about the share that is asked for', () => {
    const leaves = (value: unknown): number =>
      typeof value === 'object' && value !== null
        ? Object.values(value).reduce<number>((sum, one) => sum + leaves(one), 0)
        : value == null
          ? 0
          : 1;
    const known = leaves(make(300, 5).map((one) => one.household));
    const left = leaves(make(300, 5, 0.2).map((one) => one.household));
    expect(left / known).toBeGreaterThan(0.76);
    expect(left / known).toBeLessThan(0.86);
  });
});
