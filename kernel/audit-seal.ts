// Seals the audit log: each second the rows that came are bound, with their hashes, to the seal before them and signed with a key that the database does
// not hold. Each seal is also written to a file outside the database, because only that tells when the end of the log was cut off or all of it rewritten.
import { createHash, sign } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { sealerActor } from './actor.ts';
import { instantText } from './clock.ts';
import type { Clock } from './clock.ts';
import { asActor, execute } from './db.ts';
import type { Keys } from './keys.ts';

/** Bytes of one row in a seal: its id and its hash. */
export const memberBytes = 48;
export const noRoot = Buffer.alloc(32);
const rowsAtOnce = 20_000;

/** What stands in the file outside the database, one JSON line a seal. */
export type Checkpoint = { tenant: number; n: number; at: string; rows: number; root: string; signature: string };

/** The root of a seal: everything in it, and the seal before it. */
export const rootOf = (previous: Buffer, tenantId: number, n: number, at: string, members: Buffer): Buffer =>
  createHash('sha256')
    .update(previous)
    .update(`${tenantId}|${n}|${at}|${members.length / memberBytes}|`)
    .update(members)
    .digest();

const takeRows = `
  with taken as (
    delete from hs.audit_unsealed u where u.tenant_id = $1
      and (u.at, u.id) in (select w.at, w.id from hs.audit_unsealed w where w.tenant_id = $1 order by w.at, w.id limit $2)
    returning u.at, u.id)
  select t.id, t.at, a.row_hash from taken t
  left join hs.audit a on a.tenant_id = $1 and a.at = t.at and a.id = t.id
  order by t.at, t.id`;
const lastSeal = 'select n, root from hs.audit_seal where tenant_id = $1 order by n desc limit 1';
const insertSeal = `
  insert into hs.audit_seal (tenant_id, n, at, from_at, to_at, rows, members, previous, root, signature) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

const idBytes = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

/** Seals what one tenant has; null when there is nothing. A row that vanished before it was sealed is sealed as a row without a hash: it shows. */
async function sealTenant(pool: pg.Pool, keys: Keys, clock: Clock, tenantId: number): Promise<Checkpoint | null> {
  return asActor(pool, keys, sealerActor(tenantId), async (db) => {
    const rows = await execute<{ id: string; at: string; row_hash: Buffer | null }>(db, takeRows, [tenantId, rowsAtOnce]);
    if (rows.length === 0) return null;
    const [last] = await execute<{ n: number; root: Buffer }>(db, lastSeal, [tenantId]);
    const n = (last?.n ?? 0) + 1;
    const at = instantText(clock.now());
    const members = Buffer.concat(rows.flatMap((row) => [idBytes(row.id), row.row_hash ?? noRoot]));
    const previous = last?.root ?? noRoot;
    const root = rootOf(previous, tenantId, n, at, members);
    const signature = sign(null, root, keys.auditSeal);
    await execute(db, insertSeal, [tenantId, n, at, rows[0]!.at, rows.at(-1)!.at, rows.length, members, previous, root, signature]);
    return { tenant: tenantId, n, at, rows: rows.length, root: root.toString('hex'), signature: signature.toString('hex') };
  });
}

export type SealerOptions = {
  pool: pg.Pool;
  keys: Keys;
  clock: Clock;
  checkpointsFile: string;
  everyMs?: number;
  onError?: (error: Error) => void;
};

export function startSealer(options: SealerOptions): { sealNow(): Promise<number>; stop(): Promise<void> } {
  const { pool, keys, clock, checkpointsFile } = options;
  mkdirSync(path.dirname(checkpointsFile), { recursive: true });
  async function sealAll(): Promise<number> {
    const tenants = await asActor(pool, keys, sealerActor(0), (db) => execute<{ id: number }>(db, 'select hs.tenants_to_seal() as id', []));
    let sealed = 0;
    const faults: unknown[] = [];
    for (const { id } of tenants) {
      try {
        sealed += await sealAllOf(id);
      } catch (error) {
        // One centre whose log cannot be sealed does not leave those of the others open.
        faults.push(error);
      }
    }
    if (faults.length > 0) throw faults[0];
    return sealed;
  }
  async function sealAllOf(tenantId: number): Promise<number> {
    for (let sealed = 0; ;) {
      const checkpoint = await sealTenant(pool, keys, clock, tenantId);
      if (!checkpoint) return sealed;
      appendFileSync(checkpointsFile, `${JSON.stringify(checkpoint)}\n`);
      sealed += checkpoint.rows;
      if (checkpoint.rows < rowsAtOnce) return sealed;
    }
  }
  // One at a time: a call while one runs waits for it and then runs once more, so that it covers what was committed before the call.
  let running: Promise<number> = Promise.resolve(0);
  const sealNow = (): Promise<number> => (running = running.catch(() => 0).then(sealAll));
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    sealNow()
      .catch((error: unknown) => options.onError?.(error as Error))
      .finally(() => (busy = false));
  }, options.everyMs ?? 1000);
  timer.unref();
  return {
    sealNow,
    stop: async () => {
      clearInterval(timer);
      await sealNow().catch((error: unknown) => options.onError?.(error as Error));
    },
  };
}
