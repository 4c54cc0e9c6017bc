// The wall between tenants, seen from inside one transaction: the context is believed when signed, alive and made for the running role, else nothing is seen.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../test/harness/database.ts';
import type { TestDatabase } from '../test/harness/database.ts';
import type { Actor } from './actor.ts';
import { audit } from './audit.ts';
import { asActor, beginAs, execute } from './db.ts';
import { newId } from './ids.ts';

let database: TestDatabase;
const actor = (tenantId: number): Actor => ({
  tenantId,
  accountId: newId(),
  roles: ['socialWorker'],
  teamIds: [newId()],
  personId: null,
  grants: [],
  dbRole: 'hs_staff',
});

beforeAll(async () => {
  database = await testDatabase();
  for (const tenant of [1, 2]) {
    await database.admin.query('insert into hs.tenant (id, name, municipality) values ($1, $2, $3)', [tenant, `Tenant ${tenant}`, '99001']);
    await database.admin.query('insert into hs.team (tenant_id, id, name) values ($1, $2, $3)', [tenant, newId(), `Team ${tenant}`]);
  }
});
afterAll(() => database.close());

describe('a transaction bound to an actor', () => {
  it('sees its own tenant', async () => {
    const rows = await asActor(database.pool, database.keys, actor(2), (db) => execute(db, 'select name from hs.team', []));
    expect(rows).toEqual([{ name: 'Team 2' }]);
  });
  it('writes an audit row that the owner cannot change', async () => {
    const me = actor(1);
    await asActor(database.pool, database.keys, me, (db) => audit(db, me, { action: 'person.read', subjects: [newId()], reason: 'a|b' }));
    const { rows } = await database.admin.query('select account_id, row_hash from hs.audit where account_id = $1', [me.accountId]);
    expect(rows).toHaveLength(1);
    await expect(database.admin.query('update hs.audit set action = $1', ['x'])).rejects.toThrow('only added to');
  });
  it('refuses a query after its end', async () => {
    const transaction = await beginAs(database.pool, database.keys, actor(1));
    await transaction.commit();
    await expect(execute(transaction.db, 'select 1', [])).rejects.toThrow('has ended');
  });
});
