// The value of a fact in words. Pure: `t` gives the words, figures and days come from web/ui/format.ts. Unknown is never written here: the caller says it.
import type { Text } from '../i18n.ts';
import { dateShort, money } from '../ui/format.ts';

/** The word for one code of an enumeration: `residence/status` + `recognisedRefugee` -> 'erkend vluchteling'. */
export function optionText(t: Text, predicate: string, value: string): string {
  return t(`fact.${predicate.replaceAll('/', '.')}.${value}`);
}

type Asked = { predicate: string; personId: string | null; label: string };
type Named = { personId: string; name: { given: string; family: string } };

/** A question as one asks it: "Hoeveel spaargeld heeft Samira?". A fact that the house has no sentence for is asked by its name. */
export function questionText(t: Text, question: Asked, members: Named[], isKnown: (predicate: string) => boolean): string {
  if (!isKnown(question.predicate)) return question.label;
  const person = members.find((member) => member.personId === question.personId)?.name;
  const name = person ? person.given || person.family : '';
  return t(`ask.${question.predicate.replaceAll('/', '.').replaceAll('*', 'item')}`, { name: name === '' ? t('ask.somebody') : name });
}

export type ValueKind = 'flag' | 'cents' | 'date' | 'enum' | 'integer' | 'number' | 'text' | 'list';

export function factText(t: Text, predicate: string, kind: ValueKind, value: unknown): string {
  if (typeof value === 'boolean') return t(value ? 'household.answer.yes' : 'household.answer.no');
  if (kind === 'cents' && typeof value === 'number') return money(value);
  if (kind === 'date' && typeof value === 'string') return dateShort(value);
  if (kind === 'enum' && typeof value === 'string') return optionText(t, predicate, value);
  if (Array.isArray(value)) return listText(t, predicate, value);
  if (isRecord(value)) return itemText(t, predicate, value);
  return String(value);
}

function listText(t: Text, predicate: string, items: unknown[]): string {
  if (items.length === 0) return t('household.fact.none');
  return items.map((item) => (isRecord(item) ? itemText(t, predicate, item) : String(item))).join(', ');
}

/** One income, one property, one event. */
export function itemText(t: Text, predicate: string, item: Record<string, unknown>): string {
  if (predicate === 'incomes') {
    const kind = optionText(t, 'incomes/kind', String(item['kind']));
    const per = item['per'] === 'year' ? ` ${t('household.per.year')}` : '';
    return typeof item['net'] === 'number' ? `${kind} ${money(item['net'])}${per}` : `${kind}, ${t('household.fact.amountUnknown')}`;
  }
  if (predicate === 'properties') return optionText(t, 'properties/use', String(item['use']));
  if (predicate === 'events') {
    const what = optionText(t, 'events/kind', String(item['kind']));
    return typeof item['on'] === 'string' ? `${what} ${dateShort(item['on'])}` : what;
  }
  return Object.values(item)
    .filter((part) => part !== null)
    .join(', ');
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
