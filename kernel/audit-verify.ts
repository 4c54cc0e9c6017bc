// Proves the audit log: every seal follows the one before it and carries our signature, every row is what its seal says, no row is missing and none came
// in later. With the checkpoint file also: no seal was cut off or made again. Reads rows and seals side by side, so memory does not grow with the log.
import { hash as digest, verify as verifySignature } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { sealerActor } from './actor.ts';
import { memberBytes, noRoot, rootOf } from './audit-seal.ts';
import type { Checkpoint } from './audit-seal.ts';
import { signContext } from './context.ts';
import { openPool } from './db.ts';
import type { Keys } from './keys.ts';

export type Verification = {
  tenant: number;
  rows: number;
  seals: number;
  waiting: number;
  afterLastCheckpoint: number;
  faults: string[];
  milliseconds: number;
};

type Row = [at: string, id: string, text: string];
type Seal = { n: number; at: string; to_at: string; rows: number; members: Buffer; previous: Buffer; root: Buffer; signature: Buffer };
type Member = { hash: string; n: number };

const rowsAtOnce = 10_000;
const sealsAtOnce = 200;
const faultsNamed = 200;

// The text of hs.audit_hash (db/migrations/0001_kernel.sql), spelled out in built-in functions and summed here: neither that function nor the stored
// hash is believed. One column a row, because taking columns apart costs more than the sum.
const counted = (column: string): string => `coalesce(octet_length(${column}) || ':' || ${column}, '-')`;
const rowsQuery = `
  select at::text, id::text, tenant_id || '|' || id || '|' || (extract(epoch from at) * 1000000)::bigint || '|' || account_id || '|' || coalesce(on_behalf::text, '-')
    || '|' || array_to_string(subjects, ',') || '|' || ${counted('action')} || '|' || ${counted(`array_to_string(fields, ',')`)}
    || '|' || ${counted('purpose')} || '|' || ${counted('reason')} || '|' || ${counted('request_id')}
  from hs.audit where tenant_id = $1 and (at, id) > ($2::timestamptz, $3::uuid) order by at, id limit ${rowsAtOnce}`;
const sealsQuery = `
  select n, at, to_at::text as to_at, rows, members, previous, root, signature from hs.audit_seal where tenant_id = $1 and n > $2 order by n limit ${sealsAtOnce}`;

const hashOf = (row: Row): string => digest('sha256', row[2]);
const uuidText = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;

/** Throws when a line is not a checkpoint: a file that was meddled with proves nothing. */
export function readCheckpoints(file: string): Checkpoint[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line, index) => {
    try {
      const { tenant, n, root, at, rows, signature } = JSON.parse(line) as Checkpoint;
      if (Number.isInteger(tenant) && Number.isInteger(n) && typeof root === 'string') return { tenant, n, root, at, rows, signature };
    } catch {
      // said below
    }
    throw new Error(`line ${index + 1} of ${file} is not a checkpoint`);
  });
}

