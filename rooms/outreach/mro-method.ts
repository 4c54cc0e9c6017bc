// How the mini rights investigation is done, by date and version: a file keeps the one it began with, another town may do it its own way (S209). Amounts with their source.
export type Method = {
  version: number;
  from: string;
  minContacts: number;
  voucherCents: number;
  voucherMax: number;
  voucherFromContact: number;
  source: string;
};

/** The method as it is described first; a centre adds versions of its own. */
export const firstMethod: Method = {
  version: 1,
  from: '2019-07-01',
  minContacts: 3,
  // 50 euro, at the second contact, at most two a family, for who is entitled to the increased reimbursement
  voucherCents: 5000,
  voucherMax: 2,
  voucherFromContact: 2,
  source: 'Sociaal Huis Bilzen, beleidsplan 2020-2025, 4.2.1.1 Minirechtenonderzoek (werking sinds de tweede helft van 2019)',
};

/** The method in force on a day; null before the first one. */
export function methodOn(own: readonly Method[], on: string): Method | null {
  const known = [firstMethod, ...own].filter((one) => one.from <= on);
  return known.toSorted((a, b) => (a.from === b.from ? a.version - b.version : a.from < b.from ? -1 : 1)).at(-1) ?? null;
}

export type MethodRefusal = 'notLater' | 'voucherAfterLast';

/** Why a new version cannot be added. */
export function whyNotMethod(own: readonly Method[], wanted: Omit<Method, 'version'>): MethodRefusal[] {
  const last = [firstMethod, ...own].toSorted((a, b) => a.from.localeCompare(b.from)).at(-1)!;
  const refusals: MethodRefusal[] = [];
  if (wanted.from <= last.from) refusals.push('notLater');
  if (wanted.voucherFromContact > wanted.minContacts && wanted.voucherMax > 0) refusals.push('voucherAfterLast');
  return refusals;
}
