// What was released, put together by the set of rules it made, and the rights it concerns: a version of a right itself, or a row of a table that the right reads.
import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/db.ts';
import { catalogue } from '../../rules/catalogue.ts';
import type { RuleSet } from '../../rules/engine/compile.ts';
import type { Counts } from './show.ts';
import type { Release } from './watch-figures.ts';
import { releasedVersions } from './watch-queries.ts';

/** `id` is the first decision of the batch; `ids` all of them. */
type Released = Release & { ids: string[]; source: string };

/** Which rights read a table, on a day. */
export function readersOf(rules: RuleSet, on: string): Map<string, Set<string>> {
  const readers = new Map<string, Set<string>>();
  for (const entry of catalogue(on, rules))
    for (const { name } of entry.parameters) {
      const table = name.split('.')[0] ?? '';
      readers.set(table, (readers.get(table) ?? new Set()).add(entry.right));
    }
  return readers;
}

export async function releasesOf(db: Db, tenantId: number, rules: RuleSet, today: string): Promise<Released[]> {
  const readers = readersOf(rules, today);
  const batches = new Map<string, Released>();
  for (const row of await releasedVersions(db, tenantId)) {
    const rights = row.right_code === null ? [...(readers.get(row.table_name ?? '') ?? [])] : [row.right_code];
    const key = row.catalogue ?? row.id;
    const known = batches.get(key) ?? {
      id: row.id,
      ids: [],
      on: dayOf(Temporal.Instant.from(row.at)),
      rights: [],
      touched: (row.impact as Counts | null)?.touched ?? null,
      source: row.source ?? '',
    };
    batches.set(key, { ...known, ids: [...known.ids, row.id], rights: [...new Set([...known.rights, ...rights])] });
  }
  return [...batches.values()];
}
