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

/** What is seen of the log of one tenant while it is read from the beginning to the end, seals and rows side by side. */
class Proof {
  readonly faults: string[] = [];
  seals = 0;
  rows = 0;
  lastN = 0;
  /** Seals up to this moment were seen. */
  sealedUntil = '';
  #unnamed = 0;
  #lastRoot: Buffer = noRoot;
  /** In a seal, row not met yet. */
  readonly #promised = new Map<string, Member>();
  /** Row met, no seal names it yet. */
  readonly #met = new Map<string, string>();
  readonly #tenant: number;
  readonly #keys: Keys;
  readonly #anchored: ReadonlyMap<number, Checkpoint>;

  constructor(tenant: number, keys: Keys, checkpoints: readonly Checkpoint[]) {
    this.#tenant = tenant;
    this.#keys = keys;
    this.#anchored = new Map(checkpoints.filter((one) => one.tenant === tenant).map((one) => [one.n, one]));
  }

  get lastAnchored(): number {
    return Math.max(0, ...this.#anchored.keys());
  }

  takeSeal(seal: Seal): void {
    this.seals++;
    if (seal.n !== this.lastN + 1) this.#fault(`seal ${this.lastN + 1}${seal.n > this.lastN + 2 ? ` to ${seal.n - 1}` : ''} is missing`);
    else if (!seal.previous.equals(this.#lastRoot)) this.#fault(`seal ${seal.n} does not follow seal ${this.lastN}`);
    const isWhole =
      seal.members.length === seal.rows * memberBytes &&
      rootOf(seal.previous, this.#tenant, seal.n, seal.at, seal.members).equals(seal.root);
    if (!isWhole) this.#fault(`seal ${seal.n} was changed`);
    if (!verifySignature(null, seal.root, this.#keys.auditSealPublic, seal.signature))
      this.#fault(`seal ${seal.n} does not carry our signature`);
    const anchor = this.#anchored.get(seal.n);
    if (anchor && anchor.root !== seal.root.toString('hex'))
      this.#fault(`seal ${seal.n} is not the one of the checkpoint file: the log was written again`);
    [this.lastN, this.#lastRoot] = [seal.n, seal.root];
    if (seal.to_at > this.sealedUntil) this.sealedUntil = seal.to_at;
    const hex = seal.members.toString('hex');
    for (let at = 0; at < hex.length; at += memberBytes * 2)
      this.#takeMember(uuidText(hex.slice(at, at + 32)), { n: seal.n, hash: hex.slice(at + 32, at + 96) });
  }

  #takeMember(id: string, member: Member): void {
    const hash = this.#met.get(id);
    if (hash === undefined) this.#promised.set(id, member);
    else {
      this.#met.delete(id);
      this.#compare(id, member, hash);
    }
  }

  takeRow(row: Row): void {
    this.rows++;
    const id = row[1];
    const member = this.#promised.get(id);
    if (member === undefined) this.#met.set(id, hashOf(row));
    else {
      this.#promised.delete(id);
      this.#compare(id, member, hashOf(row));
    }
  }

  /** `waiting`: rows that are not sealed yet. */
  end(waiting: ReadonlySet<string>): void {
    for (const [id, member] of this.#promised) this.#fault(`row ${id} of seal ${member.n} is missing`);
    for (const id of this.#met.keys())
      if (!waiting.has(id)) this.#fault(`row ${id} stands in no seal: it came in later, or its seal was removed`);
    if (this.lastAnchored > this.lastN)
      this.#fault(`the log ends at seal ${this.lastN}, the checkpoint file knows seal ${this.lastAnchored}: the end was cut off`);
    if (this.#unnamed > 0) this.faults.push(`and ${this.#unnamed} more`);
  }

  #compare(id: string, member: Member, hash: string): void {
    if (member.hash !== hash) this.#fault(`row ${id} of seal ${member.n} was changed`);
  }

  #fault(text: string): void {
    if (this.faults.length < faultsNamed) this.faults.push(text);
    else this.#unnamed++;
  }
}

async function verifyTenant(client: pg.ClientBase, keys: Keys, tenant: number, checkpoints: Checkpoint[]): Promise<Verification> {
  const started = performance.now();
  const proof = new Proof(tenant, keys, checkpoints);
  let moreSeals = true;
  async function moreOfSeals(): Promise<void> {
    const { rows: page } = await client.query<Seal>(sealsQuery, [tenant, proof.lastN]);
    for (const seal of page) proof.takeSeal(seal);
    moreSeals = page.length === sealsAtOnce;
  }
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
    while (moreSeals && proof.sealedUntil <= end[0]) await moreOfSeals();
    for (const row of page) proof.takeRow(row);
  }
  while (moreSeals) await moreOfSeals();
  const { rows: unsealed } = await client.query<{ id: string }>('select id from hs.audit_unsealed where tenant_id = $1', [tenant]);
  const waiting = new Set(unsealed.map((row) => row.id));
  proof.end(waiting);
  return {
    tenant,
    rows: proof.rows,
    seals: proof.seals,
    waiting: waiting.size,
    faults: proof.faults,
    milliseconds: performance.now() - started,
    afterLastCheckpoint: checkpoints.length > 0 ? Math.max(0, proof.lastN - proof.lastAnchored) : proof.lastN,
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
