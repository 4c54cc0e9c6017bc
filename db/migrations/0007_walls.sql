-- Two openings that `select *` as everybody showed (test/access-nowhere.golden.txt).

-- The keys of notes were listed to everyone at work, and with them which households exist, shielded ones too. Now a key is handed out by the id of a
-- household that the asker already knows, and the table itself to jobs alone.
create function hs.note_key_of(p_tenant int, p_household uuid) returns bytea language plpgsql stable security definer set search_path = '' as $$
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    return null;
  end if;
  return (select k.wrapped from hs.note_key k where k.tenant_id = p_tenant and k.household_id = p_household);
end $$;

-- Keeps a first key; two first notes at once make one key, and whoever lost gets the winner's.
create function hs.note_key_keep(p_tenant int, p_household uuid, p_wrapped bytea) returns bytea language plpgsql security definer set search_path = '' as $$
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    raise exception 'a key is kept by an actor of its tenant' using errcode = 'insufficient_privilege';
  end if;
  insert into hs.note_key (tenant_id, household_id, wrapped) values (p_tenant, p_household, p_wrapped) on conflict do nothing;
  return (select k.wrapped from hs.note_key k where k.tenant_id = p_tenant and k.household_id = p_household);
end $$;
grant execute on function hs.note_key_of(int, uuid), hs.note_key_keep(int, uuid, bytea) to hs_staff, hs_job;
revoke select, insert on hs.note_key from hs_staff;
alter policy own_tenant on hs.note_key to hs_job;

-- The head saw every grant, and so who is shielded and why. Grants on shielded persons are for who holds or gave them, and for who guards the data.
alter policy granted on hs.access_grant
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant()
    and (account_id = hs.ctx_account() or given_by = hs.ctx_account() or (kind <> 'shield' and hs.ctx_has_role('{head}')) or hs.ctx_has_role('{dpo,job}')));

-- What happened to a task or a contact is written and, for now, read by nobody; a list of it tells that shielded files exist.
revoke select on hs.task_event, hs.contact_handover from hs_staff;

-- Why a term stands still is asked by the tasks that somebody sees, never as a list.
create function hs.task_suspensions(p_tenant int, p_tasks uuid[]) returns table (task_id uuid, from_on date, until_on date, reason text)
  language plpgsql stable security definer set search_path = '' as $$
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    return;
  end if;
  return query
    select s.task_id, s.from_on, s.until_on, s.reason from hs.task_suspension s where s.tenant_id = p_tenant and s.task_id = any(p_tasks) order by s.from_on;
end $$;
grant execute on function hs.task_suspensions(int, uuid[]) to hs_staff;
revoke select, update on hs.task_suspension from hs_staff;
