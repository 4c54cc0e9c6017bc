// What is sent for an answer. A question about a field of an income or a property (`incomes/*/net`) changes that item; the rest is one fact. Pure.
import { isRecord } from './fact-value.ts';
import type { Fact } from './wire.ts';

export type NoteBody = { personId: string | null; predicate: string; value: unknown; itemId: string | null };
type Asked = { personId: string | null; predicate: string; pointer?: string };

export function noteBody(asked: Asked, given: { value: unknown; isItem: boolean }, facts: Fact[]): NoteBody {
  const [list = '', ...path] = asked.predicate.split('/');
  if (path[0] !== '*')
    return { personId: asked.personId, predicate: asked.predicate, value: given.value, itemId: given.isItem ? crypto.randomUUID() : null };
  const field = path[1] ?? '';
  const items = facts.filter(
    (fact) => fact.predicate === list && fact.personId === asked.personId && isRecord(fact.value) && !fact.retractedAt,
  );
  // The place in the pointer is the place among the known items, as the server counts them.
  const place = Number(/\/(\d+)\/[^/]+$/.exec(asked.pointer ?? '')?.[1] ?? 0);
  const item = items[place] ?? items.find((one) => isRecord(one.value) && (one.value[field] ?? null) === null);
  const value = item && isRecord(item.value) ? { ...item.value, [field]: given.value } : { [field]: given.value };
  return { personId: asked.personId, predicate: list, value, itemId: item?.itemId ?? crypto.randomUUID() };
}
