-- What the screens of emergencies, merges and hand-overs need of the database: tasks that say from whom they came and why, several handed over as one act that
-- can be undone, a merge in which each differing detail is chosen, and the end of a review for every reviewer at once.

-- ---------------------------------------------------------------- work that changes hands

-- From whom and why stands on the task itself, where its own row security guards the words.
alter table hs.task add column handed_from uuid;
alter table hs.task add column handed_at timestamptz;
alter table hs.task add column handed_note text check (char_length(handed_note) between 1 and 600);
alter table hs.task add column handover_id uuid;

-- One act of handing over: ids and days, no word about anybody.
create table hs.handover (
  tenant_id int not null references hs.tenant,
  id uuid not null,
  by_id uuid not null,
  -- whose work it was, when it was an absence
  from_worker uuid,
  to_worker uuid,
  to_team uuid,
  -- the last day of an absence
  until_on date,
  at timestamptz not null,
  undone_at timestamptz,
  undone_by uuid,
  constraint handover_pkey primary key (tenant_id, id),
  constraint handover_to_check check ((to_worker is null) <> (to_team is null))
);
create index handover_by on hs.handover (tenant_id, by_id, at);
select hs.distribute('hs.handover');

-- Where each of those tasks lay before, so that undoing puts back exactly that; and which grant let the receiver into the file.
create table hs.handover_task (
  tenant_id int not null,
  id uuid not null,
  handover_id uuid not null,
  task_id uuid not null,
  grant_id uuid,
  was_owner uuid,
  was_team uuid,
  was_handed_by uuid,
  was_handed_from uuid,
  was_handed_at timestamptz,
  was_handover uuid,
  by_id uuid not null,
  from_worker uuid,
  constraint handover_task_pkey primary key (tenant_id, id),
  constraint handover_task_handover_fkey foreign key (tenant_id, handover_id) references hs.handover (tenant_id, id),
  constraint handover_task_task_fkey foreign key (tenant_id, task_id) references hs.task (tenant_id, id)
);
create index handover_task_handover on hs.handover_task (tenant_id, handover_id);
create index handover_task_task on hs.handover_task (tenant_id, task_id);
select hs.distribute('hs.handover_task');

alter table hs.handover enable row level security;
alter table hs.handover_task enable row level security;
-- Who gave it away, and whose work it was, may take it back.
create policy own on hs.handover to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (by_id = hs.ctx_account() or from_worker = hs.ctx_account()));
create policy own on hs.handover_task to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (by_id = hs.ctx_account() or from_worker = hs.ctx_account()));
grant select, insert on hs.handover, hs.handover_task to hs_staff;
grant update (undone_at, undone_by) on hs.handover to hs_staff;

