// The days from publication to release (S210): to the day, by right, and never a figure for what is not known or for a handful of families.
import { expect, it } from 'vitest';
import { type Followed, type Release, figuresOf } from './watch-figures.ts';

const release = (on: string, rights: string[], touched: number | null = null): Release => ({ id: on, on, rights, touched });
const change = (publishedOn: string | null, more: Partial<Followed> = {}): Followed => ({
  rights: ['leefloon'],
  publishedOn,
  state: 'done',
  releases: [],
  ...more,
});
const of = (changes: Followed[]) => figuresOf(changes, '2025-01-01', '2025-12-31');

it('counts the days from publication to the first release that concerns the right', () => {
  const releases = [release('2025-03-12', ['leefloon']), release('2025-03-01', ['leefloon'])];
  const { items } = of([change('2025-02-12', { releases })]);
  expect(items).toMatchObject([{ right: 'leefloon', changes: 1, released: 1, medianDays: 17, longestDays: 17 }]);
});

it('takes the middle and the longest, and over the end of a year the days of the calendar', () => {
  const days = ['2025-01-02', '2025-01-11', '2025-12-31'].map((on) => change('2025-01-01', { releases: [release(on, ['leefloon'])] }));
  expect(of(days).items[0]).toMatchObject({ medianDays: 10, longestDays: 364 });
  const late = change('2025-12-31', { releases: [release('2026-01-01', ['leefloon'])] });
  expect(of([late]).items[0]).toMatchObject({ medianDays: 1 });
});

it('a release that concerns one right says nothing of the other', () => {
  const { items } = of([change('2025-02-01', { rights: ['leefloon', 'igo'], releases: [release('2025-02-03', ['igo'])] })]);
  expect(items).toMatchObject([
    { right: 'igo', released: 1, withoutVersion: 0, medianDays: 2 },
    { right: 'leefloon', released: 0, withoutVersion: 1, medianDays: null, longestDays: null },
  ]);
});

it('what is open, changes nothing or was done without a version has no days', () => {
  const { items } = of([
    change('2025-02-01', { state: 'given' }),
    change('2025-02-01', { state: 'checking' }),
    change('2025-02-01', { state: 'noChange' }),
    change('2025-02-01'),
  ]);
  expect(items).toMatchObject([{ changes: 4, released: 0, open: 2, noChange: 1, withoutVersion: 1, medianDays: null }]);
});

it('the period holds both its ends; without a day of publication a change is counted apart', () => {
  const found = of([change('2024-12-31'), change('2025-01-01'), change('2025-12-31'), change('2026-01-01'), change(null)]);
  expect(found.items[0]?.changes).toBe(2);
  expect(found.undated).toBe(1);
});

it('one to four families are never shown, not within a sum either; none and five are', () => {
  const touched = (...counts: (number | null)[]) =>
    of(
      counts.map((count, at) =>
        change('2025-02-01', { releases: [{ ...release(`2025-03-0${at + 1}`, ['leefloon'], count), id: String(at) }] }),
      ),
    ).items[0];
  for (const count of [1, 4]) expect(touched(count, 20)).toMatchObject({ touched: null, touchedIs: 'hidden' });
  expect(touched(0, 5)).toMatchObject({ touched: 5, touchedIs: 'shown' });
  expect(touched(0)).toMatchObject({ touched: 0, touchedIs: 'shown' });
  expect(touched(7, null)).toMatchObject({ touched: null, touchedIs: 'notCounted' });
});
