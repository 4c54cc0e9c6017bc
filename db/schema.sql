-- Written by `npm run db:generate` from the migrated database: to read and to compare. To change it, write a migration.

-- tables

create table hs.access_grant (
  tenant_id integer not null,
  id uuid not null,
  account_id uuid not null,
  subject_id uuid not null,
  kind text not null,
  category text,
  reason text not null,
  from_at timestamp with time zone not null,
  until_at timestamp with time zone not null,
  given_by uuid not null,
  withdrawn_at timestamp with time zone,
  reviewed_at timestamp with time zone,
  reviewed_by uuid,
  review text
);
create table hs.account (
  tenant_id integer not null,
  id uuid not null,
  login text not null,
  name text not null,
  language text default 'nl'::text not null,
  person_id uuid,
  oidc_subject text,
  active boolean default true not null,
  version integer default 1 not null,
  created_at timestamp with time zone default now() not null,
  mail text,
  shortcuts boolean default true not null
);
create table hs.account_role (
  tenant_id integer not null,
  account_id uuid not null,
  role text not null,
  since timestamp with time zone default now() not null,
  given_by uuid
);
create table hs.audit (
  tenant_id integer not null,
  id uuid not null,
  at timestamp with time zone not null,
  account_id uuid not null,
  on_behalf uuid,
  action text not null,
  subjects uuid[] not null,
  fields text[] default '{}'::text[] not null,
  purpose text,
  reason text,
  request_id text,
  row_hash bytea generated always as (hs.audit_hash(tenant_id, id, at, account_id, on_behalf, subjects, action, fields, purpose, reason, request_id)) stored not null
) partition by RANGE (at);
create table hs.audit_seal (
  tenant_id integer not null,
  n bigint not null,
  at timestamp with time zone not null,
  from_at timestamp with time zone not null,
  to_at timestamp with time zone not null,
  rows integer not null,
  members bytea not null,
  previous bytea not null,
  root bytea not null,
  signature bytea not null
);
create table hs.audit_unsealed (
  tenant_id integer not null,
  at timestamp with time zone not null,
  id uuid not null
);
create table hs.credential (
  tenant_id integer not null,
  account_id uuid not null,
  password_hash text,
  password_changed_at timestamp with time zone,
  totp_secret bytea,
  totp_enabled boolean default false not null,
  totp_last_step bigint,
  must_change boolean default false not null
);
create table hs.ctx_key (
  key_id text not null,
  inner_pad bytea not null,
  outer_pad bytea not null
);
create table hs.idempotency (
  tenant_id integer not null,
  account_id uuid not null,
  key text not null,
  fingerprint bytea not null,
  status integer not null,
  response jsonb,
  at timestamp with time zone default now() not null
);
create table hs.login_attempt (
  tenant_id integer not null,
  id uuid not null,
  login_hash bytea not null,
  ip_hash bytea not null,
  ok boolean not null,
  at timestamp with time zone not null
);
create table hs.migration (
  name text not null,
  hash text not null,
  applied_at timestamp with time zone default now() not null
);
create table hs.municipality (
  nis text not null,
  name_nl text not null,
  name_fr text,
  name_de text,
  valid_from date not null,
  valid_until date,
  successor text
);
create table hs.note_key (
  tenant_id integer not null,
  household_id uuid not null,
  wrapped bytea not null,
  made_at timestamp with time zone default now() not null
);
create table hs.session (
  tenant_id integer not null,
  id uuid not null,
  account_id uuid not null,
  token_hash bytea not null,
  csrf text not null,
  created_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  stepped_up_at timestamp with time zone,
  how text default 'password'::text not null
);
create table hs.team (
  tenant_id integer not null,
  id uuid not null,
  name text not null,
  active boolean default true not null
);
create table hs.team_member (
  tenant_id integer not null,
  team_id uuid not null,
  account_id uuid not null,
  since timestamp with time zone default now() not null
);
create table hs.tenant (
  id integer not null,
  name text not null,
  municipality text not null,
  address text,
  phone text,
  hours text,
  language text default 'nl'::text not null,
  created_at timestamp with time zone default now() not null
);

