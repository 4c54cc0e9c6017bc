// From facts back to the boxes of a form: what is filled in again on the way back. Reading these entries gives the same facts (answers.test.ts).
import type { Household, Person } from '../../../rules/contract.ts';
import type { Entries } from './form.ts';
import { factAt } from './facts-at.ts';
import { isChild } from './next.ts';
import { type Field, type Question, predicatesOf } from './questions.ts';
import { asksOfChildren, nameOf, rowsOf } from './rows.ts';

/** `known`: the facts to write; `pointers` and `household` say which boxes stand on the page. */
export function entriesOf(question: Question, pointers: readonly string[], household: Household, known: Household): Entries {
  const entries = new Map<string, string>();
  switch (question.special) {
    case 'with':
      company(known, entries);
      return entries;
    case 'statements':
      statements(question, household, known, entries);
      return entries;
    case 'municipality':
      put(entries, 'municipality', known.municipality);
      return entries;
    case 'receives': {
      const codes = known.persons[0]?.receives;
      for (const code of codes ?? []) entries.set(`right|${code}`, 'on');
      if (codes?.length === 0) entries.set('none', 'on');
      return entries;
    }
    case 'events':
      for (const event of known.events ?? []) {
        entries.set(`event|${event.kind}`, 'on');
        putDay(entries, `event|${event.kind}`, event.on);
      }
      if (known.events?.length === 0) entries.set('none', 'on');
      return entries;
    default:
  }
  for (const row of rowsOf(question, pointers, household)) {
    const holder = row.person < 0 ? known : known.persons[row.person];
    if (!holder) continue;
    if (question.special === 'incomes') incomes(holder as Person, row.person, entries);
    else if (question.special === 'properties') properties(holder as Person, row.person, entries);
    else {
      for (const field of row.fields) putField(entries, nameOf(row, field.predicate), field, valueOf(holder, field.predicate));
      const boxes = row.fields.filter((field) => field.kind === 'flag' || field.kind === 'figure');
      const values = boxes.map((field) => factAt(holder, field.predicate));
      if (boxes.length > 0 && values.every((value) => value === false || value === 0)) entries.set(nameOf(row, 'none'), 'on');
    }
  }
  if (asksOfChildren(question, pointers, household)) {
    const [predicate = ''] = predicatesOf(question);
    const values = known.persons.filter(isChild).map((child) => factAt(child, predicate));
    if (values.every((value) => value === 0 || (Array.isArray(value) && value.length === 0))) entries.set('children|none', 'on');
  }
  return entries;
}

function valueOf(holder: Household | Person, predicate: string): unknown {
  const [list, star, field] = predicate.split('/');
  if (star !== '*') return factAt(holder, predicate);
  const items = factAt(holder, list ?? '');
  return Array.isArray(items) ? (items[0] as Record<string, unknown> | undefined)?.[field ?? ''] : undefined;
}

function put(entries: Map<string, string>, name: string, value: unknown): void {
  if (value !== undefined && value !== null) entries.set(name, String(value));
}

function putDay(entries: Map<string, string>, name: string, day: string): void {
  const [year = '', month = '', date = ''] = day.split('-');
  entries.set(`${name}|d`, String(Number(date)));
  entries.set(`${name}|m`, String(Number(month)));
  entries.set(`${name}|y`, year);
}

export const centsTyped = (cents: number): string =>
  `${Math.floor(cents / 100)}${cents % 100 === 0 ? '' : `,${String(cents % 100).padStart(2, '0')}`}`;

function putField(entries: Map<string, string>, name: string, field: Field, value: unknown): void {
  if (value === undefined || value === null) return;
  switch (field.kind) {
    case 'flag':
      if (value === true) entries.set(name, 'on');
      return;
    case 'figure':
      if (value !== 0) {
        entries.set(name, 'on');
        entries.set(`${name}|n`, String(value));
      }
      return;
    case 'date':
      putDay(entries, name, String(value));
      return;
    case 'money':
      entries.set(name, centsTyped(Number(value)));
      return;
    case 'yesNo':
      entries.set(name, value === true ? 'yes' : 'no');
      return;
    default:
      entries.set(name, String(value));
  }
}

const groups = { partner: ['partner'], children: ['child'], parents: ['parent'], siblings: ['sibling'], others: ['other'] } as const;

function company(known: Household, entries: Map<string, string>): void {
  if (known.persons.length === 1) entries.set('alone', 'on');
  for (const [name, roles] of Object.entries(groups)) {
    const count = known.persons.filter((person) => (roles as readonly string[]).includes(person.role)).length;
    if (count === 0) continue;
    entries.set(name, 'on');
    if (name !== 'partner') entries.set(`${name}|n`, String(count));
  }
}

function statements(question: Question, household: Household, known: Household, entries: Map<string, string>): void {
  let isAnswered = false;
  for (const one of question.statements ?? []) {
    const values = Object.entries(one.no).flatMap(([predicate, no]) =>
      /^(dwelling|energy)\//.test(predicate)
        ? [{ value: factAt(known, predicate), no }]
        : known.persons.slice(0, household.persons.length).map((person) => ({ value: factAt(person, predicate), no })),
    );
    const isTrue = values.some(({ value, no }) => value !== undefined && value !== null && value !== no);
    const isFalse = values.length > 0 && values.every(({ value, no }) => value === no);
    if (isTrue) entries.set(`said|${one.id}`, 'on');
    isAnswered ||= isTrue || isFalse;
  }
  if (isAnswered && entries.size === 0) entries.set('none', 'on');
}

function incomes(person: Person, at: number, entries: Map<string, string>): void {
  if (person.incomes?.length === 0) entries.set(`${at}|none`, 'on');
  for (const income of person.incomes ?? []) {
    entries.set(`${at}|kind|${income.kind}`, 'on');
    if (income.net !== null)
      entries.set(`${at}|net|${income.kind}`, centsTyped(income.per === 'month' ? income.net : Math.round(income.net / 12)));
  }
}

function properties(person: Person, at: number, entries: Map<string, string>): void {
  if (person.properties?.length === 0) entries.set(`${at}|none`, 'on');
  for (const one of person.properties ?? []) {
    const of = (part: string): string => `${at}|${part}|${one.use}`;
    entries.set(of('use'), 'on');
    if (typeof one.cadastralIncome === 'number') entries.set(of('cadastral'), centsTyped(one.cadastralIncome));
    if (typeof one.share === 'number') entries.set(of('share'), String(one.share));
    if (one.use === 'let' && typeof one.rentReceivedPerYear === 'number') entries.set(of('rent'), centsTyped(one.rentReceivedPerYear));
    if (one.mortgageInterestPerYear === 0) entries.set(of('loan'), 'no');
    else if (typeof one.mortgageInterestPerYear === 'number') {
      entries.set(of('loan'), 'yes');
      entries.set(of('interest'), centsTyped(one.mortgageInterestPerYear));
    }
  }
}
