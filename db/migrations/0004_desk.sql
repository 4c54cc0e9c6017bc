-- The room desk: who came, by which channel, with which question, what was said, what came of it. Row security reads the row alone, so on every row stand
-- the owner of the contact and, as on the household (hs.household_follow), the worker, the team, the shield and the kin. Free notes are sealed with a key of their household (hs.note_key).

create table hs.contact (
  tenant_id int not null references hs.tenant,
  id uuid not null,
  -- always one: a contact without a name carries a household of persons without identity, so that rights can be checked
  household_id uuid not null,
  person_id uuid,
  channel text not null check (channel in ('visit', 'phone', 'mail', 'outreach', 'partner')),
  question text not null check (char_length(question) <= 2000),
  themes text[] not null default '{}',
  product_asked text,
  tags text[] not null default '{}',
  child_age int check (child_age between 0 and 25),
  opened_at timestamptz not null,
  opened_by uuid not null,
  -- the owner is the worker, or while nobody took it the team: never two, never nobody
  owner_id uuid,
  owner_team uuid,
  handed_by uuid,
  -- as on the household (hs.household_follow)
  worker_id uuid,
  team_id uuid,
  shielded boolean not null default false,
  kin uuid[] not null default '{}',
  closed_at timestamptz,
  version int not null default 1,
  constraint contact_pkey primary key (tenant_id, id),
  constraint contact_owner_check check (owner_id is not null or owner_team is not null)
);
create index contact_owner on hs.contact (tenant_id, owner_id, opened_at desc);
create index contact_team on hs.contact (tenant_id, owner_team, opened_at desc);
create index contact_opened on hs.contact (tenant_id, opened_at desc);
create index contact_household on hs.contact (tenant_id, household_id);
select hs.distribute('hs.contact');

-- One note a life domain: free text, strength, worry and wish, sealed together.
create table hs.contact_note (
  tenant_id int not null,
  id uuid not null,
  contact_id uuid not null,
  household_id uuid not null,
  domain text not null check (domain in ('income', 'housing', 'energy', 'health', 'family', 'work', 'language', 'debts', 'leisure', 'network')),
  sealed bytea not null,
  discussed boolean not null default false,
  saved_by uuid not null,
  saved_at timestamptz not null,
  owner_id uuid,
  owner_team uuid,
  handed_by uuid,
  worker_id uuid,
  team_id uuid,
  shielded boolean not null default false,
  kin uuid[] not null default '{}',
  version int not null default 1,
  constraint contact_note_pkey primary key (tenant_id, id),
  constraint contact_note_domain_key unique (tenant_id, contact_id, domain),
  constraint contact_note_contact_fkey foreign key (tenant_id, contact_id) references hs.contact (tenant_id, id)
);
select hs.distribute('hs.contact_note');

-- What a note was before somebody else, or the same person much later, wrote over it.
create table hs.contact_note_past (
  tenant_id int not null,
  id uuid not null,
  note_id uuid not null,
  household_id uuid not null,
  sealed bytea not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  owner_id uuid,
  owner_team uuid,
  handed_by uuid,
  worker_id uuid,
  team_id uuid,
  shielded boolean not null default false,
  kin uuid[] not null default '{}',
  version int not null,
  constraint contact_note_past_pkey primary key (tenant_id, id),
  constraint contact_note_past_version_key unique (tenant_id, note_id, version),
  constraint contact_note_past_note_fkey foreign key (tenant_id, note_id) references hs.contact_note (tenant_id, id)
);
select hs.distribute('hs.contact_note_past');

create table hs.contact_interpreter (
  tenant_id int not null,
  id uuid not null,
  contact_id uuid not null,
  household_id uuid not null,
  language text not null check (language ~ '^[a-z]{2,3}$'),
  mode text not null check (mode in ('onSite', 'phone', 'video')),
  name text check (char_length(name) <= 200),
  started_at timestamptz not null,
  ended_at timestamptz,
  owner_id uuid,
  owner_team uuid,
  handed_by uuid,
  worker_id uuid,
  team_id uuid,
  shielded boolean not null default false,
  kin uuid[] not null default '{}',
  constraint contact_interpreter_pkey primary key (tenant_id, id),
  constraint contact_interpreter_contact_fkey foreign key (tenant_id, contact_id) references hs.contact (tenant_id, id),
  constraint contact_interpreter_period_check check (ended_at is null or ended_at >= started_at)
);
create index contact_interpreter_contact on hs.contact_interpreter (tenant_id, contact_id);
select hs.distribute('hs.contact_interpreter');

