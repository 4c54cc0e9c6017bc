// Which boxes a page shows: of each person the facts that still matter. Names of boxes: `0|birthDate` for person 0, `h|dwelling/rent` for the household.
import type { Household } from '../../../rules/contract.ts';
import { readPointer } from '../../../rules/facts.ts';
import { isChild } from './next.ts';
import { type Field, type Question, predicatesOf } from './questions.ts';

/** person -1: the household. */
export type Row = { person: number; fields: Field[] };

export function rowsOf(question: Question, pointers: readonly string[], household: Household): Row[] {
  const asked = pointers.map((pointer) => readPointer(pointer));
  const of = (person: number): Field[] =>
    question.fields.filter((field) => asked.some((one) => one.predicate === field.predicate && (one.personIndex ?? -1) === person));
  if (question.people === 'home') return question.special ? [] : [{ person: -1, fields: of(-1) }];
  const predicates = predicatesOf(question);
  const persons = [...new Set(asked.filter((one) => predicates.includes(one.predicate)).map((one) => one.personIndex ?? 0))].sort(
    (a, b) => a - b,
  );
  return persons
    .filter((person) => !question.childrenHaveNone || !isChild(household.persons[person]))
    .map((person) => ({ person, fields: of(person) }));
}

/** The page has a box for the children together. */
export const asksOfChildren = (question: Question, pointers: readonly string[], household: Household): boolean =>
  question.childrenHaveNone === true && pointers.some((pointer) => isChild(household.persons[readPointer(pointer).personIndex ?? -1]));

export const nameOf = (row: Row | number, predicate: string): string => {
  const person = typeof row === 'number' ? row : row.person;
  return `${person < 0 ? 'h' : person}|${predicate}`;
};
