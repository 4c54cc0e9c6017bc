// The sealer among several centres: what is wrong with the log of one is said, and holds up nobody else. What a seal proves: test/audit-tamper.db.test.ts.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase } from '../test/harness/database.ts';
import type { TestDatabase } from '../test/harness/database.ts';
import { staff } from '../test/harness/staff.ts';
import { audit } from './audit.ts';
import { startSealer } from './audit-seal.ts';
import { systemClock } from './clock.ts';
import { asActor } from './db.ts';
import { newId } from './ids.ts';

let database: TestDatabase;
const folder = mkdtempSync(path.join(os.tmpdir(), 'hoeksteen-seal-'));
const checkpointsFile = path.join(folder, 'checkpoints.jsonl');

beforeAll(async () => {
  database = await testDatabase();
  await database.admin.query(
    `insert into hs.tenant (id, name, municipality) values (1, 'One', '99001'), (2, 'Two', '99002'), (3, 'Three', '99003')`,
  );
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

it('seals the logs of the others when that of one cannot be sealed, and says what is wrong', async () => {
  for (const tenantId of [1, 2, 3]) {
    const actor = staff('socialWorker', { tenantId });
    await asActor(database.pool, database.keys, actor, (db) => audit(db, actor, { action: 'person.read', subjects: [newId()] }));
  }
  await database.admin.query('alter table hs.audit_seal add constraint planted check (tenant_id <> 2) not valid');
  const sealer = startSealer({ pool: database.pool, keys: database.keys, clock: systemClock, checkpointsFile, everyMs: 60_000 });
  await expect(sealer.sealNow()).rejects.toThrow('planted');
  const sealed = await database.admin.query<{ tenant_id: number }>('select tenant_id from hs.audit_seal order by tenant_id');
  expect(sealed.rows.map((row) => row.tenant_id)).toEqual([1, 3]);
  await database.admin.query('alter table hs.audit_seal drop constraint planted');
  expect(await sealer.sealNow()).toBe(1);
  await sealer.stop();
  const written = readFileSync(checkpointsFile, 'utf8').trim().split('\n');
  expect(written.map((line) => (JSON.parse(line) as { tenant: number }).tenant).toSorted()).toEqual([1, 2, 3]);
});
