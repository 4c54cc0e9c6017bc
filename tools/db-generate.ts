// Writes what the migrations made: kernel/tables.gen.ts (types of the tables for Kysely) and db/schema.sql (the schema to read and to compare).
// `npm run db:generate` after each change in db/migrations; a test fails when the two files are not those of the migrations.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { root } from '../kernel/paths.ts';
import { startTestCluster, templateName } from '../test/harness/global-postgres.ts';
import { schemaDump, tableTypes } from './catalogue.ts';

const { cluster, stop } = await startTestCluster();
try {
  const client = new pg.Client({ connectionString: cluster.url(templateName) });
  await client.connect();
  writeFileSync(path.join(root, 'kernel', 'tables.gen.ts'), await tableTypes(client));
  writeFileSync(path.join(root, 'db', 'schema.sql'), await schemaDump(client));
  await client.end();
} finally {
  await stop();
}
