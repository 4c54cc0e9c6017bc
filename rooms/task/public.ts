// What other rooms may ask of the room task: put something on a list with its term, and take it off.
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/db.ts';
import { changeTask, insertTask, noFile, openTaskOfCause, openTasksOfContact, recordEvent } from './queries.ts';
import type { FileColumns, TaskRow } from './queries.ts';
import { termEnd } from './term.ts';
import type { Term } from './term.ts';
import type { Words } from './words.ts';

export type Owner = { workerId: string | null; teamId: string | null };

export type TaskToDo = {
  kind: string;
  what: Words;
  /** What the term starts with: "Vraag van". */
  start: Words;
  startedOn: string;
  term: Term;
  householdId: string | null;
  contactId?: string | null;
  causeId?: string | null;
  owner: Owner;
  file?: FileColumns;
};

/** Puts a task on a list; gives its id and its day. */
export async function openTask(db: Db, actor: Actor, clock: Clock, task: TaskToDo): Promise<{ taskId: string; dueOn: string }> {
  const { dueOn } = termEnd(task.startedOn, task.term);
  const taskId = await insertTask(db, actor, clock, {
    kind: task.kind,
    householdId: task.householdId,
    contactId: task.contactId ?? null,
    causeId: task.causeId ?? null,
    what: null,
    why: null,
    params: { what: task.what, start: task.start },
    startedOn: task.startedOn,
    dueOn,
    term: task.term,
    ownerId: task.owner.workerId,
    ownerTeam: task.owner.teamId,
    file: task.file ?? noFile,
  });
  return { taskId, dueOn };
}

async function settle(db: Db, actor: Actor, clock: Clock, task: TaskRow): Promise<void> {
  await recordEvent(db, actor, clock, task.id, 'done');
  await changeTask(db, actor.tenantId, task.id, { closed_at: clock.now().toString() });
}

/** Takes the task of this cause off the list; true when there was one. */
export async function settleTaskOf(db: Db, actor: Actor, clock: Clock, causeId: string): Promise<boolean> {
  const task = await openTaskOfCause(db, actor.tenantId, causeId);
  if (task) await settle(db, actor, clock, task);
  return task !== undefined;
}

/** All tasks of a contact that ends; gives their ids, so that ending it can be undone. */
export async function settleTasksOfContact(db: Db, actor: Actor, clock: Clock, contactId: string): Promise<string[]> {
  const tasks = await openTasksOfContact(db, actor.tenantId, contactId);
  for (const task of tasks) await settle(db, actor, clock, task);
  return tasks.map((task) => task.id);
}

/** The open tasks of a contact go where the contact goes. */
export async function moveTasksOfContact(
  db: Db,
  actor: Actor,
  clock: Clock,
  contactId: string,
  change: { owner?: Owner & { handedBy: string | null }; householdId?: string; file?: FileColumns },
): Promise<void> {
  for (const task of await openTasksOfContact(db, actor.tenantId, contactId)) {
    if (change.owner) {
      await recordEvent(db, actor, clock, task.id, change.owner.workerId === actor.accountId ? 'taken' : 'handedOver', {
        toWorker: change.owner.workerId,
        toTeam: change.owner.teamId,
      });
    }
    await changeTask(db, actor.tenantId, task.id, {
      ...(change.owner && { owner_id: change.owner.workerId, owner_team: change.owner.teamId, handed_by: change.owner.handedBy }),
      ...(change.householdId && { household_id: change.householdId }),
      ...change.file,
    });
  }
}

export { noFile } from './queries.ts';
export { fileOf } from './file.ts';
export type { Term } from './term.ts';
export type { FileColumns } from './queries.ts';
export type { Words } from './words.ts';
