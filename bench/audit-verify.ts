// How fast `hoeksteen audit verify` proves a log. One JSON line.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startSealer } from '../kernel/audit-seal.ts';
import { readCheckpoints, verifyAudit } from '../kernel/audit-verify.ts';
import { systemClock } from '../kernel/clock.ts';
import { openPool } from '../kernel/db.ts';
import { urlFor } from '../kernel/migrate.ts';
import { startTestCluster, templateName } from '../test/harness/global-postgres.ts';
import { testKeys } from '../test/harness/keys.ts';

const count = Number(process.argv[2] ?? 200_000);
const folder = mkdtempSync(path.join(os.tmpdir(), 'hoeksteen-bench-'));
const checkpointsFile = path.join(folder, 'checkpoints.jsonl');
const { cluster, stop } = await startTestCluster();
try {
  const admin = openPool(cluster.url(templateName), { max: 1 });
  const loginUrl = urlFor(cluster.url(templateName), testKeys, 'hs_login');
  const pool = openPool(loginUrl);
  await admin.query(`insert into hs.tenant (id, name, municipality) values (1, 'One', '99001')`);
  await admin.query(
    `with made as (
       insert into hs.audit (tenant_id, id, at, account_id, action, subjects, fields, purpose, request_id)
       select 1, gen_random_uuid(), date_trunc('milliseconds', now()) - n * interval '3 ms', gen_random_uuid(), 'person.read', array[gen_random_uuid(), gen_random_uuid()], '{name,phone,address}', 'sociaal onderzoek', 'request ' || n
       from generate_series(1, $1::int) n returning tenant_id, at, id)
     insert into hs.audit_unsealed select * from made`,
    [count],
  );
  const sealer = startSealer({ pool, keys: testKeys, clock: systemClock, checkpointsFile, everyMs: 60_000 });
  await sealer.stop();
  const [result] = await verifyAudit(loginUrl, testKeys, readCheckpoints(checkpointsFile), 1);
  console.log(
    JSON.stringify({
      bench: 'audit verify',
      rows: result!.rows,
      seals: result!.seals,
      faults: result!.faults.length,
      rowsPerSecond: Math.round((result!.rows / result!.milliseconds) * 1000),
    }),
  );
  await Promise.all([admin.end(), pool.end()]);
} finally {
  await stop();
  rmSync(folder, { recursive: true });
}
