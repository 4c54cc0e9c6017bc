// Migrations: once each, in order, never changed afterwards; a database of a newer version is left alone.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../test/harness/database.ts';
import type { TestDatabase } from '../test/harness/database.ts';
import { openPool } from './db.ts';
import { keysFromSecret } from './keys.ts';
import { migrate, migrationFiles, urlFor } from './migrate.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

describe('a migrated database', () => {
  it('has nothing left to run', async () => expect(await migrate(database.adminUrl, database.keys)).toEqual({ applied: [] }));
  it('runs two migrations at once one after the other', async () => {
    expect(await Promise.all([1, 2, 3].map(() => migrate(database.adminUrl, database.keys)))).toHaveLength(3);
  });
  it('refuses a file that was changed after it ran', async () => {
    const [first] = migrationFiles();
    await database.admin.query('update hs.migration set hash = $1 where name = $2', ['other', first!.name]);
    await expect(migrate(database.adminUrl, database.keys)).rejects.toThrow(`${first!.name} was changed after it ran`);
    await database.admin.query('update hs.migration set hash = $1 where name = $2', [first!.hash, first!.name]);
  });
  it('of a newer Hoeksteen is left alone', async () => {
    await database.admin.query(`insert into hs.migration (name, hash) values ('9999_later.sql', '')`);
    await expect(migrate(database.adminUrl, database.keys)).rejects.toThrow('newer Hoeksteen');
    await database.admin.query(`delete from hs.migration where name = '9999_later.sql'`);
  });
  it('is migrated by an administrator who is no superuser', async () => {
    await database.admin.query(`create role test_operator login createrole password 'x'`);
    try {
      await database.admin.query('grant create on schema public to test_operator');
      const { rows } = await database.admin.query<{ name: string }>('select current_database() as name');
      await database.admin.query(`alter database ${rows[0]!.name} owner to test_operator`);
      for (const role of ['hs_owner', 'hs_queue', 'hs_login', 'hs_sealer'])
        await database.admin.query(`grant ${role} to test_operator with admin option`);
      const url = new URL(database.adminUrl);
      url.username = 'test_operator';
      url.password = 'x';
      expect(await migrate(url.href, database.keys)).toEqual({ applied: [] });
    } finally {
      await database.admin.query('reassign owned by test_operator to postgres; drop owned by test_operator; drop role test_operator');
    }
  });
});

it('other keys do not open the database', async () => {
  const other = openPool(urlFor(database.adminUrl, keysFromSecret(Buffer.alloc(32, 3)), 'hs_login'), { max: 1 });
  await expect(other.query('select 1')).rejects.toThrow('password authentication failed');
  await other.end();
});
