// What the schema may not do, as questions to the catalogue: each gives the names of what breaks it. Two families: W, ways around row security, and C,
// what would not run on a cluster sharded by tenant. Marks in comments: table @reference or @local, trigger @shardsafe, function or policy @allTenants
// (sees several tenants, and shows numbers only). Of hs.session_open the token that the caller holds is the authority.
export type CatalogueRule = { code: string; why: string; query: string };

// r: roles that a request may take; t: tables of hs with their marks; d: tables sharded by tenant; f: functions; reads: functions that read such a table
const common = `
  with r as (select m.roleid as oid, m.roleid::regrole::text as name from pg_auth_members m where m.member = 'hs_login'::regrole),
  t as (
    select c.oid, c.relname, c.relkind, c.relispartition, c.relrowsecurity,
      (select a.attnum from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped) as tn,
      coalesce(obj_description(c.oid, 'pg_class'), '') like '%@reference%' as ref, coalesce(obj_description(c.oid, 'pg_class'), '') like '%@local%' as loc
    from pg_class c where c.relnamespace = 'hs'::regnamespace and c.relkind in ('r', 'p')),
  d as (select * from t where not ref and not loc),
  f as (select p.*, coalesce(obj_description(p.oid, 'pg_proc'), '') as mark from pg_proc p where p.pronamespace = 'hs'::regnamespace and p.prokind in ('f', 'p')),
  reads as (
    select f.* from f where exists (
      select from t where not t.loc and lower(regexp_replace(f.prosrc, '--[^\\n]*', '', 'g')) ~ ('\\m(from|join|into|update)\\s+(only\\s+)?(hs\\.)?' || t.relname || '\\M')))
`;

const mainTables = 'd where not d.relispartition';

