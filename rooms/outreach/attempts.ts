// Noting an attempt and what follows from it: a family that was spoken to is informed of what is certain, a no stands in the ledger of rights not taken up, a yes makes
// a check due. Undoing takes back exactly what was noted.
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/db.ts';
import { notFound, problem } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import type { Keys } from '../../kernel/keys.ts';
import { sealNote } from '../../kernel/notes.ts';
import { householdWithAbsorbed } from '../person/public.ts';
import { findingsOf, insertStep, storeCheck, undoStep, whyNotThisStep } from '../rights/public.ts';
import type { FindingRow } from '../rights/public.ts';
import { openTask, settleTaskOf } from '../task/public.ts';
import type { FileColumns, Term } from '../task/public.ts';
import { isSpokenTo, whyNotThisAttempt } from './entry.ts';
import type { Attempt, Result } from './entry.ts';
import { rightKey } from './list.ts';
import { attemptsOf, holdEntry, insertAttempt, undoAttempt } from './attempt-queries.ts';
import { entryById, listById, rightsOf } from './queries.ts';
import type { EntryRow, RightRow } from './queries.ts';
import type { NewAttempt } from './schema.ts';

const checkTerm: Term = { length: 14, unit: 'day', lastDay: 'nextWorkingDay', source: 'norm van het huis' };
const checkWords = { nl: 'Rechten nakijken', fr: 'Vérifier les droits', en: 'Check rights' };
const startWords = { nl: 'wil hulp', fr: 'souhaite de l’aide', en: 'wants help' };

type Door = { db: Db; keys: Keys; actor: Actor; clock: Clock };
const fileOfEntry = ({ worker_id, team_id, shielded, kin }: EntryRow): FileColumns => ({ worker_id, team_id, shielded, kin });

export async function noteAttempt(door: Door, entryId: string, given: NewAttempt): Promise<{ entry: EntryRow; attemptId: string }> {
  const { db, keys, actor, clock } = door;
  const { tenantId } = actor;
  await holdEntry(db, tenantId, entryId);
  const entry = await entryById(db, tenantId, entryId);
  if (!entry) throw notFound();
  const list = (await listById(db, tenantId, entry.list_id))!;
  const before = (await attemptsOf(db, tenantId, [entryId])).map((one): Attempt => ({ onDay: one.on_day, result: one.result as Result }));
  const reasons = whyNotThisAttempt(before, given, { onDay: list.on_day, isClosed: list.closed_at !== null }, clock.today());
  if (reasons.length > 0) throw problem('outreach.cannotTry', { status: 409, reasons });
  const attemptId = newId();
  const words = given.words?.trim() || null;
  const stepIds = isSpokenTo(given.result) ? await feedLedger(door, entry, given, words) : [];
  const task = given.result === 'accepted' ? await askCheck(door, entry, given.on, attemptId) : null;
  await insertAttempt(db, actor, {
    id: attemptId,
    entryId,
    householdId: entry.household_id,
    onDay: given.on,
    channel: given.channel,
    result: given.result,
    minutes: given.minutes ?? null,
    heardFrom: given.heardFrom ?? null,
    wantsVisit: given.wantsVisit ?? false,
    forwardedTo: given.forwardedTo?.trim() || null,
    sealed: words === null ? null : await sealNote(db, keys, tenantId, entry.household_id, attemptId, words),
    stepIds,
    taskId: task,
    at: clock.now().toString(),
    file: fileOfEntry(entry),
  });
  return { entry, attemptId };
}

/** The findings of the rights for which the household stands on the list: informed, and where it said no not wanted. */
async function feedLedger({ db, keys, actor, clock }: Door, entry: EntryRow, given: NewAttempt, words: string | null): Promise<string[]> {
  const rights = await rightsOf(db, actor.tenantId, [entry.id]);
  let findings = await ofRights(db, actor.tenantId, entry, rights);
  // A finding rests on a check that can be explained: where there is none yet, the facts of today are kept as one.
  if (rights.some((right) => right.certainty === 'certain' && !findings.has(rightKey(right.right_code, right.person_id)))) {
    await storeCheck(db, keys, actor, clock, {
      householdId: entry.household_id,
      trigger: 'outreach',
      on: clock.today(),
      contactId: null,
      lang: 'nl',
      file: fileOfEntry(entry),
    });
    findings = await ofRights(db, actor.tenantId, entry, rights);
  }
  const stepIds: string[] = [];
  for (const finding of findings.values()) {
    const first = finding.steps[0]?.onDay ?? clock.today();
    const on = given.on < first ? first : given.on;
    const step = async (state: 'informed' | 'notWanted'): Promise<void> => {
      if (whyNotThisStep(finding.steps, { state, on, reason: words }, clock.today()).length > 0) return;
      stepIds.push(await insertStep(db, actor, clock, finding, { state, on, reason: state === 'notWanted' ? words : null }));
    };
    if (finding.steps.every((one) => one.state === 'detected')) await step('informed');
    if (given.result === 'declined') await step('notWanted');
  }
  return stepIds;
}

async function ofRights(db: Db, tenantId: number, entry: EntryRow, rights: RightRow[]): Promise<Map<string, FindingRow>> {
  const wanted = new Set(rights.map((right) => rightKey(right.right_code, right.person_id)));
  const all = await findingsOf(db, tenantId, await householdWithAbsorbed(db, tenantId, entry.household_id));
  return new Map(all.map((one) => [rightKey(one.right, one.personId), one] as const).filter(([key]) => wanted.has(key)));
}

async function askCheck({ db, actor, clock }: Door, entry: EntryRow, on: string, attemptId: string): Promise<string> {
  const file = fileOfEntry(entry);
  const owner =
    file.worker_id || file.team_id ? { workerId: file.worker_id, teamId: file.team_id } : { workerId: actor.accountId, teamId: null };
  const { taskId } = await openTask(db, actor, clock, {
    kind: 'rights.check',
    what: checkWords,
    start: startWords,
    startedOn: on,
    term: checkTerm,
    householdId: entry.household_id,
    causeId: attemptId,
    owner,
    file,
  });
  return taskId;
}

/** The household whose attempt was taken back, and its entry. */
export async function takeBackAttempt({ db, actor, clock }: Door, attemptId: string): Promise<{ householdId: string; entryId: string }> {
  const undone = await undoAttempt(db, actor, attemptId, clock.now().toString());
  if (!undone) throw notFound();
  for (const stepId of [...undone.step_ids].reverse()) await undoStep(db, actor, clock, stepId);
  if (undone.task_id) await settleTaskOf(db, actor, clock, attemptId);
  return { householdId: undone.household_id, entryId: undone.entry_id };
}
