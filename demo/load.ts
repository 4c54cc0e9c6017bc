// Fills an empty database with the demo municipality of Heiderode, in one transaction of the administrator: either all of it is there or nothing.
import type pg from 'pg';
import type { Clock } from '../kernel/clock.ts';
import { openPool } from '../kernel/db.ts';
import { newId } from '../kernel/ids.ts';
import type { Keys } from '../kernel/keys.ts';
import { hashPassword } from '../kernel/passwords.ts';
import { demoAccounts, demoPassword, demoTeams, demoTenant } from './accounts.ts';

export type DemoOptions = { adminUrl: string; pool: pg.Pool; keys: Keys; clock: Clock; say: (text: string) => void };

/** True when the database holds the demo municipality: loaded now, or at an earlier start. */
export async function loadDemo({ adminUrl, say }: DemoOptions): Promise<boolean> {
  const admin = openPool(adminUrl, { max: 1 });
  const client = await admin.connect();
  try {
    const { rows } = await client.query<{ name: string }>('select name from hs.tenant order by id');
    if (rows.length > 0) return rows.some((tenant) => tenant.name === demoTenant.name);
    await client.query('begin');
    await loadHouse(client);
    await client.query('commit');
    say('loaded the demo municipality of Heiderode');
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
