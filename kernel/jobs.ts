// Work that is done later or regularly. A job belongs to a tenant and runs as an actor of that tenant, under row security like everything else.
// The queue is graphile-worker's; it is reached through hs.add_job, in the transaction that asks for the work.
import { run } from 'graphile-worker';
import type { Runner, TaskList } from 'graphile-worker';
import pg from 'pg';
import type { Acting } from './acting.ts';
import { jobActor } from './actor.ts';
import type { Clock } from './clock.ts';
import { asActor, execute } from './db.ts';
import type { Db } from './db.ts';
import type { Keys } from './keys.ts';

export type JobContext = Acting;
/**
 * `every`: five fields of a crontab, UTC; the job then runs for each tenant, without payload. `isCaughtUp`: a run that was missed in the last day, because the
 * server was down, is made up for when it is back.
 */
export type Job = {
  name: string;
  every: string | null;
  isCaughtUp: boolean;
  run: (payload: unknown, context: JobContext) => Promise<void>;
};

export const defineJob = <Payload>(
  name: string,
  handler: (payload: Payload, context: JobContext) => Promise<void>,
  every: string | null = null,
  { isCaughtUp = true }: { isCaughtUp?: boolean } = {},
): Job => ({
  name,
  every,
  isCaughtUp,
  run: (payload, context) => handler(payload as Payload, context),
});

/** Queued if and only if the transaction commits. `key`: a later job with the same key replaces an earlier one that did not run yet. */
export async function addJob(db: Db, name: string, payload: unknown, options: { runAt?: string; key?: string } = {}): Promise<void> {
  await execute(db, 'select hs.add_job(hs.ctx_tenant(), $1, $2, $3, $4)', [
    name,
    JSON.stringify(payload),
    options.runAt ?? null,
    options.key ?? null,
  ]);
}

/** Removes the answers kept for repeated requests after two days, and makes the tables for the coming months of the audit log. */
export const houseKeeping = defineJob(
  'kernel:houseKeeping',
  async (_payload, { db, actor, clock }) => {
    const twoDaysAgo = clock.now().subtract({ hours: 48 }).toString();
    await execute(db, 'delete from hs.idempotency where tenant_id = $1 and at < $2', [actor.tenantId, twoDaysAgo]);
    await execute(db, 'select hs.audit_partitions($1::date, 3)', [clock.today()]);
  },
  '17 1 * * *',
);

export type WorkerOptions = {
  queueUrl: string;
  pool: pg.Pool;
  keys: Keys;
  clock: Clock;
  jobs: Job[];
  concurrency?: number;
  /** `name`: of the job, or `queue` for the queue itself. */
  onError?: (name: string, error: Error) => void;
};

// What fails is said by `onError`, once; the library would say it again with the payload in it, which may be about a person.
const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** Runs the jobs until `stop()`. A job that fails is tried again, later each time. */
export async function startWorker(options: WorkerOptions): Promise<{ stop(): Promise<void> }> {
  const { pool, keys, clock, jobs } = options;
  const taskList: TaskList = {};
  const cronLines: string[] = [];
  const tenantIds = async (): Promise<number[]> =>
    (await asActor(pool, keys, jobActor(0), (db) => execute<{ id: number }>(db, 'select id from hs.tenant order by id', []))).map(
      (row) => row.id,
    );
  for (const job of jobs) {
    taskList[job.name] = async (envelope) => {
      const { tenantId, payload } = envelope as { tenantId: number; payload: unknown };
      const actor = jobActor(tenantId);
      try {
        await asActor(pool, keys, actor, (db) => job.run(payload, { db, actor, keys, clock }));
      } catch (error) {
        options.onError?.(job.name, error as Error);
        throw error;
      }
    };
    if (job.every === null) continue;
    taskList[`${job.name}:all`] = async () => {
      for (const tenantId of await tenantIds())
        await asActor(pool, keys, jobActor(tenantId), (db) => addJob(db, job.name, null, { key: `${job.name}/${tenantId}` }));
    };
    cronLines.push(`${job.every} ${job.name}:all${job.isCaughtUp ? ' ?fill=1d' : ''}`);
  }
  const queuePool = new pg.Pool({ connectionString: options.queueUrl, max: (options.concurrency ?? 2) + 2 });
  // A lost connection is asked for anew; it is said, so that a queue that stands still is no riddle. The pool would say the same once more.
  queuePool.on('connect', (client) => client.on('error', (error) => options.onError?.('queue', error)));
  queuePool.on('error', () => {});
  const logger = { scope: () => logger, ...silent };
  const runner: Runner = await run({
    pgPool: queuePool,
    taskList,
    crontab: cronLines.join('\n'),
    concurrency: options.concurrency ?? 2,
    noHandleSignals: true,
    pollInterval: 2000,
    logger: logger as unknown as NonNullable<Parameters<typeof run>[0]['logger']>,
  });
  let isStopping = false;
  // Both its promises end the same way, whatever made it stop: only we know whether it was asked to.
  const stopped = (error?: unknown): void => {
    if (!isStopping)
      options.onError?.('queue', error instanceof Error ? error : new Error('the queue stopped: no job runs until the next start'));
  };
  void runner.promise.then(() => stopped(), stopped);
  return {
    stop: async () => {
      isStopping = true;
      // It only refuses when it has stopped by itself already.
      await runner.stop().catch(() => {});
      await queuePool.end();
    },
  };
}
