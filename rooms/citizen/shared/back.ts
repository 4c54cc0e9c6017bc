// One question back: its facts no longer count, but they stand in its boxes again.
import type { Household, Person } from '../../../rules/contract.ts';
import { factAt, withFact } from './facts-at.ts';
import { type Question, predicatesOf, questionById } from './questions.ts';
import { type State, maybe, noTo } from './state.ts';

export function oneBack(state: State): State {
  const last = state.done.at(-1);
  if (last === undefined) return state;
  const question = questionById(last);
  const draft = merged(state.draft, state.household);
  const nos = (question.statements ?? []).flatMap((one) => [noTo(one), maybe(one)]);
  return {
    ...state,
    household: without(state.household, question),
    done: state.done.slice(0, -1),
    said: state.said.filter((one) => !nos.includes(one)),
    draft,
  };
}

function without(household: Household, question: Question): Household {
  if (question.special === 'with') return { ...household, persons: [] };
  if (question.special === 'receives') return ofAll(household, (person) => withFact(person, 'receives', undefined));
  const stated = (question.statements ?? []).flatMap((one) => Object.entries(one.no));
  let next = household;
  for (const predicate of [...predicatesOf(question), ...stated.map(([name]) => name)]) {
    const [list = '', star, field] = predicate.split('/');
    if (star === '*') next = question.special ? next : ofAll(next, (person) => withoutField(person, list, field ?? ''));
    else next = ofAll(withFact(next, predicate, undefined), (person) => withFact(person, predicate, undefined));
  }
  return next;
}

const ofAll = (household: Household, change: (person: Person) => Person): Household => ({
  ...household,
  persons: household.persons.map(change),
});

function withoutField(person: Person, list: string, field: string): Person {
  const items = factAt(person, list);
  if (!Array.isArray(items)) return person;
  return withFact(
    person,
    list,
    items.map((item: Record<string, unknown>) => Object.fromEntries(Object.entries(item).filter(([name]) => name !== field))),
  );
}

/** What stood there before, with what was said since laid over it. */
export function merged(before: Household | undefined, now: Household): Household {
  if (!before) return now;
  const persons = now.persons.length > 0 ? now.persons : before.persons;
  return {
    ...(overlaid(before, now) as Household),
    persons: persons.map((person) => overlaid(before.persons.find((one) => one.id === person.id) ?? {}, person) as Person),
  };
}

function overlaid(before: unknown, now: unknown): unknown {
  if (
    typeof before !== 'object' ||
    typeof now !== 'object' ||
    before === null ||
    now === null ||
    Array.isArray(now) ||
    Array.isArray(before)
  )
    return now === undefined ? before : now;
  const all = { ...(before as Record<string, unknown>) };
  for (const [key, value] of Object.entries(now)) if (key !== 'persons') all[key] = overlaid(all[key], value);
  return all;
}
