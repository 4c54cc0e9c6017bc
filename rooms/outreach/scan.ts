// The scan of the households the centre keeps: asked for by a person, done by jobs, step by step. Each step is a transaction that leaves its rows, its progress and
// the request for the next step together, so that a run that is cut off stands exactly at the end of a step.
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/db.ts';
import { problem } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import { addJob, defineJob } from '../../kernel/jobs.ts';
import type { JobContext } from '../../kernel/jobs.ts';
import { hashOfRules } from '../../rules/catalogue.ts';
import type { RuleSet } from '../../rules/engine/compile.ts';
import { keepRules, rulesOf } from '../catalogue/public.ts';
import { consentingOfMany, countKept, householdsFacts, keptAfter } from '../person/public.ts';
import type { KeptHousehold } from '../person/public.ts';
import { findingStates } from '../rights/public.ts';
import type { Candidate } from './candidates.ts';
import { notToScan } from './consent.ts';
import {
  changeRun,
  dropHits,
  heldRun,
  insertHits,
  insertRun,
  keepCounts,
  keepOneOfTheDay,
  lastFinishedRun,
  openRun,
  sinceOf,
} from './scan-queries.ts';
import type { HitRow, RunRow } from './scan-queries.ts';
import { askThread } from './thread.ts';

const scanJob = 'outreach:scan';
/** Households a step: short enough to stop between two, long enough that the steps themselves cost nothing. */
const householdsAStep = 250;
/** A run without a sign of life for this long was cut off. */
const cutOffSeconds = 30;

type Step = { runId: string; cursor: string | null };
const askStep = (db: Db, step: Step): Promise<void> => addJob(db, scanJob, step, { key: `${scanJob}/${step.runId}/${step.cursor ?? ''}` });

/** Begins a run over today's facts. One at a time. */
export async function beginScan(db: Db, actor: Actor, clock: Clock): Promise<string> {
  const { tenantId } = actor;
  const rules = await rulesOf(db, tenantId);
  // by its hash a run can be done again, whatever is released later
  await keepRules(db, tenantId, clock, rules);
  const runId = await insertRun(db, actor, { onDay: clock.today(), catalogue: hashOfRules(rules), total: 0, at: clock.now().toString() });
  if (runId === null) throw problem('scan.goesOn', { status: 409 });
  await askStep(db, { runId, cursor: null });
  return runId;
}

/** Asks again for the step at which a run stands. Asked twice it is done once. */
export async function resumeScan(db: Db, run: Pick<RunRow, 'id' | 'cursor'>): Promise<void> {
  await askStep(db, { runId: run.id, cursor: run.cursor });
}

/** True while the run stands still although nobody stopped it. */
export const isCutOff = (run: Pick<RunRow, 'seen_at' | 'finished_at' | 'stopped_at'>, clock: Clock): boolean =>
  run.finished_at === null && run.stopped_at === null && clock.now().epochMilliseconds - Date.parse(run.seen_at) > cutOffSeconds * 1000;

/** One step, and the one that follows it; null: nothing is left to do, or this step was done already. */
export async function scanStep(step: Step, { db, actor, clock }: JobContext, size = householdsAStep): Promise<Step | null> {
  const { tenantId } = actor;
  const run = await heldRun(db, tenantId, step.runId);
  // A step that was done already (it came twice) finds the run further on.
  if (!run || run.finished_at !== null || run.stopped_at !== null || run.cursor !== step.cursor) return null;
  const rules = await rulesOf(db, tenantId);
  const hash = hashOfRules(rules);
  if (hash !== run.catalogue) return beginAnew(db, tenantId, run, hash, clock);
  const total = run.cursor === null ? await countKept(db, { tenantId }) : run.total;
  const households = await keptAfter(db, { tenantId }, run.cursor, size);
  const last = households.at(-1);
  if (!last) {
    await finish(db, tenantId, run, clock);
    return null;
  }
  const { hits, refused } = await hitsOf(db, tenantId, run, households, rules, hash);
  await insertHits(db, tenantId, hits);
  await changeRun(db, tenantId, run.id, {
    total,
    done: run.done + households.filter((one) => !one.shielded).length,
    refused: run.refused + refused,
    cursor: last.id,
    seen_at: clock.now().toString(),
  });
  return { runId: run.id, cursor: last.id };
}

