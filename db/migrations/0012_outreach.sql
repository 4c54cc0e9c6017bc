-- The room outreach: the scan of the households the centre keeps, the lists of who probably does not take up what, the attempts to reach them, who took a list
-- along, and the rule of each key moment. Rows about a household follow it (hs.household_follow) and are seen by whoever sees its file.

-- One run over all households on a day, by the rules of that day. `total` and `done` count households that are no secret. `cursor`: the last one done, so that
-- a run that was cut off goes on where it was.
create table hs.scan_run (
  tenant_id int not null references hs.tenant,
  id uuid not null,
  on_day date not null,
  catalogue text not null,
  total int not null default 0,
  done int not null default 0,
  -- households whose facts break the contract: named nowhere, counted
  refused int not null default 0,
  cursor uuid,
  asked_by uuid not null,
  asked_at timestamptz not null,
  seen_at timestamptz not null,
  finished_at timestamptz,
  stopped_at timestamptz,
  stopped_by uuid,
  constraint scan_run_pkey primary key (tenant_id, id)
);
create index scan_run_day on hs.scan_run (tenant_id, on_day desc, asked_at desc);
-- one run at a time; the one of a day that is finished gives way when a later one of that day is
create unique index scan_run_open on hs.scan_run (tenant_id) where finished_at is null and stopped_at is null;
select hs.distribute('hs.scan_run');

-- A right that somebody probably does not take up. `missing`: the facts that are still asked, by name, never a value. Why it is so is told when the list is read, from
-- the facts as the reader may see them. `since_on`: the first day on which a scan or a check found it without a break.
create table hs.scan_hit (
  tenant_id int not null,
  id uuid not null,
  run_id uuid not null,
  household_id uuid not null,
  person_id uuid,
  right_code text not null,
  certainty text not null check (certainty in ('certain', 'likely')),
  cents bigint check (cents >= 0),
  per text check (per in ('month', 'halfMonth', 'year', 'day', 'once')),
  missing text[] not null default '{}',
  since_on date not null,
  worker_id uuid,
  team_id uuid,
  shielded boolean not null default false,
  kin uuid[] not null default '{}',
  constraint scan_hit_pkey primary key (tenant_id, id),
  constraint scan_hit_run_fkey foreign key (tenant_id, run_id) references hs.scan_run (tenant_id, id),
  constraint scan_hit_household_fkey foreign key (tenant_id, household_id) references hs.household (tenant_id, id)
);
create index scan_hit_run on hs.scan_hit (tenant_id, run_id, right_code);
create index scan_hit_household on hs.scan_hit (tenant_id, household_id);
select hs.distribute('hs.scan_hit');

-- What a run found by right, kept after its rows are gone: for whoever counts and may not read.
create table hs.scan_count (
  tenant_id int not null,
  run_id uuid not null,
  right_code text not null,
  certain int not null,
  likely int not null,
  -- of what is certain and has an amount: euros a year
  yearly_cents bigint not null,
  constraint scan_count_pkey primary key (tenant_id, run_id, right_code),
  constraint scan_count_run_fkey foreign key (tenant_id, run_id) references hs.scan_run (tenant_id, id)
);
select hs.distribute('hs.scan_count');

-- A list made from a run, with the filter by which it was made. It names nobody.
create table hs.outreach_list (
  tenant_id int not null references hs.tenant,
  id uuid not null,
  name text not null check (char_length(name) between 1 and 120),
  run_id uuid not null,
  on_day date not null,
  catalogue text not null,
  -- { rights, certainty, teamId, city, street, ageFrom, consentOnly }
  filter jsonb not null,
  -- how many were left out, by reason, as counts of files that the maker may see
  left_out jsonb not null,
  -- without a contact by that day an entry lapses
  lapses_on date not null,
  made_by uuid not null,
  made_at timestamptz not null,
  closed_at timestamptz,
  closed_by uuid,
  -- entries that lapsed and were erased
  lapsed int not null default 0,
  constraint outreach_list_pkey primary key (tenant_id, id)
);
create index outreach_list_made on hs.outreach_list (tenant_id, made_at desc);
select hs.distribute('hs.outreach_list');

