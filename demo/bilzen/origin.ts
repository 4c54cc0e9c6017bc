// Origin and nationality, apart: the seeds count origin (own or parents' nationality at birth), the contract asks for nationality. Which part of a group
// holds a foreign nationality, from where, and with which residence status is an assumption; so is that origin is rarer among the old (the seeds say so in words).
import type { ResidenceStatus } from '../../rules/contract.ts';
import type { Kind } from './cells.ts';
import type { Draw, Even } from './draw.ts';
import type { Member } from './members.ts';
import type { Standing } from './poverty.ts';
import { byWeight } from './draw.ts';
import { originGroups, shareOfOtherOrigin } from './tables.ts';

export type Origin = { group: string; nationality: string; status: ResidenceStatus; years: number };
export const belgianOrigin = 'belgisch';

/** Share of persons with a foreign nationality, and the nationalities. */
const groups: Record<string, { foreign: number; from: readonly string[]; isEu: boolean }> = {
  nederlands: { foreign: 0.62, from: ['NL'], isEu: true },
  zuid_europees_eu: { foreign: 0.5, from: ['IT', 'ES', 'PT', 'GR'], isEu: true },
  turks: { foreign: 0.18, from: ['TR'], isEu: false },
  maghreb: { foreign: 0.22, from: ['MA', 'DZ', 'TN'], isEu: false },
  oost_europees_niet_eu: { foreign: 0.45, from: ['UA', 'RU', 'XK', 'RS', 'AL'], isEu: false },
  aziatisch: { foreign: 0.5, from: ['SY', 'AF', 'IQ', 'IN', 'PH', 'CN'], isEu: false },
  oost_europees_eu: { foreign: 0.75, from: ['PL', 'RO', 'BG'], isEu: true },
  noord_west_europees_eu: { foreign: 0.4, from: ['DE', 'IE', 'AT'], isEu: true },
  afrikaans: { foreign: 0.4, from: ['CD', 'SO', 'GN', 'CM', 'ER'], isEu: false },
  onbekend: { foreign: 0.5, from: ['XX'], isEu: false },
  centraal_zuid_amerikaans: { foreign: 0.3, from: ['BR', 'CO', 'DO'], isEu: false },
  andere_rijke_oeso: { foreign: 0.5, from: ['US', 'CH', 'JP'], isEu: false },
  frans: { foreign: 0.5, from: ['FR'], isEu: true },
};

const fromWar = new Set(['SY', 'AF', 'IQ', 'SO', 'ER', 'CD', 'GN']);
const groupWeights = [...originGroups];
const shareOf = (kind: Kind): number => (kind === 'aloneOld' || kind === 'coupleOld' ? 0.5 : kind === 'coupleWithMinors' ? 1.1 : 1) * scale;
/** Makes the shares by kind, and the children of mixed couples, come out at the share of the whole. */
const scale = shareOfOtherOrigin;
const isMixed = 0.12;
/** Poor households are more often of another origin (assumption); together they come out at the share of the whole. */
const [ofPoor, ofOthers] = [1.8, 0.918];

/** One for each member. A child with one parent of another origin is of that origin, as the seeds define it. */
export function originsOf(kind: Kind, { isPoor }: Standing, members: readonly Member[], draw: Draw, even: Even): string[] {
  const group = (): string => byWeight(groupWeights, even.next('group', `${members.length}`));
  const own =
    even.next('origin', `${kind}${members.length}${isPoor}`) < shareOf(kind) * (isPoor ? ofPoor : ofOthers) ? group() : belgianOrigin;
  const hasPartner = members[1]?.role === 'partner';
  const mixed = hasPartner && draw.chance(isMixed);
  const other = mixed ? (own === belgianOrigin && draw.chance(shareOfOtherOrigin * 2) ? group() : belgianOrigin) : own;
  return members.map((member, at) => {
    if (at === 0) return own;
    if (at === 1 && hasPartner) return other;
    return member.role === 'child' ? (own === belgianOrigin ? other : own) : own;
  });
}

/** Nationality, status and years of stay of one person, given the origin. `leaning` is the reference person's: a family mostly has one status. */
export function stayOf(group: string, age: number, standing: Standing, leader: Origin | undefined, draw: Draw): Origin {
  const known = groups[group];
  const sameAsLeader = leader?.group === group && draw.chance(0.8);
  if (sameAsLeader && leader) return { ...leader, years: Math.min(leader.years, age) };
  if (!known || !draw.chance(known.foreign)) return { group, nationality: 'BE', status: 'belgian', years: age };
  const nationality = draw.pick(known.from);
  const years = draw.chance(0.12) ? 0 : Math.min(age, Math.floor(draw.next() * draw.next() * 45));
  return { group, nationality, status: statusOf(known.isEu, nationality, age, years, standing, draw), years };
}

function statusOf(isEu: boolean, nationality: string, age: number, years: number, { isPoor }: Standing, draw: Draw): ResidenceStatus {
  if (isEu) {
    if (age < 18) return 'familyOfEu';
    const working = age < 65 && draw.chance(0.75);
    if (working) return draw.chance(0.85) ? 'euWorker' : 'euSelfEmployed';
    return draw.weighted([
      ['euInactive', 60],
      ['euJobseeker', age < 65 ? 20 : 0],
      ['euStudent', age < 30 ? 15 : 0],
      ['familyOfBelgian', 25],
    ] as const);
  }
  if (nationality === 'UA' && draw.chance(0.6)) return 'temporaryProtection';
  if (nationality === 'XX') return draw.chance(0.5) ? 'stateless' : 'regularisationPending';
  const hasFled = fromWar.has(nationality);
  return draw.weighted([
    ['recognisedRefugee', hasFled ? 45 : 4],
    ['subsidiaryProtection', hasFled ? 16 : 1],
    ['asylumSeeker', (years < 2 ? (hasFled ? 22 : 4) : 1) * (isPoor ? 4 : 0.6)],
    ['thirdCountry', 50],
    ['familyOfBelgian', 25],
    ['familyOfEu', 4],
    ['regularisationPending', isPoor ? 8 : 2],
    ['undocumented', isPoor ? 16 : 3],
    ['shortStay', years < 1 ? 4 : 0],
  ] as const);
}