-- Puts a task back where it lay, when whoever asks handed it over (or it was theirs) and nobody took it up or passed it on since. false: it stays.
create function hs.task_give_back(p_tenant int, p_handover uuid, p_task uuid, p_event uuid, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = '' as $$
declare
  one hs.handover_task;
  act hs.handover;
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    return false;
  end if;
  select * into act from hs.handover h where h.tenant_id = p_tenant and h.id = p_handover and h.undone_at is null
    and (h.by_id = hs.ctx_account() or h.from_worker = hs.ctx_account());
  select * into one from hs.handover_task t where t.tenant_id = p_tenant and t.handover_id = act.id and t.task_id = p_task;
  if one.id is null then
    return false;
  end if;
  -- whoever stood in reads the file no longer, whether or not the task comes back
  update hs.access_grant set withdrawn_at = p_at
    where tenant_id = p_tenant and id = one.grant_id and kind = 'replacement' and withdrawn_at is null;
  update hs.task set owner_id = one.was_owner, owner_team = one.was_team, handed_by = one.was_handed_by, handed_from = one.was_handed_from,
      handed_at = one.was_handed_at, handed_note = null, handover_id = one.was_handover, version = version + 1
    where tenant_id = p_tenant and id = p_task and closed_at is null and handover_id = act.id
      and owner_id is not distinct from act.to_worker and (act.to_team is null or owner_team = act.to_team);
  if not found then
    return false;
  end if;
  insert into hs.task_event (tenant_id, id, task_id, kind, to_worker, to_team, by_id, at)
    values (p_tenant, p_event, p_task, 'handedOver', one.was_owner, one.was_team, hs.ctx_account(), p_at);
  return true;
end $$;
select hs.delegate('hs.task_give_back(int, uuid, uuid, uuid, timestamptz)');
grant execute on function hs.task_give_back(int, uuid, uuid, uuid, timestamptz) to hs_staff;

-- ---------------------------------------------------------------- the review of an emergency

-- A review takes the task off the list of everybody who might have done it; the data protection officer has no tasks and reviews too.
create function hs.glass_settle(p_tenant int, p_grant uuid, p_at timestamptz) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() or not exists (
    select from hs.access_grant g where g.tenant_id = p_tenant and g.id = p_grant and g.kind = 'breakGlass' and g.reviewed_by = hs.ctx_account()) then
    return;
  end if;
  insert into hs.task_event (tenant_id, id, task_id, kind, by_id, at)
    select p_tenant, pg_catalog.gen_random_uuid(), t.id, 'done', hs.ctx_account(), p_at from hs.task t
    where t.tenant_id = p_tenant and t.cause_id = p_grant and t.kind = 'breakGlass.review' and t.closed_at is null;
  update hs.task set closed_at = p_at, version = version + 1
    where tenant_id = p_tenant and cause_id = p_grant and kind = 'breakGlass.review' and closed_at is null;
end $$;
select hs.delegate('hs.glass_settle(int, uuid, timestamptz)');
grant execute on function hs.glass_settle(int, uuid, timestamptz) to hs_staff, hs_dpo;

-- ---------------------------------------------------------------- a merge that is chosen detail by detail

-- How many rows follow the person, by table: for whoever decides on a merge. Nobody's words, and of no shielded person.
create function hs.person_merge_counts(p_tenant int, p_person uuid) returns table (name text, rows bigint)
  language plpgsql stable security definer set search_path = '' as $$
declare
  part text;
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() or not hs.ctx_has_role('{socialWorker,head}')
    or not exists (select from hs.person p where p.tenant_id = p_tenant and p.id = p_person and not p.shielded) then
    return;
  end if;
  for part in
    select c.relname from pg_catalog.pg_class c join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'hs'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname not in ('membership', 'account', 'person_collision')
    group by c.relname having array_agg(a.attname::text) @> '{tenant_id,id,person_id}' order by c.relname
  loop
    return query execute pg_catalog.format('select %L::text, count(*) from hs.%I where tenant_id = $1 and person_id = $2', part, part) using p_tenant, p_person;
  end loop;
end $$;
select hs.delegate('hs.person_merge_counts(int, uuid)');

-- The details of a record that a choice is about, by the name of the choice.
create function hs.person_detail(p_row hs.person, p_key text) returns jsonb language plpgsql immutable set search_path = '' as $$
begin
  return case p_key
    when 'name' then jsonb_build_array(p_row.given, p_row.family)
    when 'originalName' then to_jsonb(p_row.original_name)
    when 'birthDate' then jsonb_build_array(p_row.birth_date, p_row.birth_year, p_row.birth_month)
    when 'gender' then to_jsonb(p_row.gender)
    when 'language' then to_jsonb(p_row.language)
    when 'writtenLanguage' then to_jsonb(p_row.written_language)
    when 'needsInterpreter' then to_jsonb(p_row.needs_interpreter)
    when 'mail' then to_jsonb(p_row.mail)
    when 'safety' then jsonb_build_array(p_row.safety_flag, p_row.safety_note)
    when 'deceasedOn' then to_jsonb(p_row.deceased_on)
  end;
end $$;

create function hs.person_set_detail(p_tenant int, p_person uuid, p_key text, p_value jsonb) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    raise exception 'not the tenant of the actor' using errcode = 'insufficient_privilege';
  end if;
  update hs.person p set
      given = case when p_key = 'name' then p_value ->> 0 else p.given end,
      family = case when p_key = 'name' then p_value ->> 1 else p.family end,
      original_name = case when p_key = 'originalName' then p_value #>> '{}' else p.original_name end,
      birth_date = case when p_key = 'birthDate' then (p_value ->> 0)::date else p.birth_date end,
      birth_year = case when p_key = 'birthDate' then (p_value ->> 1)::int else p.birth_year end,
      birth_month = case when p_key = 'birthDate' then (p_value ->> 2)::int else p.birth_month end,
      gender = case when p_key = 'gender' then p_value #>> '{}' else p.gender end,
      language = case when p_key = 'language' then p_value #>> '{}' else p.language end,
      written_language = case when p_key = 'writtenLanguage' then p_value #>> '{}' else p.written_language end,
      needs_interpreter = case when p_key = 'needsInterpreter' then (p_value #>> '{}')::boolean else p.needs_interpreter end,
      mail = case when p_key = 'mail' then p_value #>> '{}' else p.mail end,
      safety_flag = case when p_key = 'safety' then p_value ->> 0 else p.safety_flag end,
      safety_note = case when p_key = 'safety' then p_value ->> 1 else p.safety_note end,
      deceased_on = case when p_key = 'deceasedOn' then (p_value #>> '{}')::date else p.deceased_on end,
      version = version + 1
    where p.tenant_id = p_tenant and p.id = p_person;
end $$;
select hs.delegate('hs.person_set_detail(int, uuid, text, jsonb)');

-- What was chosen in a merge of this very moment: details taken from the record that was merged, and facts set aside. The two records trade that detail, so
-- that neither value is lost and both names stay findable. Written down for the way back.
create function hs.person_merge_choose(p_tenant int, p_id uuid, p_details text[], p_aside uuid[], p_reason text, p_at timestamptz) returns void
  language plpgsql security definer set search_path = '' as $$
declare
  done hs.person_merge;
  old hs.person;
  kept hs.person;
  key text;
  traded jsonb := '[]';
  gone jsonb;
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    raise exception 'not the tenant of the actor' using errcode = 'insufficient_privilege';
  end if;
  select * into done from hs.person_merge m where m.tenant_id = p_tenant and m.id = p_id and m.by_account = hs.ctx_account() and m.at = p_at
    and m.undone_at is null for update;
  if done.id is null then
    raise exception 'a choice belongs to the merge of this moment' using errcode = 'insufficient_privilege';
  end if;
  select * into old from hs.person p where p.tenant_id = p_tenant and p.id = done.from_person;
  select * into kept from hs.person p where p.tenant_id = p_tenant and p.id = done.into_person;
  foreach key in array p_details loop
    traded := traded || jsonb_build_array(jsonb_build_object('k', key, 'into', hs.person_detail(kept, key), 'from', hs.person_detail(old, key)));
    perform hs.person_set_detail(p_tenant, kept.id, key, hs.person_detail(old, key));
    perform hs.person_set_detail(p_tenant, old.id, key, hs.person_detail(kept, key));
  end loop;
  with aside as (update hs.fact f set retracted_at = p_at, retracted_by = hs.ctx_account(), retracted_reason = p_reason, version = version + 1
      where f.tenant_id = p_tenant and f.id = any(p_aside) and f.retracted_at is null
        and (f.person_id = kept.id or (f.person_id is null and f.household_id = kept.household_id)) returning f.id)
    select coalesce(jsonb_agg(a.id), '[]') into gone from aside a;
  update hs.person_merge set moved = moved || jsonb_build_object('traded', traded, 'aside', gone) where tenant_id = p_tenant and id = p_id;
end $$;
select hs.delegate('hs.person_merge_choose(int, uuid, text[], uuid[], text, timestamptz)');

-- Before a merge is undone: what was traded goes back where it was not changed since, what was set aside counts again. Refusing the undoing undoes this too.
create function hs.person_merge_unchoose(p_tenant int, p_id uuid) returns void language plpgsql security definer set search_path = '' as $$
declare
  done hs.person_merge;
  old hs.person;
  kept hs.person;
  one record;
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    raise exception 'not the tenant of the actor' using errcode = 'insufficient_privilege';
  end if;
  select * into done from hs.person_merge m where m.tenant_id = p_tenant and m.id = p_id and m.undone_at is null for update;
  if done.id is null then
    return;
  end if;
  select * into old from hs.person p where p.tenant_id = p_tenant and p.id = done.from_person;
  select * into kept from hs.person p where p.tenant_id = p_tenant and p.id = done.into_person;
  for one in select x ->> 'k' as key, x -> 'into' as into_had, x -> 'from' as from_had from jsonb_array_elements(coalesce(done.moved -> 'traded', '[]')) x loop
    if hs.person_detail(kept, one.key) is not distinct from nullif(one.from_had, 'null') then
      perform hs.person_set_detail(p_tenant, kept.id, one.key, one.into_had);
    end if;
    if hs.person_detail(old, one.key) is not distinct from nullif(one.into_had, 'null') then
      perform hs.person_set_detail(p_tenant, old.id, one.key, one.from_had);
    end if;
  end loop;
  update hs.fact set retracted_at = null, retracted_by = null, retracted_reason = null, version = version + 1
    where tenant_id = p_tenant and retracted_at = done.at and id in (select x::uuid from jsonb_array_elements_text(coalesce(done.moved -> 'aside', '[]')) x);
end $$;
select hs.delegate('hs.person_merge_unchoose(int, uuid)');

grant execute on function hs.person_merge_counts(int, uuid), hs.person_merge_choose(int, uuid, text[], uuid[], text, timestamptz),
  hs.person_merge_unchoose(int, uuid) to hs_staff;
