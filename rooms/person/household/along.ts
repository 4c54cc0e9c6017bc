// A parent came without a name, with children. When she gets a name in a household of her own, the children go along: with what was told of them, and back when undone.
import type { Actor } from '../../../kernel/actor.ts';
import type { Clock } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/db.ts';
import { newId } from '../../../kernel/ids.ts';
import { personById } from '../identity/queries.ts';
import { voidMembership } from './along-queries.ts';
import { aclOf, referenceOn } from './households.ts';
import { addMembership, follow, householdById, membershipsOf } from './queries.ts';

/** Pairs of memberships, the one that ended and the one that took its place; the way back. */
export type Along = { from: string; to: string; moved: { old: string; now: string }[] };

/** Only to a household in which that person stands alone: a family that is known already would get its children twice. */
export async function bringAlong(db: Db, actor: Actor, clock: Clock, nameless: string, personId: string): Promise<Along | null> {
  const person = await personById(db, actor, personId);
  const target = person && (await householdById(db, actor, person.household_id));
  if (!target || target.id === nameless) return null;
  const home = await membershipsOf(db, actor, [target.id]);
  if (home.length !== 1 || home[0]!.person_id !== personId) return null;
  const members = await membershipsOf(db, actor, [nameless]);
  const reference = referenceOn(members, clock.today());
  const others = members.filter((one) => one.person_id !== reference?.person_id && one.valid_until === null);
  const moved: Along['moved'] = [];
  for (const { version: _version, ...one } of others) {
    const now = newId();
    await voidMembership(db, actor, one.id, now);
    await addMembership(
      db,
      actor,
      { ...one, id: now, household_id: target.id, created_by: actor.accountId, recorded_at: clock.now().toString() },
      aclOf(target),
    );
    moved.push({ old: one.id, now });
  }
  if (moved.length === 0) return null;
  await followBoth(db, actor, nameless, target.id);
  return { from: nameless, to: target.id, moved };
}

/** Undoes bringAlong. */
export async function bringBack(db: Db, actor: Actor, along: Along): Promise<void> {
  for (const { old, now } of along.moved) {
    await voidMembership(db, actor, now, old);
    await voidMembership(db, actor, old, null);
  }
  await followBoth(db, actor, along.to, along.from);
}

async function followBoth(db: Db, actor: Actor, one: string, other: string): Promise<void> {
  await follow(db, actor, one);
  await follow(db, actor, other);
}
