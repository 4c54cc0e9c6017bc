// Making a list out of the last scan: what is known of each household beside its hits, who is left out and why.
import { Temporal } from 'temporal-polyfill';
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/db.ts';
import { problem } from '../../kernel/errors.ts';
import { consentingOfMany, householdHeads, householdsFacts, reachOf } from '../person/public.ts';
import { findingStates } from '../rights/public.ts';
import { notToApproach } from './consent.ts';
import { fits, kept, noneLeftOut, rightKey } from './list.ts';
import type { Filter, Known } from './list.ts';
import { declinedSince, hitsOfRun, insertList, onOpenLists } from './list-making-queries.ts';
import type { VisibleHit } from './list-making-queries.ts';
import { lastFinishedRun } from './scan-queries.ts';

/** Norms of the house: after how many days an entry without a contact is erased, and for how long a no is respected. */
const lapseDays = 180;
const noMonths = 12;

const shift = (on: string, by: { days?: number; months?: number }): string => Temporal.PlainDate.from(on).add(by).toString();

export async function makeList(
  db: Db,
  actor: Actor,
  clock: Clock,
  given: { name: string; filter: Filter },
): Promise<{ listId: string; subjects: string[] }> {
  const { tenantId } = actor;
  const today = clock.today();
  const run = await lastFinishedRun(db, tenantId);
  if (!run) throw problem('outreach.noScan', { status: 409 });
  const byHousehold = new Map<string, VisibleHit[]>();
  for (const hit of await hitsOfRun(db, tenantId, run.id, given.filter))
    byHousehold.set(hit.householdId, [...(byHousehold.get(hit.householdId) ?? []), hit]);
  const known = await knownOf(db, actor, [...byHousehold.keys()], today, given.filter);
  const leftOut = noneLeftOut();
  const entries: { householdId: string; personId: string | null; hits: VisibleHit[] }[] = [];
  for (const [householdId, hits] of byHousehold) {
    const one = known.get(householdId)!;
    if (!fits(one, given.filter)) continue;
    const decided = kept(hits, one, given.filter);
    if (decided.leftOut !== null) leftOut[decided.leftOut]++;
    else entries.push({ householdId, personId: one.reach?.personId ?? null, hits: decided.hits as VisibleHit[] });
  }
  const listId = await insertList(db, actor, {
    name: given.name.trim(),
    runId: run.id,
    onDay: today,
    catalogue: run.catalogue,
    filter: given.filter,
    leftOut,
    lapsesOn: shift(today, { days: lapseDays }),
    at: clock.now().toString(),
    entries,
  });
  return { listId, subjects: entries.map((entry) => entry.householdId) };
}

async function knownOf(db: Db, actor: Actor, householdIds: string[], today: string, filter: Filter): Promise<Map<string, Known>> {
  const { tenantId } = actor;
  const heads = await householdHeads(db, tenantId, householdIds, today);
  const wanted = [...heads.values()].map(({ householdId, personId }) => ({ householdId, personId }));
  const reach = await reachOf(db, { tenantId }, wanted, today);
  const consents = await consentingOfMany(db, { tenantId }, householdIds, notToApproach, today);
  const open = await onOpenLists(db, tenantId, householdIds);
  const facts = filter.ageFrom ? await householdsFacts(db, { tenantId }, householdIds, today) : null;
  const settled = new Map<string, Map<string, 'applied' | 'notWanted'>>(householdIds.map((id) => [id, new Map()]));
  for (const one of await findingStates(db, tenantId, householdIds)) {
    if (one.state === 'detected' || one.state === 'informed') continue;
    settled.get(one.householdId)?.set(rightKey(one.right, one.personId), one.state === 'notWanted' ? 'notWanted' : 'applied');
  }
  for (const one of await declinedSince(db, tenantId, householdIds, shift(today, { months: -noMonths })))
    settled.get(one.household_id)?.set(rightKey(one.right_code, one.person_id), 'notWanted');
  return new Map(
    householdIds.map((id) => [
      id,
      {
        reach: reach.get(id),
        consenting: consents.get(id) ?? 'notAsked',
        settled: settled.get(id)!,
        isOnOpenList: open.has(id),
        oldest: facts ? oldestOf(facts.get(id)?.household.persons.map((person) => person.birthDate ?? null) ?? [], today) : null,
      },
    ]),
  );
}

function oldestOf(births: (string | null)[], today: string): number | null {
  const ages = births.flatMap((birth) =>
    birth === null ? [] : [Temporal.PlainDate.from(birth).until(Temporal.PlainDate.from(today), { largestUnit: 'year' }).years],
  );
  return ages.length > 0 ? Math.max(...ages) : null;
}