create table hs.outreach_entry (
  tenant_id int not null,
  id uuid not null,
  list_id uuid not null,
  household_id uuid not null,
  -- whom to speak to
  person_id uuid,
  made_at timestamptz not null,
  worker_id uuid,
  team_id uuid,
  shielded boolean not null default false,
  kin uuid[] not null default '{}',
  constraint outreach_entry_pkey primary key (tenant_id, id),
  constraint outreach_entry_list_fkey foreign key (tenant_id, list_id) references hs.outreach_list (tenant_id, id),
  constraint outreach_entry_household_fkey foreign key (tenant_id, household_id) references hs.household (tenant_id, id)
);
create index outreach_entry_list on hs.outreach_entry (tenant_id, list_id);
create index outreach_entry_household on hs.outreach_entry (tenant_id, household_id);
select hs.distribute('hs.outreach_entry');

-- The rights for which a household stands on a list: as the hit was, for the hit goes with its run.
create table hs.outreach_right (
  tenant_id int not null,
  id uuid not null,
  entry_id uuid not null,
  household_id uuid not null,
  person_id uuid,
  right_code text not null,
  certainty text not null check (certainty in ('certain', 'likely')),
  cents bigint check (cents >= 0),
  per text check (per in ('month', 'halfMonth', 'year', 'day', 'once')),
  missing text[] not null default '{}',
  since_on date not null,
  worker_id uuid,
  team_id uuid,
  shielded boolean not null default false,
  kin uuid[] not null default '{}',
  constraint outreach_right_pkey primary key (tenant_id, id),
  constraint outreach_right_entry_fkey foreign key (tenant_id, entry_id) references hs.outreach_entry (tenant_id, id),
  constraint outreach_right_household_fkey foreign key (tenant_id, household_id) references hs.household (tenant_id, id)
);
create index outreach_right_entry on hs.outreach_right (tenant_id, entry_id);
create index outreach_right_household on hs.outreach_right (tenant_id, household_id, right_code);
select hs.distribute('hs.outreach_right');

-- One attempt to reach a household, and what came of it (as the warm line notes a call). The words are sealed with the key of the household.
create table hs.outreach_attempt (
  tenant_id int not null,
  id uuid not null,
  entry_id uuid not null,
  household_id uuid not null,
  on_day date not null,
  channel text not null check (channel in ('phone', 'mail', 'letter', 'visit', 'office')),
  result text not null check (result in ('noAnswer', 'messageLeft', 'wrongDetails', 'reached', 'accepted', 'declined', 'unreachable')),
  minutes int check (minutes between 0 and 600),
  -- how the household knew of the right before we came (S017)
  heard_from text check (heard_from in ('leaflet', 'partner', 'media', 'family', 'centre', 'nobody')),
  wants_visit boolean not null default false,
  forwarded_to text check (char_length(forwarded_to) <= 200),
  sealed bytea,
  -- steps of findings that were noted with it, so that undoing takes back exactly those
  step_ids uuid[] not null default '{}',
  task_id uuid,
  by_id uuid not null,
  at timestamptz not null,
  undone_at timestamptz,
  undone_by uuid,
  worker_id uuid,
  team_id uuid,
  shielded boolean not null default false,
  kin uuid[] not null default '{}',
  constraint outreach_attempt_pkey primary key (tenant_id, id),
  constraint outreach_attempt_entry_fkey foreign key (tenant_id, entry_id) references hs.outreach_entry (tenant_id, id),
  constraint outreach_attempt_household_fkey foreign key (tenant_id, household_id) references hs.household (tenant_id, id)
);
create index outreach_attempt_entry on hs.outreach_attempt (tenant_id, entry_id, at);
create index outreach_attempt_household on hs.outreach_attempt (tenant_id, household_id);
select hs.distribute('hs.outreach_attempt');

-- Who took a list out of the house as a file, why, and how many households stood in it.
create table hs.outreach_export (
  tenant_id int not null,
  id uuid not null,
  list_id uuid not null,
  purpose text not null check (purpose in ('letters', 'visits', 'calls', 'partner', 'other')),
  reason text not null check (char_length(reason) between 10 and 300),
  households int not null,
  by_id uuid not null,
  at timestamptz not null,
  constraint outreach_export_pkey primary key (tenant_id, id),
  constraint outreach_export_list_fkey foreign key (tenant_id, list_id) references hs.outreach_list (tenant_id, id)
);
create index outreach_export_list on hs.outreach_export (tenant_id, list_id, at);
select hs.distribute('hs.outreach_export');

-- What a centre decided for a kind of key moment: how many days for the check, and which rights are looked at. The newest row of a kind counts; without one the
-- norm of the house does. days null: no rule.
create table hs.key_moment_rule (
  tenant_id int not null references hs.tenant,
  id uuid not null,
  kind text not null check (char_length(kind) between 1 and 40),
  days int check (days between 1 and 365),
  rights text[] not null default '{}',
  source text not null check (char_length(source) between 3 and 200),
  noted_by uuid not null,
  noted_at timestamptz not null,
  constraint key_moment_rule_pkey primary key (tenant_id, id)
);
create index key_moment_rule_kind on hs.key_moment_rule (tenant_id, kind, noted_at desc);
select hs.distribute('hs.key_moment_rule');

