-- The room rights: checks that explain themselves later, what was found and what came of it, reports, key moments, and the ledger of rights not taken up.

-- Facts and answer of one check, sealed with the key of the household; the hash of the rules says by which rules. A check is never changed.
create table hs.rights_check (
  tenant_id int not null references hs.tenant,
  id uuid not null,
  household_id uuid not null,
  contact_id uuid,
  trigger text not null check (char_length(trigger) between 1 and 40),
  on_day date not null,
  catalogue text not null,
  -- the legal basis of the living wage family for the reference person, kept in the open so that it can be counted
  law text check (law in ('RMI', 'OCMW', 'material', 'urgentMedical', 'none', 'manual')),
  -- gzip, then sealed: { input, result, provenance }
  sealed bytea not null,
  yes_count int not null,
  open_count int not null,
  made_by uuid not null,
  made_at timestamptz not null,
  worker_id uuid,
  team_id uuid,
  shielded boolean not null default false,
  kin uuid[] not null default '{}',
  constraint rights_check_pkey primary key (tenant_id, id)
);
create index rights_check_household on hs.rights_check (tenant_id, household_id, made_at desc);
select hs.distribute('hs.rights_check');

create table hs.finding (
  tenant_id int not null references hs.tenant,
  id uuid not null,
  household_id uuid not null,
  person_id uuid,
  right_code text not null,
  check_id uuid not null,
  worker_id uuid,
  team_id uuid,
  shielded boolean not null default false,
  kin uuid[] not null default '{}',
  constraint finding_pkey primary key (tenant_id, id),
  constraint finding_check_fkey foreign key (tenant_id, check_id) references hs.rights_check (tenant_id, id)
);
-- not unique: when two records of one person are merged, both findings stay
create index finding_of on hs.finding (tenant_id, household_id, right_code);
select hs.distribute('hs.finding');

-- detected -> informed -> applied -> obtained, refused or not wanted: each a record with its day, its euros where they count, its reason where it needs one.
create table hs.finding_step (
  tenant_id int not null,
  id uuid not null,
  finding_id uuid not null,
  household_id uuid not null,
  right_code text not null,
  state text not null check (state in ('detected', 'informed', 'applied', 'obtained', 'refused', 'notWanted')),
  on_day date not null,
  reason text check (char_length(reason) <= 600),
  cents bigint check (cents >= 0),
  per text check (per in ('month', 'halfMonth', 'year', 'day', 'once')),
  by_id uuid not null,
  at timestamptz not null,
  undone_at timestamptz,
  undone_by uuid,
  worker_id uuid,
  team_id uuid,
  shielded boolean not null default false,
  kin uuid[] not null default '{}',
  constraint finding_step_pkey primary key (tenant_id, id),
  constraint finding_step_finding_fkey foreign key (tenant_id, finding_id) references hs.finding (tenant_id, id),
  constraint finding_step_why_check check (state not in ('refused', 'notWanted') or reason is not null),
  constraint finding_step_amount_check check ((cents is null) = (per is null))
);
create index finding_step_finding on hs.finding_step (tenant_id, finding_id);
create index finding_step_days on hs.finding_step (tenant_id, on_day);
select hs.distribute('hs.finding_step');

-- What was handed over, word for word: language, version of its shape, the document itself sealed.
create table hs.report (
  tenant_id int not null references hs.tenant,
  id uuid not null,
  household_id uuid not null,
  check_id uuid not null,
  lang text not null check (lang in ('nl', 'fr', 'en', 'tr', 'ar', 'uk')),
  model_version int not null,
  sealed bytea not null,
  made_by uuid not null,
  made_at timestamptz not null,
  worker_id uuid,
  team_id uuid,
  shielded boolean not null default false,
  kin uuid[] not null default '{}',
  constraint report_pkey primary key (tenant_id, id),
  constraint report_check_fkey foreign key (tenant_id, check_id) references hs.rights_check (tenant_id, id)
);
create index report_household on hs.report (tenant_id, household_id, made_at desc);
select hs.distribute('hs.report');

-- A turning point in a life. due_on null: this kind has no rule yet, and is listed as such.
create table hs.key_event (
  tenant_id int not null references hs.tenant,
  id uuid not null,
  household_id uuid not null,
  person_id uuid,
  kind text not null check (char_length(kind) between 1 and 40),
  on_day date not null,
  due_on date,
  task_id uuid,
  check_id uuid,
  noted_by uuid not null,
  noted_at timestamptz not null,
  worker_id uuid,
  team_id uuid,
  shielded boolean not null default false,
  kin uuid[] not null default '{}',
  constraint key_event_pkey primary key (tenant_id, id),
  constraint key_event_check_fkey foreign key (tenant_id, check_id) references hs.rights_check (tenant_id, id)
);
create index key_event_household on hs.key_event (tenant_id, household_id);
select hs.distribute('hs.key_event');

