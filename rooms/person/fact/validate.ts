// Is this value one that the contract takes for this predicate? Asked of the contract itself: the value is put in an otherwise empty household.
import type { Fault } from '../../../kernel/errors.ts';
import { validateHousehold } from '../../../rules/validate.ts';
import { hasItems, predicateOf } from './classes.ts';

type Valued = { predicate: string; itemId?: string | null; value: unknown; personId?: string | null };
type Loose = Record<string, unknown>;

/** Faults with a pointer into the fact (`/value`, `/value/net`). Persons that the value names must be of the household. */
export function valueFaults({ predicate, itemId, value, personId }: Valued, memberIds: string[], today: string): Fault[] {
  if (value === undefined) return [{ pointer: '/value', code: 'missing', in: 'body' }];
  if (value === null) return [];
  const subject = personId ?? 'subject';
  const others = memberIds.filter((id) => id !== subject).map((id) => ({ id, role: 'other' }));
  const person: Loose = { id: subject, role: 'reference' };
  const household: Loose = { persons: [person, ...others] };
  const isItem = hasItems(predicate) && Boolean(itemId);
  const entity = predicateOf(predicate)?.of === 'person' ? person : household;
  let at = entity;
  const path = predicate.split('/');
  for (const step of path.slice(0, -1)) at = (at[step] = {}) as Loose;
  at[path.at(-1)!] = isItem ? [value] : value;
  const checked = validateHousehold(household, { today });
  if (checked.ok) return [];
  const start = `${entity === person ? '/persons/0' : ''}/${predicate}${isItem ? '/0' : ''}`;
  return checked.faults.map((fault) => ({
    pointer: fault.pointer.startsWith(start) ? `/value${fault.pointer.slice(start.length)}` : '/value',
    code: fault.code,
    expected: fault.expected,
    in: 'body' as const,
  }));
}