create table hs.contact_closure (
  tenant_id int not null,
  id uuid not null,
  contact_id uuid not null,
  household_id uuid not null,
  outcome text not null check (outcome in ('solved', 'transferred', 'referred', 'withdrawn')),
  rights_check text not null check (rights_check in ('done', 'notNeeded', 'refused', 'planned')),
  reason text check (char_length(reason) <= 600),
  to_team uuid,
  -- the service outside the house, and whether it said yes
  referred_to text check (char_length(referred_to) <= 300),
  is_accepted boolean,
  at timestamptz not null,
  by_id uuid not null,
  undone_at timestamptz,
  undone_by uuid,
  owner_id uuid,
  owner_team uuid,
  handed_by uuid,
  worker_id uuid,
  team_id uuid,
  shielded boolean not null default false,
  kin uuid[] not null default '{}',
  constraint contact_closure_pkey primary key (tenant_id, id),
  constraint contact_closure_contact_fkey foreign key (tenant_id, contact_id) references hs.contact (tenant_id, id)
);
create unique index contact_closure_once on hs.contact_closure (tenant_id, contact_id) where undone_at is null;
select hs.distribute('hs.contact_closure');

-- A contact without a name that got one: from which household to which, with what went along, so that it can be undone.
create table hs.contact_link (
  tenant_id int not null,
  id uuid not null,
  contact_id uuid not null,
  household_id uuid not null,
  from_household uuid not null,
  person_id uuid not null,
  from_person uuid,
  consent_id uuid,
  -- what person.public needs to take the facts back
  moved jsonb not null default '{}',
  at timestamptz not null,
  by_id uuid not null,
  undone_at timestamptz,
  undone_by uuid,
  owner_id uuid,
  owner_team uuid,
  handed_by uuid,
  worker_id uuid,
  team_id uuid,
  shielded boolean not null default false,
  kin uuid[] not null default '{}',
  constraint contact_link_pkey primary key (tenant_id, id),
  constraint contact_link_contact_fkey foreign key (tenant_id, contact_id) references hs.contact (tenant_id, id)
);
create unique index contact_link_once on hs.contact_link (tenant_id, contact_id) where undone_at is null;
select hs.distribute('hs.contact_link');

create table hs.contact_handover (
  tenant_id int not null,
  id uuid not null,
  contact_id uuid not null,
  from_worker uuid,
  from_team uuid,
  to_worker uuid,
  to_team uuid,
  by_id uuid not null,
  at timestamptz not null,
  constraint contact_handover_pkey primary key (tenant_id, id),
  constraint contact_handover_contact_fkey foreign key (tenant_id, contact_id) references hs.contact (tenant_id, id)
);
create index contact_handover_contact on hs.contact_handover (tenant_id, contact_id);
select hs.distribute('hs.contact_handover');

-- One line on a file, apart from any conversation: a call, a visit, a mail. Sealed.
create table hs.household_note (
  tenant_id int not null references hs.tenant,
  id uuid not null,
  household_id uuid not null,
  person_id uuid,
  channel text not null check (channel in ('note', 'visit', 'phone', 'mail', 'outreach', 'partner')),
  sealed bytea not null,
  by_id uuid not null,
  at timestamptz not null,
  undone_at timestamptz,
  undone_by uuid,
  worker_id uuid,
  team_id uuid,
  shielded boolean not null default false,
  kin uuid[] not null default '{}',
  constraint household_note_pkey primary key (tenant_id, id)
);
create index household_note_household on hs.household_note (tenant_id, household_id, at desc);
select hs.distribute('hs.household_note');

-- What the house and its partners offer, with the themes and tags by which a question finds it.
create table hs.offer (
  tenant_id int not null references hs.tenant,
  id uuid not null,
  name jsonb not null check (name ? 'nl'),
  provider text not null check (char_length(provider) <= 200),
  themes text[] not null default '{}',
  tags text[] not null default '{}',
  is_own boolean not null,
  ended_at timestamptz,
  constraint offer_pkey primary key (tenant_id, id)
);
select hs.distribute('hs.offer');

alter table hs.contact enable row level security;
alter table hs.contact_note enable row level security;
alter table hs.contact_note_past enable row level security;
alter table hs.contact_interpreter enable row level security;
alter table hs.contact_closure enable row level security;
alter table hs.contact_link enable row level security;
alter table hs.contact_handover enable row level security;
alter table hs.household_note enable row level security;
alter table hs.offer enable row level security;

