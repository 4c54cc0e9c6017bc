// From what a scan found to a list: which hits stay, and how many files were left out for which reason. Pure.
import type { Consenting, Reach } from '../person/public.ts';

export type Filter = {
  rights?: string[] | undefined;
  certainOnly?: boolean | undefined;
  teamId?: string | null | undefined;
  city?: string | null | undefined;
  street?: string | null | undefined;
  /** Somebody in the household is at least so old: the visitors of people over eighty begin with such a list (S015). */
  ageFrom?: number | null | undefined;
  consentOnly?: boolean | undefined;
};

export type Hit = {
  householdId: string;
  personId: string | null;
  right: string;
  certainty: string;
  cents: number | null;
  per: string | null;
  missing: string[];
  sinceOn: string;
};

/** What is known of a household beside its hits, as the maker of the list may see it. */
export type Known = {
  reach: Reach | undefined;
  consenting: Consenting;
  /** Rights that are followed already, or that somebody does not want: `right/person`, or `right/` for the household. */
  settled: ReadonlyMap<string, 'applied' | 'notWanted'>;
  isOnOpenList: boolean;
  oldest: number | null;
};

const leftOutReasons = ['notWanted', 'applied', 'consent', 'onOtherList', 'nobody'] as const;
export type LeftOut = Record<(typeof leftOutReasons)[number], number>;
export const noneLeftOut = (): LeftOut => ({ notWanted: 0, applied: 0, consent: 0, onOtherList: 0, nobody: 0 });

export const rightKey = (right: string, personId: string | null): string => `${right}/${personId ?? ''}`;

const isPlace = (text: string, wanted: string): boolean => text.trim().toLocaleLowerCase('nl') === wanted.trim().toLocaleLowerCase('nl');

/** Whether the household fits where the list looks. A protected address lies nowhere: a list by street never tells that somebody lives there. */
export function fits(known: Known, filter: Filter): boolean {
  const address = known.reach?.address ?? null;
  if (filter.city && (address === null || !isPlace(address.city, filter.city))) return false;
  if (filter.street && (address === null || !isPlace(address.street, filter.street))) return false;
  return !filter.ageFrom || (known.oldest !== null && known.oldest >= filter.ageFrom);
}

/** The hits of one household that belong on the list; none with the reason why, when it fits but is left out. */
export function kept(hits: readonly Hit[], known: Known, filter: Filter): { hits: Hit[]; leftOut: keyof LeftOut | null } {
  if (!known.reach || known.reach.isDeceased) return { hits: [], leftOut: 'nobody' };
  if (known.consenting === 'no' || (filter.consentOnly && known.consenting !== 'yes')) return { hits: [], leftOut: 'consent' };
  if (known.isOnOpenList) return { hits: [], leftOut: 'onOtherList' };
  const wanted = hits.filter((hit) => !known.settled.has(rightKey(hit.right, hit.personId)));
  if (wanted.length > 0) return { hits: wanted, leftOut: null };
  const reasons = hits.map((hit) => known.settled.get(rightKey(hit.right, hit.personId)));
  return { hits: [], leftOut: reasons.includes('applied') ? 'applied' : 'notWanted' };
}
