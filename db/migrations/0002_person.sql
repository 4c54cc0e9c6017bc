-- The room person: people, households, addresses, facts, consent, duplicates. Columns that row security reads stand on each row (docs/how-to/add-a-migration.md):
-- worker_id, team_id, shielded and kin. `kin`: the persons of the household, so that an employee never sees the file of the own family.
-- hs.household_follow() keeps them equal to those of the household, in every table that has household_id, worker_id, team_id and shielded.

-- Runs a function of the owner on the node of its tenant; does nothing on a plain server.
create function hs.delegate(target regprocedure) returns void language plpgsql set search_path = '' as $$
begin
  if exists (select from pg_catalog.pg_extension where extname = 'citus') then
    execute pg_catalog.format('select public.create_distributed_function(%L, ''p_tenant'', colocate_with => ''hs.account'', force_delegation => true)', target);
  end if;
end $$;

-- ---------------------------------------------------------------- people

-- A person, named or not. A name in one field stands in `family`. Of an unknown birth date the known parts stand in birth_year and birth_month.
create table hs.person (
  tenant_id int not null references hs.tenant,
  id uuid not null,
  -- the household whose worker answers for the person
  household_id uuid not null,
  given text not null default '' check (char_length(given) <= 200),
  family text not null default '' check (char_length(family) <= 200),
  original_name text check (char_length(original_name) <= 400),
  birth_date date,
  birth_year int check (birth_year between 1850 and 2200),
  birth_month int check (birth_month between 1 and 12),
  gender text check (gender in ('f', 'm', 'x')),
  language text,
  written_language text,
  needs_interpreter boolean,
  -- [{ id, number (E.164), label }]
  phones jsonb not null default '[]',
  mail text,
  -- staffSafety: never alone | addressProtected: the address goes to nobody
  safety_flag text check (safety_flag in ('staffSafety', 'addressProtected')),
  safety_note text,
  deceased_on date,
  merged_into uuid,
  -- of the household above
  worker_id uuid,
  team_id uuid,
  shielded boolean not null default false,
  kin uuid[] not null default '{}',
  created_by uuid not null,
  created_at timestamptz not null,
  version int not null default 1,
  constraint person_pkey primary key (tenant_id, id),
  constraint person_birth_check check (birth_date is null or (extract(year from birth_date) = birth_year and extract(month from birth_date) = birth_month)),
  constraint person_birth_parts_check check (birth_month is null or birth_year is not null)
);
create index person_household on hs.person (tenant_id, household_id);
select hs.distribute('hs.person');

-- National and bis numbers, encrypted, one row each; `blind` finds an equal number without telling which. `place` is 0 but where a shielded person holds the
-- number already: two rows may then hold it, and who enters the second cannot tell.
create table hs.national_number (
  tenant_id int not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('national', 'bis')),
  sealed bytea not null,
  blind bytea not null,
  place int not null default 0,
  noted_by uuid not null,
  noted_at timestamptz not null,
  shielded boolean not null default false,
  kin uuid[] not null default '{}',
  constraint national_number_pkey primary key (tenant_id, id),
  constraint national_number_key unique (tenant_id, blind, place),
  constraint national_number_person_fkey foreign key (tenant_id, person_id) references hs.person (tenant_id, id)
);
create index national_number_person on hs.national_number (tenant_id, person_id);
select hs.distribute('hs.national_number');

-- What the search looks at; read by hs.person_candidates() alone. `keys`: hashes of how the names are written and sound, of phones and mail.
create table hs.person_search (
  tenant_id int not null,
  person_id uuid not null,
  folded text not null,
  keys int[] not null,
  birth_date date,
  -- hash of the main address of the household; of a protected address none
  address_key int,
  shielded boolean not null default false,
  constraint person_search_pkey primary key (tenant_id, person_id)
);
-- without a pending list: after a large import each search would walk it until the next vacuum (20,000 persons: 120 ms instead of 3)
create index person_search_keys on hs.person_search using gin (keys) with (fastupdate = off);
create index person_search_birth on hs.person_search (tenant_id, birth_date);
create index person_search_address on hs.person_search (tenant_id, address_key) where address_key is not null;
select hs.distribute('hs.person_search');

-- An entry that matches a shielded person: for the data protection officer alone.
create table hs.person_collision (
  tenant_id int not null,
  id uuid not null,
  person_id uuid not null,
  shielded_person_id uuid not null,
  account_id uuid not null,
  at timestamptz not null,
  settled_at timestamptz,
  constraint person_collision_pkey primary key (tenant_id, id)
);
select hs.distribute('hs.person_collision');

