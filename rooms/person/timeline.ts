// What happened in a household, newest first, out of the records of this room. Contacts, checks and tasks are records of later rooms, which this room may not
// know: they give their own list, and the screen lays the lists together by moment (docs/decisions/0005-timelines-are-laid-together-on-the-screen.md).
import type { Db } from '../../kernel/db.ts';
import { consentsOfHousehold } from './consent-queries.ts';
import { factHistory } from './fact/facts.ts';
import { addressesOf, assignmentsOf, membershipsOf, namesOfStaff } from './household/queries.ts';
import type { HouseholdRow } from './household/queries.ts';
import type { Scope } from './scope.ts';

type Entry = {
  kind: 'member' | 'memberLeft' | 'address' | 'fact' | 'factRetracted' | 'consent' | 'consentWithdrawn' | 'assigned' | 'opened';
  on: string;
  at: string;
  by: string | null;
  personId: string | null;
  recordId: string;
  what: Record<string, unknown>;
};
export type TimelineEntry = Omit<Entry, 'by'> & { by: { id: string; name: string } | null };

export async function timelineOf(db: Db, actor: Scope, household: HouseholdRow, limit: number): Promise<TimelineEntry[]> {
  const opened: Entry = {
    kind: 'opened',
    on: household.created_at,
    at: household.created_at,
    by: household.created_by,
    personId: null,
    recordId: household.id,
    what: {},
  };
  const entries: Entry[] = [opened];
  for (const one of await membershipsOf(db, actor, [household.id])) {
    const base = { at: one.recorded_at, by: one.created_by, personId: one.person_id, recordId: one.id, what: { role: one.role } };
    entries.push({ ...base, kind: 'member', on: one.valid_from });
    if (one.valid_until) entries.push({ ...base, kind: 'memberLeft', on: one.valid_until });
  }
  for (const one of await addressesOf(db, actor, household.id))
    entries.push({
      kind: 'address',
      on: one.valid_from,
      at: one.recorded_at,
      by: one.created_by,
      personId: null,
      recordId: one.id,
      what: { street: one.street, number: one.number, city: one.city },
    });
  for (const one of await factHistory(db, actor, household.id)) {
    const base = {
      by: one.noted_by,
      personId: one.person_id,
      recordId: one.id,
      what: { predicate: one.predicate, value: one.value, source: one.source_kind },
    };
    entries.push({ ...base, kind: 'fact', on: one.recorded_at, at: one.recorded_at });
    if (one.retracted_at) entries.push({ ...base, kind: 'factRetracted', on: one.retracted_at, at: one.retracted_at });
  }
  for (const one of await consentsOfHousehold(db, actor, household.id)) {
    const base = { personId: one.person_id, recordId: one.id, what: { purpose: one.purpose, partner: one.partner } };
    entries.push({ ...base, kind: 'consent', on: one.valid_from, at: one.recorded_at, by: one.created_by });
    if (one.withdrawn_at)
      entries.push({ ...base, kind: 'consentWithdrawn', on: one.withdrawn_at, at: one.withdrawn_at, by: one.withdrawn_by });
  }
  for (const one of await assignmentsOf(db, actor, household.id))
    entries.push({
      kind: 'assigned',
      on: one.from_at,
      at: one.from_at,
      by: one.by_account,
      personId: null,
      recordId: one.id,
      what: { workerId: one.to_worker, teamId: one.to_team },
    });
  const newest = entries
    .toSorted((one, other) => (one.at === other.at ? (one.recordId < other.recordId ? 1 : -1) : one.at < other.at ? 1 : -1))
    .slice(0, limit);
  const names = await namesOfStaff(
    db,
    actor,
    newest.flatMap((entry) => (entry.by ? [entry.by] : [])),
  );
  return newest.map((entry) => ({ ...entry, by: entry.by === null ? null : { id: entry.by, name: names.get(entry.by) ?? '' } }));
}