/** A rule was released while the run went on: what was found by the old rules does not count. */
async function beginAnew(db: Db, tenantId: number, run: RunRow, hash: string, clock: Clock): Promise<Step> {
  await dropHits(db, tenantId, run.id);
  await changeRun(db, tenantId, run.id, { catalogue: hash, done: 0, refused: 0, cursor: null, seen_at: clock.now().toString() });
  return { runId: run.id, cursor: null };
}

async function finish(db: Db, tenantId: number, run: RunRow, clock: Clock): Promise<void> {
  await keepCounts(db, tenantId, run.id);
  await changeRun(db, tenantId, run.id, { finished_at: clock.now().toString(), seen_at: clock.now().toString() });
  await keepOneOfTheDay(db, tenantId, run);
}

async function hitsOf(
  db: Db,
  tenantId: number,
  run: RunRow,
  households: KeptHousehold[],
  rules: RuleSet,
  hash: string,
): Promise<{ hits: HitRow[]; refused: number }> {
  const ids = households.map((one) => one.id);
  const [facts, consents] = await Promise.all([
    householdsFacts(db, { tenantId }, ids, run.on_day),
    consentingOfMany(db, { tenantId }, ids, notToScan, run.on_day),
  ]);
  const kept = households.filter((one) => facts.has(one.id) && consents.get(one.id) !== 'no');
  const { candidates, refused } = await askThread(
    kept.map((one) => facts.get(one.id)!.household),
    run.on_day,
    hash,
    rules,
  );
  const found = candidates.map((candidate) => ({ candidate, file: kept[candidate.household]! }));
  const since = await sinceWhen(db, tenantId, [...new Set(found.map(({ file }) => file.id))]);
  const hits = found
    .filter(({ candidate, file }) => candidate.personId === null || !facts.get(file.id)!.deceased.has(candidate.personId))
    .map(({ candidate, file }) => ({
      id: newId(),
      run_id: run.id,
      household_id: file.id,
      person_id: candidate.personId,
      right_code: candidate.right,
      certainty: candidate.certainty,
      cents: candidate.cents,
      per: candidate.per,
      missing: candidate.missing,
      since_on: since.get(keyOf(file.id, candidate)) ?? run.on_day,
      worker_id: file.worker_id,
      team_id: file.team_id,
      shielded: file.shielded || (candidate.personId !== null && facts.get(file.id)!.hidden.has(candidate.personId)),
      kin: file.kin,
    }));
  return { hits, refused: refused.filter((place) => !kept[place]!.shielded).length };
}

const keyOf = (householdId: string, { right, personId }: Pick<Candidate, 'right' | 'personId'>): string =>
  `${householdId}/${right}/${personId ?? ''}`;

/** Found without a break since the day of the run before, or since a check found it. */
async function sinceWhen(db: Db, tenantId: number, householdIds: string[]): Promise<Map<string, string>> {
  const since = new Map<string, string>();
  const before = await lastFinishedRun(db, tenantId);
  const rows = [
    ...(before ? await sinceOf(db, tenantId, before.id, householdIds) : []).map((row) => ({
      householdId: row.household_id,
      personId: row.person_id,
      right: row.right_code,
      firstOn: row.since_on,
    })),
    ...(await findingStates(db, tenantId, householdIds)),
  ];
  for (const row of rows) {
    const key = keyOf(row.householdId, { right: row.right as Candidate['right'], personId: row.personId });
    const known = since.get(key);
    if (known === undefined || row.firstOn < known) since.set(key, row.firstOn);
  }
  return since;
}

/** All steps of a run one after another, each in a transaction that `inStep` opens: where no jobs run. */
export async function scanToEnd(
  runId: string,
  inStep: (step: (context: JobContext) => Promise<Step | null>) => Promise<Step | null>,
): Promise<void> {
  let step: Step | null = { runId, cursor: null };
  while (step) {
    const now: Step = step;
    step = await inStep((context) => scanStep(now, context));
  }
}

// ---------------------------------------------------------------- jobs

export const scanJobs = [
  defineJob<Step>(scanJob, async (step, context) => {
    const next = await scanStep(step, context);
    if (next) await askStep(context.db, next);
  }),
  // A server that was killed left its step locked in the queue for hours: the run itself is asked again. A step that is done twice is done once.
  defineJob(
    'outreach:scanWatch',
    async (_payload, { db, actor, clock }) => {
      const run = await openRun(db, actor.tenantId);
      if (run && isCutOff(run, clock)) await resumeScan(db, run);
    },
    '* * * * *',
    { isCaughtUp: false },
  ),
];
