-- The mini rights investigation (MRO): a family that the regional nurse refers gets a worker who looks at its rights at home or elsewhere, in at least three contacts,
-- and leaves a report. Every state is a record: contact, voucher, step; what was wrong is undone by a record too.

-- How a centre does it, by version: another town may do it its own way, and a file keeps the version it began with (S209). Without a row the first method counts.
create table hs.mro_method (
  tenant_id int not null references hs.tenant,
  id uuid not null,
  version int not null check (version > 1),
  valid_from date not null,
  min_contacts int not null check (min_contacts between 1 and 10),
  voucher_cents bigint not null check (voucher_cents >= 0),
  voucher_max int not null check (voucher_max between 0 and 10),
  voucher_from_contact int not null check (voucher_from_contact between 1 and 10),
  source text not null check (char_length(source) between 3 and 300),
  noted_by uuid not null,
  noted_at timestamptz not null,
  constraint mro_method_pkey primary key (tenant_id, id),
  constraint mro_method_version_key unique (tenant_id, version),
  constraint mro_method_from_key unique (tenant_id, valid_from)
);
select hs.distribute('hs.mro_method');

create table hs.mro (
  tenant_id int not null,
  id uuid not null,
  household_id uuid not null,
  referred_on date not null,
  referrer text not null check (referrer in ('regionalNurse', 'partner', 'own')),
  organisation text check (char_length(organisation) <= 200),
  grounds text[] not null check (cardinality(grounds) > 0 and grounds <@ array['youngChild', 'lowWorkIntensity', 'birth', 'other']),
  consent_id uuid not null,
  -- the method as it was then: version, contacts, voucher, source
  method jsonb not null,
  opened_by uuid not null,
  opened_at timestamptz not null,
  worker_id uuid,
  team_id uuid,
  shielded boolean not null default false,
  kin uuid[] not null default '{}',
  constraint mro_pkey primary key (tenant_id, id),
  constraint mro_household_fkey foreign key (tenant_id, household_id) references hs.household (tenant_id, id)
);
create index mro_household on hs.mro (tenant_id, household_id);
create index mro_referred on hs.mro (tenant_id, referred_on);
select hs.distribute('hs.mro');

create table hs.mro_contact (
  tenant_id int not null,
  id uuid not null,
  mro_id uuid not null,
  household_id uuid not null,
  on_day date not null,
  place text not null check (place in ('home', 'office', 'childCentre', 'elsewhere')),
  minutes int check (minutes between 1 and 600),
  sealed bytea,
  by_id uuid not null,
  at timestamptz not null,
  undone_at timestamptz,
  undone_by uuid,
  worker_id uuid,
  team_id uuid,
  shielded boolean not null default false,
  kin uuid[] not null default '{}',
  constraint mro_contact_pkey primary key (tenant_id, id),
  constraint mro_contact_mro_fkey foreign key (tenant_id, mro_id) references hs.mro (tenant_id, id)
);
create index mro_contact_mro on hs.mro_contact (tenant_id, mro_id, on_day);
create index mro_contact_household on hs.mro_contact (tenant_id, household_id);
select hs.distribute('hs.mro_contact');

create table hs.mro_voucher (
  tenant_id int not null,
  id uuid not null,
  mro_id uuid not null,
  household_id uuid not null,
  contact_id uuid not null,
  serial text not null check (serial ~ '^[0-9A-Z-]{3,20}$'),
  cents bigint not null check (cents > 0),
  handed_on date not null,
  by_id uuid not null,
  at timestamptz not null,
  undone_at timestamptz,
  undone_by uuid,
  worker_id uuid,
  team_id uuid,
  shielded boolean not null default false,
  kin uuid[] not null default '{}',
  constraint mro_voucher_pkey primary key (tenant_id, id),
  constraint mro_voucher_mro_fkey foreign key (tenant_id, mro_id) references hs.mro (tenant_id, id),
  constraint mro_voucher_contact_fkey foreign key (tenant_id, contact_id) references hs.mro_contact (tenant_id, id)
);
create unique index mro_voucher_serial on hs.mro_voucher (tenant_id, serial) where undone_at is null;
create index mro_voucher_household on hs.mro_voucher (tenant_id, household_id);
select hs.distribute('hs.mro_voucher');