-- ---------------------------------------------------------------- households

create table hs.household (
  tenant_id int not null references hs.tenant,
  id uuid not null,
  anonymous boolean not null default false,
  pseudonym text check (char_length(pseudonym) <= 100),
  worker_id uuid,
  team_id uuid,
  shielded boolean not null default false,
  kin uuid[] not null default '{}',
  -- the household that took over the facts when its only person proved to be somebody known
  absorbed_into uuid,
  created_by uuid not null,
  created_at timestamptz not null,
  version int not null default 1,
  constraint household_pkey primary key (tenant_id, id)
);
create index household_worker on hs.household (tenant_id, worker_id);
create index household_team on hs.household (tenant_id, team_id);
select hs.distribute('hs.household');

-- Who lives in a household, as what, from when to when (both days count). What a merge made double is voided, not deleted.
create table hs.membership (
  tenant_id int not null,
  id uuid not null,
  household_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('reference', 'partner', 'child', 'parent', 'grandparent', 'grandchild', 'sibling', 'parentInLaw', 'childInLaw', 'other')),
  valid_from date not null,
  valid_until date,
  voided_by uuid,
  worker_id uuid,
  team_id uuid,
  shielded boolean not null default false,
  kin uuid[] not null default '{}',
  created_by uuid not null,
  recorded_at timestamptz not null,
  version int not null default 1,
  constraint membership_pkey primary key (tenant_id, id),
  constraint membership_household_fkey foreign key (tenant_id, household_id) references hs.household (tenant_id, id),
  constraint membership_person_fkey foreign key (tenant_id, person_id) references hs.person (tenant_id, id),
  constraint membership_period_check check (valid_until is null or valid_until >= valid_from)
);
alter table hs.membership add constraint membership_once_excl
  exclude using gist (tenant_id with =, household_id with =, person_id with =, daterange(valid_from, valid_until, '[]') with &&) where (voided_by is null);
alter table hs.membership add constraint membership_reference_excl
  exclude using gist (tenant_id with =, household_id with =, daterange(valid_from, valid_until, '[]') with &&) where (voided_by is null and role = 'reference');
create index membership_household on hs.membership (tenant_id, household_id);
create index membership_person on hs.membership (tenant_id, person_id);
select hs.distribute('hs.membership');

create table hs.address (
  tenant_id int not null,
  id uuid not null,
  household_id uuid not null,
  kind text not null default 'main' check (kind in ('main', 'stay', 'post', 'reference')),
  street text not null default '' check (char_length(street) <= 200),
  number text not null default '' check (char_length(number) <= 20),
  box text check (char_length(box) <= 20),
  postal_code text not null default '' check (char_length(postal_code) <= 12),
  city text not null default '' check (char_length(city) <= 100),
  country text not null default 'BE' check (country ~ '^[A-Z]{2}$'),
  municipality text check (municipality ~ '^[0-9]{5}$'),
  valid_from date not null,
  valid_until date,
  -- seen by the worker on the file, the head and named grants; in no search and on no list
  protected boolean not null default false,
  -- the address that was noted instead, because this one was wrong
  corrected_by uuid,
  worker_id uuid,
  team_id uuid,
  shielded boolean not null default false,
  kin uuid[] not null default '{}',
  created_by uuid not null,
  recorded_at timestamptz not null,
  constraint address_pkey primary key (tenant_id, id),
  constraint address_household_fkey foreign key (tenant_id, household_id) references hs.household (tenant_id, id),
  constraint address_period_check check (valid_until is null or valid_until >= valid_from)
);
alter table hs.address add constraint address_main_excl
  exclude using gist (tenant_id with =, household_id with =, daterange(valid_from, valid_until, '[]') with &&) where (kind = 'main' and corrected_by is null);
create index address_household on hs.address (tenant_id, household_id);
select hs.distribute('hs.address');

-- Who answered for a household, from when to when. The present one also stands on hs.household.
create table hs.assignment (
  tenant_id int not null,
  id uuid not null,
  household_id uuid not null,
  to_worker uuid,
  to_team uuid,
  from_at timestamptz not null,
  by_account uuid not null,
  worker_id uuid,
  team_id uuid,
  shielded boolean not null default false,
  kin uuid[] not null default '{}',
  constraint assignment_pkey primary key (tenant_id, id),
  constraint assignment_household_fkey foreign key (tenant_id, household_id) references hs.household (tenant_id, id)
);
create index assignment_household on hs.assignment (tenant_id, household_id);
select hs.distribute('hs.assignment');

-- ---------------------------------------------------------------- facts and consent

