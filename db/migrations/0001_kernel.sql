-- What every room stands on: tenants, accounts, sessions, the signed context that row security believes, and the audit log.
-- Rules for this and later files (they keep the schema fit for a sharded cluster): docs/how-to/add-a-migration.md

-- Places a table on a sharded cluster (Citus); does nothing on a plain server. Call it right after `create table`.
create function hs.distribute(target regclass) returns void language plpgsql set search_path = '' as $$
begin
  if exists (select from pg_catalog.pg_extension where extname = 'citus') then
    execute pg_catalog.format('select public.create_distributed_table(%L, ''tenant_id'')', target);
  end if;
end $$;

-- The same for a small table that every node holds whole: tenants and code lists.
create function hs.replicate(target regclass) returns void language plpgsql set search_path = '' as $$
begin
  if exists (select from pg_catalog.pg_extension where extname = 'citus') then
    execute pg_catalog.format('select public.create_reference_table(%L)', target);
  end if;
end $$;

-- ---------------------------------------------------------------- the context of a transaction

-- Keys against which a context is checked: the one in use, and the one before it while keys are being changed. Written at each start.
create table hs.ctx_key (
  key_id text primary key,
  inner_pad bytea not null,
  outer_pad bytea not null
);
comment on table hs.ctx_key is '@local the same on every node; readable by no request role';

-- Sets the context for this transaction. A statement of its own, before any savepoint (docs/decisions: signed context).
create function hs.bind(ctx text) returns void language plpgsql set search_path = '' as $$
begin
  execute pg_catalog.format('set local app.ctx = %L', ctx);
end $$;

-- The tenant of the context when it is ours, alive and made for the role that now runs; else null, and null equals no row. Queries name the tenant
-- (`tenant_id = $1`), so the planner turns "tenant_id = hs.ctx_tenant()" of a policy into a one-time filter "$1 = hs.ctx_tenant()": the signature is
-- checked once a scan, not once a row. The high cost tells the planner never to do otherwise.
create function hs.ctx_tenant() returns int language plpgsql stable security definer parallel safe cost 10000 set search_path = '' as $$
declare
  ctx text := current_setting('app.ctx', true);
  said text := split_part(ctx, '~', 1);
begin
  if ctx is null or ctx = '' then
    return null;
  end if;
  if not exists (
    select from hs.ctx_key k
    where encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to(said, 'UTF8'))), 'hex') = split_part(ctx, '~', 2)
  ) then
    return null;
  end if;
  -- only now: what is not ours may hold anything
  if split_part(said, '|', 8)::bigint > extract(epoch from clock_timestamp())
    and split_part(said, '|', 1) = coalesce(nullif(current_setting('role'), 'none'), session_user) then
    return split_part(said, '|', 2)::int;
  end if;
  return null;
end $$;

-- The parts of the context: plain SQL, so that the planner folds them into the query. They mean something only next to ctx_tenant().
create function hs.ctx_ok() returns boolean language sql stable parallel safe as
  $$ select coalesce(current_setting('app.ctx', true), '') <> '' $$;
create function hs.ctx_account() returns uuid language sql stable parallel safe as
  $$ select nullif(split_part(current_setting('app.ctx', true), '|', 3), '')::uuid $$;
create function hs.ctx_has_role(wanted text[]) returns boolean language sql stable parallel safe as
  $$ select nullif(split_part(current_setting('app.ctx', true), '|', 4), '')::text[] && wanted $$;
create function hs.ctx_teams() returns uuid[] language sql stable parallel safe as
  $$ select nullif(split_part(current_setting('app.ctx', true), '|', 5), '')::uuid[] $$;
create function hs.ctx_person() returns uuid language sql stable parallel safe as
  $$ select nullif(split_part(current_setting('app.ctx', true), '|', 6), '')::uuid $$;
create function hs.ctx_grants() returns uuid[] language sql stable parallel safe as
  $$ select nullif(split_part(current_setting('app.ctx', true), '|', 7), '')::uuid[] $$;