-- Used in one of the two shops, once.
create table hs.mro_redemption (
  tenant_id int not null,
  id uuid not null,
  voucher_id uuid not null,
  household_id uuid not null,
  shop text not null check (shop in ('bieskruid', 'biesotiekje', 'other')),
  on_day date not null,
  by_id uuid not null,
  at timestamptz not null,
  undone_at timestamptz,
  undone_by uuid,
  worker_id uuid,
  team_id uuid,
  shielded boolean not null default false,
  kin uuid[] not null default '{}',
  constraint mro_redemption_pkey primary key (tenant_id, id),
  constraint mro_redemption_voucher_fkey foreign key (tenant_id, voucher_id) references hs.mro_voucher (tenant_id, id)
);
create unique index mro_redemption_once on hs.mro_redemption (tenant_id, voucher_id) where undone_at is null;
create index mro_redemption_household on hs.mro_redemption (tenant_id, household_id);
select hs.distribute('hs.mro_redemption');

-- reported (with the report that was handed over), followed, stopped (with why).
create table hs.mro_step (
  tenant_id int not null,
  id uuid not null,
  mro_id uuid not null,
  household_id uuid not null,
  state text not null check (state in ('reported', 'followed', 'stopped')),
  on_day date not null,
  report_id uuid,
  reason text check (char_length(reason) <= 300),
  by_id uuid not null,
  at timestamptz not null,
  undone_at timestamptz,
  undone_by uuid,
  worker_id uuid,
  team_id uuid,
  shielded boolean not null default false,
  kin uuid[] not null default '{}',
  constraint mro_step_pkey primary key (tenant_id, id),
  constraint mro_step_mro_fkey foreign key (tenant_id, mro_id) references hs.mro (tenant_id, id),
  constraint mro_step_why_check check (state <> 'stopped' or reason is not null),
  constraint mro_step_report_check check (state <> 'reported' or report_id is not null)
);
create unique index mro_step_once on hs.mro_step (tenant_id, mro_id, state) where undone_at is null;
create index mro_step_household on hs.mro_step (tenant_id, household_id);
select hs.distribute('hs.mro_step');

alter table hs.mro_method enable row level security;
alter table hs.mro enable row level security;
alter table hs.mro_contact enable row level security;
alter table hs.mro_voucher enable row level security;
alter table hs.mro_redemption enable row level security;
alter table hs.mro_step enable row level security;
create policy shown on hs.mro_method for select to hs_staff, hs_policy using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy decided on hs.mro_method for insert to hs_staff
  with check (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and noted_by = hs.ctx_account() and hs.ctx_has_role('{head}'));
