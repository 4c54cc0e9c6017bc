// Is this JSON a household of the contract? Every fault is named by its pointer, and nothing is computed while one stands. First the schema, then what a
// schema cannot say: one reference person, ids that exist once and point at somebody, nothing that ends before it begins, nobody born after the day.
import type { Fault, Household } from './contract.ts';
import { isDay } from './engine/dates.ts';
import { mostFaults, schemaFaults, shown } from './schema.ts';

export type Validation = { ok: true; household: Household; on: string } | { ok: false; faults: Fault[] };

/** The day is `options.on`, else the household's own, else `options.today`. */
export function validateHousehold(json: unknown, options: { on?: string; today: string }): Validation {
  const faults = schemaFaults(json);
  const onFault = options.on !== undefined && !isDay(options.on);
  if (onFault) faults.push({ pointer: '/on', code: 'date', value: shown(options.on), expected: 'a day that exists, YYYY-MM-DD' });
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return { ok: false, faults };
  const loose = json as Loose;
  const on = options.on ?? text(loose['on']) ?? options.today;
  const persons = Array.isArray(loose['persons']) && loose['persons'].length <= 60 ? loose['persons'].map(asLoose) : [];
  const add: Add = (pointer, code, value, expected) => {
    // One fault a place: what the schema already refused is not named twice.
    if (faults.length < mostFaults && !faults.some((one) => one.pointer === pointer))
      faults.push({ pointer, code, value: shown(value), expected });
  };
  if (persons.length > 0) {
    checkReference(persons, add);
    checkIds(persons, loose, add);
    for (const [at, person] of persons.entries()) checkPerson(person, at, on, add);
  }
  for (const pointer of badText(json, '', 0)) add(pointer, 'text', '?', 'well-formed Unicode text, without NUL or a lone surrogate');
  if (faults.length >= mostFaults)
    faults.push({ pointer: '', code: 'more', value: 'there may be more faults', expected: 'these to be mended first' });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, household: json as Household, on };
}

type Loose = Record<string, unknown>;
type Add = (pointer: string, code: string, value: unknown, expected: string) => void;
const asLoose = (value: unknown): Loose => (typeof value === 'object' && value !== null ? (value as Loose) : {});
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const items = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function checkReference(persons: readonly Loose[], add: Add): void {
  const references = persons.flatMap((person, at) => (person['role'] === 'reference' ? [at] : []));
  if (references.length === 0) add('/persons', 'reference', `${persons.length} persons`, 'exactly one person with role reference');
  for (const at of references.slice(1)) add(`/persons/${at}/role`, 'reference', 'reference', 'exactly one person with role reference');
}

function checkIds(persons: readonly Loose[], household: Loose, add: Add): void {
  const ids = new Set<string>();
  for (const [at, person] of persons.entries()) {
    const id = text(person['id']);
    if (id === undefined) continue;
    if (ids.has(id)) add(`/persons/${at}/id`, 'duplicateId', id, 'an id that no other person has');
    ids.add(id);
  }
  const mustExist = (id: unknown, pointer: string): void => {
    if (typeof id === 'string' && !ids.has(id)) add(pointer, 'danglingId', id, 'the id of a person in this file');
  };
  for (const [at, person] of persons.entries()) {
    for (const [place, parent] of items(person['parents']).entries()) {
      mustExist(parent, `/persons/${at}/parents/${place}`);
      if (parent === person['id'] && typeof parent === 'string') add(`/persons/${at}/parents/${place}`, 'ownId', parent, 'somebody else');
    }
    mustExist(person['partnerOf'], `/persons/${at}/partnerOf`);
    if (person['partnerOf'] === person['id'] && typeof person['id'] === 'string')
      add(`/persons/${at}/partnerOf`, 'ownId', person['id'], 'somebody else');
  }
  for (const [at, event] of items(household['events']).entries()) mustExist(asLoose(event)['person'], `/events/${at}/person`);
}

function checkPerson(person: Loose, at: number, on: string, add: Add): void {
  const birth = text(person['birthDate']);
  if (birth !== undefined && isDay(birth) && isDay(on) && birth > on)
    add(`/persons/${at}/birthDate`, 'bornAfter', birth, `a day not after ${on}`);
  for (const [place, income] of items(person['incomes']).entries()) {
    const [from, until] = [text(asLoose(income)['from']), text(asLoose(income)['until'])];
    // Without the first day itself: what is expected goes over HTTP, and there no value of the file is repeated.
    if (from !== undefined && until !== undefined && isDay(from) && isDay(until) && until < from)
      add(`/persons/${at}/incomes/${place}/until`, 'endsBeforeItBegins', until, 'a day not before its `from`');
  }
}

/** Text that cannot be written down again as UTF-8, and NUL, which no database takes. The schema is four levels deep; what lies deeper is refused anyway. */
function badText(value: unknown, pointer: string, depth: number): string[] {
  if (typeof value === 'string') return isWellFormed(value) ? [] : [pointer];
  if (typeof value !== 'object' || value === null || depth > 6) return [];
  return Object.entries(value).flatMap(([key, inner]) => (isWellFormed(key) ? badText(inner, `${pointer}/${key}`, depth + 1) : [pointer]));
}

const isWellFormed = (words: string): boolean => !words.includes('\u0000') && !/\p{Surrogate}/u.test(words);