alter table hs.rights_check enable row level security;
alter table hs.finding enable row level security;
alter table hs.finding_step enable row level security;
alter table hs.report enable row level security;
alter table hs.key_event enable row level security;

create policy owned on hs.rights_check to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (hs.ctx_person() is null or hs.ctx_person() <> all(kin))
    and ((not shielded and (hs.ctx_has_role('{head}')
        or (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}') and (worker_id = hs.ctx_account() or team_id = any(hs.ctx_teams())))))
      or household_id = any(hs.ctx_grants())));
create policy owned on hs.finding to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (hs.ctx_person() is null or hs.ctx_person() <> all(kin))
    and ((not shielded and (hs.ctx_has_role('{head}')
        or (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}') and (worker_id = hs.ctx_account() or team_id = any(hs.ctx_teams())))))
      or household_id = any(hs.ctx_grants())));
create policy owned on hs.finding_step to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (hs.ctx_person() is null or hs.ctx_person() <> all(kin))
    and ((not shielded and (hs.ctx_has_role('{head}')
        or (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}') and (worker_id = hs.ctx_account() or team_id = any(hs.ctx_teams())))))
      or household_id = any(hs.ctx_grants())));
create policy owned on hs.report to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (hs.ctx_person() is null or hs.ctx_person() <> all(kin))
    and ((not shielded and (hs.ctx_has_role('{head}')
        or (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}') and (worker_id = hs.ctx_account() or team_id = any(hs.ctx_teams())))))
      or household_id = any(hs.ctx_grants())));
create policy owned on hs.key_event to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (hs.ctx_person() is null or hs.ctx_person() <> all(kin))
    and ((not shielded and (hs.ctx_has_role('{head}')
        or (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}') and (worker_id = hs.ctx_account() or team_id = any(hs.ctx_teams())))))
      or household_id = any(hs.ctx_grants())));

-- A check, a report: made once, never changed; only whose it is may move with its household.
grant select, insert, update (household_id, worker_id, team_id, shielded, kin) on hs.rights_check, hs.report, hs.finding to hs_staff;
grant select, insert, update (household_id, worker_id, team_id, shielded, kin, undone_at, undone_by) on hs.finding_step to hs_staff;
grant select, insert, update (household_id, worker_id, team_id, shielded, kin, check_id) on hs.key_event to hs_staff;

-- Rights found and what came of them in a period, for people who may count but not read. Counts 1 to 4 leave as null, and the euros with them.
create function hs.take_up_ledger(p_tenant int, p_from date, p_until date)
  returns table (right_code text, detected int, informed int, applied int, obtained int, refused int, not_wanted int, obtained_cents bigint, open_cents bigint)
  language plpgsql stable security definer set search_path = '' as $$
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    return;
  end if;
  return query
    with found as (
      select s.finding_id as id, s.right_code as code, s.cents * (case s.per when 'month' then 12 when 'halfMonth' then 24 when 'day' then 365 else 1 end) as yearly
      from hs.finding_step s
      where s.tenant_id = p_tenant and s.state = 'detected' and s.undone_at is null and s.on_day between p_from and p_until
    ),
    reached as (
      select f.id, f.code, f.yearly, bool_or(s.state = 'informed') as informed, bool_or(s.state = 'applied') as applied, bool_or(s.state = 'obtained') as obtained,
        bool_or(s.state = 'refused') as refused, bool_or(s.state = 'notWanted') as not_wanted,
        max(s.cents * (case s.per when 'month' then 12 when 'halfMonth' then 24 when 'day' then 365 else 1 end)) filter (where s.state = 'obtained') as got
      from found f join hs.finding_step s on s.tenant_id = p_tenant and s.finding_id = f.id and s.undone_at is null and s.on_day <= p_until
      group by f.id, f.code, f.yearly
    ),
    counted as (
      select r.code, count(*)::int as n, (count(*) filter (where r.informed))::int as i, (count(*) filter (where r.applied))::int as a, (count(*) filter (where r.obtained))::int as o,
        (count(*) filter (where r.refused))::int as x, (count(*) filter (where r.not_wanted))::int as w,
        (count(*) filter (where not (r.obtained or r.refused or r.not_wanted)))::int as open,
        sum(coalesce(r.got, r.yearly)) filter (where r.obtained) as got, sum(r.yearly) filter (where not (r.obtained or r.refused or r.not_wanted)) as missed
      from reached r group by r.code
    )
    select c.code, case when c.n between 1 and 4 then null else c.n end, case when c.i between 1 and 4 then null else c.i end,
      case when c.a between 1 and 4 then null else c.a end, case when c.o between 1 and 4 then null else c.o end,
      case when c.x between 1 and 4 then null else c.x end, case when c.w between 1 and 4 then null else c.w end,
      case when c.o between 1 and 4 then null else c.got end::bigint, case when c.open between 1 and 4 then null else c.missed end::bigint
    from counted c order by c.code;
end $$;
grant execute on function hs.take_up_ledger(int, date, date) to hs_staff, hs_policy;