-- One fact as it was told: value, source, since when, noted by whom, when. Never overwritten: a newer row counts instead, a wrong one is retracted.
-- `predicate`: the contract's pointer within its entity ('savings', 'residence/status'); `item_id`: which income, property or event.
create table hs.fact (
  tenant_id int not null,
  id uuid not null,
  household_id uuid not null,
  person_id uuid,
  predicate text not null check (char_length(predicate) <= 100),
  item_id uuid,
  value jsonb not null,
  source_kind text not null check (source_kind in ('authentic', 'document', 'declared')),
  source_detail text check (char_length(source_detail) <= 300),
  valid_from date,
  valid_until date,
  -- F2 social, F3 financial, F4 health and justice
  field_class text not null check (field_class in ('F1', 'F2', 'F3', 'F4', 'F5')),
  recorded_at timestamptz not null,
  noted_by uuid not null,
  retracted_at timestamptz,
  retracted_by uuid,
  retracted_reason text check (char_length(retracted_reason) <= 500),
  worker_id uuid,
  team_id uuid,
  shielded boolean not null default false,
  kin uuid[] not null default '{}',
  version int not null default 1,
  constraint fact_pkey primary key (tenant_id, id),
  constraint fact_household_fkey foreign key (tenant_id, household_id) references hs.household (tenant_id, id),
  constraint fact_person_fkey foreign key (tenant_id, person_id) references hs.person (tenant_id, id),
  constraint fact_period_check check (valid_until is null or valid_from is null or valid_until >= valid_from)
);
create index fact_household on hs.fact (tenant_id, household_id);
create index fact_person on hs.fact (tenant_id, person_id);
select hs.distribute('hs.fact');

create table hs.consent (
  tenant_id int not null,
  id uuid not null,
  household_id uuid not null,
  person_id uuid not null,
  purpose text not null check (char_length(purpose) between 1 and 100),
  partner text check (char_length(partner) <= 200),
  field_classes text[] not null default '{}' check (field_classes <@ array['F1', 'F2', 'F3', 'F4', 'F5']),
  language text not null,
  valid_from date not null,
  valid_until date,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  created_by uuid not null,
  recorded_at timestamptz not null,
  worker_id uuid,
  team_id uuid,
  shielded boolean not null default false,
  kin uuid[] not null default '{}',
  constraint consent_pkey primary key (tenant_id, id),
  constraint consent_household_fkey foreign key (tenant_id, household_id) references hs.household (tenant_id, id),
  constraint consent_person_fkey foreign key (tenant_id, person_id) references hs.person (tenant_id, id),
  constraint consent_period_check check (valid_until is null or valid_until >= valid_from)
);
create index consent_household on hs.consent (tenant_id, household_id);
create index consent_person on hs.consent (tenant_id, person_id);
select hs.distribute('hs.consent');

-- Two records that were one person. `moved`: which rows of which table followed, so that undoing puts back exactly those.
create table hs.person_merge (
  tenant_id int not null,
  id uuid not null,
  from_person uuid not null,
  into_person uuid not null,
  by_account uuid not null,
  at timestamptz not null,
  moved jsonb not null default '{}',
  undone_at timestamptz,
  undone_by uuid,
  constraint person_merge_pkey primary key (tenant_id, id),
  constraint person_merge_two_check check (from_person <> into_person)
);
create index person_merge_from on hs.person_merge (tenant_id, from_person);
create index person_merge_into on hs.person_merge (tenant_id, into_person);
select hs.distribute('hs.person_merge');

-- ---------------------------------------------------------------- who sees what

alter table hs.person enable row level security;
alter table hs.national_number enable row level security;
alter table hs.person_search enable row level security;
alter table hs.person_collision enable row level security;
alter table hs.household enable row level security;
alter table hs.membership enable row level security;
alter table hs.address enable row level security;
alter table hs.assignment enable row level security;
alter table hs.fact enable row level security;
alter table hs.consent enable row level security;
alter table hs.person_merge enable row level security;

-- Before there is a file: who somebody is (F1) is known to the front desk, the social workers and the head; to others who work on the file with its team;
-- of a shielded person to named grants alone.
create policy identity on hs.person to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (hs.ctx_person() is null or (id <> hs.ctx_person() and hs.ctx_person() <> all(kin)))
    and ((not shielded and (hs.ctx_has_role('{frontDesk,socialWorker,head}') or worker_id = hs.ctx_account() or team_id = any(hs.ctx_teams())))
      or id = any(hs.ctx_grants()) or household_id = any(hs.ctx_grants())));