grant usage on schema hs to hs_auth, hs_staff, hs_policy, hs_dpo, hs_admin, hs_partner, hs_citizen, hs_job, hs_sealer;
grant execute on function hs.bind(text), hs.ctx_ok(), hs.ctx_tenant(), hs.ctx_account(), hs.ctx_has_role(text[]), hs.ctx_teams(), hs.ctx_person(), hs.ctx_grants()
  to hs_auth, hs_staff, hs_policy, hs_dpo, hs_admin, hs_partner, hs_citizen, hs_job, hs_sealer;

-- ---------------------------------------------------------------- reference tables

create table hs.municipality (
  nis text primary key check (nis ~ '^[0-9]{5}$'),
  name_nl text not null,
  name_fr text,
  name_de text,
  valid_from date not null,
  valid_until date,
  successor text references hs.municipality
);
comment on table hs.municipality is '@reference codes are dated: municipalities merge, and the code knows its successor';
select hs.replicate('hs.municipality');

create table hs.tenant (
  id int primary key,
  name text not null,
  municipality text not null,
  address text,
  phone text,
  hours text,
  language text not null default 'nl' check (language in ('nl', 'fr', 'de')),
  created_at timestamptz not null default now()
);
comment on table hs.tenant is '@reference one row a local social service; nothing secret stands here';
select hs.replicate('hs.tenant');

grant select on hs.municipality, hs.tenant to hs_auth, hs_staff, hs_policy, hs_dpo, hs_admin, hs_partner, hs_citizen, hs_job, hs_sealer;

-- ---------------------------------------------------------------- accounts

create table hs.account (
  tenant_id int not null references hs.tenant,
  id uuid not null,
  login text not null check (login = lower(login)),
  name text not null,
  language text not null default 'nl',
  -- the person this employee is: that dossier and those of relatives stay hidden
  person_id uuid,
  oidc_subject text,
  active boolean not null default true,
  version int not null default 1,
  created_at timestamptz not null default now(),
  constraint account_pkey primary key (tenant_id, id),
  constraint account_login_key unique (tenant_id, login),
  constraint account_oidc_key unique (tenant_id, oidc_subject)
);
select hs.distribute('hs.account');

create table hs.account_role (
  tenant_id int not null,
  account_id uuid not null,
  role text not null,
  since timestamptz not null default now(),
  given_by uuid,
  constraint account_role_pkey primary key (tenant_id, account_id, role),
  constraint account_role_account_fkey foreign key (tenant_id, account_id) references hs.account (tenant_id, id)
);
select hs.distribute('hs.account_role');

create table hs.team (
  tenant_id int not null references hs.tenant,
  id uuid not null,
  name text not null,
  active boolean not null default true,
  constraint team_pkey primary key (tenant_id, id),
  constraint team_name_key unique (tenant_id, name)
);
select hs.distribute('hs.team');

create table hs.team_member (
  tenant_id int not null,
  team_id uuid not null,
  account_id uuid not null,
  since timestamptz not null default now(),
  constraint team_member_pkey primary key (tenant_id, team_id, account_id),
  constraint team_member_team_fkey foreign key (tenant_id, team_id) references hs.team (tenant_id, id),
  constraint team_member_account_fkey foreign key (tenant_id, account_id) references hs.account (tenant_id, id)
);
create index team_member_account on hs.team_member (tenant_id, account_id);
select hs.distribute('hs.team_member');

create table hs.credential (
  tenant_id int not null,
  account_id uuid not null,
  password_hash text,
  password_changed_at timestamptz,
  totp_secret bytea,
  totp_enabled boolean not null default false,
  -- the last 30-second step that was used: a code works once
  totp_last_step bigint,
  constraint credential_pkey primary key (tenant_id, account_id),
  constraint credential_account_fkey foreign key (tenant_id, account_id) references hs.account (tenant_id, id)
);
select hs.distribute('hs.credential');

