// The second wall alone: `select * from` every table, without any condition, as everybody. What comes back, by table and kind of file, stands in
// access-nowhere.golden.txt; what must never come back is asserted. This is what somebody gets who can make the server run a statement of their own.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseRole, roles } from '../kernel/access.ts';
import type { Actor, Role } from '../kernel/actor.ts';
import { asActor, execute } from '../kernel/db.ts';
import { testApp } from './harness/app.ts';
import type { TestApp } from './harness/app.ts';
import { buildWorld, fileKinds, letters } from './harness/world.ts';
import type { FileIds, FileKind } from './harness/world.ts';

let house: TestApp;
let world: Record<FileKind, FileIds>;
let tables: string[];
/** Every id that belongs to a file, and whose it is. */
const owner = new Map<string, FileKind>();
const askers = [...roles, 'colleague', 'otherWorker', 'foreignWorker', 'foreignHead'] as const;
/** Tables that tell who works here, not who comes here. */
const ofTheHouse = new Set([
  'account',
  'account_role',
  'team',
  'team_member',
  'tenant',
  'municipality',
  'session',
  'credential',
  'login_attempt',
  'ctx_key',
  'migration',
]);

beforeAll(async () => {
  house = await testApp();
  world = await buildWorld(house);
  const found = await house.admin.query(
    `select relname as name from pg_class where relnamespace = 'hs'::regnamespace and relkind in ('r', 'p', 'v', 'm') and not relispartition order by 1`,
  );
  tables = found.rows.map((row: { name: string }) => row.name);
  for (const kind of fileKinds) for (const [name, id] of Object.entries(world[kind])) if (name.endsWith('Id')) owner.set(id, kind);
  // Rows point at each other: whoever points at a file belongs to it. Twice, so that what points at those is found too.
  for (let round = 0; round < 3; round++) {
    for (const table of tables.filter((name) => !ofTheHouse.has(name))) {
      const { rows } = await house.admin.query(`select * from hs.${table}`);
      for (const row of rows as Record<string, unknown>[]) {
        const kind = kindOf(row);
        if (kind && typeof row['id'] === 'string') owner.set(row['id'], kind);
      }
    }
  }
});
afterAll(() => house.close());

const kindOf = (row: Record<string, unknown>): FileKind | null => {
  for (const value of Object.values(row).flat()) if (typeof value === 'string' && owner.has(value)) return owner.get(value)!;
  return null;
};

function actorOf(name: string): Actor {
  const { id, tenantId, roles: held, teamIds } = house.accounts[name]!;
  const isKin = ['socialWorker', 'head', 'pathwayGuide', 'frontDesk'].includes(name);
  return {
    tenantId,
    accountId: id,
    roles: held,
    teamIds,
    personId: isKin ? world.kin['personId']! : null,
    grants: grants.get(id) ?? [],
    dbRole: databaseRole(held)!,
  };
}
const grants = new Map<string, string[]>();
beforeAll(async () => {
  const { rows } = await house.admin.query('select account_id, subject_id from hs.access_grant');
  for (const { account_id: account, subject_id: subject } of rows as Record<string, string>[])
    grants.set(account!, [...(grants.get(account!) ?? []), subject!]);
});

type Seen = { table: string; rows: Record<string, unknown>[] };

/** `null`: the role may not even ask. */
async function everything(actor: Actor): Promise<(Seen | { table: string; rows: null })[]> {
  const all = [];
  for (const table of tables) {
    const rows = await asActor(house.pool, house.keys, actor, async (db) => {
      // Where a role may read some columns only, it gets those.
      const columns = await execute<{ name: string }>(
        db,
        `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and has_column_privilege($1::regclass, attnum, 'select')`,
        [`hs.${table}`],
      );
      if (columns.length === 0) return null;
      return execute<Record<string, unknown>>(db, `select ${columns.map(({ name }) => `"${name}"`).join(', ')} from hs.${table}`, []);
    });
    all.push({ table, rows });
  }
  return all;
}

