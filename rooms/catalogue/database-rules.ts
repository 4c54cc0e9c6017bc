// The rules of the centre for who stands outside the server: the command line. It works beside a running server as well as without one.
import type { Actor } from '../../kernel/actor.ts';
import { withDatabase } from '../../kernel/commands.ts';
import { asActor, openPool } from '../../kernel/db.ts';
import { nilId } from '../../kernel/ids.ts';
import { urlFor } from '../../kernel/migrate.ts';
import type { RuleSet } from '../../rules/engine/compile.ts';
import { tenantsHere } from './queries.ts';
import { rulesOf } from './rules.ts';

const actorOf = (tenantId: number): Actor => ({
  tenantId,
  accountId: nilId,
  roles: ['job'],
  teamIds: [],
  personId: null,
  grants: [],
  dbRole: 'hs_job',
});

/** Of the centre of this municipality where the database has one; else of its first centre. */
export function rulesOfDatabase(municipality: string | null): Promise<RuleSet> {
  return withDatabase(async (adminUrl, keys) => {
    const pool = openPool(urlFor(adminUrl, keys, 'hs_login'), { max: 1 });
    try {
      const tenants = await asActor(pool, keys, actorOf(0), (db) => tenantsHere(db));
      const tenant = tenants.find((one) => one.municipality === municipality) ?? tenants[0];
      if (!tenant) throw new Error('there is no centre in this database yet');
      return await asActor(pool, keys, actorOf(tenant.id), (db) => rulesOf(db, tenant.id));
    } finally {
      await pool.end();
    }
  });
}