create table hs.session (
  tenant_id int not null,
  id uuid not null,
  account_id uuid not null,
  token_hash bytea not null,
  csrf text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  constraint session_pkey primary key (tenant_id, id),
  constraint session_token_key unique (tenant_id, token_hash),
  constraint session_account_fkey foreign key (tenant_id, account_id) references hs.account (tenant_id, id)
);
create index session_account on hs.session (tenant_id, account_id);
select hs.distribute('hs.session');

-- One row a failed or successful login. Holds keyed hashes, so that it tells nobody who tried.
create table hs.login_attempt (
  tenant_id int not null references hs.tenant,
  id uuid not null,
  login_hash bytea not null,
  ip_hash bytea not null,
  ok boolean not null,
  at timestamptz not null,
  constraint login_attempt_pkey primary key (tenant_id, id)
);
create index login_attempt_recent on hs.login_attempt (tenant_id, login_hash, ip_hash, at);
select hs.distribute('hs.login_attempt');

-- A right to one dossier for one account and a time. Live grants travel in the signed context.
create table hs.access_grant (
  tenant_id int not null,
  id uuid not null,
  account_id uuid not null,
  -- a household or a person
  subject_id uuid not null,
  kind text not null check (kind in ('shield', 'replacement', 'breakGlass')),
  category text,
  reason text not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  given_by uuid not null,
  withdrawn_at timestamptz,
  reviewed_at timestamptz,
  reviewed_by uuid,
  review text,
  constraint access_grant_pkey primary key (tenant_id, id),
  constraint access_grant_account_fkey foreign key (tenant_id, account_id) references hs.account (tenant_id, id),
  constraint access_grant_period_check check (until_at > from_at),
  constraint access_grant_reason_check check (kind <> 'breakGlass' or char_length(reason) >= 20)
);
create index access_grant_live on hs.access_grant (tenant_id, account_id, until_at);
select hs.distribute('hs.access_grant');

-- The answer that a key already got: the same request sent twice is done once.
create table hs.idempotency (
  tenant_id int not null references hs.tenant,
  account_id uuid not null,
  key text not null check (char_length(key) <= 200),
  fingerprint bytea not null,
  status int not null,
  response jsonb,
  at timestamptz not null default now(),
  constraint idempotency_pkey primary key (tenant_id, account_id, key)
);
create index idempotency_old on hs.idempotency (tenant_id, at);
select hs.distribute('hs.idempotency');

-- Key of a household's free notes, wrapped by a key outside the database. Deleting the row destroys the notes.
create table hs.note_key (
  tenant_id int not null references hs.tenant,
  household_id uuid not null,
  wrapped bytea not null,
  made_at timestamptz not null default now(),
  constraint note_key_pkey primary key (tenant_id, household_id)
);
select hs.distribute('hs.note_key');

alter table hs.account enable row level security;
alter table hs.account_role enable row level security;
alter table hs.team enable row level security;
alter table hs.team_member enable row level security;
alter table hs.credential enable row level security;
alter table hs.session enable row level security;
alter table hs.login_attempt enable row level security;
alter table hs.access_grant enable row level security;
alter table hs.idempotency enable row level security;
alter table hs.note_key enable row level security;

create policy own_tenant on hs.account to hs_auth, hs_admin, hs_staff, hs_policy, hs_dpo, hs_job
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy own_tenant on hs.account_role to hs_auth, hs_admin, hs_staff, hs_dpo, hs_job
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy own_tenant on hs.team to hs_auth, hs_admin, hs_staff, hs_policy, hs_dpo, hs_job
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy own_tenant on hs.team_member to hs_auth, hs_admin, hs_staff, hs_dpo, hs_job
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy own_tenant on hs.credential to hs_auth, hs_admin
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy own_tenant on hs.session to hs_auth, hs_admin
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy own_tenant on hs.login_attempt to hs_auth, hs_dpo
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy own_account on hs.idempotency to hs_auth, hs_staff, hs_policy, hs_dpo, hs_admin, hs_partner, hs_citizen
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and account_id = hs.ctx_account());
create policy own_tenant on hs.idempotency to hs_job
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
-- Staff see the grants they hold, the head and the data protection officer those of everybody.
create policy granted on hs.access_grant to hs_auth, hs_staff, hs_dpo, hs_job
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (account_id = hs.ctx_account() or given_by = hs.ctx_account() or hs.ctx_has_role('{head,dpo,job}')));
create policy own_tenant on hs.note_key to hs_staff, hs_job
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());