create policy identity on hs.national_number to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (hs.ctx_person() is null or (person_id <> hs.ctx_person() and hs.ctx_person() <> all(kin)))
    and ((not shielded and hs.ctx_has_role('{frontDesk,socialWorker,head}')) or person_id = any(hs.ctx_grants())));

-- The file: its worker, its team, the head, whoever opened it; shielded: named grants alone. Never the own family.
create policy file on hs.household to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (hs.ctx_person() is null or hs.ctx_person() <> all(kin))
    and ((not shielded and (worker_id = hs.ctx_account() or team_id = any(hs.ctx_teams()) or created_by = hs.ctx_account() or hs.ctx_has_role('{head}')))
      or id = any(hs.ctx_grants())));
create policy file on hs.membership to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (hs.ctx_person() is null or hs.ctx_person() <> all(kin))
    and ((not shielded and (worker_id = hs.ctx_account() or team_id = any(hs.ctx_teams()) or created_by = hs.ctx_account() or hs.ctx_has_role('{head}')))
      or household_id = any(hs.ctx_grants()) or person_id = any(hs.ctx_grants())));
create policy file on hs.assignment to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (hs.ctx_person() is null or hs.ctx_person() <> all(kin))
    and ((not shielded and (worker_id = hs.ctx_account() or team_id = any(hs.ctx_teams()) or by_account = hs.ctx_account() or hs.ctx_has_role('{head}')))
      or household_id = any(hs.ctx_grants())));
create policy file on hs.consent to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (hs.ctx_person() is null or hs.ctx_person() <> all(kin))
    and ((not shielded and (worker_id = hs.ctx_account() or team_id = any(hs.ctx_teams()) or created_by = hs.ctx_account() or hs.ctx_has_role('{head}')))
      or household_id = any(hs.ctx_grants()) or person_id = any(hs.ctx_grants())));
-- A protected address is not for the whole team.
create policy file on hs.address to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (hs.ctx_person() is null or hs.ctx_person() <> all(kin))
    and ((not shielded and (worker_id = hs.ctx_account() or created_by = hs.ctx_account() or hs.ctx_has_role('{head}')
        or (team_id = any(hs.ctx_teams()) and not protected)))
      or household_id = any(hs.ctx_grants())));
-- Facts: the front desk sees what it entered itself; health and justice (F4) are not for the front desk at all.
create policy file on hs.fact to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (hs.ctx_person() is null or hs.ctx_person() <> all(kin))
    and (field_class <> 'F4' or hs.ctx_has_role('{socialWorker,head,debtMediator,pathwayGuide}'))
    and ((not shielded and (noted_by = hs.ctx_account() or hs.ctx_has_role('{head}')
        or (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}') and (worker_id = hs.ctx_account() or team_id = any(hs.ctx_teams())))))
      or household_id = any(hs.ctx_grants()) or person_id = any(hs.ctx_grants())));
create policy ids on hs.person_merge to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and hs.ctx_has_role('{socialWorker,head}'));
create policy warned on hs.person_collision to hs_dpo
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
-- Jobs work for the whole municipality (due checks, population scan) and show nothing to anybody.
create policy own_tenant on hs.person_search to hs_job using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy own_tenant on hs.person to hs_job using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy own_tenant on hs.household to hs_job using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy own_tenant on hs.membership to hs_job using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy own_tenant on hs.address to hs_job using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy own_tenant on hs.fact to hs_job using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());

-- Shielding, kin, assignment and numbers change through functions alone (0002_person_functions.sql).
grant select, insert on hs.person to hs_staff;
grant update (household_id, given, family, original_name, birth_date, birth_year, birth_month, gender, language, written_language, needs_interpreter, phones, mail,
  safety_flag, safety_note, deceased_on, version) on hs.person to hs_staff;
grant select (tenant_id, id, person_id, kind, sealed, noted_at) on hs.national_number to hs_staff;
grant select, insert on hs.household to hs_staff;
grant update (anonymous, pseudonym, version) on hs.household to hs_staff;
grant select, insert on hs.membership, hs.address, hs.assignment, hs.fact, hs.consent to hs_staff;
grant update (role, valid_from, valid_until, version) on hs.membership to hs_staff;
grant update (valid_until, corrected_by) on hs.address to hs_staff;
grant update (retracted_at, retracted_by, retracted_reason, version) on hs.fact to hs_staff;
grant update (withdrawn_at, withdrawn_by) on hs.consent to hs_staff;
grant select on hs.person_merge to hs_staff;
grant select, update (settled_at) on hs.person_collision to hs_dpo;
grant select on hs.person, hs.household, hs.membership, hs.address, hs.fact to hs_job;
