// From the boxes of a form to facts. What was not filled in stays unknown; nothing is made a no that was not said. A box that cannot be read gives a fault and
// nothing is taken over.
import type { EventKind, Household, Income, IncomeKind, Person, Property, Role } from '../../../rules/contract.ts';
import { withFact } from './facts-at.ts';
import { isChild } from './next.ts';
import { type Field, type Question, predicatesOf } from './questions.ts';
import { asksOfChildren, nameOf, type Row, rowsOf } from './rows.ts';
import { type State, maybe, noTo } from './state.ts';
import { typedDay, typedEuros, typedNumber } from './typed.ts';

/** What a form holds: name -> what was typed or ticked. */
export type Entries = ReadonlyMap<string, string>;
export type Fault = { name: string; code: 'date' | 'future' | 'money' | 'number' | 'choose' };
export type Answered = { state: State; faults: Fault[] };

export type Asked = { question: Question; pointers: readonly string[]; today: string };

/** The question is done, whatever was filled in. */
export function answered(state: State, asked: Asked, entries: Entries): Answered {
  const reader = new Reader(state, asked, entries);
  const next = reader.read();
  if (reader.faults.length > 0) return { state, faults: reader.faults };
  return {
    state: { ...next, done: [...state.done, asked.question.id], skipped: state.skipped.filter((id) => id !== asked.question.id) },
    faults: [],
  };
}

/** Not known: asked, and nothing learned. Who does not know whether a statement is true is not asked about it page after page either. */
export const notKnown = (state: State, question: Question): State => ({
  ...state,
  said: [...state.said, ...(question.statements ?? []).map(maybe)],
  done: [...state.done, question.id],
});

/** Passed over: it comes again after all others; passed over again it is not known. */
export const passedOver = (state: State, question: Question): State =>
  state.skipped.includes(question.id) ? notKnown(state, question) : { ...state, skipped: [...state.skipped, question.id] };

class Reader {
  readonly faults: Fault[] = [];
  readonly #state: State;
  readonly #asked: Asked;
  readonly #entries: Entries;

  constructor(state: State, asked: Asked, entries: Entries) {
    this.#state = state;
    this.#asked = asked;
    this.#entries = entries;
  }

