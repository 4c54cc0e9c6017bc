-- What the room person does beyond the rows a request may see: search, numbers, shielding, merging, and keeping the columns of row security equal.
-- Each runs as the owner, takes the tenant and compares it with the signed one.

-- ---------------------------------------------------------------- the columns that row security reads

-- Brings worker, team, shielding and kin of a household to every row that belongs to it, in every table that has those columns (also of later rooms), and
-- moves what was told of a person along when that person's home is another household now.
create function hs.household_follow(p_tenant int, p_household uuid) returns void language plpgsql security definer set search_path = '' as $$
declare
  file record;
  member record;
  home uuid;
  members uuid[];
  hidden uuid[];
  part record;
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    raise exception 'not the tenant of the actor' using errcode = 'insufficient_privilege';
  end if;
  for member in
    select distinct p.id, p.household_id from hs.membership m join hs.person p on p.tenant_id = p_tenant and p.id = m.person_id
    where m.tenant_id = p_tenant and m.household_id = p_household and p.merged_into is null
  loop
    select m.household_id into home from hs.membership m
      where m.tenant_id = p_tenant and m.person_id = member.id and m.voided_by is null and m.valid_until is null
      order by (m.household_id = member.household_id) desc, m.valid_from, m.id limit 1;
    if home is not null and home <> member.household_id then
      update hs.person set household_id = home where tenant_id = p_tenant and id = member.id;
      update hs.fact set household_id = home where tenant_id = p_tenant and person_id = member.id;
      update hs.consent set household_id = home where tenant_id = p_tenant and person_id = member.id;
      if home <> p_household then
        perform hs.household_follow(p_tenant, home);
      end if;
    end if;
  end loop;

  select coalesce(array_agg(distinct m.person_id), '{}') into members from hs.membership m
    where m.tenant_id = p_tenant and m.household_id = p_household and m.voided_by is null;
  update hs.household set kin = members where tenant_id = p_tenant and id = p_household and kin <> members;
  select h.worker_id, h.team_id, h.shielded into file from hs.household h where h.tenant_id = p_tenant and h.id = p_household;
  select coalesce(array_agg(p.id), '{}') into hidden from hs.person p where p.tenant_id = p_tenant and p.shielded and p.id = any(members);
  for part in
    select c.relname as name, bool_or(a.attname = 'kin') as has_kin, bool_or(a.attname = 'person_id') as has_person
    from pg_catalog.pg_class c join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'hs'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'person'
    group by c.relname having array_agg(a.attname::text) @> '{tenant_id,household_id,worker_id,team_id,shielded}'
  loop
    execute pg_catalog.format(
      'update hs.%1$I set worker_id = $3, team_id = $4, shielded = $5%2$s%3$s where tenant_id = $1 and household_id = $2
        and (worker_id is distinct from $3 or team_id is distinct from $4 or shielded <> ($5%2$s)%4$s)', part.name,
      case when part.has_person then ' or coalesce(person_id = any($7), false)' else '' end, case when part.has_kin then ', kin = $6' else '' end,
      case when part.has_kin then ' or kin <> $6' else '' end)
      using p_tenant, p_household, file.worker_id, file.team_id, file.shielded, members, hidden;
  end loop;

  update hs.person set worker_id = file.worker_id, team_id = file.team_id
    where tenant_id = p_tenant and household_id = p_household and (worker_id is distinct from file.worker_id or team_id is distinct from file.team_id);
  -- kin of a person: whoever shares or shared a household with it
  for member in
    select p.id, (select array_agg(distinct k.id) from (
        select unnest(h.kin) from hs.membership m join hs.household h on h.tenant_id = p_tenant and h.id = m.household_id
          where m.tenant_id = p_tenant and m.person_id = p.id and m.voided_by is null
        union select p.id) k(id)) as kin
    from hs.person p where p.tenant_id = p_tenant and p.id = any(members)
  loop
    update hs.person p set kin = member.kin where p.tenant_id = p_tenant and p.id = member.id and p.kin <> member.kin;
  end loop;
  update hs.national_number n set kin = p.kin, shielded = p.shielded from hs.person p
    where n.tenant_id = p_tenant and p.tenant_id = p_tenant and p.id = n.person_id and p.id = any(members) and (n.kin <> p.kin or n.shielded <> p.shielded);
