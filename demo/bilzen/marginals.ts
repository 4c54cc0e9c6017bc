// What the synthetic municipality must have in common with the tables of Bilzen: each marginal, counted on the households as they are written (not on what
// the generator meant), with the value of the table and how far off it may be. A tolerance is in points of a percent.
import type { Household, Person } from '../../rules/contract.ts';
import { belgianOrigin } from './origin.ts';
import { isUnderLine } from './work.ts';
import {
  householdsOfBilzen,
  originGroups,
  personsOfBilzen,
  povertyRisk,
  shareOfAge,
  shareOfOtherOrigin,
  shareOfSize,
  shareOfType,
} from './tables.ts';

export type Counted = { household: Household; origins: readonly string[] };
export type Marginal = { name: string; expected: number; found: number; tolerance: number };

/** Sizes and kinds are whole numbers of households, rounded from percentages with one decimal. */
const exact = 0.06;
/** Ages follow from families, not from a table of their own. */
const loose = 0.5;
/** About a fifth of the persons; and the groups among them. They come with the household, so a large family more or less shows. */
const ofOrigin = 1;
/** Even points meet the risk of a kind and size to about one household; tenants of all kinds together to a few. */
const ofRisk = 1;
/** 570 households: one of them more or less is 0.2 points, and their sizes differ. */
const ofSingleParents = 2;
/** By activity, of persons within households whose poverty is drawn as a whole. */
const ofActivity = 2;

export function marginals(all: Iterable<Counted>, on: string): Marginal[] {
  const count = new Counter(on);
  for (const one of all) count.add(one);
  const { of } = count;
  const percent = (name: string, expected: number, part: string, whole: string, tolerance: number): Marginal => ({
    name,
    expected: expected * 100,
    found: (of(part) / of(whole)) * 100,
    tolerance,
  });
  return [
    {
      name: 'persons for each household',
      expected: personsOfBilzen / householdsOfBilzen,
      found: of('persons') / of('households'),
      tolerance: 0.001,
    },
    ...(['1', '2', '3', '4', '5+'] as const).map((size) =>
      percent(`households of ${size}`, shareOfSize(size), `size ${size}`, 'households', exact),
    ),
    ...['eenpersoons', 'met_minderjarig_kind', 'meerpersoons_zonder_minderjarige'].map((type) =>
      percent(`type ${type}`, shareOfType(type), type, 'households', exact),
    ),
    percent('minors', shareOfAge('minderjarig'), 'minors', 'persons', loose),
    percent('65 and older', shareOfAge('65_of_meer'), 'old', 'persons', loose),
    percent('other than Belgian origin', shareOfOtherOrigin, 'other origin', 'persons', ofOrigin),
    ...[...originGroups].map(([group, share]) => percent(`origin ${group}`, share, `origin ${group}`, 'other origin', ofOrigin)),
    ...['eenoudergezin', 'eenpersoonshuishouden', 'ouder_koppel', 'huurder', 'eigenaar'].map((group) =>
      percent(`poor: ${group}`, povertyRisk(group), `poor ${group}`, `all ${group}`, group === 'eenoudergezin' ? ofSingleParents : ofRisk),
    ),
    ...['werkloos', 'niet_actief_excl_gepensioneerd'].map((group) =>
      percent(`poor: ${group}`, povertyRisk(group), `poor ${group}`, `all ${group}`, ofActivity),
    ),
  ];
}

export const isOff = ({ expected, found, tolerance }: Marginal): boolean => !(Math.abs(found - expected) <= tolerance);

class Counter {
  readonly #counts = new Map<string, number>();
  readonly #on: string;

  constructor(on: string) {
    this.#on = on;
  }

  of = (name: string): number => this.#counts.get(name) ?? 0;

  #add(name: string, many = 1): void {
    this.#counts.set(name, this.of(name) + many);
  }

  add({ household, origins }: Counted): void {
    const { persons } = household;
    const ages = persons.map((person) => ageOf(person, this.#on));
    this.#add('households');
    this.#add('persons', persons.length);
    this.#add(`size ${persons.length < 5 ? persons.length : '5+'}`);
    this.#add('minors', ages.filter((age) => age < 18).length);
    this.#add('old', ages.filter((age) => age >= 65).length);
    const type = typeOf(persons, ages);
    if (type) this.#add(type);
    for (const origin of origins) {
      if (origin === belgianOrigin) continue;
      this.#add('other origin');
      this.#add(`origin ${origin}`);
    }
    const isPoor = isUnderLine(monthlyIncome(household), ages, this.#on);
    const risk = (group: string, many: number): void => {
      this.#add(`all ${group}`, many);
      if (isPoor) this.#add(`poor ${group}`, many);
    };
    for (const group of groupsOf(household, ages)) risk(group, persons.length);
    for (const [at, person] of persons.entries()) {
      const age = ages[at] ?? 0;
      const activity = person.work?.status;
      if (age < 18 || age >= 65) continue;
      if (activity === 'unemployed') risk('werkloos', 1);
      if (activity === 'incapacitated' || activity === 'invalid' || activity === 'atHome' || activity === 'student') {
        risk('niet_actief_excl_gepensioneerd', 1);
      }
    }
  }
}

/** A minor who is a child of the reference person: by role, unless the file names other parents. */
function isOwnMinor(person: Person, age: number, reference: Person | undefined): boolean {
  return person.role === 'child' && age < 18 && (person.parents == null || person.parents.includes(reference?.id ?? ''));
}

function typeOf(persons: readonly Person[], ages: readonly number[]): string | null {
  if (persons.length === 1) return 'eenpersoons';
  const reference = persons.find((person) => person.role === 'reference');
  if (persons.some((person, at) => isOwnMinor(person, ages[at] ?? 0, reference))) return 'met_minderjarig_kind';
  return ages.some((age) => age < 18) ? null : 'meerpersoons_zonder_minderjarige';
}

function groupsOf({ persons, dwelling }: Household, ages: readonly number[]): string[] {
  const groups = [dwelling?.tenure === 'owner' || dwelling?.tenure === 'free' ? 'eigenaar' : 'huurder'];
  const hasPartner = persons.some((person) => person.role === 'partner');
  const type = typeOf(persons, ages);
  if (type === 'eenpersoons') groups.push('eenpersoonshuishouden');
  if (type === 'met_minderjarig_kind' && !hasPartner) groups.push('eenoudergezin');
  if (persons.length === 2 && hasPartner && ages.some((age) => age >= 65)) groups.push('ouder_koppel');
  return groups;
}

/** What the household disposes of in a month, the family benefit included. */
function monthlyIncome({ persons }: Household): number {
  let cents = 0;
  for (const person of persons) for (const { net, per } of person.incomes ?? []) cents += per === 'month' ? (net ?? 0) : (net ?? 0) / 12;
  return cents;
}

function ageOf({ birthDate }: Person, on: string): number {
  if (birthDate == null) return Number.NaN;
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
