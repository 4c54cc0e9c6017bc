// Noting a key moment: the fact, the check that it makes due with its term, and the record of it. By a person from a route, or by the job that knows the birthdays.
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/db.ts';
import { newId } from '../../kernel/ids.ts';
import type { EventKind, RightCode } from '../../rules/contract.ts';
import { openTask } from '../task/public.ts';
import type { FileColumns } from '../task/public.ts';
import { insertEvent } from './finding-queries.ts';
import { keyMomentOf, keyMoments, termOf } from './key-moments.ts';
import type { KeyMoment } from './key-moments.ts';
import { momentRules } from './moment-queries.ts';
import type { MomentRuleRow } from './moment-queries.ts';

export type MomentOfCentre = KeyMoment & { decided: { at: string; by: string } | null };

const withRule = (moment: KeyMoment, row: MomentRuleRow | undefined): MomentOfCentre => ({
  ...moment,
  ...(row && { days: row.days, rights: row.rights as RightCode[], source: row.source }),
  decided: row ? { at: row.noted_at, by: row.name ?? '' } : null,
});

/** Every kind with the rule that holds for this centre. */
export async function momentsOfCentre(db: Db, tenantId: number): Promise<MomentOfCentre[]> {
  const rows = new Map((await momentRules(db, tenantId)).map((row) => [row.kind, row]));
  return keyMoments.map((moment) => withRule(moment, rows.get(moment.kind)));
}

export async function momentOfCentre(db: Db, tenantId: number, kind: string): Promise<MomentOfCentre> {
  return withRule(
    keyMomentOf(kind)!,
    (await momentRules(db, tenantId)).find((row) => row.kind === kind),
  );
}

const checkWords = { nl: 'Rechten nakijken', fr: 'Vérifier les droits', en: 'Check rights' };

type Noting = {
  /** Of the event; the fact of it, if any, bears the same. */
  id?: string;
  householdId: string;
  personId: string | null;
  kind: EventKind;
  on: string;
  file: FileColumns;
  /** Who does the check where nobody answers for the file; null: the check is due, and stands on nobody's list. */
  fallback: { workerId: string | null; teamId: string | null } | null;
};

export async function noteMoment(
  db: Db,
  actor: Actor,
  clock: Clock,
  moment: KeyMoment,
  noting: Noting,
): Promise<{ id: string; dueOn: string | null }> {
  const { householdId, personId, kind, on, file } = noting;
  const id = noting.id ?? newId();
  const term = termOf(moment);
  const owner = file.worker_id || file.team_id ? { workerId: file.worker_id, teamId: file.team_id } : noting.fallback;
  const task =
    term &&
    owner &&
    (await openTask(db, actor, clock, {
      kind: 'rights.check',
      what: checkWords,
      start: moment.label,
      startedOn: on,
      term,
      householdId,
      causeId: id,
      owner,
      file,
    }));
  const dueOn = task?.dueOn ?? null;
  await insertEvent(db, actor, clock, { id, householdId, personId, kind, onDay: on, dueOn, taskId: task?.taskId ?? null, file });
  return { id, dueOn };
}
