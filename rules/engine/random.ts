// Seeded households for the property tests and the bench: any household the contract allows, as full or as empty of facts as asked. Invented, of course.
import type { Household, Person } from '../contract.ts';
import { codesAt } from '../facts.ts';
import { dayOfNumber, dayNumber, isoDay } from './dates.ts';

export type Random = () => number;

/** mulberry32: the same seed gives the same households on every machine. */
export function seeded(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A value for each leaf of the contract; undefined where the dice say "not known" (`unknown` is the chance of that). */
export class Dice {
  readonly #random: Random;
  readonly unknown: number;
  readonly #on: number;

  constructor(random: Random, unknown: number, on: string) {
    this.#random = random;
    this.unknown = unknown;
    this.#on = dayNumber(Number(on.replaceAll('-', '')));
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }

  whole(low: number, high: number): number {
    return low + Math.floor(this.#random() * (high - low + 1));
  }

  pick<T>(all: readonly T[]): T {
    return all[Math.floor(this.#random() * all.length)] as T;
  }

  day(yearsAgo: number): string {
    return isoDay(dayOfNumber(this.#on - this.whole(0, yearsAgo * 365)));
  }

  /** Mostly small, sometimes zero, now and then a fortune. */
  cents(typical: number): number {
    const kind = this.#random();
    if (kind < 0.15) return 0;
    return kind < 0.92 ? this.whole(0, typical) : this.whole(0, typical * 50);
  }

  /** Writes the leaf, unless it stays unknown: then it is absent, or null. */
  maybe<K extends string, V>(key: K, value: () => V): { [key in K]?: V | null } {
    if (this.chance(this.unknown)) return (this.chance(0.3) ? { [key]: null } : {}) as { [key in K]?: null };
    return { [key]: value() } as { [key in K]?: V };
  }
}

const at = (...path: string[]) => codesAt('persons', '*', ...path);
const codes = {
  status: at('residence', 'status'),
  register: at('residence', 'register'),
  code207: at('residence', 'code207'),
  work: at('work', 'status'),
  exemption: at('work', 'exemption'),
  student: at('student'),
  income: at('incomes', '*', 'kind'),
  use: at('properties', '*', 'use'),
  debtHelp: at('debtHelp'),
  tenure: codesAt('dwelling', 'tenure'),
  dwelling: codesAt('dwelling', 'kind'),
  heating: codesAt('energy', 'heating'),
  meter: codesAt('energy', 'gasMeter'),
  fuel: codesAt('energy', 'delivery', 'fuel'),
  event: codesAt('events', '*', 'kind'),
};

export function randomHousehold(random: Random, unknown: number, on: string): Household {
  const dice = new Dice(random, unknown, on);
  const persons = members(dice);
  const flag = () => dice.chance(0.5);
  return {
    persons,
    ...dice.maybe('municipality', () => dice.pick(['73006', '99001', '73110', '11002'])),
    ...dice.maybe('dwelling', () => ({
      ...dice.maybe('tenure', () => dice.pick(codes.tenure)),
      ...dice.maybe('rent', () => dice.cents(90_000)),
      ...dice.maybe('arrears', () => dice.cents(300_000)),
      ...dice.maybe('arrearsSince', () => dice.day(6)),
      ...dice.maybe('landlordAgrees', flag),
      ...dice.maybe('permanentMainResidence', flag),
      ...dice.maybe('bad', flag),
      ...dice.maybe('kind', () => dice.pick(codes.dwelling)),
      ...dice.maybe('since', () => dice.day(10)),
      ...dice.maybe('leaseSignedOn', () => dice.day(3)),
      ...dice.maybe('onSocialRentListSince', () => dice.day(8)),
    })),
    ...dice.maybe('energy', () => ({
      ...dice.maybe('heating', () => dice.pick(codes.heating)),
      ...dice.maybe('gasMeter', () => dice.pick(codes.meter)),
      ...dice.maybe('electricityMeter', () => dice.pick(codes.meter)),
      ...dice.maybe('cannotLoadMeter', flag),
      ...dice.maybe('arrears', () => dice.cents(200_000)),
      ...dice.maybe('delivery', () => ({
        ...dice.maybe('litres', () => dice.whole(0, 4000)),
        ...dice.maybe('centsPer1000Litres', () => dice.whole(50_000, 200_000)),
        on: dice.day(1),
        fuel: dice.pick(codes.fuel),
      })),
      ...dice.maybe('gasSupplyInOwnName', flag),
      ...dice.maybe('electricitySupplyInOwnName', flag),
    })),
    ...dice.maybe('events', () => Array.from({ length: dice.whole(0, 2) }, () => ({ kind: dice.pick(codes.event), on: dice.day(2) }))),
  } as Household;
}

function members(dice: Dice): Person[] {
  const couple = dice.chance(0.5);
  const others = dice.pick([0, 0, 0, 1, 1, 2, 3]);
  const roles: Person['role'][] = ['reference', ...(couple ? (['partner'] as const) : [])];
  for (let i = 0; i < others; i++)
    roles.push(
      dice.pick([
        'child',
        'child',
        'child',
        'parent',
        'grandparent',
        'grandchild',
        'sibling',
        'parentInLaw',
        'childInLaw',
        'other',
      ] as const),
    );
  return roles.map((role, index) => person(dice, role, `p${index}`));
}

function person(dice: Dice, role: Person['role'], id: string): Person {
  const flag = () => dice.chance(0.5);
  const age = role === 'child' || role === 'grandchild' ? dice.whole(0, 28) : dice.whole(15, 90);
  return {
    id,
    role,
    ...dice.maybe('birthDate', () => dice.day(age + 1)),
    ...dice.maybe('nationality', () => dice.pick(['BE', 'BE', 'RO', 'SY', 'UA', 'XX'])),
    ...dice.maybe('residence', () => ({
      ...dice.maybe('status', () => (dice.chance(0.6) ? 'belgian' : dice.pick(codes.status))),
      ...dice.maybe('register', () => dice.pick(codes.register)),
      ...dice.maybe('since', () => dice.day(dice.pick([1, 10]))),
      ...dice.maybe('code207', () => dice.pick(codes.code207)),
    })),
    ...dice.maybe('livesInBelgium', () => dice.chance(0.9)),
    ...dice.maybe('homeless', flag),
    ...dice.maybe('pregnant', () => dice.chance(0.1)),
    ...dice.maybe('emancipatedByMarriage', () => dice.chance(0.1)),
    ...dice.maybe('childBenefitPaid', () => dice.chance(0.7)),
    ...dice.maybe('student', () => dice.pick(codes.student)),
    ...dice.maybe('work', () => ({
      ...dice.maybe('status', () => dice.pick(codes.work)),
      ...dice.maybe('since', () => dice.day(8)),
      ...dice.maybe('willing', () => dice.chance(0.8)),
      ...dice.maybe('exemption', () => dice.pick(codes.exemption)),
    })),
    ...money(dice),
    ...dice.maybe('health', () => ({
      ...dice.maybe('insured', flag),
      ...dice.maybe('increasedReimbursement', flag),
      ...dice.maybe('needsUrgentMedicalCare', flag),
      ...dice.maybe('disabilityPoints', () => dice.whole(0, 18)),
      ...dice.maybe('earningCapacityReduced', flag),
      ...dice.maybe('invalidityPercent', () => dice.whole(0, 100)),
      ...dice.maybe('childSupplementPointsPillar1', () => dice.whole(0, 6)),
      ...dice.maybe('heavyCareNeed', flag),
    })),
    ...dice.maybe('informalCare', () => ({
      ...dice.maybe('kinshipDegree', () => dice.whole(0, 4)),
      ...dice.maybe('livesIn', flag),
      ...dice.maybe('caredForAge', () => dice.whole(0, 100)),
      ...dice.maybe('caredForPoints', () => dice.whole(0, 18)),
      ...dice.maybe('caredForIncreasedReimbursement', flag),
      ...dice.maybe('sameMunicipality', flag),
      ...dice.maybe('personsCaredFor', () => dice.whole(1, 3)),
    })),
    ...dice.maybe('debtHelp', () => dice.pick(codes.debtHelp)),
    ...dice.maybe('hadInstallationPremium', flag),
    ...dice.maybe('monthsOnLeefloon', () => dice.pick([0, 0, 0, 2, 14])),
    ...dice.maybe('married', flag),
    ...(dice.chance(0.1) ? { placed: true } : {}),
    ...(dice.chance(0.15) ? { receives: [dice.pick(['leefloon', 'igo', 'verhoogdeTegemoetkoming', 'somethingElse'])] } : {}),
  } as Person;
}

function money(dice: Dice): object {
  return {
    ...dice.maybe('incomes', () =>
      Array.from({ length: dice.pick([0, 1, 1, 2]) }, () => ({
        kind: dice.pick(codes.income),
        net: dice.chance(dice.unknown) ? null : dice.cents(250_000),
        per: dice.pick(['month', 'month', 'year']),
        ...dice.maybe('taxableGross', () => dice.cents(300_000)),
        ...dice.maybe('startedOnLeefloon', () => dice.chance(0.5)),
        ...(dice.chance(0.1) ? { until: dice.day(2) } : {}),
      })),
    ),
    ...dice.maybe('householdTaxableIncomePreviousYear', () => dice.cents(4_000_000)),
    ...dice.maybe('savings', () => dice.cents(2_000_000)),
    ...dice.maybe('properties', () =>
      Array.from({ length: dice.pick([0, 0, 0, 1, 2]) }, () => ({
        use: dice.pick(codes.use),
        ...dice.maybe('cadastralIncome', () => dice.cents(150_000)),
        ...dice.maybe('share', () => dice.pick([1, 0.5, 0.25])),
        ...dice.maybe('rentReceivedPerYear', () => dice.cents(1_000_000)),
        ...dice.maybe('mortgageInterestPerYear', () => dice.cents(400_000)),
      })),
    ),
    ...dice.maybe('maintenancePaid', () => ({
      ...dice.maybe('amountPerMonth', () => dice.cents(40_000)),
      ...dice.maybe('proven', () => dice.chance(0.5)),
    })),
  };
}

// Absence that the contract or the rules read as "no" stays: a completion may not fill it.
const closed = new Set(['placed', 'receives', 'until', 'from', 'for', 'parents', 'partnerOf', 'id', 'on', 'person']);

/** A completion: every unknown leaf gets a random value. A leaf named in `fixed` gets the value it has there. */
export function completed(household: Household, random: Random, on: string, fixed?: ReadonlyMap<string, unknown>): Household {
  const fresh = randomHousehold(random, 0, on);
  const dice = new Dice(random, 0, on);
  const persons = household.persons.map((one, index) => fill(one, person(dice, one.role, one.id), `/persons/${index}`, fixed) as Person);
  return { ...(fill({ ...household, persons: undefined }, { ...fresh, persons: undefined }, '', fixed) as Household), persons };
}

type Loose = Record<string, unknown>;
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);

function fill(known: Loose | Person, fresh: Loose | Person, pointer: string, fixed: ReadonlyMap<string, unknown> | undefined): Loose {
  const result: Loose = { ...known };
  for (const key of new Set([...Object.keys(known), ...Object.keys(fresh)])) {
    const at = `${pointer}/${key}`;
    const [old, made] = [(known as Loose)[key], (fresh as Loose)[key]];
    if (closed.has(key) && old === undefined) continue;
    if (isObject(made)) result[key] = fill(isObject(old) ? old : {}, made, at, fixed);
    else if (Array.isArray(old))
      result[key] = old.map((item, place) => (isObject(item) ? fill(item, freshItem(item, made), `${at}/${place}`, fixed) : item));
    else if (old === undefined || old === null) result[key] = fixed?.has(at) ? fixed.get(at) : made;
  }
  return result;
}

/** Values for the open leaves of an item of a list; what it does not need is left out. */
function freshItem(item: Loose, made: unknown): Loose {
  const [model] = Array.isArray(made) ? (made as Loose[]) : [];
  const amounts = Number(String(model?.['net'] ?? model?.['cadastralIncome'] ?? '81234').slice(0, 6));
  const isIncome = 'net' in item;
  if (!isIncome && !('use' in item)) return {};
  return isIncome
    ? { net: amounts, taxableGross: amounts + 500, startedOnLeefloon: amounts % 2 === 0 }
    : {
        cadastralIncome: amounts,
        share: amounts % 3 === 0 ? 0.5 : 1,
        rentReceivedPerYear: amounts * 3,
        mortgageInterestPerYear: amounts * 2,
      };
}