describe('select * from every table', () => {
  it('gives what was agreed', async () => {
    const legend = fileKinds.map((kind) => `${letters[kind]}=${kind}`).join(' ');
    const lines = [
      `Rows that a role gets from a table without any condition: of whose file (${legend}), "." for rows of no file. Written by test/access-nowhere.db.test.ts.`,
      '',
    ];
    const byTable = new Map<string, Map<string, string[]>>(tables.map((table) => [table, new Map()]));
    for (const asker of askers) {
      for (const { table, rows } of await everything(actorOf(asker))) {
        const kinds = new Set((rows ?? []).map((row) => kindOf(row)));
        const marks = [...fileKinds.filter((kind) => kinds.has(kind)).map((kind) => letters[kind]), ...(kinds.has(null) ? ['.'] : [])].join(
          '',
        );
        const outcome = rows === null ? 'refused' : marks || 'nothing';
        const outcomes = byTable.get(table)!;
        outcomes.set(outcome, [...(outcomes.get(outcome) ?? []), asker]);
      }
    }
    for (const [table, outcomes] of byTable)
      lines.push(
        `${table} | ${[...outcomes].map(([outcome, who]) => `${outcome}: ${who.length === askers.length ? 'everyone' : who.join(' ')}`).join(' | ')}`,
      );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./access-nowhere.golden.txt');
  }, 120_000);

  it('never gives a row of another municipality', async () => {
    for (const asker of askers) {
      const actor = actorOf(asker);
      for (const { table, rows } of await everything(actor)) {
        const foreign = (rows ?? []).filter((row) => typeof row['tenant_id'] === 'number' && row['tenant_id'] !== actor.tenantId);
        expect([asker, table, foreign]).toEqual([asker, table, []]);
      }
    }
  }, 120_000);

  it('never gives a shielded file to who was not named, nor the file of the own family', async () => {
    for (const asker of askers.filter((name) => !['otherWorker', 'dpo', 'job'].includes(name))) {
      for (const { table, rows } of await everything(actorOf(asker))) {
        const kinds = (rows ?? []).map((row) => kindOf(row));
        expect([asker, table, kinds.includes('shielded')]).toEqual([asker, table, false]);
        if (['socialWorker', 'head', 'pathwayGuide', 'frontDesk'].includes(asker))
          expect([asker, table, kinds.includes('kin')]).toEqual([asker, table, false]);
      }
    }
  }, 120_000);

  it('gives no name, number or fact of a person to who works on no files', async () => {
    const canaries = fileKinds.map((kind) => world[kind].canary);
    for (const asker of [
      'committeeMember',
      'secretary',
      'financePreparer',
      'financeApprover',
      'policy',
      'dpo',
      'admin',
      'partner',
      'citizen',
    ] as Role[]) {
      for (const { table, rows } of await everything(actorOf(asker))) {
        const text = JSON.stringify(rows ?? []);
        for (const canary of canaries) expect([asker, table, text.includes(canary)]).toEqual([asker, table, false]);
      }
    }
  }, 120_000);
});

describe('a wall that is taken away is missed', () => {
  it('for each table of files: without its policy, somebody sees too much', async () => {
    const tablesOfFiles = ['person', 'household', 'membership', 'fact', 'consent', 'address'].filter((table) => tables.includes(table));
    expect(tablesOfFiles.length).toBeGreaterThan(0);
    for (const table of tablesOfFiles) {
      await house.admin.query(`create policy planted on hs.${table} to hs_staff using (hs.ctx_ok() and tenant_id = hs.ctx_tenant())`);
      const seen = (await everything(actorOf('frontDesk'))).find((each) => each.table === table)!;
      await house.admin.query(`drop policy planted on hs.${table}`);
      expect([table, (seen.rows ?? []).some((row) => kindOf(row) === 'shielded')]).toEqual([table, true]);
    }
  }, 60_000);
});