alter table hs.scan_run enable row level security;
alter table hs.scan_hit enable row level security;
alter table hs.scan_count enable row level security;
alter table hs.outreach_list enable row level security;
alter table hs.outreach_entry enable row level security;
alter table hs.outreach_right enable row level security;
alter table hs.outreach_attempt enable row level security;
alter table hs.outreach_export enable row level security;
alter table hs.key_moment_rule enable row level security;

-- Runs, lists and rules name nobody.
create policy shown on hs.scan_run for select to hs_staff, hs_policy using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy begun on hs.scan_run for insert to hs_staff
  with check (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and asked_by = hs.ctx_account() and hs.ctx_has_role('{head}'));
create policy stopped on hs.scan_run for update to hs_staff using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and hs.ctx_has_role('{head}'));
create policy own_tenant on hs.scan_run to hs_job using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy own_tenant on hs.scan_count to hs_job using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy caseworkers on hs.outreach_list to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and hs.ctx_has_role('{socialWorker,head,debtMediator,pathwayGuide}'));
create policy own_tenant on hs.outreach_list to hs_job using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy caseworkers on hs.outreach_export to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and hs.ctx_has_role('{socialWorker,head}'));
create policy own_tenant on hs.outreach_export to hs_dpo using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy shown on hs.key_moment_rule for select to hs_staff, hs_policy, hs_job using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy decided on hs.key_moment_rule for insert to hs_staff
  with check (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and noted_by = hs.ctx_account() and hs.ctx_has_role('{head}'));