  read(): State {
    const { question, pointers } = this.#asked;
    const state = this.#state;
    switch (question.special) {
      case 'with':
        return { ...state, household: { ...state.household, persons: this.#persons() } };
      case 'statements':
        return this.#statements();
      case 'municipality':
        return this.#home(
          withFact(state.household, 'municipality', /^\d{5}$/.test(this.#text('municipality')) ? this.#text('municipality') : undefined),
        );
      case 'events':
        return this.#home(this.#events());
      case 'receives':
        return this.#person(0, (person) => this.#receives(person));
      default:
    }
    let { household } = state;
    for (const row of rowsOf(question, pointers, household)) {
      if (row.person < 0) household = this.#fields(household, row);
      else household = changed(household, row.person, (person) => this.#ofPerson(person, row));
    }
    if (asksOfChildren(question, pointers, household) && this.#isOn('children|none')) household = this.#childrenHaveNone(household);
    return this.#home(household);
  }

  #home(household: Household): State {
    return { ...this.#state, household };
  }

  #person(index: number, change: (person: Person) => Person): State {
    return this.#home(changed(this.#state.household, index, change));
  }

  #text(name: string): string {
    return this.#entries.get(name)?.trim() ?? '';
  }

  #isOn(name: string): boolean {
    return this.#entries.has(name);
  }

  #ofPerson(person: Person, row: Row): Person {
    if (this.#asked.question.special === 'incomes') return withFact(person, 'incomes', this.#incomes(row.person));
    if (this.#asked.question.special === 'properties') return withFact(person, 'properties', this.#properties(row.person));
    return this.#fields(person, row);
  }

  #fields<Of extends Household | Person>(holder: Of, row: Row): Of {
    const boxes = row.fields.filter((field) => field.kind === 'flag' || field.kind === 'figure');
    const isSettled = this.#isOn(nameOf(row, 'none')) || boxes.some((field) => this.#isOn(nameOf(row, field.predicate)));
    let next = holder;
    for (const field of row.fields) next = this.#field(next, row, field, isSettled);
    return next;
  }

  #field<Of extends Household | Person>(holder: Of, row: Row, field: Field, isSettled: boolean): Of {
    const name = nameOf(row, field.predicate);
    if (field.predicate.includes('*')) return withItems(holder, field.predicate, this.#plain(field, name));
    if (field.kind !== 'flag' && field.kind !== 'figure') return withFact(holder, field.predicate, this.#plain(field, name));
    const ticked = this.#isOn(name);
    if (!ticked) return withFact(holder, field.predicate, isSettled ? (field.kind === 'flag' ? false : 0) : undefined);
    return withFact(holder, field.predicate, field.kind === 'flag' ? true : this.#number(`${name}|n`, field.most ?? 0));
  }

  #plain(field: Field, name: string): unknown {
    switch (field.kind) {
      case 'date':
        return this.#day(name);
      case 'money':
        return this.#money(name);
      case 'number':
        return this.#number(name, field.most ?? 0);
      case 'yesNo': {
        const said = this.#text(name);
        return said === 'yes' ? true : said === 'no' ? false : undefined;
      }
      default:
        return this.#text(name) || undefined;
    }
  }

  #day(name: string): string | undefined {
    const [day, month, year] = ['d', 'm', 'y'].map((part) => this.#text(`${name}|${part}`)) as [string, string, string];
    if (day === '' && month === '' && year === '') return undefined;
    const written = typedDay(day, month, year);
    if (written === null) this.faults.push({ name, code: 'date' });
    else if (written > this.#asked.today) this.faults.push({ name, code: 'future' });
    return written ?? undefined;
  }

  #money(name: string): number | undefined {
    const text = this.#text(name);
    if (text === '') return undefined;
    const cents = typedEuros(text);
    if (cents === null) this.faults.push({ name, code: 'money' });
    return cents ?? undefined;
  }

  #number(name: string, most: number): number | undefined {
    const text = this.#text(name);
    if (text === '') return undefined;
    const number = typedNumber(text, most);
    if (number === null) this.faults.push({ name, code: 'number' });
    return number ?? undefined;
  }

  /** Who lives here. The people who stood there before keep what was said of them. */
  #persons(): Person[] {
    const count = (name: string, most: number): number =>
      this.#isOn(name) ? Math.max(1, Math.min(most, Number(this.#text(`${name}|n`)) || 1)) : 0;
    const roles: Role[] = ['reference'];
    const add = (role: Role, times: number): void => {
      for (let each = 0; each < times; each++) roles.push(role);
    };
    const isSaid = ['alone', 'partner', 'children', 'parents', 'siblings', 'others'].some((name) => this.#isOn(name));
    if (!isSaid) this.faults.push({ name: 'alone', code: 'choose' });
    add('partner', this.#isOn('partner') ? 1 : 0);
    add('child', count('children', 12));
    add('parent', count('parents', 2));
    add('sibling', count('siblings', 8));
    add('other', count('others', 8));
    const known = new Map((this.#state.draft ?? this.#state.household).persons.map((person) => [person.id, person]));
    const numbers = new Map<Role, number>();
    return roles.map((role) => {
      const number = (numbers.get(role) ?? 0) + 1;
      numbers.set(role, number);
      const id = `${role}${number}`;
      return known.get(id) ?? { id, role };
    });
  }

  #statements(): State {
    const { question } = this.#asked;
    const all = question.statements ?? [];
    const isSettled = this.#isOn('none') || all.some((one) => this.#isOn(`said|${one.id}`));
    // Nothing ticked is neither a yes nor a no: "none of these" or "I do not know" says which.
    if (!isSettled) this.faults.push({ name: 'none', code: 'choose' });
    let { household } = this.#state;
    const said = new Set(this.#state.said);
    for (const one of all) {
      said.delete(noTo(one));
      said.delete(maybe(one));
      const ticked = this.#isOn(`said|${one.id}`);
      if (!ticked && isSettled) said.add(noTo(one));
      for (const [predicate, no] of Object.entries(one.no)) household = this.#stated(household, predicate, no, ticked, isSettled);
    }
    return { ...this.#state, household, said: [...said] };
  }

  #stated(household: Household, predicate: string, no: false | 0 | 'none', ticked: boolean, isSettled: boolean): Household {
    const value = !ticked && isSettled ? no : undefined;
    if (predicate.startsWith('dwelling/') || predicate.startsWith('energy/')) return withFact(household, predicate, value);
    // Alone, a tick says who: a yes or no needs no second page.
    const isMine =
      ticked &&
      no === false &&
      household.persons.length === 1 &&
      !predicate.startsWith('health/earning') &&
      predicate !== 'health/heavyCareNeed';
    return { ...household, persons: household.persons.map((person) => withFact(person, predicate, isMine ? true : value)) };
  }

  #incomes(person: number): Income[] | undefined {
    const ticked = [...this.#entries.keys()]
      .filter((name) => name.startsWith(`${person}|kind|`))
      .map((name) => name.split('|')[2] as IncomeKind);
    if (ticked.length === 0) return this.#isOn(`${person}|none`) ? [] : undefined;
    return ticked.map((kind) => ({ kind, net: this.#money(`${person}|net|${kind}`) ?? null, per: 'month' }));
  }

  #properties(person: number): Property[] | undefined {
    const ticked = [...this.#entries.keys()]
      .filter((name) => name.startsWith(`${person}|use|`))
      .map((name) => name.split('|')[2] as Property['use']);
    if (ticked.length === 0) return this.#isOn(`${person}|none`) ? [] : undefined;
    return ticked.map((use) => {
      const of = (part: string): string => `${person}|${part}|${use}`;
      const share = Number(this.#text(of('share')));
      const loan = this.#text(of('loan'));
      const property: Property = {
        use,
        cadastralIncome: this.#money(of('cadastral')) ?? null,
        share: share > 0 && share <= 1 ? share : null,
        rentReceivedPerYear: use === 'let' ? (this.#money(of('rent')) ?? null) : 0,
      };
      // Left out = no deduction; null = there is a loan, or nobody said.
      return loan === 'no' ? property : { ...property, mortgageInterestPerYear: this.#money(of('interest')) ?? null };
    });
  }

  #receives(person: Person): Person {
    const codes = [...this.#entries.keys()].filter((name) => name.startsWith('right|')).map((name) => name.slice('right|'.length));
    return withFact(person, 'receives', codes.length > 0 ? codes : this.#isOn('none') ? [] : undefined);
  }

  #events(): Household {
    const kinds = [...this.#entries.keys()]
      .filter((name) => /^event\|[a-zA-Z0-9]+$/.test(name))
      .map((name) => name.slice('event|'.length) as EventKind);
    if (kinds.length === 0) return withFact(this.#state.household, 'events', this.#isOn('none') ? [] : undefined);
    const events = kinds.flatMap((kind) => {
      const on = this.#day(`event|${kind}`);
      return on === undefined ? [] : [{ kind, on }];
    });
    // An event without its day cannot be written down: what happened stays unknown.
    return withFact(this.#state.household, 'events', events.length === kinds.length ? events : undefined);
  }

  #childrenHaveNone(household: Household): Household {
    const [predicate] = predicatesOf(this.#asked.question);
    return {
      ...household,
      persons: household.persons.map((person) =>
        isChild(person) ? withFact(person, predicate ?? '', predicate === 'savings' ? 0 : []) : person,
      ),
    };
  }
}

const changed = (household: Household, index: number, change: (person: Person) => Person): Household => ({
  ...household,
  persons: household.persons.map((person, at) => (at === index ? change(person) : person)),
});

/** A fact of every income at once: whether the work began on leefloon. */
function withItems<Of extends Household | Person>(holder: Of, predicate: string, value: unknown): Of {
  const [list = '', , field = ''] = predicate.split('/');
  const items = (holder as unknown as Record<string, Record<string, unknown>[] | null | undefined>)[list];
  return items
    ? withFact(
        holder,
        list,
        items.map((item) => (value === undefined ? item : { ...item, [field]: value })),
      )
    : holder;
}