grant select, insert, update on hs.account to hs_auth, hs_admin;
grant select (tenant_id, id, login, name, language, active) on hs.account to hs_staff, hs_policy, hs_dpo, hs_job;
grant select on hs.account_role, hs.team, hs.team_member to hs_auth, hs_staff, hs_dpo, hs_job;
grant select on hs.team to hs_policy;
grant select, insert, update, delete on hs.account_role, hs.team_member to hs_admin;
grant select, insert, update on hs.team to hs_admin;
grant select, insert, update on hs.credential to hs_auth;
grant select (tenant_id, account_id, password_changed_at, totp_enabled), insert, update on hs.credential to hs_admin;
grant select, insert, update on hs.session to hs_auth;
grant select (tenant_id, id, account_id, created_at, seen_at, expires_at, ended_at), update (ended_at) on hs.session to hs_admin;
grant select, insert on hs.login_attempt to hs_auth;
grant select on hs.login_attempt to hs_dpo;
grant select, insert, update on hs.access_grant to hs_staff, hs_dpo;
grant select on hs.access_grant to hs_auth, hs_job;
grant select, insert on hs.idempotency to hs_auth, hs_staff, hs_policy, hs_dpo, hs_admin, hs_partner, hs_citizen;
grant select, delete on hs.idempotency to hs_job;
grant select, insert on hs.note_key to hs_staff;
grant select, insert, delete on hs.note_key to hs_job;

-- Who is behind a session, with everything the context needs, in one question. The token is the authority, so no context is bound yet.
create function hs.session_open(p_tenant int, p_token_hash bytea, p_now timestamptz)
  returns table (session_id uuid, account_id uuid, login text, name text, language text, person_id uuid, csrf text, created_at timestamptz, seen_at timestamptz,
                 expires_at timestamptz, roles text[], teams uuid[], grants uuid[])
  language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select s.id, a.id, a.login, a.name, a.language, a.person_id, s.csrf, s.created_at, s.seen_at, s.expires_at,
      array(select r.role from hs.account_role r where r.tenant_id = p_tenant and r.account_id = a.id order by 1),
      array(select m.team_id from hs.team_member m where m.tenant_id = p_tenant and m.account_id = a.id order by 1),
      array(select distinct g.subject_id from hs.access_grant g where g.tenant_id = p_tenant and g.account_id = a.id
            and g.from_at <= p_now and g.until_at > p_now and g.withdrawn_at is null order by 1)
    from hs.session s
    join hs.account a on a.tenant_id = p_tenant and a.id = s.account_id
    where s.tenant_id = p_tenant and s.token_hash = p_token_hash and s.ended_at is null and s.expires_at > p_now and a.active;
end $$;
grant execute on function hs.session_open(int, bytea, timestamptz) to hs_auth;

-- ---------------------------------------------------------------- audit

-- The hash of a row. Free texts carry their length, so that two different rows never give the same text. kernel/audit-verify.ts does the same sum.
create function hs.audit_hash(tenant_id int, id uuid, at timestamptz, account_id uuid, on_behalf uuid, subjects uuid[], action text, fields text[], purpose text, reason text,
                              request_id text) returns bytea language plpgsql immutable parallel safe set search_path = '' as $$
begin
  return sha256(convert_to(tenant_id || '|' || id || '|' || (extract(epoch from at) * 1000000)::bigint || '|' || account_id || '|' || coalesce(on_behalf::text, '-') || '|'
    || array_to_string(subjects, ',') || '|' || octet_length(action) || ':' || action
    || '|' || octet_length(array_to_string(fields, ',')) || ':' || array_to_string(fields, ',')
    || '|' || coalesce(octet_length(purpose) || ':' || purpose, '-') || '|' || coalesce(octet_length(reason) || ':' || reason, '-')
    || '|' || coalesce(octet_length(request_id) || ':' || request_id, '-'), 'UTF8'));
