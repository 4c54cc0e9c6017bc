// The contract sets no end to the lists of a household. Over HTTP there is one, or a body of incomes keeps everybody waiting: the reasons name each of them.
import type { Fault } from '../../kernel/errors.ts';

const mostItems = 2000;
const listNames = ['incomes', 'properties', 'receives'] as const;

/** The lists that make it too many, the contract's way; none where all of them together are few enough. */
export function longLists(body: unknown): Fault[] {
  const lists = [
    ...listsOf(body, '', ['events']),
    ...itemsOf(body, 'persons').flatMap((person, at) => listsOf(person, `/persons/${at}`, listNames)),
  ];
  if (lists.reduce((sum, { length }) => sum + length, 0) <= mostItems) return [];
  const longest = Math.max(...lists.map(({ length }) => length));
  return lists
    .filter(({ length }) => length * 2 > longest)
    .map(({ pointer }) => ({ pointer, code: 'maxItems', expected: `at most ${mostItems} items in all lists of the household together` }));
}

const listsOf = (owner: unknown, pointer: string, names: readonly string[]): { pointer: string; length: number }[] =>
  names.map((name) => ({ pointer: `${pointer}/${name}`, length: itemsOf(owner, name).length }));

function itemsOf(owner: unknown, name: string): unknown[] {
  const found: unknown = typeof owner === 'object' && owner !== null ? (owner as Record<string, unknown>)[name] : undefined;
  return Array.isArray(found) ? found : [];
}