async function verifyTenant(client: pg.ClientBase, keys: Keys, tenant: number, checkpoints: Checkpoint[]): Promise<Verification> {
  const started = performance.now();
  const faults: string[] = [];
  let unnamed = 0;
  const fault = (text: string): void => void (faults.length < faultsNamed ? faults.push(text) : unnamed++);
  const anchored = new Map(
    checkpoints.filter((checkpoint) => checkpoint.tenant === tenant).map((checkpoint) => [checkpoint.n, checkpoint]),
  );
  const lastAnchored = Math.max(0, ...anchored.keys());

  const promised = new Map<string, Member>(); // in a seal, row not met yet
  const met = new Map<string, string>(); // row met, no seal names it yet
  const compare = (id: string, member: Member, hash: string): void => {
    if (member.hash !== hash) fault(`row ${id} of seal ${member.n} was changed`);
  };

  let seals = 0;
  let lastN = 0;
  let lastRoot: Buffer = noRoot;
  let sealedUntil = '';
  let moreSeals = true;
  function takeSeal(seal: Seal): void {
    seals++;
    if (seal.n !== lastN + 1) fault(`seal ${lastN + 1}${seal.n > lastN + 2 ? ` to ${seal.n - 1}` : ''} is missing`);
    else if (!seal.previous.equals(lastRoot)) fault(`seal ${seal.n} does not follow seal ${lastN}`);
    const whole =
      seal.members.length === seal.rows * memberBytes && rootOf(seal.previous, tenant, seal.n, seal.at, seal.members).equals(seal.root);
    if (!whole) fault(`seal ${seal.n} was changed`);
    if (!verifySignature(null, seal.root, keys.auditSealPublic, seal.signature)) fault(`seal ${seal.n} does not carry our signature`);
    const anchor = anchored.get(seal.n);
    if (anchor && anchor.root !== seal.root.toString('hex'))
      fault(`seal ${seal.n} is not the one of the checkpoint file: the log was written again`);
    [lastN, lastRoot] = [seal.n, seal.root];
    if (seal.to_at > sealedUntil) sealedUntil = seal.to_at;
    const hex = seal.members.toString('hex');
    for (let at = 0; at < hex.length; at += memberBytes * 2) {
      const id = uuidText(hex.slice(at, at + 32));
      const member = { n: seal.n, hash: hex.slice(at + 32, at + 96) };
      const hash = met.get(id);
      if (hash === undefined) promised.set(id, member);
      else {
        met.delete(id);
        compare(id, member, hash);
      }
    }
  }
  async function moreOfSeals(): Promise<void> {
    const { rows: page } = await client.query<Seal>(sealsQuery, [tenant, lastN]);
    page.forEach(takeSeal);
    moreSeals = page.length === sealsAtOnce;
  }

  let rows = 0;
  let from: [string, string] = ['-infinity', '00000000-0000-0000-0000-000000000000'];
  const query = (): Promise<{ rows: Row[] }> =>
    client.query<Row>({
      name: 'audit rows',
      text: rowsQuery,
      values: [tenant, ...from],
      rowMode: 'array',
      types: { getTypeParser: () => String },
    });
  // The next page is on its way while this one is summed.
  let next = query();
  for (;;) {
    const { rows: page } = await next;
    const end = page.at(-1);
    if (!end) break;
    from = [end[0], end[1]];
    next = query();
    while (moreSeals && sealedUntil <= end[0]) await moreOfSeals();
    for (const row of page) {
      const id = row[1];
      const member = promised.get(id);
      if (member === undefined) met.set(id, hashOf(row));
      else {
        promised.delete(id);
        compare(id, member, hashOf(row));
      }
    }
    rows += page.length;
  }
  while (moreSeals) await moreOfSeals();

  for (const [id, member] of promised) fault(`row ${id} of seal ${member.n} is missing`);
  const waiting = new Set(
    (await client.query<{ id: string }>('select id from hs.audit_unsealed where tenant_id = $1', [tenant])).rows.map((row) => row.id),
  );
  for (const id of met.keys()) if (!waiting.has(id)) fault(`row ${id} stands in no seal: it came in later, or its seal was removed`);
  if (lastAnchored > lastN) fault(`the log ends at seal ${lastN}, the checkpoint file knows seal ${lastAnchored}: the end was cut off`);
  if (unnamed > 0) faults.push(`and ${unnamed} more`);
  return {
    tenant,
    rows,
    seals,
    waiting: waiting.size,
    faults,
    milliseconds: performance.now() - started,
    afterLastCheckpoint: checkpoints.length > 0 ? Math.max(0, lastN - lastAnchored) : lastN,
  };
}

/** `loginUrl`: as the application logs in. Verifies one tenant, or all that have a log or a checkpoint. */
export async function verifyAudit(loginUrl: string, keys: Keys, checkpoints: Checkpoint[], only?: number): Promise<Verification[]> {
  const pool = openPool(loginUrl, { max: 1 });
  const client = await pool.connect();
  try {
    const tenants =
      only === undefined
        ? (await bound(client, keys, 0, () => client.query<{ id: number }>('select id from hs.tenant order by id'))).rows.map(
            (row) => row.id,
          )
        : [only];
    const gone = checkpoints.map((checkpoint) => checkpoint.tenant).filter((tenant) => only === undefined && !tenants.includes(tenant));
    const results: Verification[] = [];
    for (const tenant of [...tenants, ...new Set(gone)])
      results.push(await bound(client, keys, tenant, () => verifyTenant(client, keys, tenant, checkpoints)));
    return results;
  } finally {
    client.release();
    await pool.end();
  }
}

// One snapshot for the whole proof: a row and its seal are seen together or not at all. Reading millions of rows takes longer than a request may.
async function bound<T>(client: pg.ClientBase, keys: Keys, tenant: number, run: () => Promise<T>): Promise<T> {
  await client.query(`begin isolation level repeatable read read only; set local role hs_sealer; set local statement_timeout = 0`);
  await client.query('select hs.bind($1)', [signContext(keys.context, sealerActor(tenant), 24 * 3600)]);
  try {
    return await run();
  } finally {
    await client.query('rollback');
  }
}