create policy owned on hs.scan_hit to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (hs.ctx_person() is null or hs.ctx_person() <> all(kin))
    and ((not shielded and (hs.ctx_has_role('{head}')
        or (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}') and (worker_id = hs.ctx_account() or team_id = any(hs.ctx_teams())))))
      or household_id = any(hs.ctx_grants())));
create policy owned on hs.outreach_entry to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (hs.ctx_person() is null or hs.ctx_person() <> all(kin))
    and ((not shielded and (hs.ctx_has_role('{head}')
        or (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}') and (worker_id = hs.ctx_account() or team_id = any(hs.ctx_teams())))))
      or household_id = any(hs.ctx_grants())));
create policy owned on hs.outreach_right to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (hs.ctx_person() is null or hs.ctx_person() <> all(kin))
    and ((not shielded and (hs.ctx_has_role('{head}')
        or (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}') and (worker_id = hs.ctx_account() or team_id = any(hs.ctx_teams())))))
      or household_id = any(hs.ctx_grants())));
create policy owned on hs.outreach_attempt to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (hs.ctx_person() is null or hs.ctx_person() <> all(kin))
    and ((not shielded and (hs.ctx_has_role('{head}')
        or (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}') and (worker_id = hs.ctx_account() or team_id = any(hs.ctx_teams())))))
      or household_id = any(hs.ctx_grants())));
create policy own_tenant on hs.scan_hit to hs_job using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy own_tenant on hs.outreach_entry to hs_job using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy own_tenant on hs.outreach_right to hs_job using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy own_tenant on hs.outreach_attempt to hs_job using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());

grant select, insert on hs.scan_run to hs_staff;
grant update (stopped_at, stopped_by, seen_at) on hs.scan_run to hs_staff;
grant select on hs.scan_run to hs_policy;
grant select, insert, update, delete on hs.scan_run, hs.scan_count, hs.scan_hit to hs_job;
grant select on hs.scan_hit to hs_staff;
grant select, insert on hs.outreach_list, hs.outreach_entry, hs.outreach_right, hs.outreach_attempt, hs.outreach_export to hs_staff;
grant update (closed_at, closed_by) on hs.outreach_list to hs_staff;
grant update (undone_at, undone_by) on hs.outreach_attempt to hs_staff;
grant select on hs.outreach_export to hs_dpo;
grant select, update (lapsed) on hs.outreach_list to hs_job;
grant select, delete on hs.outreach_entry, hs.outreach_right, hs.outreach_attempt to hs_job;
grant select, insert on hs.key_moment_rule to hs_staff;
grant select on hs.key_moment_rule to hs_policy, hs_job;

-- What the jobs of this room read and write beyond their own tables: the consents (who does not want to be looked up is not), since when a right was found, and
-- the due check of a birthday.
create policy own_tenant on hs.consent to hs_job using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy own_tenant on hs.finding_step to hs_job using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy own_tenant on hs.finding to hs_job using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy own_tenant on hs.key_event to hs_job using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy made_by_job on hs.task for insert to hs_job with check (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and made_by = hs.ctx_account());
grant select on hs.consent, hs.finding, hs.finding_step to hs_job;
grant select, insert on hs.key_event to hs_job;
grant insert on hs.task to hs_job;

-- What a run found, by right, for who may count: one to four leaves as null, and the euros with it.
create function hs.scan_counts(p_tenant int, p_run uuid) returns table (right_code text, certain int, likely int, yearly_cents bigint)
  language plpgsql stable security definer set search_path = '' as $$
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    return;
  end if;
  return query
    select c.right_code, case when c.certain between 1 and 4 then null else c.certain end, case when c.likely between 1 and 4 then null else c.likely end,
      case when c.certain between 1 and 4 then null else c.yearly_cents end
    from hs.scan_count c where c.tenant_id = p_tenant and c.run_id = p_run order by c.right_code;
end $$;
grant execute on function hs.scan_counts(int, uuid) to hs_staff, hs_policy;

-- What became of the lists made in a period, by how the household had heard of its right ('all': every household once). Shielded files are in no count.
create function hs.outreach_counts(p_tenant int, p_from date, p_until date)
  returns table (heard_from text, households int, approached int, reached int, accepted int, declined int, unreachable int)
  language plpgsql stable security definer set search_path = '' as $$
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    return;
  end if;
  return query
    with entries as (
      select e.id from hs.outreach_entry e join hs.outreach_list l on l.tenant_id = p_tenant and l.id = e.list_id
      where e.tenant_id = p_tenant and not e.shielded and l.on_day between p_from and p_until
    ),
    told as (
      select e.id, count(a.id) > 0 as tried, coalesce(bool_or(a.result in ('reached', 'accepted', 'declined')), false) as met,
        coalesce(bool_or(a.result = 'accepted'), false) as yes, coalesce(bool_or(a.result = 'declined'), false) as no,
        coalesce(bool_or(a.result = 'unreachable'), false) as gone, max(a.heard_from) as heard
      from entries e left join hs.outreach_attempt a on a.tenant_id = p_tenant and a.entry_id = e.id and a.undone_at is null
      group by e.id
    ),
    both_ways as (
      select 'all' as word, t.* from told t union all select t.heard, t.* from told t where t.heard is not null
    ),
    counted as (
      select b.word, count(*)::int as n, (count(*) filter (where b.tried))::int as tried, (count(*) filter (where b.met))::int as met,
        (count(*) filter (where b.yes))::int as yes, (count(*) filter (where b.no))::int as no, (count(*) filter (where b.gone))::int as gone
      from both_ways b group by b.word
    )
    select c.word, case when c.n between 1 and 4 then null else c.n end, case when c.tried between 1 and 4 then null else c.tried end,
      case when c.met between 1 and 4 then null else c.met end, case when c.yes between 1 and 4 then null else c.yes end,
      case when c.no between 1 and 4 then null else c.no end, case when c.gone between 1 and 4 then null else c.gone end
    from counted c order by c.word;
end $$;
grant execute on function hs.outreach_counts(int, date, date) to hs_staff, hs_policy;

-- Key moments of a period by kind: how many, how many asked for a check, had it, or are late with it. Shielded files are in no count; one to four leaves as null.
create function hs.key_moment_counts(p_tenant int, p_from date, p_until date) returns table (kind text, events int, due int, checked int, late int)
  language plpgsql stable security definer set search_path = '' as $$
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    return;
  end if;
  return query
    with counted as (
      select e.kind as word, count(*)::int as n, (count(*) filter (where e.due_on is not null))::int as asked, (count(*) filter (where e.check_id is not null))::int as had,
        (count(*) filter (where e.due_on < p_until and e.check_id is null))::int as over
      from hs.key_event e where e.tenant_id = p_tenant and not e.shielded and e.on_day between p_from and p_until group by e.kind
    )
    select c.word, case when c.n between 1 and 4 then null else c.n end, case when c.asked between 1 and 4 then null else c.asked end,
      case when c.had between 1 and 4 or c.asked - c.had between 1 and 4 then null else c.had end, case when c.over between 1 and 4 then null else c.over end
    from counted c order by c.word;
end $$;
grant execute on function hs.key_moment_counts(int, date, date) to hs_staff, hs_policy;