-- constraints

alter table hs.access_grant add constraint access_grant_pkey PRIMARY KEY (tenant_id, id);
alter table hs.access_grant add constraint access_grant_kind_check CHECK ((kind = ANY (ARRAY['shield'::text, 'replacement'::text, 'breakGlass'::text])));
alter table hs.access_grant add constraint access_grant_period_check CHECK ((until_at > from_at));
alter table hs.access_grant add constraint access_grant_reason_check CHECK (((kind <> 'breakGlass'::text) OR (char_length(reason) >= 20)));
alter table hs.access_grant add constraint access_grant_account_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES hs.account(tenant_id, id);
alter table hs.account add constraint account_pkey PRIMARY KEY (tenant_id, id);
alter table hs.account add constraint account_login_key UNIQUE (tenant_id, login);
alter table hs.account add constraint account_mail_key UNIQUE (tenant_id, mail);
alter table hs.account add constraint account_oidc_key UNIQUE (tenant_id, oidc_subject);
alter table hs.account add constraint account_language_check CHECK ((language = ANY (ARRAY['nl'::text, 'fr'::text, 'en'::text])));
alter table hs.account add constraint account_login_check CHECK ((login = lower(login)));
alter table hs.account add constraint account_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200)));
alter table hs.account add constraint account_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES hs.tenant(id);
alter table hs.account_role add constraint account_role_pkey PRIMARY KEY (tenant_id, account_id, role);
alter table hs.account_role add constraint account_role_account_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES hs.account(tenant_id, id);
alter table hs.audit add constraint audit_pkey PRIMARY KEY (tenant_id, at, id);
alter table hs.audit_seal add constraint audit_seal_pkey PRIMARY KEY (tenant_id, n);
alter table hs.audit_unsealed add constraint audit_unsealed_pkey PRIMARY KEY (tenant_id, at, id);
alter table hs.credential add constraint credential_pkey PRIMARY KEY (tenant_id, account_id);
alter table hs.credential add constraint credential_account_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES hs.account(tenant_id, id);
alter table hs.ctx_key add constraint ctx_key_pkey PRIMARY KEY (key_id);
alter table hs.idempotency add constraint idempotency_pkey PRIMARY KEY (tenant_id, account_id, key);
alter table hs.idempotency add constraint idempotency_key_check CHECK ((char_length(key) <= 200));
alter table hs.idempotency add constraint idempotency_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES hs.tenant(id);
alter table hs.login_attempt add constraint login_attempt_pkey PRIMARY KEY (tenant_id, id);
alter table hs.login_attempt add constraint login_attempt_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES hs.tenant(id);
alter table hs.migration add constraint migration_pkey PRIMARY KEY (name);
alter table hs.municipality add constraint municipality_pkey PRIMARY KEY (nis);
alter table hs.municipality add constraint municipality_nis_check CHECK ((nis ~ '^[0-9]{5}$'::text));
alter table hs.municipality add constraint municipality_successor_fkey FOREIGN KEY (successor) REFERENCES hs.municipality(nis);
alter table hs.note_key add constraint note_key_pkey PRIMARY KEY (tenant_id, household_id);
alter table hs.note_key add constraint note_key_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES hs.tenant(id);
alter table hs.session add constraint session_pkey PRIMARY KEY (tenant_id, id);
alter table hs.session add constraint session_token_key UNIQUE (tenant_id, token_hash);
alter table hs.session add constraint session_account_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES hs.account(tenant_id, id);
alter table hs.team add constraint team_pkey PRIMARY KEY (tenant_id, id);
alter table hs.team add constraint team_name_key UNIQUE (tenant_id, name);
alter table hs.team add constraint team_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES hs.tenant(id);
alter table hs.team_member add constraint team_member_pkey PRIMARY KEY (tenant_id, team_id, account_id);
alter table hs.team_member add constraint team_member_account_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES hs.account(tenant_id, id);
alter table hs.team_member add constraint team_member_team_fkey FOREIGN KEY (tenant_id, team_id) REFERENCES hs.team(tenant_id, id);
alter table hs.tenant add constraint tenant_pkey PRIMARY KEY (id);
alter table hs.tenant add constraint tenant_language_check CHECK ((language = ANY (ARRAY['nl'::text, 'fr'::text, 'de'::text])));

