// Why a family is referred, as far as its facts say so: each reason computed, with what it rests on. A person decides; who decides otherwise says why. Pure.
import { Temporal } from 'temporal-polyfill';
import type { Household } from '../../rules/contract.ts';
import type { grounds } from './mro.ts';

type Ground = (typeof grounds)[number];
export type ComputedGround = {
  ground: 'youngChild' | 'lowWorkIntensity';
  /** null: the facts do not say. */
  holds: boolean | null;
  because:
    | 'childUnderThree'
    | 'noChildUnderThree'
    | 'birthDateMissing'
    | 'nobodyWorks'
    | 'somebodyWorks'
    | 'workMissing'
    | 'nobodyOfWorkingAge';
  /** Pointers in the household to what it rests on. */
  facts: string[];
};
/** As it is kept with the file. */
type Basis = ComputedGround & { chosen: boolean; why: string | null };

const ageOn = (birthDate: string, on: string): number =>
  Temporal.PlainDate.from(birthDate).until(Temporal.PlainDate.from(on), { largestUnit: 'year' }).years;

export const groundsOf = (household: Household, on: string): ComputedGround[] => [
  youngChild(household, on),
  lowWorkIntensity(household, on),
];

/** A child under three lives there. Somebody whose date of birth is missing may be one, unless the place in the household says otherwise. */
function youngChild({ persons }: Household, on: string): ComputedGround {
  const ground = 'youngChild';
  const known = persons.flatMap((one, at) => (one.birthDate ? [{ at, age: ageOn(one.birthDate, on) }] : []));
  const young = known.filter((one) => one.age < 3);
  const pointer = ({ at }: { at: number }): string => `/persons/${at}/birthDate`;
  if (young.length > 0) return { ground, holds: true, because: 'childUnderThree', facts: young.map(pointer) };
  const open = persons.flatMap((one, at) =>
    !one.birthDate && ['child', 'grandchild', 'other', 'sibling'].includes(one.role) ? [{ at }] : [],
  );
  if (open.length > 0) return { ground, holds: null, because: 'birthDateMissing', facts: open.map(pointer) };
  return { ground, holds: false, because: 'noChildUnderThree', facts: known.map(pointer) };
}

const working = new Set<string>(['employee', 'selfEmployed']);
const notCounted = new Set<string>(['student', 'retired']);

/**
 * Nobody from 18 to 64 works, students and pensioners aside: then the intensity is nothing, whatever measure is used. Where somebody works the facts do not say how
 * many hours, so that it stays open: a limit is not made up here.
 */
function lowWorkIntensity({ persons }: Household, on: string): ComputedGround {
  const ground = 'lowWorkIntensity';
  const counted = persons.flatMap((one, at) => {
    if (!one.birthDate) return one.role === 'child' || one.role === 'grandchild' ? [] : [{ at, status: one.work?.status ?? null }];
    const age = ageOn(one.birthDate, on);
    return age < 18 || age > 64 || notCounted.has(one.work?.status ?? '') ? [] : [{ at, status: one.work?.status ?? null }];
  });
  const facts = counted.map(({ at }) => `/persons/${at}/work/status`);
  if (counted.length === 0)
    return { ground, holds: null, because: 'nobodyOfWorkingAge', facts: persons.map((_, at) => `/persons/${at}/birthDate`) };
  if (counted.some((one) => working.has(one.status ?? ''))) return { ground, holds: null, because: 'somebodyWorks', facts };
  if (counted.some((one) => one.status === null)) return { ground, holds: null, because: 'workMissing', facts };
  return { ground, holds: true, because: 'nobodyWorks', facts };
}

/** Reasons that were chosen against the facts without a word why. */
export const unexplained = (
  computed: readonly ComputedGround[],
  chosen: readonly Ground[],
  why: Partial<Record<Ground, string>>,
): Ground[] =>
  computed
    .filter((one) => one.holds !== null && one.holds !== chosen.includes(one.ground) && !(why[one.ground] ?? '').trim())
    .map((one) => one.ground);

export const basisOf = (computed: readonly ComputedGround[], chosen: readonly Ground[], why: Partial<Record<Ground, string>>): Basis[] =>
  computed.map((one) => {
    const isChosen = chosen.includes(one.ground);
    const differs = one.holds !== null && one.holds !== isChosen;
    return { ...one, chosen: isChosen, why: differs ? (why[one.ground]?.trim() ?? null) : null };
  });
