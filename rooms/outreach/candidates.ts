// From households to rights that they probably do not take up: certain, or likely where every usual completion of what is unknown says yes. Pure, and run in a
// thread of its own (scan-thread.ts). A few households go one by one; from some hundreds on through columns (rules/batch), whose programs are made once and kept.
import type { Household, Per, RightCode } from '../../rules/contract.ts';
import type { RuleSet } from '../../rules/engine/compile.ts';
import { versionOn } from '../../rules/engine/compile.ts';
import { type Found, evaluate } from '../../rules/engine/evaluate.ts';
import { Stream } from '../../rules/batch/stream.ts';
import { outcomeOf } from '../../rules/batch/compute.ts';
import { validateHousehold } from '../../rules/validate.ts';

type Certainty = 'certain' | 'likely';
export type Candidate = {
  /** Place of the household among those that were given. */
  household: number;
  personId: string | null;
  right: RightCode;
  certainty: Certainty;
  cents: number | null;
  per: Per | null;
  /** Facts that are still asked, by name. */
  missing: string[];
};
export type Scanned = { candidates: Candidate[]; /** Places of households whose facts break the contract. */ refused: number[] };

/** `/persons/1/incomes/0/net` -> `incomes`: what is asked, not whose. */
export const predicateOf = (pointer: string): string =>
  pointer
    .replace(/^\/persons\/\d+\//, '/')
    .slice(1)
    .replace(/\/\d+(\/.*)?$/, '');

/** What applies without asking is no right that somebody fails to take up: the part of an income that nobody may seize, the ceiling that the health fund watches. */
const ofItself: ReadonlySet<RightCode> = new Set(['beslagvrijInkomen', 'maximumfactuur']);

/** From how many households on columns are worth their programs. */
const worthColumns = 200;

/** One set of rules on one day. */
export class Finder {
  readonly #rules: RuleSet;
  readonly #on: string;
  readonly #rights: RightCode[];
  #seen = 0;
  #stream: Stream | null = null;

  constructor(rules: RuleSet, on: string) {
    this.#rules = rules;
    this.#on = on;
    this.#rights = versionOn(rules, on)
      .rights.map(({ right }) => right.code)
      .filter((code) => !ofItself.has(code));
  }

  find(households: readonly Household[]): Scanned {
    this.#seen += households.length;
    return this.#seen < worthColumns ? this.#oneByOne(households) : this.#inColumns(households);
  }

  #oneByOne(households: readonly Household[]): Scanned {
    const version = versionOn(this.#rules, this.#on);
    const scanned: Scanned = { candidates: [], refused: [] };
    for (const [place, given] of households.entries()) {
      const checked = validateHousehold(given, { on: this.#on, today: this.#on });
      if (checked.ok)
        for (const found of evaluate(version, checked.household, this.#rights)) tell(scanned, place, checked.household, found);
      else scanned.refused.push(place);
    }
    return scanned;
  }

  #inColumns(households: readonly Household[]): Scanned {
    const stream = (this.#stream ??= new Stream(this.#rules, this.#on, this.#rights, { outcomes: ['entitled'], likely: true }));
    const scanned: Scanned = { candidates: [], refused: [] };
    let places: number[] = [];
    const flush = (): void => {
      this.#readColumns(stream, places, households, scanned);
      stream.clear();
      places = [];
    };
    for (const [place, given] of households.entries()) {
      if (!this.#isAdded(stream, given)) {
        scanned.refused.push(place);
        continue;
      }
      places.push(place);
      if (stream.isFull) flush();
    }
    flush();
    return scanned;
  }

  #isAdded(stream: Stream, given: Household): boolean {
    if (stream.addFine(given) >= 0) return true;
    const checked = validateHousehold(given, { on: this.#on, today: this.#on });
    if (checked.ok) stream.add(checked.household);
    return checked.ok;
  }

  #readColumns(stream: Stream, places: readonly number[], households: readonly Household[], scanned: Scanned): void {
    const { outcomes, cents, found } = stream.compute();
    const { offsets } = stream.segment.arrays;
    for (const [h, place] of places.entries()) {
      const household = households[place];
      if (!household) continue;
      const asked = found.get(h);
      for (const [at, { ofPerson, compiled }] of stream.computer.rights.entries()) {
        const open = asked?.[at];
        if (open) {
          for (const one of open) tell(scanned, place, household, one);
          continue;
        }
        const from = ofPerson ? (offsets[h] ?? 0) : h;
        for (let k = 0; k < (ofPerson ? household.persons.length : 1); k++) {
          // What is only likely was found above by the engine of one household: the columns tell what is certain, or nothing.
          const outcome = outcomeOf(outcomes[at]?.[from + k] ?? -1);
          const amount = cents[at]?.[from + k] ?? Number.NaN;
          if (outcome !== 'entitled') continue;
          const row = { compiled, person: ofPerson ? k : -1, outcome, cents: amount === amount ? amount : null };
          tell(scanned, place, household, { ...row, leaning: null, missing: [] });
        }
      }
    }
  }
}

type Row = Pick<Found, 'compiled' | 'person' | 'outcome' | 'cents' | 'leaning' | 'missing'>;

function tell(scanned: Scanned, place: number, { persons }: Household, { compiled, person, outcome, cents, leaning, missing }: Row): void {
  const isCertain = outcome === 'entitled';
  if (!isCertain && (outcome !== 'unknown' || leaning !== 'likely')) return;
  scanned.candidates.push({
    household: place,
    personId: person < 0 ? null : (persons[person]?.id ?? null),
    right: compiled.right.code,
    certainty: isCertain ? 'certain' : 'likely',
    // what is only likely promises no amount
    cents: isCertain ? cents : null,
    per: isCertain && cents !== null ? (compiled.right.amount?.per ?? null) : null,
    missing: [...new Set(missing.map(predicateOf))],
  });
}

/** These households by themselves. */
export const candidatesOf = (households: readonly Household[], on: string, rules: RuleSet): Scanned =>
  new Finder(rules, on).find(households);
