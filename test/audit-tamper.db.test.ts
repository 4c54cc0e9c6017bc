// The audit log under attack by someone who owns the database server. What the log itself cannot show (its end cut off, all of it written again) shows
// against the checkpoint file. Every fault names the row or the seal.
import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../kernel/audit.ts';
import { memberBytes, noRoot, rootOf, startSealer } from '../kernel/audit-seal.ts';
import { readCheckpoints, verifyAudit } from '../kernel/audit-verify.ts';
import { systemClock } from '../kernel/clock.ts';
import { asActor, beginAs } from '../kernel/db.ts';
import { newId } from '../kernel/ids.ts';
import { testDatabase } from './harness/database.ts';
import type { TestDatabase } from './harness/database.ts';
import { staff } from './harness/staff.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'hoeksteen-audit-'));
const checkpointsFile = path.join(folder, 'checkpoints.jsonl');
const actor = staff();
let database: TestDatabase;
let rows: { id: string; at: string }[];

const act = (reason: string): Promise<void> =>
  asActor(database.pool, database.keys, actor, (db) =>
    audit(db, actor, { action: 'person.read', subjects: [newId(), newId()], fields: ['name', 'phone'], reason, requestId: 'r|1' }),
  );
const faults = async (checkpoints = readCheckpoints(checkpointsFile)): Promise<string[]> =>
  (await verifyAudit(database.url, database.keys, checkpoints)).flatMap((result) => result.faults);

