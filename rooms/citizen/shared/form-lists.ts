// The lists of a form: who lives here, incomes, what is owned, what one receives, what happened. Nothing ticked and no "none" leaves a list unknown.
import type { EventKind, Household, Income, IncomeKind, Person, Property, Role } from '../../../rules/contract.ts';
import { withFact } from './facts-at.ts';
import type { Form } from './form.ts';

/** Who lives here. The people who stood there before keep what was said of them. */
export function personsOf(form: Form, before: readonly Person[]): Person[] {
  const count = (name: string, most: number): number =>
    form.isOn(name) ? Math.max(1, Math.min(most, Number(form.text(`${name}|n`)) || 1)) : 0;
  const roles: Role[] = ['reference'];
  const add = (role: Role, times: number): void => {
    for (let each = 0; each < times; each++) roles.push(role);
  };
  const isSaid = ['alone', 'partner', 'children', 'parents', 'siblings', 'others'].some((name) => form.isOn(name));
  if (!isSaid) form.faults.push({ name: 'alone', code: 'choose' });
  add('partner', form.isOn('partner') ? 1 : 0);
  add('child', count('children', 12));
  add('parent', count('parents', 2));
  add('sibling', count('siblings', 8));
  add('other', count('others', 8));
  const known = new Map(before.map((person) => [person.id, person]));
  const numbers = new Map<Role, number>();
  return roles.map((role) => {
    const number = (numbers.get(role) ?? 0) + 1;
    numbers.set(role, number);
    const id = `${role}${number}`;
    return known.get(id) ?? { id, role };
  });
}

export function incomesOf(form: Form, person: number): Income[] | undefined {
  const ticked = form.behind(`${person}|kind|`) as IncomeKind[];
  if (ticked.length === 0) return form.isOn(`${person}|none`) ? [] : undefined;
  return ticked.map((kind) => ({ kind, net: form.money(`${person}|net|${kind}`) ?? null, per: 'month' }));
}

export function propertiesOf(form: Form, person: number): Property[] | undefined {
  const ticked = form.behind(`${person}|use|`) as Property['use'][];
  if (ticked.length === 0) return form.isOn(`${person}|none`) ? [] : undefined;
  return ticked.map((use) => {
    const of = (part: string): string => `${person}|${part}|${use}`;
    const share = Number(form.text(of('share')));
    const loan = form.text(of('loan'));
    const property: Property = {
      use,
      cadastralIncome: form.money(of('cadastral')) ?? null,
      share: share > 0 && share <= 1 ? share : null,
      rentReceivedPerYear: use === 'let' ? (form.money(of('rent')) ?? null) : 0,
    };
    // 0 = no loan; null = there is a loan, or nobody said.
    return { ...property, mortgageInterestPerYear: loan === 'no' ? 0 : (form.money(of('interest')) ?? null) };
  });
}

export function withReceived(form: Form, person: Person): Person {
  const codes = form.behind('right|');
  return withFact(person, 'receives', codes.length > 0 ? codes : form.isOn('none') ? [] : undefined);
}

export function withEvents(form: Form, household: Household): Household {
  const kinds = form.behind('event|').filter((kind) => /^[a-zA-Z0-9]+$/.test(kind)) as EventKind[];
  if (kinds.length === 0) return withFact(household, 'events', form.isOn('none') ? [] : undefined);
  const events = kinds.flatMap((kind) => {
    const on = form.day(`event|${kind}`);
    return on === undefined ? [] : [{ kind, on }];
  });
  // An event without its day cannot be written down: what happened stays unknown.
  return withFact(household, 'events', events.length === kinds.length ? events : undefined);
}
