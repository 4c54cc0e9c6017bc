-- Roles of the database server. Run before the migrations, as the administrator; may be run again at any time.
-- hs_owner owns everything and is used by migrations alone. hs_login is what the application logs in as: it may do nothing itself and inherits
-- nothing, it only takes one of the request roles for the length of a transaction. A request role may log in (a sharded cluster connects to its
-- nodes under that name) but has no password, so nobody can.
do $$
declare
  name text;
begin
  foreach name in array array['hs_owner', 'hs_auth', 'hs_staff', 'hs_policy', 'hs_dpo', 'hs_admin', 'hs_partner', 'hs_citizen', 'hs_job', 'hs_sealer'] loop
    if not exists (select from pg_roles where rolname = name) then
      begin
        execute format('create role %I login noinherit', name);
      exception when duplicate_object or unique_violation then null;
      end;
    end if;
  end loop;
  foreach name in array array['hs_login', 'hs_queue'] loop
    if not exists (select from pg_roles where rolname = name) then
      begin
        execute format('create role %I login noinherit', name);
      exception when duplicate_object or unique_violation then null;
      end;
    end if;
  end loop;
end $$;

do $$
begin
  -- a server that several installations share must not be written to when there is nothing to change: concurrent writers of a role fail
  if not pg_has_role('hs_login', 'hs_sealer', 'member') then
    grant hs_auth, hs_staff, hs_policy, hs_dpo, hs_admin, hs_partner, hs_citizen, hs_job, hs_sealer to hs_login;
  end if;
  if not pg_has_role(current_user, 'hs_owner', 'member') then
    execute format('grant hs_owner, hs_queue to %I', current_user);
  end if;
  if not exists (select from pg_db_role_setting s join pg_roles r on r.oid = s.setrole where r.rolname = 'hs_login' and s.setconfig::text like '%lock_timeout%') then
    alter role hs_login set search_path = hs, public;
    alter role hs_login set timezone = 'UTC';
    alter role hs_login set statement_timeout = '30s';
    alter role hs_login set idle_in_transaction_session_timeout = '30s';
    alter role hs_login set lock_timeout = '5s';
  end if;
end $$;
