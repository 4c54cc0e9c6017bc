// Rows that say little stand together: a right that nobody of the household can have is one row, and what somebody else does have comes last. Pure.
import { sharedKey } from '../../../web/household/outcome.ts';
import type { FullResult, Member } from '../../../web/household/wire.ts';

export type QuietRow = { right: string; result: FullResult; people: string[] };

/** One row a right. `all`: every result, to know which rights somebody in the household does get. */
export function quietRows(results: FullResult[], all: FullResult[], members: Pick<Member, 'personId' | 'name'>[]): QuietRow[] {
  const rows = new Map<string, QuietRow>();
  for (const result of results) {
    const row = rows.get(result.right) ?? { right: result.right, result, people: [] };
    const given = members.find((member) => member.personId === result.person)?.name.given;
    if (given) row.people.push(given);
    rows.set(result.right, row);
  }
  const isElsewhere = (right: string) =>
    all.some((result) => result.right === right && result.outcomeGroup !== 'no' && result.outcomeGroup !== 'unlikely');
  return [...rows.values()].toSorted((a, b) => Number(isElsewhere(a.right)) - Number(isElsewhere(b.right)));
}

/** A name stands beside a right only where it is not plain whose it is: another than the reference person, or more than one of the same right. */
export function whoseIsIt(
  result: Pick<FullResult, 'right' | 'person'>,
  all: Pick<FullResult, 'right' | 'person' | 'outcomeGroup'>[],
  members: Pick<Member, 'personId' | 'name' | 'role'>[],
): string | null {
  const member = members.find((one) => one.personId === result.person);
  if (!member || members.length < 2) return null;
  const isShared = all.filter((other) => other.right === result.right && other.outcomeGroup !== 'no').length > 1;
  return member.role === 'reference' && !isShared ? null : member.name.given || null;
}

export type SharedRow = { result: FullResult; people: string[] };

/** One row for the same answer to several people: the same right, the same group, the same amount. */
export function sharedRows(results: FullResult[], members: Pick<Member, 'personId' | 'name'>[]): SharedRow[] {
  const rows = new Map<string, SharedRow>();
  for (const result of results) {
    const key = sharedKey(result);
    const row = rows.get(key) ?? { result, people: [] };
    const given = members.find((member) => member.personId === result.person)?.name.given;
    if (given) row.people.push(given);
    rows.set(key, row);
  }
  return [...rows.values()];
}
