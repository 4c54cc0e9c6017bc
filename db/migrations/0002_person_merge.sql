-- Two records of one person become one, and can be told apart again. What was moved is written down row by row, so that undoing restores exactly that.

-- 'ok' | 'merged' (one of the two is merged already) | 'numbers' (two different national numbers are two persons)
create function hs.person_merge_into(p_tenant int, p_id uuid, p_from uuid, p_into uuid, p_at timestamptz) returns text language plpgsql security definer set search_path = '' as $$
declare
  old hs.person;
  kept hs.person;
  entry record;
  double record;
  part record;
  moved jsonb := '[]';
  rows jsonb;
  filled text[] := '{}';
  alone boolean;
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    raise exception 'not the tenant of the actor' using errcode = 'insufficient_privilege';
  end if;
  perform from hs.person p where p.tenant_id = p_tenant and p.id in (p_from, p_into) order by p.id for update;
  select * into old from hs.person p where p.tenant_id = p_tenant and p.id = p_from;
  select * into kept from hs.person p where p.tenant_id = p_tenant and p.id = p_into;
  if old.merged_into is not null or kept.merged_into is not null then
    return 'merged';
  end if;
  if exists (select from hs.national_number n where n.tenant_id = p_tenant and n.person_id = p_from and n.kind = 'national')
    and exists (select from hs.national_number n where n.tenant_id = p_tenant and n.person_id = p_into and n.kind = 'national') then
    return 'numbers';
  end if;

  -- the old record's household of one has nobody left, one without names was never another: its facts go with the person
  alone := old.household_id <> kept.household_id and (exists (
    select from hs.household h where h.tenant_id = p_tenant and h.id = old.household_id and h.anonymous) or not exists (
    select from hs.membership m where m.tenant_id = p_tenant and m.household_id = old.household_id and m.voided_by is null and m.person_id <> p_from));

  for entry in select m.* from hs.membership m where m.tenant_id = p_tenant and m.person_id = p_from and m.voided_by is null order by m.id loop
    select m.* into double from hs.membership m
      where m.tenant_id = p_tenant and m.household_id = entry.household_id and m.person_id = p_into and m.voided_by is null
        and daterange(m.valid_from, m.valid_until, '[]') && daterange(entry.valid_from, entry.valid_until, '[]') limit 1;
    if (alone and entry.household_id = old.household_id) or (double.id is not null and entry.role <> 'reference') then
      update hs.membership set voided_by = p_id where tenant_id = p_tenant and id = entry.id;
      moved := moved || jsonb_build_object('t', 'void', 'id', entry.id);
    else
      if double.id is not null then
        update hs.membership set voided_by = p_id where tenant_id = p_tenant and id = double.id;
        moved := moved || jsonb_build_object('t', 'void', 'id', double.id);
      end if;
      update hs.membership set person_id = p_into where tenant_id = p_tenant and id = entry.id;
      moved := moved || jsonb_build_object('t', 'membership', 'id', entry.id);
    end if;
  end loop;

  -- facts and consents come home with the person; records of other rooms keep their household and follow the person
  for part in
    select c.relname as name, bool_or(a.attname = 'household_id') as has_household from pg_catalog.pg_class c
      join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'hs'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and c.relname not in ('membership', 'account', 'person_collision') group by c.relname having array_agg(a.attname::text) @> '{tenant_id,id,person_id}'
    order by c.relname
  loop
    if part.name in ('fact', 'consent') then
      execute pg_catalog.format(
        'with gone as (select id, household_id from hs.%1$I where tenant_id = $1 and person_id = $2),
          done as (update hs.%1$I set person_id = $3, household_id = $4 where tenant_id = $1 and person_id = $2)
         select coalesce(jsonb_agg(jsonb_build_object(''t'', %1$L, ''id'', id, ''h'', household_id) order by id), ''[]'') from gone', part.name)
        into rows using p_tenant, p_from, p_into, kept.household_id;
    else
      execute pg_catalog.format(
        'with gone as (select id from hs.%1$I where tenant_id = $1 and person_id = $2),
          done as (update hs.%1$I set person_id = $3 where tenant_id = $1 and person_id = $2)
         select coalesce(jsonb_agg(jsonb_build_object(''t'', %1$L, ''id'', id) order by id), ''[]'') from gone', part.name)
        into rows using p_tenant, p_from, p_into;
    end if;
    moved := moved || rows;
  end loop;
  if alone then
    with done as (update hs.fact f set household_id = kept.household_id where f.tenant_id = p_tenant and f.household_id = old.household_id and f.person_id is null returning f.id)
      select coalesce(jsonb_agg(jsonb_build_object('t', 'home', 'id', d.id, 'h', old.household_id) order by d.id), '[]') into rows from done d;
    moved := moved || rows || jsonb_build_object('t', 'absorbed', 'id', old.household_id);
    update hs.household set absorbed_into = kept.household_id, version = version + 1 where tenant_id = p_tenant and id = old.household_id;
  end if;

  -- what the kept record did not know
  if kept.birth_year is null and old.birth_year is not null then filled := filled || 'birth'::text; end if;
  if kept.gender is null and old.gender is not null then filled := filled || 'gender'::text; end if;
  if kept.language is null and old.language is not null then filled := filled || 'language'::text; end if;
  if kept.written_language is null and old.written_language is not null then filled := filled || 'written_language'::text; end if;
  if kept.needs_interpreter is null and old.needs_interpreter is not null then filled := filled || 'needs_interpreter'::text; end if;
  if kept.mail is null and old.mail is not null then filled := filled || 'mail'::text; end if;
  if kept.original_name is null and old.original_name is not null then filled := filled || 'original_name'::text; end if;
  update hs.person p set
      birth_date = case when 'birth' = any(filled) then old.birth_date else p.birth_date end,
      birth_year = case when 'birth' = any(filled) then old.birth_year else p.birth_year end,
      birth_month = case when 'birth' = any(filled) then old.birth_month else p.birth_month end,
      gender = coalesce(p.gender, old.gender), language = coalesce(p.language, old.language), written_language = coalesce(p.written_language, old.written_language),
      needs_interpreter = coalesce(p.needs_interpreter, old.needs_interpreter), mail = coalesce(p.mail, old.mail), original_name = coalesce(p.original_name, old.original_name),
      phones = p.phones || old.phones, version = version + 1
    where p.tenant_id = p_tenant and p.id = p_into;
  update hs.person set merged_into = p_into, version = version + 1 where tenant_id = p_tenant and id = p_from;
  delete from hs.person_search where tenant_id = p_tenant and person_id = p_from;
  insert into hs.person_merge (tenant_id, id, from_person, into_person, by_account, at, moved)
    values (p_tenant, p_id, p_from, p_into, hs.ctx_account(), p_at, jsonb_build_object('rows', moved, 'filled', to_jsonb(filled)));
  for part in select distinct m.household_id as id from hs.membership m where m.tenant_id = p_tenant and (m.person_id in (p_from, p_into) or m.voided_by = p_id) loop
    perform hs.household_follow(p_tenant, part.id);
  end loop;
  return 'ok';
end $$;
select hs.delegate('hs.person_merge_into(int, uuid, uuid, uuid, timestamptz)');

-- 'ok' | 'none' | 'undone' | 'later' (a later merge of one of the two must be undone first)
create function hs.person_merge_undo(p_tenant int, p_id uuid, p_at timestamptz) returns text language plpgsql security definer set search_path = '' as $$
declare
  done hs.person_merge;
  old hs.person;
  entry record;
  filled text[];
  part record;
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    raise exception 'not the tenant of the actor' using errcode = 'insufficient_privilege';
  end if;
  select * into done from hs.person_merge m where m.tenant_id = p_tenant and m.id = p_id for update;
  if done.id is null then
    return 'none';
  elsif done.undone_at is not null then
    return 'undone';
  elsif exists (select from hs.person_merge m where m.tenant_id = p_tenant and m.id > p_id and m.undone_at is null
      and (m.from_person in (done.from_person, done.into_person) or m.into_person in (done.from_person, done.into_person))) then
    return 'later';
  end if;
  select * into old from hs.person p where p.tenant_id = p_tenant and p.id = done.from_person;

  for entry in select x ->> 't' as t, (x ->> 'id')::uuid as id, (x ->> 'h')::uuid as h from jsonb_array_elements(done.moved -> 'rows') x
      order by (x ->> 't') = 'void' loop
    if entry.t = 'void' then
      update hs.membership set voided_by = null where tenant_id = p_tenant and id = entry.id;
    elsif entry.t = 'home' then
      update hs.fact set household_id = entry.h where tenant_id = p_tenant and id = entry.id;
    elsif entry.t = 'absorbed' then
      update hs.household set absorbed_into = null, version = version + 1 where tenant_id = p_tenant and id = entry.id;
    elsif entry.t in ('fact', 'consent') then
      execute pg_catalog.format('update hs.%I set person_id = $3, household_id = $4 where tenant_id = $1 and id = $2', entry.t) using p_tenant, entry.id, done.from_person, entry.h;
    else
      execute pg_catalog.format('update hs.%I set person_id = $3 where tenant_id = $1 and id = $2', entry.t) using p_tenant, entry.id, done.from_person;
    end if;
  end loop;

  select array(select jsonb_array_elements_text(done.moved -> 'filled')) into filled;
  -- what was filled in and not changed since goes back to unknown
  update hs.person p set
      birth_date = case when 'birth' = any(filled) and p.birth_date is not distinct from old.birth_date then null else p.birth_date end,
      birth_month = case when 'birth' = any(filled) and p.birth_date is not distinct from old.birth_date and p.birth_month is not distinct from old.birth_month then null else p.birth_month end,
      birth_year = case when 'birth' = any(filled) and p.birth_date is not distinct from old.birth_date and p.birth_year = old.birth_year then null else p.birth_year end,
      gender = case when 'gender' = any(filled) and p.gender = old.gender then null else p.gender end,
      language = case when 'language' = any(filled) and p.language = old.language then null else p.language end,
      written_language = case when 'written_language' = any(filled) and p.written_language = old.written_language then null else p.written_language end,
      needs_interpreter = case when 'needs_interpreter' = any(filled) and p.needs_interpreter = old.needs_interpreter then null else p.needs_interpreter end,
      mail = case when 'mail' = any(filled) and p.mail = old.mail then null else p.mail end,
      original_name = case when 'original_name' = any(filled) and p.original_name = old.original_name then null else p.original_name end,
      phones = coalesce((select jsonb_agg(x order by n) from jsonb_array_elements(p.phones) with ordinality e(x, n)
        where not exists (select from jsonb_array_elements(old.phones) o where o ->> 'id' = x ->> 'id')), '[]'),
      version = version + 1
    where p.tenant_id = p_tenant and p.id = done.into_person;
  update hs.person set merged_into = null, version = version + 1 where tenant_id = p_tenant and id = done.from_person;
  update hs.person_merge set undone_at = p_at, undone_by = hs.ctx_account() where tenant_id = p_tenant and id = p_id;
  for part in select distinct m.household_id as id from hs.membership m where m.tenant_id = p_tenant and m.person_id in (done.from_person, done.into_person) loop
    perform hs.household_follow(p_tenant, part.id);
  end loop;
  return 'ok';
end $$;
select hs.delegate('hs.person_merge_undo(int, uuid, timestamptz)');

grant execute on function hs.person_merge_into(int, uuid, uuid, uuid, timestamptz), hs.person_merge_undo(int, uuid, timestamptz) to hs_staff;