-- indexes

CREATE INDEX access_grant_live ON hs.access_grant USING btree (tenant_id, account_id, until_at);
CREATE INDEX audit_account ON ONLY hs.audit USING btree (tenant_id, account_id, at);
CREATE INDEX audit_subjects ON ONLY hs.audit USING gin (subjects);
CREATE INDEX idempotency_old ON hs.idempotency USING btree (tenant_id, at);
CREATE INDEX login_attempt_recent ON hs.login_attempt USING btree (tenant_id, login_hash, ip_hash, at);
CREATE INDEX session_account ON hs.session USING btree (tenant_id, account_id);
CREATE INDEX team_member_account ON hs.team_member USING btree (tenant_id, account_id);

-- row security

alter table hs.access_grant enable row level security;
alter table hs.account enable row level security;
alter table hs.account_role enable row level security;
alter table hs.audit enable row level security;
alter table hs.audit_seal enable row level security;
alter table hs.audit_unsealed enable row level security;
alter table hs.credential enable row level security;
alter table hs.idempotency enable row level security;
alter table hs.login_attempt enable row level security;
alter table hs.note_key enable row level security;
alter table hs.session enable row level security;
alter table hs.team enable row level security;
alter table hs.team_member enable row level security;

-- policies

create policy granted on hs.access_grant as permissive for all to hs_auth, hs_dpo, hs_job, hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((account_id = hs.ctx_account()) OR (given_by = hs.ctx_account()) OR hs.ctx_has_role('{head,dpo,job}'::text[])));
create policy own_tenant on hs.account as permissive for all to hs_admin, hs_auth, hs_dpo, hs_job, hs_policy, hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy own_tenant on hs.account_role as permissive for all to hs_admin, hs_auth, hs_dpo, hs_job, hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy own_act on hs.audit as permissive for insert to hs_admin, hs_auth, hs_citizen, hs_dpo, hs_job, hs_partner, hs_policy, hs_staff with check (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND (account_id = hs.ctx_account()));
create policy own_tenant on hs.audit as permissive for select to hs_dpo, hs_sealer using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy own_tenant on hs.audit_seal as permissive for all to hs_dpo, hs_sealer using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy own_act on hs.audit_unsealed as permissive for insert to hs_admin, hs_auth, hs_citizen, hs_dpo, hs_job, hs_partner, hs_policy, hs_staff with check (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy own_tenant on hs.audit_unsealed as permissive for all to hs_sealer using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy own_tenant on hs.credential as permissive for all to hs_admin, hs_auth using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy own_account on hs.idempotency as permissive for all to hs_admin, hs_auth, hs_citizen, hs_dpo, hs_partner, hs_policy, hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND (account_id = hs.ctx_account()));
create policy own_tenant on hs.idempotency as permissive for all to hs_job using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy own_tenant on hs.login_attempt as permissive for all to hs_auth, hs_dpo using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy own_tenant on hs.note_key as permissive for all to hs_job, hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy own_tenant on hs.session as permissive for all to hs_admin, hs_auth using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy own_tenant on hs.team as permissive for all to hs_admin, hs_auth, hs_dpo, hs_job, hs_policy, hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy own_tenant on hs.team_member as permissive for all to hs_admin, hs_auth, hs_dpo, hs_job, hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));

-- functions

