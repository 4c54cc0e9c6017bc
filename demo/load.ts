// Fills an empty database with the demo municipality of Heiderode. Each part is one transaction, so that a start that was cut off goes on where it was.
import type pg from 'pg';
import type { Clock } from '../kernel/clock.ts';
import type { Actor } from '../kernel/actor.ts';
import { asActor, openPool } from '../kernel/db.ts';
import { newId } from '../kernel/ids.ts';
import type { Keys } from '../kernel/keys.ts';
import { hashPassword } from '../kernel/passwords.ts';
import { demoHouseholds } from './households.ts';
import { enterHousehold } from './load-households.ts';
import type { Entered } from './load-households.ts';
import { loadWork } from './load-work.ts';
import { monthsToToday, shifted } from './shift.ts';
import { demoAccounts, demoPassword, demoTeams, demoTenant } from './accounts.ts';

export type DemoOptions = { adminUrl: string; pool: pg.Pool; keys: Keys; clock: Clock; say: (text: string) => void };

/** True when the database holds the demo municipality: loaded now, or at an earlier start. */
export async function loadDemo(options: DemoOptions): Promise<boolean> {
  const isDemo = await loadHouseOnce(options);
  if (isDemo) await loadPeople(options);
  return isDemo;
}

async function loadHouseOnce({ adminUrl, say }: DemoOptions): Promise<boolean> {
  const admin = openPool(adminUrl, { max: 1 });
  const client = await admin.connect();
  try {
    const { rows } = await client.query<{ name: string }>('select name from hs.tenant order by id');
    if (rows.length > 0) return rows.some((tenant) => tenant.name === demoTenant.name);
    await client.query('begin');
    await loadHouse(client);
    await client.query('commit');
    say('loading the demo municipality of Heiderode');
    return true;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
    await admin.end();
  }
}

/** The tenant, its teams and an account for every role. */
async function loadHouse(client: pg.ClientBase): Promise<void> {
  const { id: tenantId, name, municipality, address, phone, hours } = demoTenant;
  await client.query(
    `insert into hs.municipality (nis, name_nl, valid_from) values ($1, 'Heiderode', '2019-01-01') on conflict (nis) do nothing`,
    [municipality],
  );
  await client.query('insert into hs.tenant (id, name, municipality, address, phone, hours) values ($1, $2, $3, $4, $5, $6)', [
    tenantId,
    name,
    municipality,
    address,
    phone,
    hours,
  ]);
  const teamIds = new Map(demoTeams.map((team) => [team.key, newId()]));
  for (const team of demoTeams) {
    await client.query('insert into hs.team (tenant_id, id, name) values ($1, $2, $3)', [tenantId, teamIds.get(team.key), team.name]);
  }
  // One hash for all: the password is the same and is shown on the login page of the demo.
  const passwordHash = await hashPassword(demoPassword);
  for (const account of demoAccounts) {
    const id = newId();
    await client.query('insert into hs.account (tenant_id, id, login, name, language) values ($1, $2, $3, $4, $5)', [
      tenantId,
      id,
      account.key,
      account.name,
      account.language ?? 'nl',
    ]);
    await client.query('insert into hs.credential (tenant_id, account_id, password_hash, password_changed_at) values ($1, $2, $3, now())', [
      tenantId,
      id,
      passwordHash,
    ]);
    await client.query('insert into hs.account_role (tenant_id, account_id, role) select $1, $2, unnest($3::text[])', [
      tenantId,
      id,
      account.roles,
    ]);
    await client.query('insert into hs.team_member (tenant_id, team_id, account_id) select $1, unnest($2::uuid[]), $3', [
      tenantId,
      account.teams.map((team) => teamIds.get(team)),
      id,
    ]);
  }
}

/** The households of each worker, in one transaction of that worker; then what was done for them. */
async function loadPeople({ adminUrl, pool, keys, clock, say }: DemoOptions): Promise<void> {
  const workers = await workersWithoutHouseholds(adminUrl);
  if (workers.length === 0) return;
  const months = monthsToToday(clock.today());
  const entered: Entered[] = [];
  for (const { login, actor } of workers) {
    entered.push(
      ...(await asActor(pool, keys, actor, async (db) => {
        const mine: Entered[] = [];
        for (const [serial, household] of demoHouseholds.entries()) {
          if (household.worker === login) mine.push(await enterHousehold({ db, actor, clock, keys }, shifted(household, months), serial));
        }
        return mine;
      })),
    );
  }
  await loadWork({ pool, keys, clock }, entered);
  say(`loaded the demo municipality of Heiderode: ${entered.length} households`);
}

type Worker = { login: string; actor: Actor };

async function workersWithoutHouseholds(adminUrl: string): Promise<Worker[]> {
  const admin = openPool(adminUrl, { max: 1 });
  try {
    const { rows } = await admin.query<{ login: string; id: string; team_ids: string[] }>(
      `select a.login, a.id, array(select m.team_id from hs.team_member m where m.tenant_id = a.tenant_id and m.account_id = a.id) as team_ids
       from hs.account a join hs.account_role r on r.tenant_id = a.tenant_id and r.account_id = a.id and r.role = 'socialWorker'
       where a.tenant_id = $1 and not exists (select from hs.household h where h.tenant_id = a.tenant_id and h.worker_id = a.id) order by a.login`,
      [demoTenant.id],
    );
    return rows.map(({ login, id, team_ids }) => ({
      login,
      actor: {
        tenantId: demoTenant.id,
        accountId: id,
        roles: ['socialWorker'],
        teamIds: team_ids,
        personId: null,
        grants: [],
        dbRole: 'hs_staff',
      },
    }));
  } finally {
    await admin.end();
  }
}
