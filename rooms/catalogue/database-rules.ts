// The rules of the centre for who stands outside the server: the command line. It works beside a running server as well as without one.
import { jobActor } from '../../kernel/actor.ts';
import type { Actor } from '../../kernel/actor.ts';
import { withDatabase } from '../../kernel/commands.ts';
import type { Db } from '../../kernel/db.ts';
import { asActor, openPool } from '../../kernel/db.ts';
import { urlFor } from '../../kernel/migrate.ts';
import type { RuleSet } from '../../rules/engine/compile.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import { nameOfMunicipality, tenantsHere } from './queries.ts';
import { rulesOf } from './rules.ts';

export type Centre = { rules: RuleSet; place: { code: string; name: string } | null };

/** The centre whose address this is: the first, as the login takes it. For who has the pool of a running server. */
export async function centreHere(pool: Parameters<typeof asActor>[0], keys: Parameters<typeof asActor>[1]): Promise<Centre> {
  const [tenant] = await asActor(pool, keys, jobActor(0), (db) => tenantsHere(db));
  if (!tenant) return { rules: shippedRules, place: null };
  return asActor(pool, keys, jobActor(tenant.id), async (db) => {
    const name = await nameOfMunicipality(db, tenant.municipality);
    return { rules: await rulesOf(db, tenant.id), place: name === null ? null : { code: tenant.municipality, name } };
  });
}

/** Of the centre of this municipality where the database has one; else of its first centre. */
export const rulesOfDatabase = (municipality: string | null): Promise<RuleSet> =>
  inCentre(municipality, (db, actor) => rulesOf(db, actor.tenantId));

/** One piece of work in one transaction, as the centre itself: what it wrote (an audit row) stands before its answer is here. */
export function inCentre<Answer>(municipality: string | null, run: (db: Db, actor: Actor) => Promise<Answer>): Promise<Answer> {
  return withDatabase(async (adminUrl, keys) => {
    const pool = openPool(urlFor(adminUrl, keys, 'hs_login'), { max: 1 });
    try {
      const tenants = await asActor(pool, keys, jobActor(0), (db) => tenantsHere(db));
      const tenant = tenants.find((one) => one.municipality === municipality) ?? tenants[0];
      if (!tenant) throw new Error('there is no centre in this database yet');
      const actor = jobActor(tenant.id);
      return await asActor(pool, keys, actor, (db) => run(db, actor));
    } finally {
      await pool.end();
    }
  });
}