CREATE OR REPLACE FUNCTION hs.access_log(p_tenant integer, p_subjects uuid[], p_limit integer)
 RETURNS TABLE(at timestamp with time zone, account_id uuid, account_name text, action text, purpose text, reason text, fields text[])
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
CREATE OR REPLACE FUNCTION hs.add_job(p_tenant integer, p_name text, p_payload jsonb, p_run_at timestamp with time zone, p_key text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    raise exception 'a job is asked for by an actor of its tenant' using errcode = 'insufficient_privilege';
  end if;
  perform hs_queue.add(p_tenant, p_name, p_payload, p_run_at, p_key);
end $function$
;
CREATE OR REPLACE FUNCTION hs.audit_hash(tenant_id integer, id uuid, at timestamp with time zone, account_id uuid, on_behalf uuid, subjects uuid[], action text, fields text[], purpose text, reason text, request_id text)
 RETURNS bytea
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO ''
AS $function$
begin
  return sha256(convert_to(tenant_id || '|' || id || '|' || (extract(epoch from at) * 1000000)::bigint || '|' || account_id || '|' || coalesce(on_behalf::text, '-') || '|'
    || array_to_string(subjects, ',') || '|' || octet_length(action) || ':' || action
    || '|' || octet_length(array_to_string(fields, ',')) || ':' || array_to_string(fields, ',')
    || '|' || coalesce(octet_length(purpose) || ':' || purpose, '-') || '|' || coalesce(octet_length(reason) || ':' || reason, '-')
    || '|' || coalesce(octet_length(request_id) || ':' || request_id, '-'), 'UTF8'));
end $function$
;
CREATE OR REPLACE FUNCTION hs.audit_partitions(p_from date, p_months integer)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
CREATE OR REPLACE FUNCTION hs.bind(ctx text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  execute pg_catalog.format('set local app.ctx = %L', ctx);
end $function$
;
CREATE OR REPLACE FUNCTION hs.ctx_account()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(split_part(current_setting('app.ctx', true), '|', 3), '')::uuid $function$
;
CREATE OR REPLACE FUNCTION hs.ctx_grants()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(split_part(current_setting('app.ctx', true), '|', 7), '')::uuid[] $function$
;
CREATE OR REPLACE FUNCTION hs.ctx_has_role(wanted text[])
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(split_part(current_setting('app.ctx', true), '|', 4), '')::text[] && wanted $function$
;
CREATE OR REPLACE FUNCTION hs.ctx_ok()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select coalesce(current_setting('app.ctx', true), '') <> '' $function$
;
CREATE OR REPLACE FUNCTION hs.ctx_person()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(split_part(current_setting('app.ctx', true), '|', 6), '')::uuid $function$
;
CREATE OR REPLACE FUNCTION hs.ctx_teams()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(split_part(current_setting('app.ctx', true), '|', 5), '')::uuid[] $function$
;
CREATE OR REPLACE FUNCTION hs.ctx_tenant()
 RETURNS integer
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE SECURITY DEFINER COST 10000
 SET search_path TO ''
AS $function$
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
end $function$
;
CREATE OR REPLACE FUNCTION hs.distribute(target regclass)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  if exists (select from pg_catalog.pg_extension where extname = 'citus') then
    execute pg_catalog.format('select public.create_distributed_table(%L, ''tenant_id'')', target);
  end if;
end $function$
;
CREATE OR REPLACE FUNCTION hs.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  raise exception 'the audit log is only added to' using errcode = 'insufficient_privilege';
end $function$
;
CREATE OR REPLACE FUNCTION hs.replicate(target regclass)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  if exists (select from pg_catalog.pg_extension where extname = 'citus') then
    execute pg_catalog.format('select public.create_reference_table(%L)', target);
  end if;
end $function$
;
CREATE OR REPLACE FUNCTION hs.session_open(p_tenant integer, p_token_hash bytea, p_now timestamp with time zone)
 RETURNS TABLE(session_id uuid, account_id uuid, login text, name text, language text, shortcuts boolean, person_id uuid, csrf text, how text, created_at timestamp with time zone, seen_at timestamp with time zone, stepped_up_at timestamp with time zone, expires_at timestamp with time zone, must_change boolean, roles text[], teams uuid[], grants uuid[])
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return query
    select s.id, a.id, a.login, a.name, a.language, a.shortcuts, a.person_id, s.csrf, s.how, s.created_at, s.seen_at, s.stepped_up_at, s.expires_at,
      coalesce((select c.must_change from hs.credential c where c.tenant_id = p_tenant and c.account_id = a.id), false),
      array(select r.role from hs.account_role r where r.tenant_id = p_tenant and r.account_id = a.id order by 1),
      array(select m.team_id from hs.team_member m where m.tenant_id = p_tenant and m.account_id = a.id order by 1),
      array(select distinct g.subject_id from hs.access_grant g where g.tenant_id = p_tenant and g.account_id = a.id
            and g.from_at <= p_now and g.until_at > p_now and g.withdrawn_at is null order by 1)
    from hs.session s
    join hs.account a on a.tenant_id = p_tenant and a.id = s.account_id
    where s.tenant_id = p_tenant and s.token_hash = p_token_hash and s.ended_at is null and s.expires_at > p_now and a.active;
end $function$
;
CREATE OR REPLACE FUNCTION hs.tenants_to_seal()
 RETURNS SETOF integer
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return query select t.id from hs.tenant t where exists (select from hs.audit_unsealed u where u.tenant_id = t.id);
end $function$
;

-- triggers

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON hs.audit FOR EACH ROW EXECUTE FUNCTION hs.refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON hs.audit FOR EACH STATEMENT EXECUTE FUNCTION hs.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON hs.audit_seal FOR EACH ROW EXECUTE FUNCTION hs.refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON hs.audit_seal FOR EACH STATEMENT EXECUTE FUNCTION hs.refuse_change();

-- rights on tables

grant select on hs.access_grant to hs_auth;
grant insert, select, update on hs.access_grant to hs_dpo;
grant select on hs.access_grant to hs_job;
grant insert, select, update on hs.access_grant to hs_staff;
grant insert, select, update on hs.account to hs_admin;
grant insert, select, update on hs.account to hs_auth;
grant delete, insert, select, update on hs.account_role to hs_admin;
grant select on hs.account_role to hs_auth;
grant select on hs.account_role to hs_dpo;
grant select on hs.account_role to hs_job;
grant select on hs.account_role to hs_staff;
grant insert on hs.audit to hs_admin;
grant insert on hs.audit to hs_auth;
grant insert on hs.audit to hs_citizen;
grant insert, select on hs.audit to hs_dpo;
grant insert on hs.audit to hs_job;
grant insert on hs.audit to hs_partner;
grant insert on hs.audit to hs_policy;
grant select on hs.audit to hs_sealer;
grant insert on hs.audit to hs_staff;
grant select on hs.audit_seal to hs_dpo;
grant insert, select on hs.audit_seal to hs_sealer;
grant insert on hs.audit_unsealed to hs_admin;
grant insert on hs.audit_unsealed to hs_auth;
grant insert on hs.audit_unsealed to hs_citizen;
grant insert on hs.audit_unsealed to hs_dpo;
grant insert on hs.audit_unsealed to hs_job;
grant insert on hs.audit_unsealed to hs_partner;
grant insert on hs.audit_unsealed to hs_policy;
grant delete, select on hs.audit_unsealed to hs_sealer;
grant insert on hs.audit_unsealed to hs_staff;
grant insert, update on hs.credential to hs_admin;
grant insert, select, update on hs.credential to hs_auth;
grant insert, select on hs.idempotency to hs_admin;
grant insert, select on hs.idempotency to hs_auth;
grant insert, select on hs.idempotency to hs_citizen;
grant insert, select on hs.idempotency to hs_dpo;
grant delete, select on hs.idempotency to hs_job;
grant insert, select on hs.idempotency to hs_partner;
grant insert, select on hs.idempotency to hs_policy;
grant insert, select on hs.idempotency to hs_staff;
grant insert, select on hs.login_attempt to hs_auth;
grant select on hs.login_attempt to hs_dpo;
grant select on hs.municipality to hs_admin;
grant select on hs.municipality to hs_auth;
grant select on hs.municipality to hs_citizen;
grant select on hs.municipality to hs_dpo;
grant select on hs.municipality to hs_job;
grant select on hs.municipality to hs_partner;
grant select on hs.municipality to hs_policy;
grant select on hs.municipality to hs_sealer;
grant select on hs.municipality to hs_staff;
grant delete, insert, select on hs.note_key to hs_job;
grant insert, select on hs.note_key to hs_staff;
grant insert, select, update on hs.session to hs_auth;
grant insert, select, update on hs.team to hs_admin;
grant select on hs.team to hs_auth;
grant select on hs.team to hs_dpo;
grant select on hs.team to hs_job;
grant select on hs.team to hs_policy;
grant select on hs.team to hs_staff;
grant delete, insert, select, update on hs.team_member to hs_admin;
grant select on hs.team_member to hs_auth;
grant select on hs.team_member to hs_dpo;
grant select on hs.team_member to hs_job;
grant select on hs.team_member to hs_staff;
grant select on hs.tenant to hs_admin;
grant select on hs.tenant to hs_auth;
grant select on hs.tenant to hs_citizen;
grant select on hs.tenant to hs_dpo;
grant select on hs.tenant to hs_job;
grant select on hs.tenant to hs_partner;
grant select on hs.tenant to hs_policy;
grant select on hs.tenant to hs_sealer;
grant select on hs.tenant to hs_staff;

-- rights on columns

grant select (tenant_id, id, login, name, language, active) on hs.account to hs_dpo;
grant select (tenant_id, id, login, name, language, active) on hs.account to hs_job;
grant select (tenant_id, id, login, name, language, active) on hs.account to hs_policy;
grant select (tenant_id, id, login, name, language, active) on hs.account to hs_staff;
grant select (tenant_id, account_id, password_changed_at, totp_enabled, must_change) on hs.credential to hs_admin;
grant select (tenant_id, id, account_id, created_at, seen_at, expires_at, ended_at) on hs.session to hs_admin;
grant update (ended_at) on hs.session to hs_admin;

-- rights on functions

grant execute on function hs.access_log(integer,uuid[],integer) to hs_citizen, hs_dpo, hs_staff;
grant execute on function hs.add_job(integer,text,jsonb,timestamp with time zone,text) to hs_admin, hs_auth, hs_citizen, hs_dpo, hs_job, hs_partner, hs_policy, hs_staff;
grant execute on function hs.audit_hash(integer,uuid,timestamp with time zone,uuid,uuid,uuid[],text,text[],text,text,text) to hs_admin, hs_auth, hs_citizen, hs_dpo, hs_job, hs_partner, hs_policy, hs_staff;
grant execute on function hs.audit_partitions(date,integer) to hs_job;
grant execute on function hs.bind(text) to hs_admin, hs_auth, hs_citizen, hs_dpo, hs_job, hs_partner, hs_policy, hs_sealer, hs_staff;
grant execute on function hs.ctx_account() to hs_admin, hs_auth, hs_citizen, hs_dpo, hs_job, hs_partner, hs_policy, hs_sealer, hs_staff;
grant execute on function hs.ctx_grants() to hs_admin, hs_auth, hs_citizen, hs_dpo, hs_job, hs_partner, hs_policy, hs_sealer, hs_staff;
grant execute on function hs.ctx_has_role(text[]) to hs_admin, hs_auth, hs_citizen, hs_dpo, hs_job, hs_partner, hs_policy, hs_sealer, hs_staff;
grant execute on function hs.ctx_ok() to hs_admin, hs_auth, hs_citizen, hs_dpo, hs_job, hs_partner, hs_policy, hs_sealer, hs_staff;
grant execute on function hs.ctx_person() to hs_admin, hs_auth, hs_citizen, hs_dpo, hs_job, hs_partner, hs_policy, hs_sealer, hs_staff;
grant execute on function hs.ctx_teams() to hs_admin, hs_auth, hs_citizen, hs_dpo, hs_job, hs_partner, hs_policy, hs_sealer, hs_staff;
grant execute on function hs.ctx_tenant() to hs_admin, hs_auth, hs_citizen, hs_dpo, hs_job, hs_partner, hs_policy, hs_sealer, hs_staff;
grant execute on function hs.session_open(integer,bytea,timestamp with time zone) to hs_auth;
grant execute on function hs.tenants_to_seal() to hs_sealer;

-- comments

comment on table hs.ctx_key is '@local the same on every node; readable by no request role';
comment on table hs.migration is '@local which files have run';
comment on table hs.municipality is '@reference codes are dated: municipalities merge, and the code knows its successor';
comment on table hs.tenant is '@reference one row a local social service; nothing secret stands here';
