// Handing work over: each task with where it lay before, so that the act can be taken back, and with from whom and why on the task itself.
import { Temporal } from 'temporal-polyfill';
import type { Actor } from '../../../kernel/actor.ts';
import type { Clock } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/db.ts';
import { newId } from '../../../kernel/ids.ts';
import { fileOf } from '../file.ts';
import { changeTask, recordEvent } from '../queries.ts';
import type { TaskRow } from '../queries.ts';
import { addGrant, addHandover, addToHandover } from './queries.ts';
import type { Act } from './queries.ts';

export type HandingOver = {
  toWorker: string | null;
  toTeam: string | null;
  note: string;
  /** Whose absence it is. */
  fromWorker: string | null;
  /** The last day of the absence; until then who stands in may read the files. */
  untilOn: string | null;
};

/** The end of a day in Brussels, whatever the clocks do that night. */
const endOf = (day: string): string =>
  Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime('Europe/Brussels').toInstant().toString();

/** Hands these tasks over as one act; gives its id and how many files opened. */
export async function handOver(
  db: Db,
  actor: Actor,
  clock: Clock,
  tasks: TaskRow[],
  to: HandingOver,
): Promise<{ id: string; files: number }> {
  const at = clock.now().toString();
  const act: Act = {
    id: newId(),
    from_worker: to.fromWorker,
    to_worker: to.toWorker,
    to_team: to.toTeam,
    until_on: to.untilOn,
    at,
  };
  await addHandover(db, actor, act);
  const isTaking = to.toWorker === actor.accountId;
  const grants = new Map<string, string>();
  for (const task of tasks) {
    let grantId: string | null = null;
    if (to.untilOn && to.toWorker && !isTaking && task.household_id && !grants.has(task.household_id)) {
      const file = await fileOf(db, actor.tenantId, task.household_id);
      // Who is shielded is for named people, who are named elsewhere.
      if (file && !file.shielded && file.worker_id !== to.toWorker) {
        grantId = newId();
        grants.set(task.household_id, grantId);
        await addGrant(db, actor, {
          id: grantId,
          accountId: to.toWorker,
          householdId: task.household_id,
          reason: to.note,
          from: at,
          until: endOf(to.untilOn),
        });
      }
    }
    await addToHandover(db, actor, act, task, grantId);
    await recordEvent(db, actor, clock, task.id, isTaking ? 'taken' : 'handedOver', { toWorker: to.toWorker, toTeam: to.toTeam });
    await changeTask(db, actor.tenantId, task.id, {
      owner_id: to.toWorker,
      owner_team: to.toTeam ?? (isTaking ? task.owner_team : null),
      handed_by: isTaking ? null : actor.accountId,
      // Who takes a task up keeps seeing from whom it came.
      ...(isTaking ? {} : { handed_from: to.fromWorker ?? actor.accountId, handed_at: at, handed_note: to.note }),
      handover_id: act.id,
    });
  }
  return { id: act.id, files: grants.size };
}