-- A contact is seen by its worker, its team, the head, and by the front desk that entered it. What was said in it, the front desk never sees.
create policy owned on hs.contact for select to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (hs.ctx_person() is null or hs.ctx_person() <> all(kin))
    and ((not shielded and (hs.ctx_has_role('{head}') or (hs.ctx_has_role('{frontDesk}') and opened_by = hs.ctx_account())
        or (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}') and (owner_id = hs.ctx_account() or owner_team = any(hs.ctx_teams()) or handed_by = hs.ctx_account() or worker_id = hs.ctx_account() or team_id = any(hs.ctx_teams())))))
      or household_id = any(hs.ctx_grants())));
create policy made on hs.contact for insert to hs_staff
  with check (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and opened_by = hs.ctx_account());
create policy changed on hs.contact for update to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (hs.ctx_person() is null or hs.ctx_person() <> all(kin))
    and ((not shielded and (hs.ctx_has_role('{head}') or (hs.ctx_has_role('{frontDesk}') and opened_by = hs.ctx_account())
        or (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}') and (owner_id = hs.ctx_account() or owner_team = any(hs.ctx_teams()) or handed_by = hs.ctx_account() or worker_id = hs.ctx_account() or team_id = any(hs.ctx_teams())))))
      or household_id = any(hs.ctx_grants())));

create policy owned on hs.contact_note to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (hs.ctx_person() is null or hs.ctx_person() <> all(kin))
    and ((not shielded and (hs.ctx_has_role('{head}')
        or (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}') and (owner_id = hs.ctx_account() or owner_team = any(hs.ctx_teams()) or handed_by = hs.ctx_account() or worker_id = hs.ctx_account() or team_id = any(hs.ctx_teams())))))
      or household_id = any(hs.ctx_grants())));
create policy owned on hs.contact_note_past to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (hs.ctx_person() is null or hs.ctx_person() <> all(kin))
    and ((not shielded and (hs.ctx_has_role('{head}')
        or (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}') and (owner_id = hs.ctx_account() or owner_team = any(hs.ctx_teams()) or handed_by = hs.ctx_account() or worker_id = hs.ctx_account() or team_id = any(hs.ctx_teams())))))
      or household_id = any(hs.ctx_grants())));
create policy owned on hs.contact_interpreter to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (hs.ctx_person() is null or hs.ctx_person() <> all(kin))
    and ((not shielded and (hs.ctx_has_role('{head}')
        or (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}') and (owner_id = hs.ctx_account() or owner_team = any(hs.ctx_teams()) or handed_by = hs.ctx_account() or worker_id = hs.ctx_account() or team_id = any(hs.ctx_teams())))))
      or household_id = any(hs.ctx_grants())));
create policy owned on hs.contact_closure to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (hs.ctx_person() is null or hs.ctx_person() <> all(kin))
    and ((not shielded and (hs.ctx_has_role('{head}')
        or (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}') and (owner_id = hs.ctx_account() or owner_team = any(hs.ctx_teams()) or handed_by = hs.ctx_account() or worker_id = hs.ctx_account() or team_id = any(hs.ctx_teams())))))
      or household_id = any(hs.ctx_grants())));
create policy owned on hs.contact_link to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (hs.ctx_person() is null or hs.ctx_person() <> all(kin))
    and ((not shielded and (hs.ctx_has_role('{head}')
        or (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}') and (owner_id = hs.ctx_account() or owner_team = any(hs.ctx_teams()) or handed_by = hs.ctx_account() or worker_id = hs.ctx_account() or team_id = any(hs.ctx_teams())))))
      or household_id = any(hs.ctx_grants())));
create policy owned on hs.household_note to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (hs.ctx_person() is null or hs.ctx_person() <> all(kin))
    and ((not shielded and (hs.ctx_has_role('{head}')
        or (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}') and (worker_id = hs.ctx_account() or team_id = any(hs.ctx_teams())))))
      or household_id = any(hs.ctx_grants())));
-- ids and days of a handing over: nothing about anybody
create policy own_tenant on hs.contact_handover to hs_staff using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy own_tenant on hs.offer to hs_staff using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());

grant select, insert, update on hs.contact, hs.contact_note, hs.contact_interpreter, hs.contact_closure, hs.contact_link to hs_staff;
grant select, insert, update on hs.contact_note_past, hs.household_note to hs_staff;
grant select, insert on hs.contact_handover to hs_staff;
grant select, insert, update on hs.offer to hs_staff;