end $$;

-- Who did what to whose data, why and when. Persons stand here by id alone. Written in the transaction it tells of, before data leave.
create table hs.audit (
  tenant_id int not null,
  id uuid not null,
  at timestamptz not null,
  account_id uuid not null,
  on_behalf uuid,
  action text not null,
  subjects uuid[] not null,
  fields text[] not null default '{}',
  purpose text,
  reason text,
  request_id text,
  row_hash bytea not null generated always as (
    hs.audit_hash(tenant_id, id, at, account_id, on_behalf, subjects, action, fields, purpose, reason, request_id)) stored,
  constraint audit_pkey primary key (tenant_id, at, id)
) partition by range (at);
create index audit_subjects on hs.audit using gin (subjects);
create index audit_account on hs.audit (tenant_id, account_id, at);
select hs.distribute('hs.audit');

-- Rows that no seal holds yet. Written with the row and emptied by the sealer: a transaction that commits late is sealed late, never missed.
create table hs.audit_unsealed (
  tenant_id int not null,
  at timestamptz not null,
  id uuid not null,
  constraint audit_unsealed_pkey primary key (tenant_id, at, id)
);
select hs.distribute('hs.audit_unsealed');

-- One seal: the ids and hashes of its rows (16 + 32 bytes each), bound to the seal before it and signed with a key the database does not hold.
create table hs.audit_seal (
  tenant_id int not null,
  n bigint not null,
  at timestamptz not null,
  from_at timestamptz not null,
  to_at timestamptz not null,
  rows int not null,
  members bytea not null,
  previous bytea not null,
  root bytea not null,
  signature bytea not null,
  constraint audit_seal_pkey primary key (tenant_id, n)
);
select hs.distribute('hs.audit_seal');

-- Nobody changes the log: not by a grant, and not by mistake of the owner either.
create function hs.refuse_change() returns trigger language plpgsql set search_path = '' as $$
begin
  raise exception 'the audit log is only added to' using errcode = 'insufficient_privilege';
end $$;
set local citus.enable_unsafe_triggers = 'on';
create trigger append_only before update or delete on hs.audit for each row execute function hs.refuse_change();
create trigger append_only before update or delete on hs.audit_seal for each row execute function hs.refuse_change();
create trigger no_truncate before truncate on hs.audit for each statement execute function hs.refuse_change();
create trigger no_truncate before truncate on hs.audit_seal for each statement execute function hs.refuse_change();
comment on trigger append_only on hs.audit is '@shardsafe raises, reads nothing';
comment on trigger append_only on hs.audit_seal is '@shardsafe raises, reads nothing';
comment on trigger no_truncate on hs.audit is '@shardsafe raises, reads nothing';
comment on trigger no_truncate on hs.audit_seal is '@shardsafe raises, reads nothing';

-- Makes the partitions of this month and the next months, with the same guards as the whole.
create function hs.audit_partitions(p_from date, p_months int) returns int language plpgsql security definer set search_path = '' as $$
declare
  first_day date;
  part text;
  made int := 0;
begin
  for i in 0 .. least(p_months, 24) loop
    first_day := (date_trunc('month', p_from) + make_interval(months => i))::date;
    part := 'audit_' || to_char(first_day, 'YYYY_MM');
    if to_regclass('hs.' || part) is null then
      execute format('create table hs.%I partition of hs.audit for values from (%L) to (%L)', part,
        first_day::timestamp at time zone 'UTC', (first_day + interval '1 month') at time zone 'UTC');
      execute format('alter table hs.%I enable row level security', part);
      execute format('create trigger no_truncate before truncate on hs.%I for each statement execute function hs.refuse_change()', part);
      execute format('comment on trigger no_truncate on hs.%I is %L', part, '@shardsafe raises, reads nothing');
      made := made + 1;
    end if;
  end loop;
  return made;