export const catalogueRules: CatalogueRule[] = [
  { code: 'W01', why: 'a table without row security is open to every tenant', query: `select relname from d where not relrowsecurity` },
  {
    code: 'W02',
    why: 'row security without a policy: nobody thought about it',
    query: `select relname from ${mainTables} and not exists (select from pg_policy p where p.polrelid = d.oid)`,
  },
  {
    code: 'W03',
    why: 'a policy starts with the signed tenant, joined by AND, or it holds nothing',
    query: `
      select c.relname || '.' || p.polname from pg_policy p join pg_class c on c.oid = p.polrelid
      where c.relnamespace = 'hs'::regnamespace and coalesce(obj_description(p.oid, 'pg_policy'), '') not like '%@allTenants%'
        and exists (select from unnest(array[pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)]) q
                    where q is not null and (q !~ '^\\((hs\\.)?ctx_ok\\(\\) AND \\(tenant_id = (hs\\.)?ctx_tenant\\(\\)\\)( AND .*)?\\)$'))`,
  },
  {
    code: 'W04',
    why: 'a policy for everybody is a policy for roles to come',
    query: `select c.relname || '.' || p.polname from pg_policy p join pg_class c on c.oid = p.polrelid where c.relnamespace = 'hs'::regnamespace and 0 = any(p.polroles)`,
  },
  {
    code: 'W05',
    why: 'two policies for one role and command are joined by OR: the wider one wins',
    query: `
      select c.relname || ' for ' || x.role::regrole from pg_policy p join pg_class c on c.oid = p.polrelid cross join unnest(p.polroles) x(role)
        cross join unnest(case p.polcmd when '*' then array['r', 'a', 'w', 'd'] else array[p.polcmd::text] end) cmd
      where c.relnamespace = 'hs'::regnamespace and p.polpermissive group by c.relname, x.role, cmd having count(*) > 1`,
  },
  {
    code: 'W06',
    why: 'a view runs with the rights of its owner unless it is told not to',
    query: `select c.relname from pg_class c where c.relnamespace = 'hs'::regnamespace and c.relkind = 'v' and not coalesce(c.reloptions::text like '%security_invoker=true%', false)`,
  },
  {
    code: 'W07',
    why: 'a materialized view has no row security',
    query: `select c.relname || ' to ' || r.name from pg_class c, r where c.relnamespace = 'hs'::regnamespace and c.relkind = 'm' and has_table_privilege(r.oid, c.oid, 'select')`,
  },
  {
    code: 'W08',
    why: 'a unique index across tenants tells that a value exists elsewhere',
    query: `select i.indexrelid::regclass::text from d join pg_index i on i.indrelid = d.oid where i.indisunique and d.tn is not null and i.indkey[0] <> d.tn`,
  },
  {
    code: 'W09',
    why: 'TRUNCATE, TRIGGER and REFERENCES work around row security',
    query: `select t.relname || ' to ' || r.name from t, r where has_table_privilege(r.oid, t.oid, 'truncate, trigger, references')`,
  },
  {
    code: 'W10',
    why: 'a SECURITY DEFINER function without its own search_path runs what the caller puts before it',
    query: `select f.oid::regprocedure::text from f where prosecdef and not coalesce(proconfig::text ~ 'search_path=(""|\\\\"\\\\")', false)`,
  },
  {
    code: 'W11',
    why: 'functions are for the roles that were thought of',
    query: `select f.oid::regprocedure::text from f where has_function_privilege('public', f.oid, 'execute')`,
  },
  {
    code: 'W12',
    why: 'a SECURITY DEFINER function that reads tables compares the tenant it is given with the signed one',
    query: `select oid::regprocedure::text from reads where prosecdef and prosrc !~ 'ctx_tenant\\(\\)' and mark !~ '@allTenants' and proname <> 'session_open'`,
  },
  {
    code: 'W13',
    why: 'a role that row security does not bind must not be reachable from a request',
    query: `select rolname from pg_roles x where (x.rolsuper or x.rolbypassrls or x.rolname = 'hs_owner' or x.rolname = 'hs_queue') and pg_has_role('hs_login', x.oid, 'member')`,
  },
  {
    code: 'W14',
    why: 'request roles do not reach each other',
    query: `select r.name from r where exists (select from pg_auth_members m where m.member = r.oid)`,
  },
  {
    code: 'W15',
    why: 'the login role itself may do nothing',
    query: `select c.relname from pg_class c where c.relnamespace = 'hs'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and has_table_privilege('hs_login', c.oid, 'select, insert, update, delete')
      union all select 'usage of schema hs' where has_schema_privilege('hs_login', 'hs', 'usage') union all select 'inherits' from pg_roles where rolname = 'hs_login' and rolinherit`,
  },
  {
    code: 'W16',
    why: 'a request role without a password cannot be logged in to from outside',
    query: `select a.rolname from pg_authid a join r on r.oid = a.oid where a.rolpassword is not null or a.rolsuper or a.rolcreaterole or a.rolcreatedb or a.rolreplication`,
  },
  {
    code: 'W17',
    why: 'everything belongs to hs_owner, which is not bound by row security and which no request can become',
    query: `select c.relname from pg_class c where c.relnamespace = 'hs'::regnamespace and c.relowner <> 'hs_owner'::regrole union all select f.oid::regprocedure::text from f where f.proowner <> 'hs_owner'::regrole`,
  },
  {
    code: 'W18',
    why: 'tables that all tenants share are not written by a request, and the key is not read',
    query: `select t.relname || ' to ' || r.name from t, r where (t.ref or t.loc) and (has_table_privilege(r.oid, t.oid, 'insert, update, delete') or has_any_column_privilege(r.oid, t.oid, 'insert, update') or (t.loc and has_any_column_privilege(r.oid, t.oid, 'select')))`,
  },
  {
    code: 'W19',
    why: 'the audit log is only added to',
    query: `select t.relname || ' to ' || r.name from t, r where t.relname ~ '^audit(_seal|_rest|_\\d{4}_\\d{2})?$' and (has_table_privilege(r.oid, t.oid, 'update, delete') or has_any_column_privilege(r.oid, t.oid, 'update'))`,
  },
  {
    code: 'W20',
    why: 'a LEAKPROOF function of our own would be run on rows that must not be seen',
    query: `select f.oid::regprocedure::text from f where proleakproof`,
  },
  {
    code: 'W21',
    why: 'requests make no objects',
    query: `select r.name || ' in ' || n.nspname from r, pg_namespace n where n.nspname in ('hs', 'public', 'hs_queue') and has_schema_privilege(r.oid, n.oid, 'create') union all select r.name || ' temporary' from r where has_database_privilege(r.oid, current_database(), 'temporary, create')`,
  },

  { code: 'C01', why: 'a table is sharded by tenant_id, or marked @reference or @local', query: `select relname from d where tn is null` },
  {
    code: 'C02',
    why: 'tenant_id is an int and always there',
    query: `select d.relname from d join pg_attribute a on a.attrelid = d.oid and a.attnum = d.tn where not a.attnotnull or a.atttypid <> 'int4'::regtype`,
  },
  {
    code: 'C03',
    why: 'a unique index holds tenant_id',
    query: `select i.indexrelid::regclass::text from d join pg_index i on i.indrelid = d.oid where d.tn is not null and i.indisunique and not d.tn = any(i.indkey::int2[])`,
  },
  {
    code: 'C04',
    why: 'an exclusion constraint says "tenant_id with ="',
    query: `select k.conname from d join pg_constraint k on k.conrelid = d.oid and k.contype = 'x' where not exists (select from unnest(k.conkey, k.conexclop) x(c, o) join pg_operator op on op.oid = x.o where x.c = d.tn and op.oprname = '=')`,
  },
  {
    code: 'C05',
    why: 'a foreign key between tenant tables pairs tenant_id with tenant_id',
    query: `select k.conname from d join pg_constraint k on k.conrelid = d.oid and k.contype = 'f' join t x on x.oid = k.confrelid and not x.ref and not x.loc where not exists (select from unnest(k.conkey, k.confkey) p(a, b) where p.a = d.tn and p.b = x.tn)`,
  },
  {
    code: 'C06',
    why: 'a reference table does not point at a tenant table',
    query: `select k.conname from t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f' join d on d.oid = k.confrelid where t.ref or t.loc`,
  },
  {
    code: 'C07',
    why: 'SET NULL and cascading updates would touch tenant_id',
    query: `select k.conname from d join pg_constraint k on k.conrelid = d.oid and k.contype = 'f' where (k.confdeltype in ('n', 'd') or k.confupdtype in ('n', 'd', 'c')) and d.tn = any(k.conkey)`,
  },
  {
    code: 'C08',
    why: 'no subquery in a policy',
    query: `select d.relname || '.' || p.polname from d join pg_policy p on p.polrelid = d.oid where coalesce(p.polqual::text, '') || coalesce(p.polwithcheck::text, '') like '%{SUBLINK %'`,
  },
  {
    code: 'C09',
    why: 'a policy calls no function that reads a sharded or reference table',
    query: `select d.relname || '.' || p.polname || ' -> ' || reads.proname from d join pg_policy p on p.polrelid = d.oid join pg_depend x on x.classid = 'pg_policy'::regclass and x.objid = p.oid and x.refclassid = 'pg_proc'::regclass join reads on reads.oid = x.refobjid`,
  },
  {
    code: 'C10',
    why: 'a trigger is marked @shardsafe by somebody who looked',
    query: `select d.relname || '.' || g.tgname from d join pg_trigger g on g.tgrelid = d.oid and not g.tgisinternal and g.tgparentid = 0 where coalesce(obj_description(g.oid, 'pg_trigger'), '') not like '%@shardsafe%'`,
  },
  { code: 'C11', why: 'a trigger function names no table', query: `select proname::text from reads where prorettype = 'trigger'::regtype` },
  {
    code: 'C12',
    why: 'a function with arguments that reads tables is plpgsql',
    query: `select proname::text from reads join pg_language l on l.oid = prolang where l.lanname = 'sql' and pronargs > 0`,
  },
  {
    code: 'C13',
    why: 'a SECURITY DEFINER function that reads tables takes p_tenant',
    query: `select proname::text from reads where prosecdef and prorettype <> 'trigger'::regtype and not coalesce('p_tenant' = any(proargnames), false) and mark not like '%@allTenants%'`,
  },
  { code: 'C14', why: 'set_config() does not reach the nodes', query: `select proname::text from f where prosrc ~* 'set_config\\s*\\('` },
  {
    code: 'C15',
    why: 'an identity is a bigint',
    query: `select d.relname || '.' || a.attname from d join pg_attribute a on a.attrelid = d.oid and a.attnum > 0 left join pg_attrdef ad on ad.adrelid = d.oid and ad.adnum = a.attnum where (a.attidentity <> '' or pg_get_expr(ad.adbin, ad.adrelid) like 'nextval(%') and a.atttypid <> 'int8'::regtype`,
  },
  { code: 'C16', why: 'no rules', query: `select d.relname || '.' || w.rulename from d join pg_rewrite w on w.ev_class = d.oid` },
  {
    code: 'C17',
    why: 'no inheritance',
    query: `select d.relname from d join pg_inherits i on i.inhrelid = d.oid where not d.relispartition`,
  },
  {
    code: 'C18',
    why: 'a name over 54 bytes would be cut by the suffix of its shard',
    query: `select k.conname from d join pg_constraint k on k.conrelid = d.oid where length(k.conname) > 54 and not d.relispartition`,
  },
  {
    code: 'C20',
    why: 'a view shows tenant_id',
    query: `select c.relname from pg_class c where c.relnamespace = 'hs'::regnamespace and c.relkind = 'v' and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id')`,
  },
  {
    code: 'C22',
    why: 'a table has a primary key that starts with tenant_id',
    query: `select d.relname from ${mainTables} and not exists (select from pg_index i where i.indrelid = d.oid and i.indisprimary and i.indkey[0] = d.tn)`,
  },
  {
    code: 'C23',
    why: 'the transaction id of one coordinator means nothing to another',
    query: `select d.relname || '.' || a.attname from d join pg_attrdef ad on ad.adrelid = d.oid join pg_attribute a on a.attrelid = d.oid and a.attnum = ad.adnum where pg_get_expr(ad.adbin, ad.adrelid) ~ 'pg_current_xact_id|txid_current'`,
  },
];

/** One row for each thing that breaks a rule. */
export const ruleQuery = (rule: CatalogueRule): string => `${common} select x.name from (${rule.query}) x(name) order by 1`;