create policy owned on hs.mro to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (hs.ctx_person() is null or hs.ctx_person() <> all(kin))
    and ((not shielded and (hs.ctx_has_role('{head}')
        or (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}') and (worker_id = hs.ctx_account() or team_id = any(hs.ctx_teams())))))
      or household_id = any(hs.ctx_grants())));
create policy owned on hs.mro_contact to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (hs.ctx_person() is null or hs.ctx_person() <> all(kin))
    and ((not shielded and (hs.ctx_has_role('{head}')
        or (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}') and (worker_id = hs.ctx_account() or team_id = any(hs.ctx_teams())))))
      or household_id = any(hs.ctx_grants())));
create policy owned on hs.mro_voucher to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (hs.ctx_person() is null or hs.ctx_person() <> all(kin))
    and ((not shielded and (hs.ctx_has_role('{head}')
        or (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}') and (worker_id = hs.ctx_account() or team_id = any(hs.ctx_teams())))))
      or household_id = any(hs.ctx_grants())));
create policy owned on hs.mro_redemption to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (hs.ctx_person() is null or hs.ctx_person() <> all(kin))
    and ((not shielded and (hs.ctx_has_role('{head}')
        or (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}') and (worker_id = hs.ctx_account() or team_id = any(hs.ctx_teams())))))
      or household_id = any(hs.ctx_grants())));
create policy owned on hs.mro_step to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (hs.ctx_person() is null or hs.ctx_person() <> all(kin))
    and ((not shielded and (hs.ctx_has_role('{head}')
        or (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}') and (worker_id = hs.ctx_account() or team_id = any(hs.ctx_teams())))))
      or household_id = any(hs.ctx_grants())));

grant select, insert on hs.mro_method to hs_staff;
grant select on hs.mro_method to hs_policy;
grant select, insert on hs.mro to hs_staff;
grant select, insert, update (undone_at, undone_by) on hs.mro_contact, hs.mro_voucher, hs.mro_redemption, hs.mro_step to hs_staff;

-- How many vouchers a family holds, all its files together: also those that the asker does not see, for the most is two a family.
create function hs.mro_vouchers_of(p_tenant int, p_households uuid[]) returns int language plpgsql stable security definer set search_path = '' as $$
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    return null;
  end if;
  return (select count(*)::int from hs.mro_voucher v where v.tenant_id = p_tenant and v.household_id = any(p_households) and v.undone_at is null);
end $$;
grant execute on function hs.mro_vouchers_of(int, uuid[]) to hs_staff;

-- The indicator. Files referred in the period, and what came of them until its end; a shielded file is in no count. Counts one to four leave as null, and with a
-- hidden count the sums that rest on it.
create function hs.mro_counts(p_tenant int, p_from date, p_until date)
  returns table (files int, contacts int, reported int, stopped int, vouchers int, redeemed int, voucher_cents bigint, found int, obtained int, obtained_cents bigint)
  language plpgsql stable security definer set search_path = '' as $$
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    return;
  end if;
  return query
    with base as (
      select m.id, m.household_id, m.referred_on from hs.mro m
      where m.tenant_id = p_tenant and not m.shielded and m.referred_on between p_from and p_until
    ),
    talks as (
      select count(*)::int as n, count(distinct c.mro_id)::int as of_files from hs.mro_contact c join base b on b.id = c.mro_id
      where c.tenant_id = p_tenant and c.undone_at is null and c.on_day <= p_until
    ),
    ends as (
      select (count(*) filter (where s.state = 'reported'))::int as told, (count(*) filter (where s.state = 'stopped'))::int as ended
      from hs.mro_step s join base b on b.id = s.mro_id where s.tenant_id = p_tenant and s.undone_at is null and s.on_day <= p_until
    ),
    given as (
      select count(v.id)::int as n, count(r.id)::int as used, coalesce(sum(v.cents), 0)::bigint as cents, count(distinct v.mro_id)::int as of_files
      from hs.mro_voucher v join base b on b.id = v.mro_id
      left join hs.mro_redemption r on r.tenant_id = p_tenant and r.voucher_id = v.id and r.undone_at is null and r.on_day <= p_until
      where v.tenant_id = p_tenant and v.undone_at is null and v.handed_on <= p_until
    ),
    steps as (
      select s.finding_id, bool_or(s.state = 'obtained') as got,
        max(s.cents * (case s.per when 'month' then 12 when 'halfMonth' then 24 when 'day' then 365 else 1 end)) filter (where s.state in ('obtained', 'detected')) as yearly,
        min(s.household_id::text) as home
      from hs.finding_step s join base b on b.household_id = s.household_id
      where s.tenant_id = p_tenant and s.undone_at is null and s.on_day between b.referred_on and p_until group by s.finding_id
    ),
    rights as (
      select count(*)::int as n, count(distinct s.home)::int as homes, (count(*) filter (where s.got))::int as got,
        (count(distinct s.home) filter (where s.got))::int as got_homes, coalesce(sum(s.yearly) filter (where s.got), 0)::bigint as cents from steps s
    ),
    shown as (select count(*)::int as n from base)
    select case when f.n between 1 and 4 then null else f.n end,
      case when f.n between 1 and 4 or t.of_files between 1 and 4 then null else t.n end,
      case when e.told between 1 and 4 or f.n - e.told between 1 and 4 then null else e.told end,
      case when e.ended between 1 and 4 then null else e.ended end,
      case when g.of_files between 1 and 4 then null else g.n end,
      case when g.of_files between 1 and 4 or g.used between 1 and 4 or g.n - g.used between 1 and 4 then null else g.used end,
      case when g.of_files between 1 and 4 then null else g.cents end,
      case when r.homes between 1 and 4 then null else r.n end,
      case when r.got_homes between 1 and 4 then null else r.got end,
      case when r.got_homes between 1 and 4 then null else r.cents end
    from shown f, talks t, ends e, given g, rights r;
end $$;
grant execute on function hs.mro_counts(int, date, date) to hs_staff, hs_policy;
