// From the boxes of a form to facts. What was not filled in stays unknown; nothing is made a no that was not said. A box that cannot be read gives a fault and
// nothing is taken over.
import type { Household, Person } from '../../../rules/contract.ts';
import { withFact } from './facts-at.ts';
import { type Entries, type Fault, Form } from './form.ts';
import { incomesOf, personsOf, propertiesOf, withEvents, withReceived } from './form-lists.ts';
import { isChild } from './next.ts';
import { type Field, type Question, predicatesOf } from './questions.ts';
import { asksOfChildren, nameOf, type Row, rowsOf } from './rows.ts';
import { type State, maybe, noTo } from './state.ts';

export type Answered = { state: State; faults: Fault[] };

export type Asked = { question: Question; pointers: readonly string[]; today: string };

/** The question is done, whatever was filled in. */
export function answered(state: State, asked: Asked, entries: Entries): Answered {
  const form = new Form(entries, asked.today);
  const next = new Reader(state, asked, form).read();
  if (form.faults.length > 0) return { state, faults: form.faults };
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
  readonly #state: State;
  readonly #asked: Asked;
  readonly #form: Form;

  constructor(state: State, asked: Asked, form: Form) {
    this.#state = state;
    this.#asked = asked;
    this.#form = form;
  }

  read(): State {
    const { question, pointers } = this.#asked;
    const state = this.#state;
    switch (question.special) {
      case 'with':
        return { ...state, household: { ...state.household, persons: personsOf(this.#form, (state.draft ?? state.household).persons) } };
      case 'statements':
        return this.#statements();
      case 'municipality':
        return this.#home(
          withFact(
            state.household,
            'municipality',
            /^\d{5}$/.test(this.#form.text('municipality')) ? this.#form.text('municipality') : undefined,
          ),
        );
      case 'events':
        return this.#home(withEvents(this.#form, state.household));
      case 'receives':
        return this.#person(0, (person) => withReceived(this.#form, person));
      default:
    }
    let { household } = state;
    for (const row of rowsOf(question, pointers, household)) {
      if (row.person < 0) household = this.#fields(household, row);
      else household = changed(household, row.person, (person) => this.#ofPerson(person, row));
    }
    if (asksOfChildren(question, pointers, household) && this.#form.isOn('children|none')) household = this.#childrenHaveNone(household);
    return this.#home(household);
  }

  #home(household: Household): State {
    return { ...this.#state, household };
  }

  #person(index: number, change: (person: Person) => Person): State {
    return this.#home(changed(this.#state.household, index, change));
  }

  #ofPerson(person: Person, row: Row): Person {
    if (this.#asked.question.special === 'incomes') return withFact(person, 'incomes', incomesOf(this.#form, row.person));
    if (this.#asked.question.special === 'properties') return withFact(person, 'properties', propertiesOf(this.#form, row.person));
    return this.#fields(person, row);
  }

  #fields<Of extends Household | Person>(holder: Of, row: Row): Of {
    const boxes = row.fields.filter((field) => field.kind === 'flag' || field.kind === 'figure');
    const isSettled = this.#form.isOn(nameOf(row, 'none')) || boxes.some((field) => this.#form.isOn(nameOf(row, field.predicate)));
    let next = holder;
    for (const field of row.fields) next = this.#field(next, row, field, isSettled);
    return next;
  }

  #field<Of extends Household | Person>(holder: Of, row: Row, field: Field, isSettled: boolean): Of {
    const name = nameOf(row, field.predicate);
    if (field.predicate.includes('*')) return withItems(holder, field.predicate, this.#plain(field, name));
    if (field.kind !== 'flag' && field.kind !== 'figure') return withFact(holder, field.predicate, this.#plain(field, name));
    const ticked = this.#form.isOn(name);
    if (!ticked) return withFact(holder, field.predicate, isSettled ? (field.kind === 'flag' ? false : 0) : undefined);
    return withFact(holder, field.predicate, field.kind === 'flag' ? true : this.#form.number(`${name}|n`, field.most ?? 0));
  }

  #plain(field: Field, name: string): unknown {
    switch (field.kind) {
      case 'date':
        return this.#form.day(name);
      case 'money':
        return this.#form.money(name);
      case 'number':
        return this.#form.number(name, field.most ?? 0);
      case 'yesNo': {
        const said = this.#form.text(name);
        return said === 'yes' ? true : said === 'no' ? false : undefined;
      }
      default:
        return this.#form.text(name) || undefined;
    }
  }

  #statements(): State {
    const { question } = this.#asked;
    const all = question.statements ?? [];
    const isSettled = this.#form.isOn('none') || all.some((one) => this.#form.isOn(`said|${one.id}`));
    // Nothing ticked is neither a yes nor a no: "none of these" or "I do not know" says which.
    if (!isSettled) this.#form.faults.push({ name: 'none', code: 'choose' });
    let { household } = this.#state;
    const said = new Set(this.#state.said);
    for (const one of all) {
      said.delete(noTo(one));
      said.delete(maybe(one));
      const ticked = this.#form.isOn(`said|${one.id}`);
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
