// The schema keeps the rules of catalogue-rules.ts, and each rule finds the fault it is there for.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../kernel/paths.ts';
import { schemaDump, tableTypes } from '../tools/catalogue.ts';
import { catalogueRules, ruleQuery } from './catalogue-rules.ts';
import { testDatabase } from './harness/database.ts';
import type { TestDatabase } from './harness/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

describe('the schema keeps every rule', () => {
  it.each(catalogueRules)('$code $why', async (rule) => {
    const { rows } = await database.admin.query<{ name: string }>(ruleQuery(rule));
    expect(rows.map((row) => row.name)).toEqual([]);
  });
});

const good = 'hs.ctx_ok() and tenant_id = hs.ctx_tenant()';
const table = `create table hs.planted (tenant_id int not null, id uuid not null, note text, constraint planted_pkey primary key (tenant_id, id)); alter table hs.planted enable row level security`;
const policy = `create policy p on hs.planted to hs_staff using (${good})`;

// What a hurried hand would write, by the rule that must find it.
const planted: [code: string, statements: string][] = [
  ['W01', 'create table hs.planted (tenant_id int not null, id uuid not null, primary key (tenant_id, id))'],
  ['W02', table],
  ['W03', `${table}; create policy p on hs.planted to hs_staff using (true)`],
  ['W03', `${table}; create policy p on hs.planted to hs_staff using (${good} or note = 'open')`],
  ['W03', `${table}; create policy p on hs.planted to hs_staff using (${good}) with check (true)`],
  ['W03', `${table}; create policy p on hs.planted to hs_staff using (hs.ctx_ok() and tenant_id = 1)`],
  ['W04', `${table}; create policy p on hs.planted using (${good})`],
  ['W05', `${table}; ${policy}; create policy q on hs.planted for select to hs_staff using (${good} and note is null)`],
  ['W06', 'create view hs.planted as select tenant_id, name from hs.account'],
  ['W07', 'create materialized view hs.planted as select tenant_id, name from hs.account; grant select on hs.planted to hs_policy'],
  ['W08', `${table}; create unique index on hs.planted (note, tenant_id)`],
  ['W09', 'grant truncate on hs.team to hs_admin'],
  ['W09', 'grant references on hs.account to hs_staff'],
  ['W10', `create function hs.planted() returns int language sql security definer as 'select 1'`],
  ['W10', `create function hs.planted() returns int language sql security definer set search_path = hs, public as 'select 1'`],
  ['W11', `create function hs.planted() returns int language sql as 'select 1'; grant execute on function hs.planted() to public`],
  [
    'W12',
    `create function hs.planted(p_tenant int) returns setof text language plpgsql security definer set search_path = '' as $$ begin return query select name from hs.account where tenant_id = p_tenant; end $$`,
  ],
  ['W13', 'alter role hs_policy bypassrls'],
  ['W13', 'grant hs_owner to hs_login'],
  ['W14', 'grant hs_admin to hs_staff'],
  ['W15', 'grant select on hs.team to hs_login'],
  ['W15', 'grant usage on schema hs to hs_login'],
  ['W16', `alter role hs_staff password 'x'`],
  ['W17', `create table hs.planted (tenant_id int); alter table hs.planted owner to postgres`],
  ['W18', 'grant update on hs.tenant to hs_admin'],
  ['W18', 'grant select on hs.ctx_key to hs_staff'],
  ['W19', 'grant delete on hs.audit to hs_job'],
  ['W19', 'grant update (reason) on hs.audit to hs_dpo'],
  ['W20', `create function hs.planted() returns int language sql leakproof as 'select 1'`],
  ['W21', 'grant create on schema hs to hs_staff'],
  ['C01', 'create table hs.planted (id uuid primary key)'],
  ['C02', 'create table hs.planted (tenant_id bigint not null, id uuid, primary key (tenant_id, id))'],
  ['C03', `${table}; create unique index on hs.planted (note)`],
  ['C04', `${table}; alter table hs.planted add constraint planted_once exclude using gist (note with =)`],
  [
    'C05',
    `${table}; alter table hs.team add constraint team_id_key unique (id); alter table hs.planted add constraint planted_fkey foreign key (id) references hs.team (id)`,
  ],
  [
    'C06',
    'alter table hs.municipality add column account_id uuid, add column tenant_id int, add constraint planted_fkey foreign key (tenant_id, account_id) references hs.account (tenant_id, id)',
  ],
  [
    'C07',
    `${table}; alter table hs.planted add constraint planted_fkey foreign key (tenant_id, id) references hs.team (tenant_id, id) on delete set null (id)`,
  ],
  ['C08', `${table}; create policy p on hs.planted to hs_staff using (${good} and id in (select id from hs.team))`],
  [
    'C09',
    `${table}; create function hs.mine() returns uuid[] language plpgsql stable set search_path = '' as $$ begin return array(select id from hs.team); end $$; create policy p on hs.planted to hs_staff using (${good} and id = any(hs.mine()))`,
  ],
  ['C10', `${table}; create trigger planted before update on hs.planted for each row execute function hs.refuse_change()`],
  [
    'C11',
    `create function hs.planted() returns trigger language plpgsql set search_path = '' as $$ begin insert into hs.team values (1); return null; end $$`,
  ],
  ['C12', `create function hs.planted(a int) returns bigint language sql as 'select count(*) from hs.team where tenant_id = a'`],
  [
    'C13',
    `create function hs.planted(tenant int) returns bigint language plpgsql security definer set search_path = '' as $$ begin return (select count(*) from hs.team where tenant_id = hs.ctx_tenant()); end $$`,
  ],
  ['C14', `create function hs.planted() returns void language plpgsql as $$ begin perform set_config('app.ctx', 'x', true); end $$`],
  ['C15', `${table}; alter table hs.planted add column n int generated by default as identity`],
  ['C16', `${table}; create rule planted as on delete to hs.planted do instead nothing`],
  ['C17', `create table hs.planted (extra text) inherits (hs.team)`],
  [
    'C18',
    `${table}; alter table hs.planted add constraint planted_with_a_name_so_long_that_it_would_be_cut_off_somewhere check (note <> '')`,
  ],
  ['C20', `create view hs.planted with (security_invoker = true) as select name from hs.account`],
  ['C22', `create table hs.planted (tenant_id int not null, id uuid not null)`],
  ['C23', `${table}; alter table hs.planted add column x xid8 default pg_current_xact_id()`],
];

describe('each rule finds what it is there for', () => {
  it('has a planted fault', () =>
    expect(catalogueRules.map((rule) => rule.code).filter((code) => !planted.some(([with_]) => with_ === code))).toEqual([]));
  it.each(planted)('%s: %s', async (code, statements) => {
    const client = await database.admin.connect();
    try {
      await client.query(`begin; ${statements}`);
      const { rows } = await client.query<{ name: string }>(ruleQuery(catalogueRules.find((rule) => rule.code === code)!));
      expect(rows.length).toBeGreaterThan(0);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});

describe('the written copies of the schema are those of the migrations (npm run db:generate)', () => {
  it.each([
    ['db/schema.sql', schemaDump],
    ['kernel/tables.gen.ts', tableTypes],
  ])('%s', async (file, write) => {
    const client = await database.admin.connect();
    const written = await write(client);
    client.release();
    expect(readFileSync(path.join(root, file), 'utf8') === written, `${file} differs`).toBe(true);
  });
});