end $$;
select hs.delegate('hs.household_follow(int, uuid)');

-- Gives a household to a worker and a team.
create function hs.household_assign(p_tenant int, p_household uuid, p_worker uuid, p_team uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    raise exception 'not the tenant of the actor' using errcode = 'insufficient_privilege';
  end if;
  update hs.household set worker_id = p_worker, team_id = p_team, version = version + 1 where tenant_id = p_tenant and id = p_household;
  perform hs.household_follow(p_tenant, p_household);
end $$;
select hs.delegate('hs.household_assign(int, uuid, uuid, uuid)');

-- Shields a person with everybody of the present home, or ends that. Named accounts get a grant; nobody else knows from then on.
create function hs.person_shield(p_tenant int, p_person uuid, p_shielded boolean, p_named uuid[], p_grant_ids uuid[], p_reason text, p_at timestamptz, p_until timestamptz)
  returns uuid[] language plpgsql security definer set search_path = '' as $$
declare
  home uuid;
  hidden uuid[];
  other uuid;
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    raise exception 'not the tenant of the actor' using errcode = 'insufficient_privilege';
  end if;
  select p.household_id into home from hs.person p where p.tenant_id = p_tenant and p.id = p_person;
  select array_agg(distinct x.id) into hidden from (
    select p_person union select m.person_id from hs.membership m
      where m.tenant_id = p_tenant and m.household_id = home and m.voided_by is null and (m.valid_until is null or m.valid_until >= p_at::date)) x(id);
  update hs.person set shielded = p_shielded, version = version + 1 where tenant_id = p_tenant and id = any(hidden);
  update hs.person_search set shielded = p_shielded where tenant_id = p_tenant and person_id = any(hidden);
  update hs.household set shielded = p_shielded, version = version + 1 where tenant_id = p_tenant and id = home;
  for other in select distinct m.household_id from hs.membership m where m.tenant_id = p_tenant and m.person_id = any(hidden) loop
    perform hs.household_follow(p_tenant, other);
  end loop;
  if p_shielded then
    insert into hs.access_grant (tenant_id, id, account_id, subject_id, kind, reason, from_at, until_at, given_by)
      select p_tenant, p_grant_ids[row_number() over ()], x.account, x.subject, 'shield', p_reason, p_at, p_until, hs.ctx_account()
      from (select a.account, s.subject from unnest(p_named) a(account), unnest(hidden || home) s(subject)) x limit cardinality(p_grant_ids);
  else
    update hs.access_grant set withdrawn_at = p_at
      where tenant_id = p_tenant and subject_id = any(hidden || home) and kind = 'shield' and withdrawn_at is null;
  end if;
  return hidden || home;
end $$;
select hs.delegate('hs.person_shield(int, uuid, boolean, uuid[], uuid[], text, timestamptz, timestamptz)');

-- Opens a file for an emergency, for some hours. false: there is no such file, or none that may be opened so; both are the same to the caller.
create function hs.break_glass(p_tenant int, p_id uuid, p_household uuid, p_reason text, p_category text, p_at timestamptz, p_until timestamptz) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() or not exists (
    select from hs.household h where h.tenant_id = p_tenant and h.id = p_household and not h.shielded
      and (hs.ctx_person() is null or hs.ctx_person() <> all(h.kin))) then
    return false;
  end if;
  insert into hs.access_grant (tenant_id, id, account_id, subject_id, kind, category, reason, from_at, until_at, given_by)
    values (p_tenant, p_id, hs.ctx_account(), p_household, 'breakGlass', p_category, p_reason, p_at, p_until, hs.ctx_account());
  return true;
end $$;
select hs.delegate('hs.break_glass(int, uuid, uuid, text, text, timestamptz, timestamptz)');

-- ---------------------------------------------------------------- numbers

-- Notes a national or bis number. false: somebody who is no secret holds it. Where a shielded person holds it, the entry is kept beside and nobody is told.
create function hs.number_add(p_tenant int, p_id uuid, p_person uuid, p_kind text, p_sealed bytea, p_blind bytea, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = '' as $$
declare
  known record;
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    raise exception 'not the tenant of the actor' using errcode = 'insufficient_privilege';
  end if;
  select bool_or(not n.shielded and n.person_id <> p_person) as taken, bool_or(n.person_id = p_person) as own, max(n.place) + 1 as place into known
    from hs.national_number n where n.tenant_id = p_tenant and n.blind = p_blind;
  if known.taken then
    return false;
  end if;
  if not coalesce(known.own, false) then
    insert into hs.national_number (tenant_id, id, person_id, kind, sealed, blind, place, noted_by, noted_at, shielded, kin)
      select p_tenant, p_id, p_person, p_kind, p_sealed, p_blind, coalesce(known.place, 0), hs.ctx_account(), p_at, p.shielded, p.kin
      from hs.person p where p.tenant_id = p_tenant and p.id = p_person;
  end if;
  return true;
end $$;
select hs.delegate('hs.number_add(int, uuid, uuid, text, bytea, bytea, timestamptz)');

-- Takes away the numbers of a person: they were of somebody else.
create function hs.number_remove(p_tenant int, p_person uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    raise exception 'not the tenant of the actor' using errcode = 'insufficient_privilege';
  end if;
  delete from hs.national_number where tenant_id = p_tenant and person_id = p_person;
end $$;
select hs.delegate('hs.number_remove(int, uuid)');

-- ---------------------------------------------------------------- search

-- Writes what the search looks at; no keys: takes the person out.
create function hs.person_index(p_tenant int, p_person uuid, p_folded text, p_keys int[], p_birth date) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    raise exception 'not the tenant of the actor' using errcode = 'insufficient_privilege';
  end if;
  if cardinality(p_keys) = 0 then
    delete from hs.person_search where tenant_id = p_tenant and person_id = p_person;
    return;
  end if;
  insert into hs.person_search (tenant_id, person_id, folded, keys, birth_date, shielded)
    select p_tenant, p_person, p_folded, p_keys, p_birth, p.shielded from hs.person p where p.tenant_id = p_tenant and p.id = p_person
    on conflict (tenant_id, person_id) do update set folded = excluded.folded, keys = excluded.keys, birth_date = excluded.birth_date, shielded = excluded.shielded;
end $$;
select hs.delegate('hs.person_index(int, uuid, text, int[], date)');

-- The main address of a household, for those who live there now.
create function hs.person_index_address(p_tenant int, p_household uuid, p_address int) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    raise exception 'not the tenant of the actor' using errcode = 'insufficient_privilege';
  end if;
  update hs.person_search s set address_key = p_address
    where s.tenant_id = p_tenant and s.person_id in (select p.id from hs.person p where p.tenant_id = p_tenant and p.household_id = p_household);
end $$;
select hs.delegate('hs.person_index_address(int, uuid, int)');

-- Persons who may be the one that was typed: the nearest p_limit by a cheap measure; rooms/person/rank.ts weighs them. Never a shielded person.
-- p_spelled, p_sound, p_near: for each word of the name the hashes of its spelling, its sound, and everything one slip away. Two words must fit, in any order; p_pairs: which two.
create function hs.person_candidates(p_tenant int, p_spelled jsonb, p_sound jsonb, p_near jsonb, p_pairs jsonb, p_exact int[], p_address int, p_births date[], p_blind bytea,
    p_folded text, p_limit int)
  returns table (person_id uuid, by_number boolean, by_address boolean) language plpgsql stable security definer set search_path = '' set enable_seqscan = off set jit = off as $$
declare
  words int := jsonb_array_length(p_spelled);
  tier jsonb;
  one int[];
  other int[];
  most int;
  pair jsonb;
  found uuid[] := '{}';
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    return;
  end if;
  if p_blind is not null then
    return query select n.person_id, true, false from hs.national_number n where n.tenant_id = p_tenant and n.blind = p_blind and not n.shielded;
  end if;
  if cardinality(p_births) > 0 then
    found := found || array(select s.person_id from hs.person_search s where s.tenant_id = p_tenant and s.birth_date = any(p_births) and not s.shielded limit 1000);
  end if;
  if cardinality(p_exact) > 0 then
    found := found || array(select s.person_id from hs.person_search s where s.tenant_id = p_tenant and s.keys && p_exact and not s.shielded limit 500);
  end if;
  if p_address is not null then
    found := found || array(select s.person_id from hs.person_search s where s.tenant_id = p_tenant and s.address_key = p_address and not s.shielded limit 100);
  end if;
  -- spelling first, then sound, then one slip: a name that many bear must not push out the one that is written the same
  for step in 1 .. 3 loop
    tier := case step when 1 then p_spelled when 2 then p_sound else p_near end;
    most := case step when 1 then 300 when 2 then 600 else 2500 end;
    if words = 1 then
      one := array(select x::int from jsonb_array_elements_text(tier -> 0) x);
      found := found || array(select s.person_id from hs.person_search s where s.tenant_id = p_tenant and s.keys && one and not s.shielded limit most);
    end if;
    for pair in select x from jsonb_array_elements(p_pairs) x loop
      one := array(select x::int from jsonb_array_elements_text(tier -> (pair ->> 0)::int) x);
      other := array(select x::int from jsonb_array_elements_text(tier -> (pair ->> 1)::int) x);
      found := found || array(select s.person_id from hs.person_search s
        where s.tenant_id = p_tenant and s.keys && one and s.keys && other and not s.shielded limit most);
    end loop;
    exit when words = 1 and cardinality(found) >= 100;
  end loop;
  -- nothing near: one word that is written or sounds the same
  if words > 1 and cardinality(found) < 5 then
    for i in 0 .. words - 1 loop
      one := array(select x::int from jsonb_array_elements_text(p_spelled -> i) x) || array(select x::int from jsonb_array_elements_text(p_sound -> i) x);
      found := found || array(select s.person_id from hs.person_search s where s.tenant_id = p_tenant and s.keys && one and not s.shielded limit 1500);
    end loop;
  end if;
  return query
    select s.person_id, false, coalesce(s.address_key = p_address, false) from hs.person_search s
    where s.tenant_id = p_tenant and s.person_id = any(array(select distinct unnest(found))) and not s.shielded
    order by public.similarity(s.folded, p_folded) + case when s.birth_date = any(p_births) then 0.5 else 0 end + case when s.keys && p_exact then 0.4 else 0 end desc
    limit p_limit;
end $$;
select hs.delegate('hs.person_candidates(int, jsonb, jsonb, jsonb, jsonb, int[], int, date[], bytea, text, int)');

-- Warns the data protection officer when a new entry matches a shielded person. Runs on every entry and answers nothing, so that it tells nothing.
create function hs.person_collide(p_tenant int, p_id uuid, p_person uuid, p_blind bytea, p_spelled int[], p_sound int[], p_birth date, p_at timestamptz) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    return;
  end if;
  insert into hs.person_collision (tenant_id, id, person_id, shielded_person_id, account_id, at)
    select p_tenant, p_id, p_person, x.person_id, hs.ctx_account(), p_at from (
      select n.person_id, 1 from hs.national_number n where n.tenant_id = p_tenant and n.blind = p_blind and n.shielded
      union all
      select s.person_id, 2 from hs.person_search s where s.tenant_id = p_tenant and s.shielded and s.birth_date = p_birth and (s.keys && p_spelled or s.keys && p_sound)
    ) x(person_id, rank) where x.person_id <> p_person order by x.rank limit 1;
end $$;
select hs.delegate('hs.person_collide(int, uuid, uuid, bytea, int[], int[], date, timestamptz)');

grant execute on function hs.household_follow(int, uuid), hs.household_assign(int, uuid, uuid, uuid),
  hs.person_shield(int, uuid, boolean, uuid[], uuid[], text, timestamptz, timestamptz), hs.break_glass(int, uuid, uuid, text, text, timestamptz, timestamptz),
  hs.number_add(int, uuid, uuid, text, bytea, bytea, timestamptz), hs.number_remove(int, uuid), hs.person_index(int, uuid, text, int[], date), hs.person_index_address(int, uuid, int),
  hs.person_candidates(int, jsonb, jsonb, jsonb, jsonb, int[], int, date[], bytea, text, int),
  hs.person_collide(int, uuid, uuid, bytea, int[], int[], date, timestamptz) to hs_staff;