beforeAll(async () => {
  database = await testDatabase();
  await database.admin.query(`insert into hs.tenant (id, name, municipality) values (1, 'One', '99001'), (2, 'Two', '99002')`);
  const sealer = startSealer({ pool: database.pool, keys: database.keys, clock: systemClock, checkpointsFile, everyMs: 60_000 });
  for (let seal = 0; seal < 4; seal++) {
    for (let row = 0; row < 5; row++) await act(`reden ${seal}.${row} — "été", 100 %`);
    await sealer.sealNow();
  }
  await sealer.stop();
  rows = (await database.admin.query<{ id: string; at: string }>('select id, at from hs.audit order by at, id')).rows;
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

/** Lets the owner of the server do what he likes, looks at what the proof says, and puts everything back. */
async function attacked(statements: [string, unknown[]?][], checkpoints?: ReturnType<typeof readCheckpoints>): Promise<string[]> {
  const client = await database.admin.connect();
  await client.query('create table if not exists public.kept_rows as table hs.audit');
  await client.query('create table if not exists public.kept_seals as table hs.audit_seal');
  try {
    await client.query(`set session_replication_role = 'replica'`);
    for (const [text, values] of statements) await client.query(text, values);
    return await faults(checkpoints);
  } finally {
    const columns = 'tenant_id, id, at, account_id, on_behalf, action, subjects, fields, purpose, reason, request_id';
    await client.query(`delete from hs.audit; delete from hs.audit_seal`);
    await client.query(`insert into hs.audit (${columns}) select ${columns} from public.kept_rows`);
    await client.query('insert into hs.audit_seal select * from public.kept_seals');
    await client.query(`set session_replication_role = 'origin'`);
    client.release();
  }
}

describe('an untouched log', () => {
  it('has no faults, with and without checkpoints', async () => {
    expect(await faults()).toEqual([]);
    expect(await faults([])).toEqual([]);
    const [result] = await verifyAudit(database.url, database.keys, readCheckpoints(checkpointsFile), 1);
    expect(result).toMatchObject({ rows: 20, seals: 4, waiting: 0, afterLastCheckpoint: 0 });
  });
  it('is sealed whole when a transaction commits after the seal of its time', async () => {
    const slow = await beginAs(database.pool, database.keys, actor);
    await audit(slow.db, actor, { action: 'person.read', subjects: [] });
    await act('quick');
    const sealer = startSealer({ pool: database.pool, keys: database.keys, clock: systemClock, checkpointsFile, everyMs: 60_000 });
    expect(await sealer.sealNow()).toBe(1);
    await slow.commit();
    expect(await sealer.sealNow()).toBe(1);
    await sealer.stop();
    expect(await faults()).toEqual([]);
    rows = (await database.admin.query<{ id: string; at: string }>('select id, at from hs.audit order by at, id')).rows;
  });
});

describe.each([
  ['the first row', () => 0],
  ['a row in the middle', () => Math.floor(rows.length / 2)],
  ['the last row', () => rows.length - 1],
])('an attack on %s is found and the row named', (_, index) => {
  const row = (): { id: string; at: string } => rows[index()]!;
  const other = (): { id: string; at: string } => rows[(index() + 7) % rows.length]!;
  it('edited', async () => {
    expect(await attacked([['update hs.audit set account_id = $1 where id = $2', [newId(), row().id]]])).toEqual([
      expect.stringContaining(`row ${row().id} of seal`),
    ]);
  });
  it('its reason edited', async () => {
    expect(await attacked([['update hs.audit set reason = $1 where id = $2', ['x', row().id]]])).toEqual([
      expect.stringContaining(row().id),
    ]);
  });
  it('its time moved', async () => {
    expect(await attacked([[`update hs.audit set at = at - interval '1 second' where id = $1`, [row().id]]])).toEqual([
      expect.stringContaining(row().id),
    ]);
  });
  it('deleted', async () => {
    expect(await attacked([['delete from hs.audit where id = $1', [row().id]]])).toEqual([
      expect.stringMatching(`row ${row().id} of seal \\d+ is missing`),
    ]);
  });
  it('swapped with another', async () => {
    const swap = `update hs.audit a set subjects = b.subjects from hs.audit b where (a.id = $1 and b.id = $2) or (a.id = $2 and b.id = $1)`;
    const found = await attacked([[swap, [row().id, other().id]]]);
    expect(found).toHaveLength(2);
    for (const { id } of [row(), other()]) expect(found.join()).toContain(id);
  });
  it('moved to another tenant', async () => {
    const found = await attacked([['update hs.audit set tenant_id = 2 where id = $1', [row().id]]]);
    expect(found).toHaveLength(2);
    for (const text of found) expect(text).toContain(row().id);
  });
  it('inserted beside it', async () => {
    const id = newId();
    const insert = `insert into hs.audit (tenant_id, id, at, account_id, action, subjects) select tenant_id, $1, at, account_id, action, subjects from hs.audit where id = $2`;
    expect(await attacked([[insert, [id, row().id]]])).toEqual([expect.stringContaining(`row ${id} stands in no seal`)]);
  });
  it('taken out of its seal as well', async () => {
    const found = await attacked([
      ['delete from hs.audit where id = $1', [row().id]],
      [
        `update hs.audit_seal set rows = rows - 1, members = overlay(members placing ''::bytea from position(uuid_send($1) in members) for ${memberBytes}) where position(uuid_send($1) in members) > 0`,
        [row().id],
      ],
    ]);
    expect(found).toEqual([expect.stringMatching(/seal \d+ was changed/)]);
  });
});

describe('an attack on the seals is found', () => {
  it('one removed', async () => {
    const found = await attacked([['delete from hs.audit_seal where n = 2']]);
    expect(found).toContain('seal 2 is missing');
    expect(found).toHaveLength(1 + 5); // and its five rows stand in no seal
  });
  it('the end cut off, rows and seals: seen by the checkpoints alone', async () => {
    const cut: [string][] = [
      ['delete from hs.audit where at > (select to_at from hs.audit_seal where n = 3)'],
      ['delete from hs.audit_seal where n > 3'],
    ];
    expect(await attacked(cut)).toEqual([expect.stringContaining('the log ends at seal 3')]);
    expect(await attacked(cut, [])).toEqual([]);
  });
  it('everything written again with another key', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const { rows: seals } = await database.admin.query<{ n: number; at: string; members: Buffer }>(
      'select n, at, members from hs.audit_seal order by n',
    );
    let previous: Buffer = noRoot;
    const written = seals.map((seal): [string, unknown[]] => {
      const root = rootOf(previous, 1, seal.n, seal.at, seal.members);
      const update: [string, unknown[]] = [
        'update hs.audit_seal set previous = $1, root = $2, signature = $3 where n = $4',
        [previous, root, sign(null, root, privateKey), seal.n],
      ];
      previous = root;
      return update;
    });
    expect(await attacked(written)).toContain('seal 1 does not carry our signature');
  });
  it('everything written again with our own key: seen by the checkpoints alone', async () => {
    const victim = rows[3]!;
    const { rows: seals } = await database.admin.query<{ n: number; at: string; members: Buffer }>(
      'select n, at, members from hs.audit_seal order by n',
    );
    let previous: Buffer = noRoot;
    const statements: [string, unknown[]][] = [['delete from hs.audit where id = $1', [victim.id]]];
    for (const seal of seals) {
      const hex = seal.members.toString('hex');
      const at = hex.indexOf(victim.id.replaceAll('-', ''));
      const members = Buffer.from(at < 0 ? hex : hex.slice(0, at) + hex.slice(at + memberBytes * 2), 'hex');
      const root = rootOf(previous, 1, seal.n, seal.at, members);
      statements.push([
        'update hs.audit_seal set previous = $1, root = $2, signature = $3, members = $4, rows = $5 where n = $6',
        [previous, root, sign(null, root, database.keys.auditSeal), members, members.length / memberBytes, seal.n],
      ]);
      previous = root;
    }
    expect(await attacked(statements, [])).toEqual([]);
    expect((await attacked(statements))[0]).toContain('the log was written again');
  });
  it('a checkpoint file of a tenant whose log is gone altogether', async () => {
    const checkpoint = { ...readCheckpoints(checkpointsFile)[0]!, tenant: 7 };
    expect(await faults([checkpoint])).toEqual([expect.stringContaining('the end was cut off')]);
  });
});

describe('nobody adds to the log for somebody else', () => {
  it('neither as another account nor without a grant to change it', async () => {
    const someoneElse = { ...actor, accountId: newId() };
    await expect(
      asActor(database.pool, database.keys, actor, (db) => audit(db, someoneElse, { action: 'x', subjects: [] })),
    ).rejects.toThrow('row-level security');
    expect(readFileSync(checkpointsFile, 'utf8')).not.toContain('reden');
  });
});