end $$;
grant execute on function hs.audit_partitions(date, int) to hs_job;
-- A row whose month has no partition yet must not be lost.
create table hs.audit_rest partition of hs.audit default;
alter table hs.audit_rest enable row level security;
create trigger no_truncate before truncate on hs.audit_rest for each statement execute function hs.refuse_change();
comment on trigger no_truncate on hs.audit_rest is '@shardsafe raises, reads nothing';

alter table hs.audit enable row level security;
alter table hs.audit_unsealed enable row level security;
alter table hs.audit_seal enable row level security;

create policy own_act on hs.audit for insert to hs_auth, hs_staff, hs_policy, hs_dpo, hs_admin, hs_partner, hs_citizen, hs_job
  with check (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and account_id = hs.ctx_account());
create policy own_tenant on hs.audit for select to hs_dpo, hs_sealer
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy own_act on hs.audit_unsealed for insert to hs_auth, hs_staff, hs_policy, hs_dpo, hs_admin, hs_partner, hs_citizen, hs_job
  with check (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy own_tenant on hs.audit_unsealed to hs_sealer
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy own_tenant on hs.audit_seal to hs_sealer, hs_dpo
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());

grant insert on hs.audit, hs.audit_unsealed to hs_auth, hs_staff, hs_policy, hs_dpo, hs_admin, hs_partner, hs_citizen, hs_job;
grant execute on function hs.audit_hash(int, uuid, timestamptz, uuid, uuid, uuid[], text, text[], text, text, text)
  to hs_auth, hs_staff, hs_policy, hs_dpo, hs_admin, hs_partner, hs_citizen, hs_job;
grant select on hs.audit, hs.audit_seal to hs_dpo, hs_sealer;
grant select, delete on hs.audit_unsealed to hs_sealer;
grant insert on hs.audit_seal to hs_sealer;

-- Which tenants have rows to seal: numbers of tenants, nothing else.
create function hs.tenants_to_seal() returns setof int language plpgsql stable security definer set search_path = '' as $$
begin
  return query select t.id from hs.tenant t where exists (select from hs.audit_unsealed u where u.tenant_id = t.id);
end $$;
comment on function hs.tenants_to_seal() is '@allTenants';
grant execute on function hs.tenants_to_seal() to hs_sealer;

-- Who looked at this person or household, for the client who asks (GDPR art. 15) and for the worker on the file. The room decides who may ask.
create function hs.access_log(p_tenant int, p_subjects uuid[], p_limit int)
  returns table (at timestamptz, account_id uuid, account_name text, action text, purpose text, reason text, fields text[])
  language plpgsql stable security definer set search_path = '' as $$
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    return;
  end if;
  return query
    select l.at, l.account_id, a.name, l.action, l.purpose, l.reason, l.fields
    from hs.audit l
    left join hs.account a on a.tenant_id = p_tenant and a.id = l.account_id
    where l.tenant_id = p_tenant and l.subjects && p_subjects
    order by l.at desc, l.id desc
    limit least(p_limit, 1000);
end $$;
grant execute on function hs.access_log(int, uuid[], int) to hs_staff, hs_dpo, hs_citizen;

-- ---------------------------------------------------------------- jobs

-- Queues a job in the transaction that asks for it: it exists if and only if that transaction commits. The queue itself is graphile-worker's.
create function hs.add_job(p_tenant int, p_name text, p_payload jsonb, p_run_at timestamptz, p_key text) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    raise exception 'a job is asked for by an actor of its tenant' using errcode = 'insufficient_privilege';
  end if;
  perform hs_queue.add(p_tenant, p_name, p_payload, p_run_at, p_key);
end $$;
grant execute on function hs.add_job(int, text, jsonb, timestamptz, text) to hs_auth, hs_staff, hs_policy, hs_dpo, hs_admin, hs_partner, hs_citizen, hs_job;
