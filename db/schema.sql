-- Written by `npm run db:generate` from the migrated database: to read and to compare. To change it, write a migration.

-- tables

create table hs.access_grant (
  tenant_id integer not null,
  id uuid not null,
  account_id uuid not null,
  subject_id uuid not null,
  kind text not null,
  category text,
  reason text not null,
  from_at timestamp with time zone not null,
  until_at timestamp with time zone not null,
  given_by uuid not null,
  withdrawn_at timestamp with time zone,
  reviewed_at timestamp with time zone,
  reviewed_by uuid,
  review text
);
create table hs.account (
  tenant_id integer not null,
  id uuid not null,
  login text not null,
  name text not null,
  language text default 'nl'::text not null,
  person_id uuid,
  oidc_subject text,
  active boolean default true not null,
  version integer default 1 not null,
  created_at timestamp with time zone default now() not null,
  mail text,
  shortcuts boolean default true not null
);
create table hs.account_role (
  tenant_id integer not null,
  account_id uuid not null,
  role text not null,
  since timestamp with time zone default now() not null,
  given_by uuid
);
create table hs.address (
  tenant_id integer not null,
  id uuid not null,
  household_id uuid not null,
  kind text default 'main'::text not null,
  street text default ''::text not null,
  number text default ''::text not null,
  box text,
  postal_code text default ''::text not null,
  city text default ''::text not null,
  country text default 'BE'::text not null,
  municipality text,
  valid_from date not null,
  valid_until date,
  protected boolean default false not null,
  corrected_by uuid,
  worker_id uuid,
  team_id uuid,
  shielded boolean default false not null,
  kin uuid[] default '{}'::uuid[] not null,
  created_by uuid not null,
  recorded_at timestamp with time zone not null
);
create table hs.assignment (
  tenant_id integer not null,
  id uuid not null,
  household_id uuid not null,
  to_worker uuid,
  to_team uuid,
  from_at timestamp with time zone not null,
  by_account uuid not null,
  worker_id uuid,
  team_id uuid,
  shielded boolean default false not null,
  kin uuid[] default '{}'::uuid[] not null
);
create table hs.audit (
  tenant_id integer not null,
  id uuid not null,
  at timestamp with time zone not null,
  account_id uuid not null,
  on_behalf uuid,
  action text not null,
  subjects uuid[] not null,
  fields text[] default '{}'::text[] not null,
  purpose text,
  reason text,
  request_id text,
  row_hash bytea generated always as (hs.audit_hash(tenant_id, id, at, account_id, on_behalf, subjects, action, fields, purpose, reason, request_id)) stored not null
) partition by RANGE (at);
create table hs.audit_seal (
  tenant_id integer not null,
  n bigint not null,
  at timestamp with time zone not null,
  from_at timestamp with time zone not null,
  to_at timestamp with time zone not null,
  rows integer not null,
  members bytea not null,
  previous bytea not null,
  root bytea not null,
  signature bytea not null
);
create table hs.audit_unsealed (
  tenant_id integer not null,
  at timestamp with time zone not null,
  id uuid not null
);
create table hs.catalogue_decision (
  tenant_id integer not null,
  id uuid not null,
  rule_id uuid,
  amount_id uuid,
  written_by uuid not null,
  submitted_at timestamp with time zone not null,
  outcome text not null,
  reason text,
  by_id uuid not null,
  at timestamp with time zone not null,
  catalogue text,
  impact jsonb
);
create table hs.consent (
  tenant_id integer not null,
  id uuid not null,
  household_id uuid not null,
  person_id uuid not null,
  purpose text not null,
  partner text,
  field_classes text[] default '{}'::text[] not null,
  language text not null,
  valid_from date not null,
  valid_until date,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  created_by uuid not null,
  recorded_at timestamp with time zone not null,
  worker_id uuid,
  team_id uuid,
  shielded boolean default false not null,
  kin uuid[] default '{}'::uuid[] not null
);
create table hs.contact (
  tenant_id integer not null,
  id uuid not null,
  household_id uuid not null,
  person_id uuid,
  channel text not null,
  question text not null,
  themes text[] default '{}'::text[] not null,
  product_asked text,
  tags text[] default '{}'::text[] not null,
  child_age integer,
  opened_at timestamp with time zone not null,
  opened_by uuid not null,
  owner_id uuid,
  owner_team uuid,
  handed_by uuid,
  worker_id uuid,
  team_id uuid,
  shielded boolean default false not null,
  kin uuid[] default '{}'::uuid[] not null,
  closed_at timestamp with time zone,
  version integer default 1 not null
);
create table hs.contact_closure (
  tenant_id integer not null,
  id uuid not null,
  contact_id uuid not null,
  household_id uuid not null,
  outcome text not null,
  rights_check text not null,
  reason text,
  to_team uuid,
  referred_to text,
  is_accepted boolean,
  at timestamp with time zone not null,
  by_id uuid not null,
  undone_at timestamp with time zone,
  undone_by uuid,
  owner_id uuid,
  owner_team uuid,
  handed_by uuid,
  worker_id uuid,
  team_id uuid,
  shielded boolean default false not null,
  kin uuid[] default '{}'::uuid[] not null
);
create table hs.contact_handover (
  tenant_id integer not null,
  id uuid not null,
  contact_id uuid not null,
  from_worker uuid,
  from_team uuid,
  to_worker uuid,
  to_team uuid,
  by_id uuid not null,
  at timestamp with time zone not null
);
create table hs.contact_interpreter (
  tenant_id integer not null,
  id uuid not null,
  contact_id uuid not null,
  household_id uuid not null,
  language text not null,
  mode text not null,
  name text,
  started_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  owner_id uuid,
  owner_team uuid,
  handed_by uuid,
  worker_id uuid,
  team_id uuid,
  shielded boolean default false not null,
  kin uuid[] default '{}'::uuid[] not null
);
create table hs.contact_link (
  tenant_id integer not null,
  id uuid not null,
  contact_id uuid not null,
  household_id uuid not null,
  from_household uuid not null,
  person_id uuid not null,
  from_person uuid,
  consent_id uuid,
  moved jsonb default '{}'::jsonb not null,
  at timestamp with time zone not null,
  by_id uuid not null,
  undone_at timestamp with time zone,
  undone_by uuid,
  owner_id uuid,
  owner_team uuid,
  handed_by uuid,
  worker_id uuid,
  team_id uuid,
  shielded boolean default false not null,
  kin uuid[] default '{}'::uuid[] not null
);
create table hs.contact_note (
  tenant_id integer not null,
  id uuid not null,
  contact_id uuid not null,
  household_id uuid not null,
  domain text not null,
  sealed bytea not null,
  discussed boolean default false not null,
  saved_by uuid not null,
  saved_at timestamp with time zone not null,
  owner_id uuid,
  owner_team uuid,
  handed_by uuid,
  worker_id uuid,
  team_id uuid,
  shielded boolean default false not null,
  kin uuid[] default '{}'::uuid[] not null,
  version integer default 1 not null
);
create table hs.contact_note_past (
  tenant_id integer not null,
  id uuid not null,
  note_id uuid not null,
  household_id uuid not null,
  sealed bytea not null,
  saved_by uuid not null,
  saved_at timestamp with time zone not null,
  owner_id uuid,
  owner_team uuid,
  handed_by uuid,
  worker_id uuid,
  team_id uuid,
  shielded boolean default false not null,
  kin uuid[] default '{}'::uuid[] not null,
  version integer not null
);
create table hs.credential (
  tenant_id integer not null,
  account_id uuid not null,
  password_hash text,
  password_changed_at timestamp with time zone,
  totp_secret bytea,
  totp_enabled boolean default false not null,
  totp_last_step bigint,
  must_change boolean default false not null
);
create table hs.ctx_key (
  key_id text not null,
  inner_pad bytea not null,
  outer_pad bytea not null
);
create table hs.fact (
  tenant_id integer not null,
  id uuid not null,
  household_id uuid not null,
  person_id uuid,
  predicate text not null,
  item_id uuid,
  value jsonb not null,
  source_kind text not null,
  source_detail text,
  valid_from date,
  valid_until date,
  field_class text not null,
  recorded_at timestamp with time zone not null,
  noted_by uuid not null,
  retracted_at timestamp with time zone,
  retracted_by uuid,
  retracted_reason text,
  worker_id uuid,
  team_id uuid,
  shielded boolean default false not null,
  kin uuid[] default '{}'::uuid[] not null,
  version integer default 1 not null
);
create table hs.finding (
  tenant_id integer not null,
  id uuid not null,
  household_id uuid not null,
  person_id uuid,
  right_code text not null,
  check_id uuid not null,
  worker_id uuid,
  team_id uuid,
  shielded boolean default false not null,
  kin uuid[] default '{}'::uuid[] not null
);
create table hs.finding_step (
  tenant_id integer not null,
  id uuid not null,
  finding_id uuid not null,
  household_id uuid not null,
  right_code text not null,
  state text not null,
  on_day date not null,
  reason text,
  cents bigint,
  per text,
  by_id uuid not null,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  undone_by uuid,
  worker_id uuid,
  team_id uuid,
  shielded boolean default false not null,
  kin uuid[] default '{}'::uuid[] not null,
  fact_id uuid
);
create table hs.handover (
  tenant_id integer not null,
  id uuid not null,
  by_id uuid not null,
  from_worker uuid,
  to_worker uuid,
  to_team uuid,
  until_on date,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  undone_by uuid
);
create table hs.handover_task (
  tenant_id integer not null,
  id uuid not null,
  handover_id uuid not null,
  task_id uuid not null,
  grant_id uuid,
  was_owner uuid,
  was_team uuid,
  was_handed_by uuid,
  was_handed_from uuid,
  was_handed_at timestamp with time zone,
  was_handover uuid,
  by_id uuid not null,
  from_worker uuid
);
create table hs.household (
  tenant_id integer not null,
  id uuid not null,
  anonymous boolean default false not null,
  pseudonym text,
  worker_id uuid,
  team_id uuid,
  shielded boolean default false not null,
  kin uuid[] default '{}'::uuid[] not null,
  absorbed_into uuid,
  created_by uuid not null,
  created_at timestamp with time zone not null,
  version integer default 1 not null
);
create table hs.household_note (
  tenant_id integer not null,
  id uuid not null,
  household_id uuid not null,
  person_id uuid,
  channel text not null,
  sealed bytea not null,
  by_id uuid not null,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  undone_by uuid,
  worker_id uuid,
  team_id uuid,
  shielded boolean default false not null,
  kin uuid[] default '{}'::uuid[] not null
);
create table hs.idempotency (
  tenant_id integer not null,
  account_id uuid not null,
  key text not null,
  fingerprint bytea not null,
  status integer not null,
  response jsonb,
  at timestamp with time zone default now() not null
);
create table hs.key_event (
  tenant_id integer not null,
  id uuid not null,
  household_id uuid not null,
  person_id uuid,
  kind text not null,
  on_day date not null,
  due_on date,
  task_id uuid,
  check_id uuid,
  noted_by uuid not null,
  noted_at timestamp with time zone not null,
  worker_id uuid,
  team_id uuid,
  shielded boolean default false not null,
  kin uuid[] default '{}'::uuid[] not null
);
create table hs.key_moment_rule (
  tenant_id integer not null,
  id uuid not null,
  kind text not null,
  days integer,
  rights text[] default '{}'::text[] not null,
  source text not null,
  noted_by uuid not null,
  noted_at timestamp with time zone not null
);
create table hs.law_change (
  tenant_id integer not null,
  id uuid not null,
  kind text not null,
  title text not null,
  source text not null,
  published_on date,
  effective_on date not null,
  rights text[] not null,
  noted_by uuid not null,
  noted_at timestamp with time zone not null
);
create table hs.law_change_step (
  tenant_id integer not null,
  id uuid not null,
  change_id uuid not null,
  state text not null,
  checker_id uuid,
  what text,
  decision_id uuid,
  by_id uuid not null,
  at timestamp with time zone not null
);
create table hs.local_amount (
  tenant_id integer not null,
  id uuid not null,
  table_name text not null,
  from_on date not null,
  to_on date,
  figures jsonb not null,
  unit text not null,
  law text not null,
  source text not null,
  confidence text not null,
  note text,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  submitted_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  version integer default 1 not null
);
create table hs.local_rule (
  tenant_id integer not null,
  id uuid not null,
  right_code text not null,
  municipality integer not null,
  from_on date not null,
  to_on date,
  source text not null,
  entity text,
  per text,
  names jsonb default '[]'::jsonb not null,
  conditions jsonb default '[]'::jsonb not null,
  amount text,
  figures jsonb default '{}'::jsonb not null,
  texts jsonb default '{}'::jsonb not null,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  submitted_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  version integer default 1 not null
);
create table hs.login_attempt (
  tenant_id integer not null,
  id uuid not null,
  login_hash bytea not null,
  ip_hash bytea not null,
  ok boolean not null,
  at timestamp with time zone not null
);
create table hs.membership (
  tenant_id integer not null,
  id uuid not null,
  household_id uuid not null,
  person_id uuid not null,
  role text not null,
  valid_from date not null,
  valid_until date,
  voided_by uuid,
  worker_id uuid,
  team_id uuid,
  shielded boolean default false not null,
  kin uuid[] default '{}'::uuid[] not null,
  created_by uuid not null,
  recorded_at timestamp with time zone not null,
  version integer default 1 not null
);
create table hs.migration (
  name text not null,
  hash text not null,
  applied_at timestamp with time zone default now() not null
);
create table hs.mro (
  tenant_id integer not null,
  id uuid not null,
  household_id uuid not null,
  referred_on date not null,
  referrer text not null,
  organisation text,
  grounds text[] not null,
  consent_id uuid not null,
  method jsonb not null,
  opened_by uuid not null,
  opened_at timestamp with time zone not null,
  worker_id uuid,
  team_id uuid,
  shielded boolean default false not null,
  kin uuid[] default '{}'::uuid[] not null,
  basis jsonb default '[]'::jsonb not null
);
create table hs.mro_contact (
  tenant_id integer not null,
  id uuid not null,
  mro_id uuid not null,
  household_id uuid not null,
  on_day date not null,
  place text not null,
  minutes integer,
  sealed bytea,
  by_id uuid not null,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  undone_by uuid,
  worker_id uuid,
  team_id uuid,
  shielded boolean default false not null,
  kin uuid[] default '{}'::uuid[] not null
);
create table hs.mro_method (
  tenant_id integer not null,
  id uuid not null,
  version integer not null,
  valid_from date not null,
  min_contacts integer not null,
  voucher_cents bigint not null,
  voucher_max integer not null,
  voucher_from_contact integer not null,
  source text not null,
  noted_by uuid not null,
  noted_at timestamp with time zone not null
);
create table hs.mro_redemption (
  tenant_id integer not null,
  id uuid not null,
  voucher_id uuid not null,
  household_id uuid not null,
  shop text not null,
  on_day date not null,
  by_id uuid not null,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  undone_by uuid,
  worker_id uuid,
  team_id uuid,
  shielded boolean default false not null,
  kin uuid[] default '{}'::uuid[] not null
);
create table hs.mro_referral (
  tenant_id integer not null,
  id uuid not null,
  partner_id uuid not null,
  organisation text not null,
  referred_on date not null,
  given text not null,
  family text not null,
  phone text,
  town text,
  child_born_on date,
  language text,
  grounds text[] not null,
  agreed boolean not null,
  made_at timestamp with time zone not null,
  settled_as text,
  settled_at timestamp with time zone,
  settled_by uuid,
  mro_id uuid
);
create table hs.mro_step (
  tenant_id integer not null,
  id uuid not null,
  mro_id uuid not null,
  household_id uuid not null,
  state text not null,
  on_day date not null,
  report_id uuid,
  reason text,
  by_id uuid not null,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  undone_by uuid,
  worker_id uuid,
  team_id uuid,
  shielded boolean default false not null,
  kin uuid[] default '{}'::uuid[] not null
);
create table hs.mro_voucher (
  tenant_id integer not null,
  id uuid not null,
  mro_id uuid not null,
  household_id uuid not null,
  contact_id uuid not null,
  serial text not null,
  cents bigint not null,
  handed_on date not null,
  by_id uuid not null,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  undone_by uuid,
  worker_id uuid,
  team_id uuid,
  shielded boolean default false not null,
  kin uuid[] default '{}'::uuid[] not null
);
create table hs.municipality (
  nis text not null,
  name_nl text not null,
  name_fr text,
  name_de text,
  valid_from date not null,
  valid_until date,
  successor text
);
create table hs.national_number (
  tenant_id integer not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  sealed bytea not null,
  blind bytea not null,
  place integer default 0 not null,
  noted_by uuid not null,
  noted_at timestamp with time zone not null,
  shielded boolean default false not null,
  kin uuid[] default '{}'::uuid[] not null
);
create table hs.note_key (
  tenant_id integer not null,
  household_id uuid not null,
  wrapped bytea not null,
  made_at timestamp with time zone default now() not null
);
create table hs.offer (
  tenant_id integer not null,
  id uuid not null,
  name jsonb not null,
  provider text not null,
  themes text[] default '{}'::text[] not null,
  tags text[] default '{}'::text[] not null,
  is_own boolean not null,
  ended_at timestamp with time zone
);
create table hs.outreach_attempt (
  tenant_id integer not null,
  id uuid not null,
  entry_id uuid not null,
  household_id uuid not null,
  on_day date not null,
  channel text not null,
  result text not null,
  minutes integer,
  heard_from text,
  wants_visit boolean default false not null,
  forwarded_to text,
  sealed bytea,
  step_ids uuid[] default '{}'::uuid[] not null,
  task_id uuid,
  by_id uuid not null,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  undone_by uuid,
  worker_id uuid,
  team_id uuid,
  shielded boolean default false not null,
  kin uuid[] default '{}'::uuid[] not null
);
create table hs.outreach_entry (
  tenant_id integer not null,
  id uuid not null,
  list_id uuid not null,
  household_id uuid not null,
  person_id uuid,
  made_at timestamp with time zone not null,
  worker_id uuid,
  team_id uuid,
  shielded boolean default false not null,
  kin uuid[] default '{}'::uuid[] not null
);
create table hs.outreach_export (
  tenant_id integer not null,
  id uuid not null,
  list_id uuid not null,
  purpose text not null,
  reason text not null,
  households integer not null,
  by_id uuid not null,
  at timestamp with time zone not null
);
create table hs.outreach_list (
  tenant_id integer not null,
  id uuid not null,
  name text not null,
  run_id uuid not null,
  on_day date not null,
  catalogue text not null,
  filter jsonb not null,
  left_out jsonb not null,
  lapses_on date not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  closed_by uuid,
  lapsed integer default 0 not null
);
create table hs.outreach_right (
  tenant_id integer not null,
  id uuid not null,
  entry_id uuid not null,
  household_id uuid not null,
  person_id uuid,
  right_code text not null,
  certainty text not null,
  cents bigint,
  per text,
  missing text[] default '{}'::text[] not null,
  since_on date not null,
  worker_id uuid,
  team_id uuid,
  shielded boolean default false not null,
  kin uuid[] default '{}'::uuid[] not null
);
create table hs.person (
  tenant_id integer not null,
  id uuid not null,
  household_id uuid not null,
  given text default ''::text not null,
  family text default ''::text not null,
  original_name text,
  birth_date date,
  birth_year integer,
  birth_month integer,
  gender text,
  language text,
  written_language text,
  needs_interpreter boolean,
  phones jsonb default '[]'::jsonb not null,
  mail text,
  safety_flag text,
  safety_note text,
  deceased_on date,
  merged_into uuid,
  worker_id uuid,
  team_id uuid,
  shielded boolean default false not null,
  kin uuid[] default '{}'::uuid[] not null,
  created_by uuid not null,
  created_at timestamp with time zone not null,
  version integer default 1 not null
);
create table hs.person_collision (
  tenant_id integer not null,
  id uuid not null,
  person_id uuid not null,
  shielded_person_id uuid not null,
  account_id uuid not null,
  at timestamp with time zone not null,
  settled_at timestamp with time zone
);
create table hs.person_merge (
  tenant_id integer not null,
  id uuid not null,
  from_person uuid not null,
  into_person uuid not null,
  by_account uuid not null,
  at timestamp with time zone not null,
  moved jsonb default '{}'::jsonb not null,
  undone_at timestamp with time zone,
  undone_by uuid
);
create table hs.person_search (
  tenant_id integer not null,
  person_id uuid not null,
  folded text not null,
  keys integer[] not null,
  birth_date date,
  address_key integer,
  shielded boolean default false not null
);
create table hs.report (
  tenant_id integer not null,
  id uuid not null,
  household_id uuid not null,
  check_id uuid not null,
  lang text not null,
  model_version integer not null,
  sealed bytea not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  worker_id uuid,
  team_id uuid,
  shielded boolean default false not null,
  kin uuid[] default '{}'::uuid[] not null
);
create table hs.rights_check (
  tenant_id integer not null,
  id uuid not null,
  household_id uuid not null,
  contact_id uuid,
  trigger text not null,
  on_day date not null,
  catalogue text not null,
  law text,
  sealed bytea not null,
  yes_count integer not null,
  open_count integer not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  worker_id uuid,
  team_id uuid,
  shielded boolean default false not null,
  kin uuid[] default '{}'::uuid[] not null
);
create table hs.rule_set (
  tenant_id integer not null,
  hash text not null,
  content bytea not null,
  product text not null,
  made_at timestamp with time zone not null
);
create table hs.scan_count (
  tenant_id integer not null,
  run_id uuid not null,
  right_code text not null,
  certain integer not null,
  likely integer not null,
  yearly_cents bigint not null
);
create table hs.scan_hit (
  tenant_id integer not null,
  id uuid not null,
  run_id uuid not null,
  household_id uuid not null,
  person_id uuid,
  right_code text not null,
  certainty text not null,
  cents bigint,
  per text,
  missing text[] default '{}'::text[] not null,
  since_on date not null,
  worker_id uuid,
  team_id uuid,
  shielded boolean default false not null,
  kin uuid[] default '{}'::uuid[] not null
);
create table hs.scan_run (
  tenant_id integer not null,
  id uuid not null,
  on_day date not null,
  catalogue text not null,
  total integer default 0 not null,
  done integer default 0 not null,
  refused integer default 0 not null,
  cursor uuid,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  stopped_at timestamp with time zone,
  stopped_by uuid
);
create table hs.session (
  tenant_id integer not null,
  id uuid not null,
  account_id uuid not null,
  token_hash bytea not null,
  csrf text not null,
  created_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  stepped_up_at timestamp with time zone,
  how text default 'password'::text not null
);
create table hs.task (
  tenant_id integer not null,
  id uuid not null,
  kind text not null,
  household_id uuid,
  contact_id uuid,
  cause_id uuid,
  what text,
  why text,
  params jsonb default '{}'::jsonb not null,
  started_on date not null,
  due_on date not null,
  term jsonb,
  owner_id uuid,
  owner_team uuid,
  handed_by uuid,
  worker_id uuid,
  team_id uuid,
  shielded boolean default false not null,
  kin uuid[] default '{}'::uuid[] not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  version integer default 1 not null,
  handed_from uuid,
  handed_at timestamp with time zone,
  handed_note text,
  handover_id uuid
);
create table hs.task_event (
  tenant_id integer not null,
  id uuid not null,
  task_id uuid not null,
  kind text not null,
  to_worker uuid,
  to_team uuid,
  due_on date,
  by_id uuid not null,
  at timestamp with time zone not null
);
create table hs.task_suspension (
  tenant_id integer not null,
  id uuid not null,
  task_id uuid not null,
  from_on date not null,
  until_on date,
  reason text not null,
  by_id uuid not null,
  at timestamp with time zone not null
);
create table hs.team (
  tenant_id integer not null,
  id uuid not null,
  name text not null,
  active boolean default true not null
);
create table hs.team_member (
  tenant_id integer not null,
  team_id uuid not null,
  account_id uuid not null,
  since timestamp with time zone default now() not null
);
create table hs.tenant (
  id integer not null,
  name text not null,
  municipality text not null,
  address text,
  phone text,
  hours text,
  language text default 'nl'::text not null,
  created_at timestamp with time zone default now() not null
);

-- constraints

alter table hs.access_grant add constraint access_grant_pkey PRIMARY KEY (tenant_id, id);
alter table hs.access_grant add constraint access_grant_kind_check CHECK ((kind = ANY (ARRAY['shield'::text, 'replacement'::text, 'breakGlass'::text])));
alter table hs.access_grant add constraint access_grant_period_check CHECK ((until_at > from_at));
alter table hs.access_grant add constraint access_grant_reason_check CHECK (((kind <> 'breakGlass'::text) OR (char_length(reason) >= 20)));
alter table hs.access_grant add constraint access_grant_account_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES hs.account(tenant_id, id);
alter table hs.account add constraint account_pkey PRIMARY KEY (tenant_id, id);
alter table hs.account add constraint account_login_key UNIQUE (tenant_id, login);
alter table hs.account add constraint account_mail_key UNIQUE (tenant_id, mail);
alter table hs.account add constraint account_oidc_key UNIQUE (tenant_id, oidc_subject);
alter table hs.account add constraint account_language_check CHECK ((language = ANY (ARRAY['nl'::text, 'fr'::text, 'en'::text])));
alter table hs.account add constraint account_login_check CHECK ((login = lower(login)));
alter table hs.account add constraint account_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200)));
alter table hs.account add constraint account_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES hs.tenant(id);
alter table hs.account_role add constraint account_role_pkey PRIMARY KEY (tenant_id, account_id, role);
alter table hs.account_role add constraint account_role_account_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES hs.account(tenant_id, id);
alter table hs.address add constraint address_pkey PRIMARY KEY (tenant_id, id);
alter table hs.address add constraint address_main_excl EXCLUDE USING gist (tenant_id WITH =, household_id WITH =, daterange(valid_from, valid_until, '[]'::text) WITH &&) WHERE (((kind = 'main'::text) AND (corrected_by IS NULL)));
alter table hs.address add constraint address_box_check CHECK ((char_length(box) <= 20));
alter table hs.address add constraint address_city_check CHECK ((char_length(city) <= 100));
alter table hs.address add constraint address_country_check CHECK ((country ~ '^[A-Z]{2}$'::text));
alter table hs.address add constraint address_kind_check CHECK ((kind = ANY (ARRAY['main'::text, 'stay'::text, 'post'::text, 'reference'::text])));
alter table hs.address add constraint address_municipality_check CHECK ((municipality ~ '^[0-9]{5}$'::text));
alter table hs.address add constraint address_number_check CHECK ((char_length(number) <= 20));
alter table hs.address add constraint address_period_check CHECK (((valid_until IS NULL) OR (valid_until >= valid_from)));
alter table hs.address add constraint address_postal_code_check CHECK ((char_length(postal_code) <= 12));
alter table hs.address add constraint address_street_check CHECK ((char_length(street) <= 200));
alter table hs.address add constraint address_household_fkey FOREIGN KEY (tenant_id, household_id) REFERENCES hs.household(tenant_id, id);
alter table hs.assignment add constraint assignment_pkey PRIMARY KEY (tenant_id, id);
alter table hs.assignment add constraint assignment_household_fkey FOREIGN KEY (tenant_id, household_id) REFERENCES hs.household(tenant_id, id);
alter table hs.audit add constraint audit_pkey PRIMARY KEY (tenant_id, at, id);
alter table hs.audit_seal add constraint audit_seal_pkey PRIMARY KEY (tenant_id, n);
alter table hs.audit_unsealed add constraint audit_unsealed_pkey PRIMARY KEY (tenant_id, at, id);
alter table hs.catalogue_decision add constraint catalogue_decision_pkey PRIMARY KEY (tenant_id, id);
alter table hs.catalogue_decision add constraint catalogue_decision_amount_once UNIQUE (tenant_id, amount_id);
alter table hs.catalogue_decision add constraint catalogue_decision_rule_once UNIQUE (tenant_id, rule_id);
alter table hs.catalogue_decision add constraint catalogue_decision_four_eyes_check CHECK ((by_id <> written_by));
alter table hs.catalogue_decision add constraint catalogue_decision_outcome_check CHECK ((outcome = ANY (ARRAY['released'::text, 'returned'::text])));
alter table hs.catalogue_decision add constraint catalogue_decision_reason_check CHECK ((char_length(reason) <= 600));
alter table hs.catalogue_decision add constraint catalogue_decision_what_check CHECK ((num_nonnulls(rule_id, amount_id) = 1));
alter table hs.catalogue_decision add constraint catalogue_decision_why_check CHECK (((outcome = 'released'::text) OR (reason IS NOT NULL)));
alter table hs.catalogue_decision add constraint catalogue_decision_amount_fkey FOREIGN KEY (tenant_id, amount_id, written_by, submitted_at) REFERENCES hs.local_amount(tenant_id, id, written_by, submitted_at);
alter table hs.catalogue_decision add constraint catalogue_decision_rule_fkey FOREIGN KEY (tenant_id, rule_id, written_by, submitted_at) REFERENCES hs.local_rule(tenant_id, id, written_by, submitted_at);
alter table hs.catalogue_decision add constraint catalogue_decision_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES hs.tenant(id);
alter table hs.consent add constraint consent_pkey PRIMARY KEY (tenant_id, id);
alter table hs.consent add constraint consent_field_classes_check CHECK ((field_classes <@ ARRAY['F1'::text, 'F2'::text, 'F3'::text, 'F4'::text, 'F5'::text]));
alter table hs.consent add constraint consent_partner_check CHECK ((char_length(partner) <= 200));
alter table hs.consent add constraint consent_period_check CHECK (((valid_until IS NULL) OR (valid_until >= valid_from)));
alter table hs.consent add constraint consent_purpose_check CHECK (((char_length(purpose) >= 1) AND (char_length(purpose) <= 100)));
alter table hs.consent add constraint consent_household_fkey FOREIGN KEY (tenant_id, household_id) REFERENCES hs.household(tenant_id, id);
alter table hs.consent add constraint consent_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES hs.person(tenant_id, id);
alter table hs.contact add constraint contact_pkey PRIMARY KEY (tenant_id, id);
alter table hs.contact add constraint contact_channel_check CHECK ((channel = ANY (ARRAY['visit'::text, 'phone'::text, 'mail'::text, 'outreach'::text, 'partner'::text])));
alter table hs.contact add constraint contact_child_age_check CHECK (((child_age >= 0) AND (child_age <= 25)));
alter table hs.contact add constraint contact_owner_check CHECK (((owner_id IS NOT NULL) OR (owner_team IS NOT NULL)));
alter table hs.contact add constraint contact_question_check CHECK ((char_length(question) <= 2000));
alter table hs.contact add constraint contact_household_fkey FOREIGN KEY (tenant_id, household_id) REFERENCES hs.household(tenant_id, id);
alter table hs.contact add constraint contact_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES hs.tenant(id);
alter table hs.contact_closure add constraint contact_closure_pkey PRIMARY KEY (tenant_id, id);
alter table hs.contact_closure add constraint contact_closure_outcome_check CHECK ((outcome = ANY (ARRAY['solved'::text, 'transferred'::text, 'referred'::text, 'withdrawn'::text])));
alter table hs.contact_closure add constraint contact_closure_reason_check CHECK ((char_length(reason) <= 600));
alter table hs.contact_closure add constraint contact_closure_referred_to_check CHECK ((char_length(referred_to) <= 300));
alter table hs.contact_closure add constraint contact_closure_rights_check_check CHECK ((rights_check = ANY (ARRAY['done'::text, 'notNeeded'::text, 'refused'::text, 'planned'::text])));
alter table hs.contact_closure add constraint contact_closure_contact_fkey FOREIGN KEY (tenant_id, contact_id) REFERENCES hs.contact(tenant_id, id);
alter table hs.contact_handover add constraint contact_handover_pkey PRIMARY KEY (tenant_id, id);
alter table hs.contact_handover add constraint contact_handover_contact_fkey FOREIGN KEY (tenant_id, contact_id) REFERENCES hs.contact(tenant_id, id);
alter table hs.contact_interpreter add constraint contact_interpreter_pkey PRIMARY KEY (tenant_id, id);
alter table hs.contact_interpreter add constraint contact_interpreter_language_check CHECK ((language ~ '^[a-z]{2,3}$'::text));
alter table hs.contact_interpreter add constraint contact_interpreter_mode_check CHECK ((mode = ANY (ARRAY['onSite'::text, 'phone'::text, 'video'::text])));
alter table hs.contact_interpreter add constraint contact_interpreter_name_check CHECK ((char_length(name) <= 200));
alter table hs.contact_interpreter add constraint contact_interpreter_period_check CHECK (((ended_at IS NULL) OR (ended_at >= started_at)));
alter table hs.contact_interpreter add constraint contact_interpreter_contact_fkey FOREIGN KEY (tenant_id, contact_id) REFERENCES hs.contact(tenant_id, id);
alter table hs.contact_link add constraint contact_link_pkey PRIMARY KEY (tenant_id, id);
alter table hs.contact_link add constraint contact_link_contact_fkey FOREIGN KEY (tenant_id, contact_id) REFERENCES hs.contact(tenant_id, id);
alter table hs.contact_note add constraint contact_note_pkey PRIMARY KEY (tenant_id, id);
alter table hs.contact_note add constraint contact_note_domain_key UNIQUE (tenant_id, contact_id, domain);
alter table hs.contact_note add constraint contact_note_domain_check CHECK ((domain = ANY (ARRAY['income'::text, 'housing'::text, 'energy'::text, 'health'::text, 'family'::text, 'work'::text, 'language'::text, 'debts'::text, 'leisure'::text, 'network'::text])));
alter table hs.contact_note add constraint contact_note_contact_fkey FOREIGN KEY (tenant_id, contact_id) REFERENCES hs.contact(tenant_id, id);
alter table hs.contact_note_past add constraint contact_note_past_pkey PRIMARY KEY (tenant_id, id);
alter table hs.contact_note_past add constraint contact_note_past_version_key UNIQUE (tenant_id, note_id, version);
alter table hs.contact_note_past add constraint contact_note_past_note_fkey FOREIGN KEY (tenant_id, note_id) REFERENCES hs.contact_note(tenant_id, id);
alter table hs.credential add constraint credential_pkey PRIMARY KEY (tenant_id, account_id);
alter table hs.credential add constraint credential_account_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES hs.account(tenant_id, id);
alter table hs.ctx_key add constraint ctx_key_pkey PRIMARY KEY (key_id);
alter table hs.fact add constraint fact_pkey PRIMARY KEY (tenant_id, id);
alter table hs.fact add constraint fact_field_class_check CHECK ((field_class = ANY (ARRAY['F1'::text, 'F2'::text, 'F3'::text, 'F4'::text, 'F5'::text])));
alter table hs.fact add constraint fact_period_check CHECK (((valid_until IS NULL) OR (valid_from IS NULL) OR (valid_until >= valid_from)));
alter table hs.fact add constraint fact_predicate_check CHECK ((char_length(predicate) <= 100));
alter table hs.fact add constraint fact_retracted_reason_check CHECK ((char_length(retracted_reason) <= 500));
alter table hs.fact add constraint fact_source_detail_check CHECK ((char_length(source_detail) <= 300));
alter table hs.fact add constraint fact_source_kind_check CHECK ((source_kind = ANY (ARRAY['authentic'::text, 'document'::text, 'declared'::text])));
alter table hs.fact add constraint fact_household_fkey FOREIGN KEY (tenant_id, household_id) REFERENCES hs.household(tenant_id, id);
alter table hs.fact add constraint fact_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES hs.person(tenant_id, id);
alter table hs.finding add constraint finding_pkey PRIMARY KEY (tenant_id, id);
alter table hs.finding add constraint finding_check_fkey FOREIGN KEY (tenant_id, check_id) REFERENCES hs.rights_check(tenant_id, id);
alter table hs.finding add constraint finding_household_fkey FOREIGN KEY (tenant_id, household_id) REFERENCES hs.household(tenant_id, id);
alter table hs.finding add constraint finding_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES hs.tenant(id);
alter table hs.finding_step add constraint finding_step_pkey PRIMARY KEY (tenant_id, id);
alter table hs.finding_step add constraint finding_step_amount_check CHECK (((cents IS NULL) = (per IS NULL)));
alter table hs.finding_step add constraint finding_step_cents_check CHECK ((cents >= 0));
alter table hs.finding_step add constraint finding_step_per_check CHECK ((per = ANY (ARRAY['month'::text, 'halfMonth'::text, 'year'::text, 'day'::text, 'once'::text])));
alter table hs.finding_step add constraint finding_step_reason_check CHECK ((char_length(reason) <= 600));
alter table hs.finding_step add constraint finding_step_state_check CHECK ((state = ANY (ARRAY['detected'::text, 'informed'::text, 'applied'::text, 'obtained'::text, 'refused'::text, 'notWanted'::text])));
alter table hs.finding_step add constraint finding_step_why_check CHECK (((state <> ALL (ARRAY['refused'::text, 'notWanted'::text])) OR (reason IS NOT NULL)));
alter table hs.finding_step add constraint finding_step_finding_fkey FOREIGN KEY (tenant_id, finding_id) REFERENCES hs.finding(tenant_id, id);
alter table hs.handover add constraint handover_pkey PRIMARY KEY (tenant_id, id);
alter table hs.handover add constraint handover_to_check CHECK (((to_worker IS NULL) <> (to_team IS NULL)));
alter table hs.handover add constraint handover_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES hs.tenant(id);
alter table hs.handover_task add constraint handover_task_pkey PRIMARY KEY (tenant_id, id);
alter table hs.handover_task add constraint handover_task_handover_fkey FOREIGN KEY (tenant_id, handover_id) REFERENCES hs.handover(tenant_id, id);
alter table hs.handover_task add constraint handover_task_task_fkey FOREIGN KEY (tenant_id, task_id) REFERENCES hs.task(tenant_id, id);
alter table hs.household add constraint household_pkey PRIMARY KEY (tenant_id, id);
alter table hs.household add constraint household_pseudonym_check CHECK ((char_length(pseudonym) <= 100));
alter table hs.household add constraint household_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES hs.tenant(id);
alter table hs.household_note add constraint household_note_pkey PRIMARY KEY (tenant_id, id);
alter table hs.household_note add constraint household_note_channel_check CHECK ((channel = ANY (ARRAY['note'::text, 'visit'::text, 'phone'::text, 'mail'::text, 'outreach'::text, 'partner'::text])));
alter table hs.household_note add constraint household_note_household_fkey FOREIGN KEY (tenant_id, household_id) REFERENCES hs.household(tenant_id, id);
alter table hs.household_note add constraint household_note_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES hs.tenant(id);
alter table hs.idempotency add constraint idempotency_pkey PRIMARY KEY (tenant_id, account_id, key);
alter table hs.idempotency add constraint idempotency_key_check CHECK ((char_length(key) <= 200));
alter table hs.idempotency add constraint idempotency_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES hs.tenant(id);
alter table hs.key_event add constraint key_event_pkey PRIMARY KEY (tenant_id, id);
alter table hs.key_event add constraint key_event_kind_check CHECK (((char_length(kind) >= 1) AND (char_length(kind) <= 40)));
alter table hs.key_event add constraint key_event_check_fkey FOREIGN KEY (tenant_id, check_id) REFERENCES hs.rights_check(tenant_id, id);
alter table hs.key_event add constraint key_event_household_fkey FOREIGN KEY (tenant_id, household_id) REFERENCES hs.household(tenant_id, id);
alter table hs.key_event add constraint key_event_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES hs.tenant(id);
alter table hs.key_moment_rule add constraint key_moment_rule_pkey PRIMARY KEY (tenant_id, id);
alter table hs.key_moment_rule add constraint key_moment_rule_days_check CHECK (((days >= 1) AND (days <= 365)));
alter table hs.key_moment_rule add constraint key_moment_rule_kind_check CHECK (((char_length(kind) >= 1) AND (char_length(kind) <= 40)));
alter table hs.key_moment_rule add constraint key_moment_rule_source_check CHECK (((char_length(source) >= 3) AND (char_length(source) <= 200)));
alter table hs.key_moment_rule add constraint key_moment_rule_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES hs.tenant(id);
alter table hs.law_change add constraint law_change_pkey PRIMARY KEY (tenant_id, id);
alter table hs.law_change add constraint law_change_kind_check CHECK ((kind = ANY (ARRAY['law'::text, 'circular'::text, 'decision'::text, 'other'::text])));
alter table hs.law_change add constraint law_change_rights_check CHECK (((cardinality(rights) >= 1) AND (cardinality(rights) <= 60)));
alter table hs.law_change add constraint law_change_source_check CHECK (((char_length(source) >= 1) AND (char_length(source) <= 300)));
alter table hs.law_change add constraint law_change_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)));
alter table hs.law_change add constraint law_change_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES hs.tenant(id);
alter table hs.law_change_step add constraint law_change_step_pkey PRIMARY KEY (tenant_id, id);
alter table hs.law_change_step add constraint law_change_step_given_check CHECK (((state = 'given'::text) = (checker_id IS NOT NULL)));
alter table hs.law_change_step add constraint law_change_step_state_check CHECK ((state = ANY (ARRAY['given'::text, 'checking'::text, 'done'::text, 'noChange'::text])));
alter table hs.law_change_step add constraint law_change_step_what_check CHECK ((char_length(what) <= 600));
alter table hs.law_change_step add constraint law_change_step_why_check CHECK (((state <> ALL (ARRAY['done'::text, 'noChange'::text])) OR (what IS NOT NULL)));
alter table hs.law_change_step add constraint law_change_step_change_fkey FOREIGN KEY (tenant_id, change_id) REFERENCES hs.law_change(tenant_id, id);
alter table hs.law_change_step add constraint law_change_step_decision_fkey FOREIGN KEY (tenant_id, decision_id) REFERENCES hs.catalogue_decision(tenant_id, id);
alter table hs.local_amount add constraint local_amount_pkey PRIMARY KEY (tenant_id, id);
alter table hs.local_amount add constraint local_amount_submitted UNIQUE (tenant_id, id, written_by, submitted_at);
alter table hs.local_amount add constraint local_amount_confidence_check CHECK ((confidence = ANY (ARRAY['page'::text, 'code'::text, 'derived'::text, 'seed'::text, 'memory'::text, 'missing'::text, 'invented'::text])));
alter table hs.local_amount add constraint local_amount_days_check CHECK (((to_on IS NULL) OR (to_on >= from_on)));
alter table hs.local_amount add constraint local_amount_law_check CHECK ((char_length(law) <= 300));
alter table hs.local_amount add constraint local_amount_note_check CHECK ((char_length(note) <= 600));
alter table hs.local_amount add constraint local_amount_source_check CHECK ((char_length(source) <= 300));
alter table hs.local_amount add constraint local_amount_table_name_check CHECK ((table_name ~ '^[A-Za-z][A-Za-z0-9]{2,59}$'::text));
alter table hs.local_amount add constraint local_amount_unit_check CHECK (((char_length(unit) >= 1) AND (char_length(unit) <= 40)));
alter table hs.local_amount add constraint local_amount_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES hs.tenant(id);
alter table hs.local_rule add constraint local_rule_pkey PRIMARY KEY (tenant_id, id);
alter table hs.local_rule add constraint local_rule_submitted UNIQUE (tenant_id, id, written_by, submitted_at);
alter table hs.local_rule add constraint local_rule_amount_check CHECK ((char_length(amount) <= 4000));
alter table hs.local_rule add constraint local_rule_days_check CHECK (((to_on IS NULL) OR (to_on >= from_on)));
alter table hs.local_rule add constraint local_rule_entity_check CHECK ((entity = ANY (ARRAY['person'::text, 'household'::text])));
alter table hs.local_rule add constraint local_rule_municipality_check CHECK (((municipality >= 1) AND (municipality <= 99999)));
alter table hs.local_rule add constraint local_rule_per_check CHECK ((per = ANY (ARRAY['month'::text, 'halfMonth'::text, 'year'::text, 'day'::text, 'once'::text])));
alter table hs.local_rule add constraint local_rule_right_code_check CHECK ((right_code ~ '^[a-z][A-Za-z0-9]{2,59}$'::text));
alter table hs.local_rule add constraint local_rule_source_check CHECK ((char_length(source) <= 300));
alter table hs.local_rule add constraint local_rule_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES hs.tenant(id);
alter table hs.login_attempt add constraint login_attempt_pkey PRIMARY KEY (tenant_id, id);
alter table hs.login_attempt add constraint login_attempt_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES hs.tenant(id);
alter table hs.membership add constraint membership_pkey PRIMARY KEY (tenant_id, id);
alter table hs.membership add constraint membership_once_excl EXCLUDE USING gist (tenant_id WITH =, household_id WITH =, person_id WITH =, daterange(valid_from, valid_until, '[]'::text) WITH &&) WHERE ((voided_by IS NULL));
alter table hs.membership add constraint membership_reference_excl EXCLUDE USING gist (tenant_id WITH =, household_id WITH =, daterange(valid_from, valid_until, '[]'::text) WITH &&) WHERE (((voided_by IS NULL) AND (role = 'reference'::text)));
alter table hs.membership add constraint membership_period_check CHECK (((valid_until IS NULL) OR (valid_until >= valid_from)));
alter table hs.membership add constraint membership_role_check CHECK ((role = ANY (ARRAY['reference'::text, 'partner'::text, 'child'::text, 'parent'::text, 'grandparent'::text, 'grandchild'::text, 'sibling'::text, 'parentInLaw'::text, 'childInLaw'::text, 'other'::text])));
alter table hs.membership add constraint membership_household_fkey FOREIGN KEY (tenant_id, household_id) REFERENCES hs.household(tenant_id, id);
alter table hs.membership add constraint membership_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES hs.person(tenant_id, id);
alter table hs.migration add constraint migration_pkey PRIMARY KEY (name);
alter table hs.mro add constraint mro_pkey PRIMARY KEY (tenant_id, id);
alter table hs.mro add constraint mro_grounds_check CHECK (((cardinality(grounds) > 0) AND (grounds <@ ARRAY['youngChild'::text, 'lowWorkIntensity'::text, 'birth'::text, 'other'::text])));
alter table hs.mro add constraint mro_organisation_check CHECK ((char_length(organisation) <= 200));
alter table hs.mro add constraint mro_referrer_check CHECK ((referrer = ANY (ARRAY['regionalNurse'::text, 'partner'::text, 'own'::text])));
alter table hs.mro add constraint mro_household_fkey FOREIGN KEY (tenant_id, household_id) REFERENCES hs.household(tenant_id, id);
alter table hs.mro_contact add constraint mro_contact_pkey PRIMARY KEY (tenant_id, id);
alter table hs.mro_contact add constraint mro_contact_minutes_check CHECK (((minutes >= 1) AND (minutes <= 600)));
alter table hs.mro_contact add constraint mro_contact_place_check CHECK ((place = ANY (ARRAY['home'::text, 'office'::text, 'childCentre'::text, 'elsewhere'::text])));
alter table hs.mro_contact add constraint mro_contact_mro_fkey FOREIGN KEY (tenant_id, mro_id) REFERENCES hs.mro(tenant_id, id);
alter table hs.mro_method add constraint mro_method_pkey PRIMARY KEY (tenant_id, id);
alter table hs.mro_method add constraint mro_method_from_key UNIQUE (tenant_id, valid_from);
alter table hs.mro_method add constraint mro_method_version_key UNIQUE (tenant_id, version);
alter table hs.mro_method add constraint mro_method_min_contacts_check CHECK (((min_contacts >= 1) AND (min_contacts <= 10)));
alter table hs.mro_method add constraint mro_method_source_check CHECK (((char_length(source) >= 3) AND (char_length(source) <= 300)));
alter table hs.mro_method add constraint mro_method_version_check CHECK ((version > 1));
alter table hs.mro_method add constraint mro_method_voucher_cents_check CHECK ((voucher_cents >= 0));
alter table hs.mro_method add constraint mro_method_voucher_from_contact_check CHECK (((voucher_from_contact >= 1) AND (voucher_from_contact <= 10)));
alter table hs.mro_method add constraint mro_method_voucher_max_check CHECK (((voucher_max >= 0) AND (voucher_max <= 10)));
alter table hs.mro_method add constraint mro_method_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES hs.tenant(id);
alter table hs.mro_redemption add constraint mro_redemption_pkey PRIMARY KEY (tenant_id, id);
alter table hs.mro_redemption add constraint mro_redemption_shop_check CHECK ((shop = ANY (ARRAY['bieskruid'::text, 'biesotiekje'::text, 'other'::text])));
alter table hs.mro_redemption add constraint mro_redemption_voucher_fkey FOREIGN KEY (tenant_id, voucher_id) REFERENCES hs.mro_voucher(tenant_id, id);
alter table hs.mro_referral add constraint mro_referral_pkey PRIMARY KEY (tenant_id, id);
alter table hs.mro_referral add constraint mro_referral_agreed_check CHECK (agreed);
alter table hs.mro_referral add constraint mro_referral_family_check CHECK (((char_length(family) >= 1) AND (char_length(family) <= 200)));
alter table hs.mro_referral add constraint mro_referral_given_check CHECK (((char_length(given) >= 1) AND (char_length(given) <= 200)));
alter table hs.mro_referral add constraint mro_referral_grounds_check CHECK (((cardinality(grounds) > 0) AND (grounds <@ ARRAY['youngChild'::text, 'lowWorkIntensity'::text, 'birth'::text, 'other'::text])));
alter table hs.mro_referral add constraint mro_referral_language_check CHECK ((language ~ '^[a-z]{2,3}$'::text));
alter table hs.mro_referral add constraint mro_referral_organisation_check CHECK (((char_length(organisation) >= 1) AND (char_length(organisation) <= 200)));
alter table hs.mro_referral add constraint mro_referral_phone_check CHECK ((char_length(phone) <= 40));
alter table hs.mro_referral add constraint mro_referral_settled_as_check CHECK ((settled_as = ANY (ARRAY['taken'::text, 'declined'::text])));
alter table hs.mro_referral add constraint mro_referral_settled_check CHECK ((num_nonnulls(settled_as, settled_at, settled_by) = ANY (ARRAY[0, 3])));
alter table hs.mro_referral add constraint mro_referral_taken_check CHECK ((NOT ((settled_as = 'taken'::text) IS DISTINCT FROM
CASE
    WHEN (settled_as IS NULL) THEN NULL::boolean
    ELSE (mro_id IS NOT NULL)
END)));
alter table hs.mro_referral add constraint mro_referral_town_check CHECK ((char_length(town) <= 100));
alter table hs.mro_referral add constraint mro_referral_mro_fkey FOREIGN KEY (tenant_id, mro_id) REFERENCES hs.mro(tenant_id, id);
alter table hs.mro_referral add constraint mro_referral_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES hs.tenant(id);
alter table hs.mro_step add constraint mro_step_pkey PRIMARY KEY (tenant_id, id);
alter table hs.mro_step add constraint mro_step_reason_check CHECK ((char_length(reason) <= 300));
alter table hs.mro_step add constraint mro_step_report_check CHECK (((state <> ALL (ARRAY['reported'::text, 'corrected'::text])) OR (report_id IS NOT NULL)));
alter table hs.mro_step add constraint mro_step_state_check CHECK ((state = ANY (ARRAY['reported'::text, 'corrected'::text, 'followed'::text, 'stopped'::text])));
alter table hs.mro_step add constraint mro_step_why_check CHECK (((state <> ALL (ARRAY['stopped'::text, 'corrected'::text])) OR (reason IS NOT NULL)));
alter table hs.mro_step add constraint mro_step_mro_fkey FOREIGN KEY (tenant_id, mro_id) REFERENCES hs.mro(tenant_id, id);
alter table hs.mro_voucher add constraint mro_voucher_pkey PRIMARY KEY (tenant_id, id);
alter table hs.mro_voucher add constraint mro_voucher_cents_check CHECK ((cents > 0));
alter table hs.mro_voucher add constraint mro_voucher_serial_check CHECK ((serial ~ '^[0-9A-Z-]{3,20}$'::text));
alter table hs.mro_voucher add constraint mro_voucher_contact_fkey FOREIGN KEY (tenant_id, contact_id) REFERENCES hs.mro_contact(tenant_id, id);
alter table hs.mro_voucher add constraint mro_voucher_mro_fkey FOREIGN KEY (tenant_id, mro_id) REFERENCES hs.mro(tenant_id, id);
alter table hs.municipality add constraint municipality_pkey PRIMARY KEY (nis);
alter table hs.municipality add constraint municipality_nis_check CHECK ((nis ~ '^[0-9]{5}$'::text));
alter table hs.municipality add constraint municipality_successor_fkey FOREIGN KEY (successor) REFERENCES hs.municipality(nis);
alter table hs.national_number add constraint national_number_pkey PRIMARY KEY (tenant_id, id);
alter table hs.national_number add constraint national_number_key UNIQUE (tenant_id, blind, place);
alter table hs.national_number add constraint national_number_kind_check CHECK ((kind = ANY (ARRAY['national'::text, 'bis'::text])));
alter table hs.national_number add constraint national_number_person_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES hs.person(tenant_id, id);
alter table hs.note_key add constraint note_key_pkey PRIMARY KEY (tenant_id, household_id);
alter table hs.note_key add constraint note_key_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES hs.tenant(id);
alter table hs.offer add constraint offer_pkey PRIMARY KEY (tenant_id, id);
alter table hs.offer add constraint offer_name_check CHECK ((name ? 'nl'::text));
alter table hs.offer add constraint offer_provider_check CHECK ((char_length(provider) <= 200));
alter table hs.offer add constraint offer_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES hs.tenant(id);
alter table hs.outreach_attempt add constraint outreach_attempt_pkey PRIMARY KEY (tenant_id, id);
alter table hs.outreach_attempt add constraint outreach_attempt_channel_check CHECK ((channel = ANY (ARRAY['phone'::text, 'mail'::text, 'letter'::text, 'visit'::text, 'office'::text])));
alter table hs.outreach_attempt add constraint outreach_attempt_forwarded_to_check CHECK ((char_length(forwarded_to) <= 200));
alter table hs.outreach_attempt add constraint outreach_attempt_heard_from_check CHECK ((heard_from = ANY (ARRAY['leaflet'::text, 'partner'::text, 'media'::text, 'family'::text, 'centre'::text, 'nobody'::text])));
alter table hs.outreach_attempt add constraint outreach_attempt_minutes_check CHECK (((minutes >= 0) AND (minutes <= 600)));
alter table hs.outreach_attempt add constraint outreach_attempt_result_check CHECK ((result = ANY (ARRAY['noAnswer'::text, 'messageLeft'::text, 'wrongDetails'::text, 'reached'::text, 'accepted'::text, 'declined'::text, 'unreachable'::text])));
alter table hs.outreach_attempt add constraint outreach_attempt_entry_fkey FOREIGN KEY (tenant_id, entry_id) REFERENCES hs.outreach_entry(tenant_id, id);
alter table hs.outreach_attempt add constraint outreach_attempt_household_fkey FOREIGN KEY (tenant_id, household_id) REFERENCES hs.household(tenant_id, id);
alter table hs.outreach_entry add constraint outreach_entry_pkey PRIMARY KEY (tenant_id, id);
alter table hs.outreach_entry add constraint outreach_entry_household_fkey FOREIGN KEY (tenant_id, household_id) REFERENCES hs.household(tenant_id, id);
alter table hs.outreach_entry add constraint outreach_entry_list_fkey FOREIGN KEY (tenant_id, list_id) REFERENCES hs.outreach_list(tenant_id, id);
alter table hs.outreach_export add constraint outreach_export_pkey PRIMARY KEY (tenant_id, id);
alter table hs.outreach_export add constraint outreach_export_purpose_check CHECK ((purpose = ANY (ARRAY['letters'::text, 'visits'::text, 'calls'::text, 'partner'::text, 'other'::text])));
alter table hs.outreach_export add constraint outreach_export_reason_check CHECK (((char_length(reason) >= 10) AND (char_length(reason) <= 300)));
alter table hs.outreach_export add constraint outreach_export_list_fkey FOREIGN KEY (tenant_id, list_id) REFERENCES hs.outreach_list(tenant_id, id);
alter table hs.outreach_list add constraint outreach_list_pkey PRIMARY KEY (tenant_id, id);
alter table hs.outreach_list add constraint outreach_list_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 120)));
alter table hs.outreach_list add constraint outreach_list_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES hs.tenant(id);
alter table hs.outreach_right add constraint outreach_right_pkey PRIMARY KEY (tenant_id, id);
alter table hs.outreach_right add constraint outreach_right_cents_check CHECK ((cents >= 0));
alter table hs.outreach_right add constraint outreach_right_certainty_check CHECK ((certainty = ANY (ARRAY['certain'::text, 'likely'::text])));
alter table hs.outreach_right add constraint outreach_right_per_check CHECK ((per = ANY (ARRAY['month'::text, 'halfMonth'::text, 'year'::text, 'day'::text, 'once'::text])));
alter table hs.outreach_right add constraint outreach_right_entry_fkey FOREIGN KEY (tenant_id, entry_id) REFERENCES hs.outreach_entry(tenant_id, id);
alter table hs.outreach_right add constraint outreach_right_household_fkey FOREIGN KEY (tenant_id, household_id) REFERENCES hs.household(tenant_id, id);
alter table hs.person add constraint person_pkey PRIMARY KEY (tenant_id, id);
alter table hs.person add constraint person_birth_check CHECK (((birth_date IS NULL) OR ((EXTRACT(year FROM birth_date) = (birth_year)::numeric) AND (EXTRACT(month FROM birth_date) = (birth_month)::numeric))));
alter table hs.person add constraint person_birth_month_check CHECK (((birth_month >= 1) AND (birth_month <= 12)));
alter table hs.person add constraint person_birth_parts_check CHECK (((birth_month IS NULL) OR (birth_year IS NOT NULL)));
alter table hs.person add constraint person_birth_year_check CHECK (((birth_year >= 1850) AND (birth_year <= 2200)));
alter table hs.person add constraint person_family_check CHECK ((char_length(family) <= 200));
alter table hs.person add constraint person_gender_check CHECK ((gender = ANY (ARRAY['f'::text, 'm'::text, 'x'::text])));
alter table hs.person add constraint person_given_check CHECK ((char_length(given) <= 200));
alter table hs.person add constraint person_original_name_check CHECK ((char_length(original_name) <= 400));
alter table hs.person add constraint person_safety_flag_check CHECK ((safety_flag = ANY (ARRAY['staffSafety'::text, 'addressProtected'::text])));
alter table hs.person add constraint person_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES hs.tenant(id);
alter table hs.person_collision add constraint person_collision_pkey PRIMARY KEY (tenant_id, id);
alter table hs.person_merge add constraint person_merge_pkey PRIMARY KEY (tenant_id, id);
alter table hs.person_merge add constraint person_merge_two_check CHECK ((from_person <> into_person));
alter table hs.person_search add constraint person_search_pkey PRIMARY KEY (tenant_id, person_id);
alter table hs.report add constraint report_pkey PRIMARY KEY (tenant_id, id);
alter table hs.report add constraint report_lang_check CHECK ((lang = ANY (ARRAY['nl'::text, 'fr'::text, 'en'::text, 'tr'::text, 'ar'::text, 'uk'::text])));
alter table hs.report add constraint report_check_fkey FOREIGN KEY (tenant_id, check_id) REFERENCES hs.rights_check(tenant_id, id);
alter table hs.report add constraint report_household_fkey FOREIGN KEY (tenant_id, household_id) REFERENCES hs.household(tenant_id, id);
alter table hs.report add constraint report_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES hs.tenant(id);
alter table hs.rights_check add constraint rights_check_pkey PRIMARY KEY (tenant_id, id);
alter table hs.rights_check add constraint rights_check_law_check CHECK ((law = ANY (ARRAY['RMI'::text, 'OCMW'::text, 'material'::text, 'urgentMedical'::text, 'none'::text, 'manual'::text])));
alter table hs.rights_check add constraint rights_check_trigger_check CHECK (((char_length(trigger) >= 1) AND (char_length(trigger) <= 40)));
alter table hs.rights_check add constraint rights_check_household_fkey FOREIGN KEY (tenant_id, household_id) REFERENCES hs.household(tenant_id, id);
alter table hs.rights_check add constraint rights_check_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES hs.tenant(id);
alter table hs.rule_set add constraint rule_set_pkey PRIMARY KEY (tenant_id, hash);
alter table hs.rule_set add constraint rule_set_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text));
alter table hs.rule_set add constraint rule_set_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES hs.tenant(id);
alter table hs.scan_count add constraint scan_count_pkey PRIMARY KEY (tenant_id, run_id, right_code);
alter table hs.scan_count add constraint scan_count_run_fkey FOREIGN KEY (tenant_id, run_id) REFERENCES hs.scan_run(tenant_id, id);
alter table hs.scan_hit add constraint scan_hit_pkey PRIMARY KEY (tenant_id, id);
alter table hs.scan_hit add constraint scan_hit_cents_check CHECK ((cents >= 0));
alter table hs.scan_hit add constraint scan_hit_certainty_check CHECK ((certainty = ANY (ARRAY['certain'::text, 'likely'::text])));
alter table hs.scan_hit add constraint scan_hit_per_check CHECK ((per = ANY (ARRAY['month'::text, 'halfMonth'::text, 'year'::text, 'day'::text, 'once'::text])));
alter table hs.scan_hit add constraint scan_hit_household_fkey FOREIGN KEY (tenant_id, household_id) REFERENCES hs.household(tenant_id, id);
alter table hs.scan_hit add constraint scan_hit_run_fkey FOREIGN KEY (tenant_id, run_id) REFERENCES hs.scan_run(tenant_id, id);
alter table hs.scan_run add constraint scan_run_pkey PRIMARY KEY (tenant_id, id);
alter table hs.scan_run add constraint scan_run_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES hs.tenant(id);
alter table hs.session add constraint session_pkey PRIMARY KEY (tenant_id, id);
alter table hs.session add constraint session_token_key UNIQUE (tenant_id, token_hash);
alter table hs.session add constraint session_account_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES hs.account(tenant_id, id);
alter table hs.task add constraint task_pkey PRIMARY KEY (tenant_id, id);
alter table hs.task add constraint task_days_check CHECK ((due_on >= started_on));
alter table hs.task add constraint task_handed_note_check CHECK (((char_length(handed_note) >= 1) AND (char_length(handed_note) <= 600)));
alter table hs.task add constraint task_kind_check CHECK (((char_length(kind) >= 1) AND (char_length(kind) <= 60)));
alter table hs.task add constraint task_owner_check CHECK (((owner_id IS NOT NULL) OR (owner_team IS NOT NULL)));
alter table hs.task add constraint task_what_check CHECK (((char_length(what) >= 1) AND (char_length(what) <= 300)));
alter table hs.task add constraint task_why_check CHECK ((char_length(why) <= 600));
alter table hs.task add constraint task_household_fkey FOREIGN KEY (tenant_id, household_id) REFERENCES hs.household(tenant_id, id);
alter table hs.task add constraint task_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES hs.tenant(id);
alter table hs.task_event add constraint task_event_pkey PRIMARY KEY (tenant_id, id);
alter table hs.task_event add constraint task_event_kind_check CHECK ((kind = ANY (ARRAY['done'::text, 'undone'::text, 'handedOver'::text, 'taken'::text, 'moved'::text])));
alter table hs.task_event add constraint task_event_task_fkey FOREIGN KEY (tenant_id, task_id) REFERENCES hs.task(tenant_id, id);
alter table hs.task_suspension add constraint task_suspension_pkey PRIMARY KEY (tenant_id, id);
alter table hs.task_suspension add constraint task_suspension_days_check CHECK (((until_on IS NULL) OR (until_on >= from_on)));
alter table hs.task_suspension add constraint task_suspension_reason_check CHECK (((char_length(reason) >= 1) AND (char_length(reason) <= 300)));
alter table hs.task_suspension add constraint task_suspension_task_fkey FOREIGN KEY (tenant_id, task_id) REFERENCES hs.task(tenant_id, id);
alter table hs.team add constraint team_pkey PRIMARY KEY (tenant_id, id);
alter table hs.team add constraint team_name_key UNIQUE (tenant_id, name);
alter table hs.team add constraint team_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES hs.tenant(id);
alter table hs.team_member add constraint team_member_pkey PRIMARY KEY (tenant_id, team_id, account_id);
alter table hs.team_member add constraint team_member_account_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES hs.account(tenant_id, id);
alter table hs.team_member add constraint team_member_team_fkey FOREIGN KEY (tenant_id, team_id) REFERENCES hs.team(tenant_id, id);
alter table hs.tenant add constraint tenant_pkey PRIMARY KEY (id);
alter table hs.tenant add constraint tenant_language_check CHECK ((language = ANY (ARRAY['nl'::text, 'fr'::text, 'de'::text])));

-- indexes

CREATE INDEX access_grant_live ON hs.access_grant USING btree (tenant_id, account_id, until_at);
CREATE INDEX address_household ON hs.address USING btree (tenant_id, household_id);
CREATE INDEX assignment_household ON hs.assignment USING btree (tenant_id, household_id);
CREATE INDEX audit_account ON ONLY hs.audit USING btree (tenant_id, account_id, at);
CREATE INDEX audit_subjects ON ONLY hs.audit USING gin (subjects);
CREATE INDEX consent_household ON hs.consent USING btree (tenant_id, household_id);
CREATE INDEX consent_person ON hs.consent USING btree (tenant_id, person_id);
CREATE INDEX contact_household ON hs.contact USING btree (tenant_id, household_id);
CREATE INDEX contact_opened ON hs.contact USING btree (tenant_id, opened_at DESC);
CREATE INDEX contact_owner ON hs.contact USING btree (tenant_id, owner_id, opened_at DESC);
CREATE INDEX contact_team ON hs.contact USING btree (tenant_id, owner_team, opened_at DESC);
CREATE UNIQUE INDEX contact_closure_once ON hs.contact_closure USING btree (tenant_id, contact_id) WHERE (undone_at IS NULL);
CREATE INDEX contact_handover_contact ON hs.contact_handover USING btree (tenant_id, contact_id);
CREATE INDEX contact_interpreter_contact ON hs.contact_interpreter USING btree (tenant_id, contact_id);
CREATE UNIQUE INDEX contact_link_once ON hs.contact_link USING btree (tenant_id, contact_id) WHERE (undone_at IS NULL);
CREATE INDEX fact_household ON hs.fact USING btree (tenant_id, household_id);
CREATE INDEX fact_person ON hs.fact USING btree (tenant_id, person_id);
CREATE INDEX finding_of ON hs.finding USING btree (tenant_id, household_id, right_code);
CREATE INDEX finding_step_days ON hs.finding_step USING btree (tenant_id, on_day);
CREATE INDEX finding_step_finding ON hs.finding_step USING btree (tenant_id, finding_id);
CREATE INDEX handover_by ON hs.handover USING btree (tenant_id, by_id, at);
CREATE INDEX handover_task_handover ON hs.handover_task USING btree (tenant_id, handover_id);
CREATE INDEX handover_task_task ON hs.handover_task USING btree (tenant_id, task_id);
CREATE INDEX household_team ON hs.household USING btree (tenant_id, team_id);
CREATE INDEX household_worker ON hs.household USING btree (tenant_id, worker_id);
CREATE INDEX household_note_household ON hs.household_note USING btree (tenant_id, household_id, at DESC);
CREATE INDEX idempotency_old ON hs.idempotency USING btree (tenant_id, at);
CREATE INDEX key_event_household ON hs.key_event USING btree (tenant_id, household_id);
CREATE INDEX key_moment_rule_kind ON hs.key_moment_rule USING btree (tenant_id, kind, noted_at DESC);
CREATE INDEX law_change_step_change ON hs.law_change_step USING btree (tenant_id, change_id, at);
CREATE INDEX login_attempt_recent ON hs.login_attempt USING btree (tenant_id, login_hash, ip_hash, at);
CREATE INDEX membership_household ON hs.membership USING btree (tenant_id, household_id);
CREATE INDEX membership_person ON hs.membership USING btree (tenant_id, person_id);
CREATE INDEX mro_household ON hs.mro USING btree (tenant_id, household_id);
CREATE INDEX mro_referred ON hs.mro USING btree (tenant_id, referred_on);
CREATE INDEX mro_contact_household ON hs.mro_contact USING btree (tenant_id, household_id);
CREATE INDEX mro_contact_mro ON hs.mro_contact USING btree (tenant_id, mro_id, on_day);
CREATE INDEX mro_redemption_household ON hs.mro_redemption USING btree (tenant_id, household_id);
CREATE UNIQUE INDEX mro_redemption_once ON hs.mro_redemption USING btree (tenant_id, voucher_id) WHERE (undone_at IS NULL);
CREATE INDEX mro_referral_open ON hs.mro_referral USING btree (tenant_id, made_at) WHERE (settled_at IS NULL);
CREATE INDEX mro_referral_partner ON hs.mro_referral USING btree (tenant_id, partner_id, made_at);
CREATE INDEX mro_step_household ON hs.mro_step USING btree (tenant_id, household_id);
CREATE UNIQUE INDEX mro_step_once ON hs.mro_step USING btree (tenant_id, mro_id, state) WHERE ((undone_at IS NULL) AND (state <> 'corrected'::text));
CREATE INDEX mro_voucher_household ON hs.mro_voucher USING btree (tenant_id, household_id);
CREATE UNIQUE INDEX mro_voucher_serial ON hs.mro_voucher USING btree (tenant_id, serial) WHERE (undone_at IS NULL);
CREATE INDEX national_number_person ON hs.national_number USING btree (tenant_id, person_id);
CREATE INDEX outreach_attempt_entry ON hs.outreach_attempt USING btree (tenant_id, entry_id, at);
CREATE INDEX outreach_attempt_household ON hs.outreach_attempt USING btree (tenant_id, household_id);
CREATE INDEX outreach_entry_household ON hs.outreach_entry USING btree (tenant_id, household_id);
CREATE INDEX outreach_entry_list ON hs.outreach_entry USING btree (tenant_id, list_id);
CREATE INDEX outreach_export_list ON hs.outreach_export USING btree (tenant_id, list_id, at);
CREATE INDEX outreach_list_made ON hs.outreach_list USING btree (tenant_id, made_at DESC);
CREATE INDEX outreach_right_entry ON hs.outreach_right USING btree (tenant_id, entry_id);
CREATE INDEX outreach_right_household ON hs.outreach_right USING btree (tenant_id, household_id, right_code);
CREATE INDEX person_household ON hs.person USING btree (tenant_id, household_id);
CREATE INDEX person_merge_from ON hs.person_merge USING btree (tenant_id, from_person);
CREATE INDEX person_merge_into ON hs.person_merge USING btree (tenant_id, into_person);
CREATE INDEX person_search_address ON hs.person_search USING btree (tenant_id, address_key) WHERE (address_key IS NOT NULL);
CREATE INDEX person_search_birth ON hs.person_search USING btree (tenant_id, birth_date);
CREATE INDEX person_search_keys ON hs.person_search USING gin (keys) WITH (fastupdate=off);
CREATE INDEX report_household ON hs.report USING btree (tenant_id, household_id, made_at DESC);
CREATE INDEX rights_check_household ON hs.rights_check USING btree (tenant_id, household_id, made_at DESC);
CREATE INDEX scan_hit_household ON hs.scan_hit USING btree (tenant_id, household_id);
CREATE INDEX scan_hit_run ON hs.scan_hit USING btree (tenant_id, run_id, right_code);
CREATE INDEX scan_run_day ON hs.scan_run USING btree (tenant_id, on_day DESC, asked_at DESC);
CREATE UNIQUE INDEX scan_run_open ON hs.scan_run USING btree (tenant_id) WHERE ((finished_at IS NULL) AND (stopped_at IS NULL));
CREATE INDEX session_account ON hs.session USING btree (tenant_id, account_id);
CREATE INDEX task_contact ON hs.task USING btree (tenant_id, contact_id);
CREATE INDEX task_household ON hs.task USING btree (tenant_id, household_id);
CREATE INDEX task_owner_open ON hs.task USING btree (tenant_id, owner_id, due_on) WHERE (closed_at IS NULL);
CREATE INDEX task_team_open ON hs.task USING btree (tenant_id, owner_team, due_on) WHERE (closed_at IS NULL);
CREATE INDEX task_event_task ON hs.task_event USING btree (tenant_id, task_id, at);
CREATE INDEX task_suspension_task ON hs.task_suspension USING btree (tenant_id, task_id);
CREATE INDEX team_member_account ON hs.team_member USING btree (tenant_id, account_id);

-- row security

alter table hs.access_grant enable row level security;
alter table hs.account enable row level security;
alter table hs.account_role enable row level security;
alter table hs.address enable row level security;
alter table hs.assignment enable row level security;
alter table hs.audit enable row level security;
alter table hs.audit_seal enable row level security;
alter table hs.audit_unsealed enable row level security;
alter table hs.catalogue_decision enable row level security;
alter table hs.consent enable row level security;
alter table hs.contact enable row level security;
alter table hs.contact_closure enable row level security;
alter table hs.contact_handover enable row level security;
alter table hs.contact_interpreter enable row level security;
alter table hs.contact_link enable row level security;
alter table hs.contact_note enable row level security;
alter table hs.contact_note_past enable row level security;
alter table hs.credential enable row level security;
alter table hs.fact enable row level security;
alter table hs.finding enable row level security;
alter table hs.finding_step enable row level security;
alter table hs.handover enable row level security;
alter table hs.handover_task enable row level security;
alter table hs.household enable row level security;
alter table hs.household_note enable row level security;
alter table hs.idempotency enable row level security;
alter table hs.key_event enable row level security;
alter table hs.key_moment_rule enable row level security;
alter table hs.law_change enable row level security;
alter table hs.law_change_step enable row level security;
alter table hs.local_amount enable row level security;
alter table hs.local_rule enable row level security;
alter table hs.login_attempt enable row level security;
alter table hs.membership enable row level security;
alter table hs.mro enable row level security;
alter table hs.mro_contact enable row level security;
alter table hs.mro_method enable row level security;
alter table hs.mro_redemption enable row level security;
alter table hs.mro_referral enable row level security;
alter table hs.mro_step enable row level security;
alter table hs.mro_voucher enable row level security;
alter table hs.national_number enable row level security;
alter table hs.note_key enable row level security;
alter table hs.offer enable row level security;
alter table hs.outreach_attempt enable row level security;
alter table hs.outreach_entry enable row level security;
alter table hs.outreach_export enable row level security;
alter table hs.outreach_list enable row level security;
alter table hs.outreach_right enable row level security;
alter table hs.person enable row level security;
alter table hs.person_collision enable row level security;
alter table hs.person_merge enable row level security;
alter table hs.person_search enable row level security;
alter table hs.report enable row level security;
alter table hs.rights_check enable row level security;
alter table hs.rule_set enable row level security;
alter table hs.scan_count enable row level security;
alter table hs.scan_hit enable row level security;
alter table hs.scan_run enable row level security;
alter table hs.session enable row level security;
alter table hs.task enable row level security;
alter table hs.task_event enable row level security;
alter table hs.task_suspension enable row level security;
alter table hs.team enable row level security;
alter table hs.team_member enable row level security;

-- policies

create policy granted on hs.access_grant as permissive for all to hs_auth, hs_dpo, hs_job, hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((account_id = hs.ctx_account()) OR (given_by = hs.ctx_account()) OR ((kind <> 'shield'::text) AND hs.ctx_has_role('{head}'::text[])) OR hs.ctx_has_role('{dpo,job}'::text[])));
create policy own_tenant on hs.account as permissive for all to hs_admin, hs_auth, hs_dpo, hs_job, hs_policy, hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy own_tenant on hs.account_role as permissive for all to hs_admin, hs_auth, hs_dpo, hs_job, hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy file on hs.address as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((hs.ctx_person() IS NULL) OR (hs.ctx_person() <> ALL (kin))) AND (((NOT shielded) AND ((worker_id = hs.ctx_account()) OR (created_by = hs.ctx_account()) OR hs.ctx_has_role('{head}'::text[]) OR ((team_id = ANY (hs.ctx_teams())) AND (NOT protected)))) OR (household_id = ANY (hs.ctx_grants()))));
create policy own_tenant on hs.address as permissive for all to hs_job using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy file on hs.assignment as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((hs.ctx_person() IS NULL) OR (hs.ctx_person() <> ALL (kin))) AND (((NOT shielded) AND ((worker_id = hs.ctx_account()) OR (team_id = ANY (hs.ctx_teams())) OR (by_account = hs.ctx_account()) OR hs.ctx_has_role('{head}'::text[]))) OR (household_id = ANY (hs.ctx_grants()))));
create policy own_act on hs.audit as permissive for insert to hs_admin, hs_auth, hs_citizen, hs_dpo, hs_job, hs_partner, hs_policy, hs_staff with check (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND (account_id = hs.ctx_account()));
create policy own_tenant on hs.audit as permissive for select to hs_dpo, hs_sealer using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy own_tenant on hs.audit_seal as permissive for all to hs_dpo, hs_sealer using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy own_act on hs.audit_unsealed as permissive for insert to hs_admin, hs_auth, hs_citizen, hs_dpo, hs_job, hs_partner, hs_policy, hs_staff with check (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy own_tenant on hs.audit_unsealed as permissive for all to hs_sealer using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy decided on hs.catalogue_decision as permissive for insert to hs_policy, hs_staff with check (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND (by_id = hs.ctx_account()) AND (by_id <> written_by) AND hs.ctx_has_role('{head,policy}'::text[]));
create policy shown on hs.catalogue_decision as permissive for select to hs_job, hs_policy, hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy file on hs.consent as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((hs.ctx_person() IS NULL) OR (hs.ctx_person() <> ALL (kin))) AND (((NOT shielded) AND ((worker_id = hs.ctx_account()) OR (team_id = ANY (hs.ctx_teams())) OR (created_by = hs.ctx_account()) OR hs.ctx_has_role('{head}'::text[]))) OR (household_id = ANY (hs.ctx_grants())) OR (person_id = ANY (hs.ctx_grants()))));
create policy own_tenant on hs.consent as permissive for all to hs_job using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy changed on hs.contact as permissive for update to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((hs.ctx_person() IS NULL) OR (hs.ctx_person() <> ALL (kin))) AND (((NOT shielded) AND (hs.ctx_has_role('{head}'::text[]) OR (hs.ctx_has_role('{frontDesk}'::text[]) AND (opened_by = hs.ctx_account())) OR (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}'::text[]) AND ((owner_id = hs.ctx_account()) OR (owner_team = ANY (hs.ctx_teams())) OR (handed_by = hs.ctx_account()) OR (worker_id = hs.ctx_account()) OR (team_id = ANY (hs.ctx_teams())))))) OR (household_id = ANY (hs.ctx_grants()))));
create policy made on hs.contact as permissive for insert to hs_staff with check (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND (opened_by = hs.ctx_account()));
create policy owned on hs.contact as permissive for select to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((hs.ctx_person() IS NULL) OR (hs.ctx_person() <> ALL (kin))) AND (((NOT shielded) AND (hs.ctx_has_role('{head}'::text[]) OR (hs.ctx_has_role('{frontDesk}'::text[]) AND (opened_by = hs.ctx_account())) OR (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}'::text[]) AND ((owner_id = hs.ctx_account()) OR (owner_team = ANY (hs.ctx_teams())) OR (handed_by = hs.ctx_account()) OR (worker_id = hs.ctx_account()) OR (team_id = ANY (hs.ctx_teams())))))) OR (household_id = ANY (hs.ctx_grants()))));
create policy owned on hs.contact_closure as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((hs.ctx_person() IS NULL) OR (hs.ctx_person() <> ALL (kin))) AND (((NOT shielded) AND (hs.ctx_has_role('{head}'::text[]) OR (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}'::text[]) AND ((owner_id = hs.ctx_account()) OR (owner_team = ANY (hs.ctx_teams())) OR (handed_by = hs.ctx_account()) OR (worker_id = hs.ctx_account()) OR (team_id = ANY (hs.ctx_teams())))))) OR (household_id = ANY (hs.ctx_grants()))));
create policy own_tenant on hs.contact_handover as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy owned on hs.contact_interpreter as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((hs.ctx_person() IS NULL) OR (hs.ctx_person() <> ALL (kin))) AND (((NOT shielded) AND (hs.ctx_has_role('{head}'::text[]) OR (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}'::text[]) AND ((owner_id = hs.ctx_account()) OR (owner_team = ANY (hs.ctx_teams())) OR (handed_by = hs.ctx_account()) OR (worker_id = hs.ctx_account()) OR (team_id = ANY (hs.ctx_teams())))))) OR (household_id = ANY (hs.ctx_grants()))));
create policy owned on hs.contact_link as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((hs.ctx_person() IS NULL) OR (hs.ctx_person() <> ALL (kin))) AND (((NOT shielded) AND (hs.ctx_has_role('{head}'::text[]) OR (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}'::text[]) AND ((owner_id = hs.ctx_account()) OR (owner_team = ANY (hs.ctx_teams())) OR (handed_by = hs.ctx_account()) OR (worker_id = hs.ctx_account()) OR (team_id = ANY (hs.ctx_teams())))))) OR (household_id = ANY (hs.ctx_grants()))));
create policy owned on hs.contact_note as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((hs.ctx_person() IS NULL) OR (hs.ctx_person() <> ALL (kin))) AND (((NOT shielded) AND (hs.ctx_has_role('{head}'::text[]) OR (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}'::text[]) AND ((owner_id = hs.ctx_account()) OR (owner_team = ANY (hs.ctx_teams())) OR (handed_by = hs.ctx_account()) OR (worker_id = hs.ctx_account()) OR (team_id = ANY (hs.ctx_teams())))))) OR (household_id = ANY (hs.ctx_grants()))));
create policy owned on hs.contact_note_past as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((hs.ctx_person() IS NULL) OR (hs.ctx_person() <> ALL (kin))) AND (((NOT shielded) AND (hs.ctx_has_role('{head}'::text[]) OR (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}'::text[]) AND ((owner_id = hs.ctx_account()) OR (owner_team = ANY (hs.ctx_teams())) OR (handed_by = hs.ctx_account()) OR (worker_id = hs.ctx_account()) OR (team_id = ANY (hs.ctx_teams())))))) OR (household_id = ANY (hs.ctx_grants()))));
create policy own_tenant on hs.credential as permissive for all to hs_admin, hs_auth using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy file on hs.fact as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((hs.ctx_person() IS NULL) OR (hs.ctx_person() <> ALL (kin))) AND ((field_class <> 'F4'::text) OR hs.ctx_has_role('{socialWorker,head,debtMediator,pathwayGuide}'::text[])) AND (((NOT shielded) AND ((noted_by = hs.ctx_account()) OR hs.ctx_has_role('{head}'::text[]) OR (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}'::text[]) AND ((worker_id = hs.ctx_account()) OR (team_id = ANY (hs.ctx_teams())))))) OR (household_id = ANY (hs.ctx_grants())) OR (person_id = ANY (hs.ctx_grants()))));
create policy own_tenant on hs.fact as permissive for all to hs_job using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy own_tenant on hs.finding as permissive for all to hs_job using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy owned on hs.finding as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((hs.ctx_person() IS NULL) OR (hs.ctx_person() <> ALL (kin))) AND (((NOT shielded) AND (hs.ctx_has_role('{head}'::text[]) OR (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}'::text[]) AND ((worker_id = hs.ctx_account()) OR (team_id = ANY (hs.ctx_teams())))))) OR (household_id = ANY (hs.ctx_grants()))));
create policy own_tenant on hs.finding_step as permissive for all to hs_job using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy owned on hs.finding_step as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((hs.ctx_person() IS NULL) OR (hs.ctx_person() <> ALL (kin))) AND (((NOT shielded) AND (hs.ctx_has_role('{head}'::text[]) OR (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}'::text[]) AND ((worker_id = hs.ctx_account()) OR (team_id = ANY (hs.ctx_teams())))))) OR (household_id = ANY (hs.ctx_grants()))));
create policy own on hs.handover as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((by_id = hs.ctx_account()) OR (from_worker = hs.ctx_account())));
create policy own on hs.handover_task as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((by_id = hs.ctx_account()) OR (from_worker = hs.ctx_account())));
create policy file on hs.household as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((hs.ctx_person() IS NULL) OR (hs.ctx_person() <> ALL (kin))) AND (((NOT shielded) AND ((worker_id = hs.ctx_account()) OR (team_id = ANY (hs.ctx_teams())) OR (created_by = hs.ctx_account()) OR hs.ctx_has_role('{head}'::text[]))) OR (id = ANY (hs.ctx_grants()))));
create policy own_tenant on hs.household as permissive for all to hs_job using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy owned on hs.household_note as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((hs.ctx_person() IS NULL) OR (hs.ctx_person() <> ALL (kin))) AND (((NOT shielded) AND (hs.ctx_has_role('{head}'::text[]) OR (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}'::text[]) AND ((worker_id = hs.ctx_account()) OR (team_id = ANY (hs.ctx_teams())))))) OR (household_id = ANY (hs.ctx_grants()))));
create policy own_account on hs.idempotency as permissive for all to hs_admin, hs_auth, hs_citizen, hs_dpo, hs_partner, hs_policy, hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND (account_id = hs.ctx_account()));
create policy own_tenant on hs.idempotency as permissive for all to hs_job using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy own_tenant on hs.key_event as permissive for all to hs_job using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy owned on hs.key_event as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((hs.ctx_person() IS NULL) OR (hs.ctx_person() <> ALL (kin))) AND (((NOT shielded) AND (hs.ctx_has_role('{head}'::text[]) OR (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}'::text[]) AND ((worker_id = hs.ctx_account()) OR (team_id = ANY (hs.ctx_teams())))))) OR (household_id = ANY (hs.ctx_grants()))));
create policy decided on hs.key_moment_rule as permissive for insert to hs_staff with check (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND (noted_by = hs.ctx_account()) AND hs.ctx_has_role('{head}'::text[]));
create policy shown on hs.key_moment_rule as permissive for select to hs_job, hs_policy, hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy noted on hs.law_change as permissive for insert to hs_policy, hs_staff with check (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND (noted_by = hs.ctx_account()) AND hs.ctx_has_role('{head,policy}'::text[]));
create policy shown on hs.law_change as permissive for select to hs_policy, hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy noted on hs.law_change_step as permissive for insert to hs_policy, hs_staff with check (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND (by_id = hs.ctx_account()));
create policy shown on hs.law_change_step as permissive for select to hs_policy, hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy changed on hs.local_amount as permissive for update to hs_policy, hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND (written_by = hs.ctx_account()) AND (submitted_at IS NULL) AND hs.ctx_has_role('{head,policy}'::text[])) with check (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND (written_by = hs.ctx_account()));
create policy shown on hs.local_amount as permissive for select to hs_job, hs_policy, hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((submitted_at IS NOT NULL) OR hs.ctx_has_role('{head,policy}'::text[])));
create policy written on hs.local_amount as permissive for insert to hs_policy, hs_staff with check (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND (written_by = hs.ctx_account()) AND (submitted_at IS NULL) AND hs.ctx_has_role('{head,policy}'::text[]));
create policy changed on hs.local_rule as permissive for update to hs_policy, hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND (written_by = hs.ctx_account()) AND (submitted_at IS NULL) AND hs.ctx_has_role('{head,policy}'::text[])) with check (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND (written_by = hs.ctx_account()));
create policy shown on hs.local_rule as permissive for select to hs_job, hs_policy, hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((submitted_at IS NOT NULL) OR hs.ctx_has_role('{head,policy}'::text[])));
create policy written on hs.local_rule as permissive for insert to hs_policy, hs_staff with check (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND (written_by = hs.ctx_account()) AND (submitted_at IS NULL) AND hs.ctx_has_role('{head,policy}'::text[]));
create policy own_tenant on hs.login_attempt as permissive for all to hs_auth, hs_dpo using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy file on hs.membership as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((hs.ctx_person() IS NULL) OR (hs.ctx_person() <> ALL (kin))) AND (((NOT shielded) AND ((worker_id = hs.ctx_account()) OR (team_id = ANY (hs.ctx_teams())) OR (created_by = hs.ctx_account()) OR hs.ctx_has_role('{head}'::text[]))) OR (household_id = ANY (hs.ctx_grants())) OR (person_id = ANY (hs.ctx_grants()))));
create policy own_tenant on hs.membership as permissive for all to hs_job using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy owned on hs.mro as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((hs.ctx_person() IS NULL) OR (hs.ctx_person() <> ALL (kin))) AND (((NOT shielded) AND (hs.ctx_has_role('{head}'::text[]) OR (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}'::text[]) AND ((worker_id = hs.ctx_account()) OR (team_id = ANY (hs.ctx_teams())))))) OR (household_id = ANY (hs.ctx_grants()))));
create policy owned on hs.mro_contact as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((hs.ctx_person() IS NULL) OR (hs.ctx_person() <> ALL (kin))) AND (((NOT shielded) AND (hs.ctx_has_role('{head}'::text[]) OR (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}'::text[]) AND ((worker_id = hs.ctx_account()) OR (team_id = ANY (hs.ctx_teams())))))) OR (household_id = ANY (hs.ctx_grants()))));
create policy decided on hs.mro_method as permissive for insert to hs_staff with check (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND (noted_by = hs.ctx_account()) AND hs.ctx_has_role('{head}'::text[]));
create policy shown on hs.mro_method as permissive for select to hs_policy, hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy owned on hs.mro_redemption as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((hs.ctx_person() IS NULL) OR (hs.ctx_person() <> ALL (kin))) AND (((NOT shielded) AND (hs.ctx_has_role('{head}'::text[]) OR (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}'::text[]) AND ((worker_id = hs.ctx_account()) OR (team_id = ANY (hs.ctx_teams())))))) OR (household_id = ANY (hs.ctx_grants()))));
create policy made on hs.mro_referral as permissive for insert to hs_partner with check (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND (partner_id = hs.ctx_account()) AND (settled_at IS NULL) AND hs.ctx_has_role('{partner}'::text[]));
create policy sent on hs.mro_referral as permissive for select to hs_partner using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND (partner_id = hs.ctx_account()) AND hs.ctx_has_role('{partner}'::text[]));
create policy settled on hs.mro_referral as permissive for update to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND hs.ctx_has_role('{socialWorker,head}'::text[]) AND (settled_at IS NULL)) with check (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND hs.ctx_has_role('{socialWorker,head}'::text[]) AND (settled_by = hs.ctx_account()));
create policy waiting on hs.mro_referral as permissive for select to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND hs.ctx_has_role('{socialWorker,head}'::text[]) AND ((settled_at IS NULL) OR (settled_by = hs.ctx_account())));
create policy owned on hs.mro_step as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((hs.ctx_person() IS NULL) OR (hs.ctx_person() <> ALL (kin))) AND (((NOT shielded) AND (hs.ctx_has_role('{head}'::text[]) OR (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}'::text[]) AND ((worker_id = hs.ctx_account()) OR (team_id = ANY (hs.ctx_teams())))))) OR (household_id = ANY (hs.ctx_grants()))));
create policy owned on hs.mro_voucher as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((hs.ctx_person() IS NULL) OR (hs.ctx_person() <> ALL (kin))) AND (((NOT shielded) AND (hs.ctx_has_role('{head}'::text[]) OR (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}'::text[]) AND ((worker_id = hs.ctx_account()) OR (team_id = ANY (hs.ctx_teams())))))) OR (household_id = ANY (hs.ctx_grants()))));
create policy identity on hs.national_number as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((hs.ctx_person() IS NULL) OR ((person_id <> hs.ctx_person()) AND (hs.ctx_person() <> ALL (kin)))) AND (((NOT shielded) AND hs.ctx_has_role('{frontDesk,socialWorker,head}'::text[])) OR (person_id = ANY (hs.ctx_grants()))));
create policy own_tenant on hs.note_key as permissive for all to hs_job using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy own_tenant on hs.offer as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy own_tenant on hs.outreach_attempt as permissive for all to hs_job using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy owned on hs.outreach_attempt as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((hs.ctx_person() IS NULL) OR (hs.ctx_person() <> ALL (kin))) AND (((NOT shielded) AND (hs.ctx_has_role('{head}'::text[]) OR (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}'::text[]) AND ((worker_id = hs.ctx_account()) OR (team_id = ANY (hs.ctx_teams())))))) OR (household_id = ANY (hs.ctx_grants()))));
create policy own_tenant on hs.outreach_entry as permissive for all to hs_job using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy owned on hs.outreach_entry as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((hs.ctx_person() IS NULL) OR (hs.ctx_person() <> ALL (kin))) AND (((NOT shielded) AND (hs.ctx_has_role('{head}'::text[]) OR (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}'::text[]) AND ((worker_id = hs.ctx_account()) OR (team_id = ANY (hs.ctx_teams())))))) OR (household_id = ANY (hs.ctx_grants()))));
create policy caseworkers on hs.outreach_export as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND hs.ctx_has_role('{socialWorker,head}'::text[]));
create policy own_tenant on hs.outreach_export as permissive for all to hs_dpo using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy caseworkers on hs.outreach_list as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND hs.ctx_has_role('{socialWorker,head,debtMediator,pathwayGuide}'::text[]));
create policy own_tenant on hs.outreach_list as permissive for all to hs_job using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy own_tenant on hs.outreach_right as permissive for all to hs_job using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy owned on hs.outreach_right as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((hs.ctx_person() IS NULL) OR (hs.ctx_person() <> ALL (kin))) AND (((NOT shielded) AND (hs.ctx_has_role('{head}'::text[]) OR (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}'::text[]) AND ((worker_id = hs.ctx_account()) OR (team_id = ANY (hs.ctx_teams())))))) OR (household_id = ANY (hs.ctx_grants()))));
create policy identity on hs.person as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((hs.ctx_person() IS NULL) OR ((id <> hs.ctx_person()) AND (hs.ctx_person() <> ALL (kin)))) AND (((NOT shielded) AND (hs.ctx_has_role('{frontDesk,socialWorker,head}'::text[]) OR (worker_id = hs.ctx_account()) OR (team_id = ANY (hs.ctx_teams())))) OR (id = ANY (hs.ctx_grants())) OR (household_id = ANY (hs.ctx_grants()))));
create policy own_tenant on hs.person as permissive for all to hs_job using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy warned on hs.person_collision as permissive for all to hs_dpo using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy ids on hs.person_merge as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND hs.ctx_has_role('{socialWorker,head}'::text[]));
create policy own_tenant on hs.person_search as permissive for all to hs_job using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy owned on hs.report as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((hs.ctx_person() IS NULL) OR (hs.ctx_person() <> ALL (kin))) AND (((NOT shielded) AND (hs.ctx_has_role('{head}'::text[]) OR (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}'::text[]) AND ((worker_id = hs.ctx_account()) OR (team_id = ANY (hs.ctx_teams())))))) OR (household_id = ANY (hs.ctx_grants()))));
create policy owned on hs.rights_check as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((hs.ctx_person() IS NULL) OR (hs.ctx_person() <> ALL (kin))) AND (((NOT shielded) AND (hs.ctx_has_role('{head}'::text[]) OR (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}'::text[]) AND ((worker_id = hs.ctx_account()) OR (team_id = ANY (hs.ctx_teams())))))) OR (household_id = ANY (hs.ctx_grants()))));
create policy own_tenant on hs.rule_set as permissive for all to hs_job, hs_policy, hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy own_tenant on hs.scan_count as permissive for all to hs_job using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy own_tenant on hs.scan_hit as permissive for all to hs_job using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy owned on hs.scan_hit as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((hs.ctx_person() IS NULL) OR (hs.ctx_person() <> ALL (kin))) AND (((NOT shielded) AND (hs.ctx_has_role('{head}'::text[]) OR (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}'::text[]) AND ((worker_id = hs.ctx_account()) OR (team_id = ANY (hs.ctx_teams())))))) OR (household_id = ANY (hs.ctx_grants()))));
create policy begun on hs.scan_run as permissive for insert to hs_staff with check (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND (asked_by = hs.ctx_account()) AND hs.ctx_has_role('{head}'::text[]));
create policy own_tenant on hs.scan_run as permissive for all to hs_job using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy shown on hs.scan_run as permissive for select to hs_policy, hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy stopped on hs.scan_run as permissive for update to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND hs.ctx_has_role('{head}'::text[]));
create policy own_tenant on hs.session as permissive for all to hs_admin, hs_auth using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy changed on hs.task as permissive for update to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((hs.ctx_person() IS NULL) OR (hs.ctx_person() <> ALL (kin))) AND (((NOT shielded) AND ((owner_id = hs.ctx_account()) OR (handed_by = hs.ctx_account()) OR hs.ctx_has_role('{head}'::text[]) OR (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}'::text[]) AND ((owner_team = ANY (hs.ctx_teams())) OR (worker_id = hs.ctx_account()) OR (team_id = ANY (hs.ctx_teams())))))) OR (household_id = ANY (hs.ctx_grants()))));
create policy made on hs.task as permissive for insert to hs_staff with check (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND (made_by = hs.ctx_account()));
create policy made_by_job on hs.task as permissive for insert to hs_job with check (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND (made_by = hs.ctx_account()));
create policy owned on hs.task as permissive for select to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()) AND ((hs.ctx_person() IS NULL) OR (hs.ctx_person() <> ALL (kin))) AND (((NOT shielded) AND ((owner_id = hs.ctx_account()) OR (handed_by = hs.ctx_account()) OR hs.ctx_has_role('{head}'::text[]) OR (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}'::text[]) AND ((owner_team = ANY (hs.ctx_teams())) OR (worker_id = hs.ctx_account()) OR (team_id = ANY (hs.ctx_teams())))))) OR (household_id = ANY (hs.ctx_grants()))));
create policy own_tenant on hs.task_event as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy own_tenant on hs.task_suspension as permissive for all to hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy own_tenant on hs.team as permissive for all to hs_admin, hs_auth, hs_dpo, hs_job, hs_policy, hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));
create policy own_tenant on hs.team_member as permissive for all to hs_admin, hs_auth, hs_dpo, hs_job, hs_staff using (hs.ctx_ok() AND (tenant_id = hs.ctx_tenant()));

-- functions

CREATE OR REPLACE FUNCTION hs.access_log(p_tenant integer, p_subjects uuid[], p_limit integer)
 RETURNS TABLE(at timestamp with time zone, account_id uuid, account_name text, action text, purpose text, reason text, fields text[])
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    return;
  end if;
  return query
    select l.at, l.account_id, a.name, l.action, l.purpose, l.reason, l.fields
    from hs.audit l
    left join hs.account a on a.tenant_id = p_tenant and a.id = l.account_id
    where l.tenant_id = p_tenant and l.subjects && p_subjects
    order by l.at desc, l.id desc
    limit least(p_limit, 1000);
end $function$
;
CREATE OR REPLACE FUNCTION hs.add_job(p_tenant integer, p_name text, p_payload jsonb, p_run_at timestamp with time zone, p_key text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    raise exception 'a job is asked for by an actor of its tenant' using errcode = 'insufficient_privilege';
  end if;
  perform hs_queue.add(p_tenant, p_name, p_payload, p_run_at, p_key);
end $function$
;
CREATE OR REPLACE FUNCTION hs.audit_hash(tenant_id integer, id uuid, at timestamp with time zone, account_id uuid, on_behalf uuid, subjects uuid[], action text, fields text[], purpose text, reason text, request_id text)
 RETURNS bytea
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO ''
AS $function$
begin
  return sha256(convert_to(tenant_id || '|' || id || '|' || (extract(epoch from at) * 1000000)::bigint || '|' || account_id || '|' || coalesce(on_behalf::text, '-') || '|'
    || array_to_string(subjects, ',') || '|' || octet_length(action) || ':' || action
    || '|' || octet_length(array_to_string(fields, ',')) || ':' || array_to_string(fields, ',')
    || '|' || coalesce(octet_length(purpose) || ':' || purpose, '-') || '|' || coalesce(octet_length(reason) || ':' || reason, '-')
    || '|' || coalesce(octet_length(request_id) || ':' || request_id, '-'), 'UTF8'));
end $function$
;
CREATE OR REPLACE FUNCTION hs.audit_partitions(p_from date, p_months integer)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  first_day date;
  part text;
  made int := 0;
begin
  for i in 0 .. least(p_months, 24) loop
    first_day := (date_trunc('month', p_from) + make_interval(months => i))::date;
    part := 'audit_' || to_char(first_day, 'YYYY_MM');
    if to_regclass('hs.' || part) is null then
      execute format('create table hs.%I partition of hs.audit for values from (%L) to (%L)', part,
        first_day::timestamp at time zone 'UTC', (first_day + interval '1 month') at time zone 'UTC');
      execute format('alter table hs.%I enable row level security', part);
      execute format('create trigger no_truncate before truncate on hs.%I for each statement execute function hs.refuse_change()', part);
      execute format('comment on trigger no_truncate on hs.%I is %L', part, '@shardsafe raises, reads nothing');
      made := made + 1;
    end if;
  end loop;
  return made;
end $function$
;
CREATE OR REPLACE FUNCTION hs.bind(ctx text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  execute pg_catalog.format('set local app.ctx = %L', ctx);
end $function$
;
CREATE OR REPLACE FUNCTION hs.break_glass(p_tenant integer, p_id uuid, p_household uuid, p_reason text, p_category text, p_at timestamp with time zone, p_until timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() or not exists (
    select from hs.household h where h.tenant_id = p_tenant and h.id = p_household and not h.shielded
      and (hs.ctx_person() is null or hs.ctx_person() <> all(h.kin))) then
    return false;
  end if;
  insert into hs.access_grant (tenant_id, id, account_id, subject_id, kind, category, reason, from_at, until_at, given_by)
    values (p_tenant, p_id, hs.ctx_account(), p_household, 'breakGlass', p_category, p_reason, p_at, p_until, hs.ctx_account());
  return true;
end $function$
;
CREATE OR REPLACE FUNCTION hs.ctx_account()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(split_part(current_setting('app.ctx', true), '|', 3), '')::uuid $function$
;
CREATE OR REPLACE FUNCTION hs.ctx_grants()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(split_part(current_setting('app.ctx', true), '|', 7), '')::uuid[] $function$
;
CREATE OR REPLACE FUNCTION hs.ctx_has_role(wanted text[])
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(split_part(current_setting('app.ctx', true), '|', 4), '')::text[] && wanted $function$
;
CREATE OR REPLACE FUNCTION hs.ctx_ok()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select coalesce(current_setting('app.ctx', true), '') <> '' $function$
;
CREATE OR REPLACE FUNCTION hs.ctx_person()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(split_part(current_setting('app.ctx', true), '|', 6), '')::uuid $function$
;
CREATE OR REPLACE FUNCTION hs.ctx_teams()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(split_part(current_setting('app.ctx', true), '|', 5), '')::uuid[] $function$
;
CREATE OR REPLACE FUNCTION hs.ctx_tenant()
 RETURNS integer
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE SECURITY DEFINER COST 10000
 SET search_path TO ''
AS $function$
declare
  ctx text := current_setting('app.ctx', true);
  inner_key bytea;
  outer_key bytea;
begin
  select k.inner_pad, k.outer_pad into inner_key, outer_key from hs.ctx_key k;
  if encode(sha256(outer_key || sha256(inner_key || convert_to(split_part(ctx, '~', 1), 'UTF8'))), 'hex') = split_part(ctx, '~', 2)
    -- while keys are being changed there are two; no context at all gives null, and null is no yes
    or exists (
      select from hs.ctx_key k
      where encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to(split_part(ctx, '~', 1), 'UTF8'))), 'hex') = split_part(ctx, '~', 2)
    ) then
    -- only now: what is not ours may hold anything
    if split_part(ctx, '|', 8)::bigint > extract(epoch from clock_timestamp())
      and split_part(ctx, '|', 1) = coalesce(nullif(current_setting('role'), 'none'), session_user) then
      return split_part(ctx, '|', 2)::int;
    end if;
  end if;
  return null;
end $function$
;
CREATE OR REPLACE FUNCTION hs.delegate(target regprocedure)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  if exists (select from pg_catalog.pg_extension where extname = 'citus') then
    execute pg_catalog.format('select public.create_distributed_function(%L, ''p_tenant'', colocate_with => ''hs.account'', force_delegation => true)', target);
  end if;
end $function$
;
CREATE OR REPLACE FUNCTION hs.distribute(target regclass)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  if exists (select from pg_catalog.pg_extension where extname = 'citus') then
    execute pg_catalog.format('select public.create_distributed_table(%L, ''tenant_id'')', target);
  end if;
end $function$
;
CREATE OR REPLACE FUNCTION hs.glass_settle(p_tenant integer, p_grant uuid, p_at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
CREATE OR REPLACE FUNCTION hs.household_assign(p_tenant integer, p_household uuid, p_worker uuid, p_team uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    raise exception 'not the tenant of the actor' using errcode = 'insufficient_privilege';
  end if;
  update hs.household set worker_id = p_worker, team_id = p_team, version = version + 1 where tenant_id = p_tenant and id = p_household;
  perform hs.household_follow(p_tenant, p_household);
end $function$
;
CREATE OR REPLACE FUNCTION hs.household_follow(p_tenant integer, p_household uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
CREATE OR REPLACE FUNCTION hs.key_moment_counts(p_tenant integer, p_from date, p_until date)
 RETURNS TABLE(kind text, events integer, due integer, checked integer, late integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
CREATE OR REPLACE FUNCTION hs.mro_counts(p_tenant integer, p_from date, p_until date)
 RETURNS TABLE(files integer, contacts integer, reported integer, stopped integer, vouchers integer, redeemed integer, voucher_cents bigint, found integer, obtained integer, obtained_cents bigint)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
CREATE OR REPLACE FUNCTION hs.mro_vouchers_of(p_tenant integer, p_households uuid[])
 RETURNS integer
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    return null;
  end if;
  return (select count(*)::int from hs.mro_voucher v where v.tenant_id = p_tenant and v.household_id = any(p_households) and v.undone_at is null);
end $function$
;
CREATE OR REPLACE FUNCTION hs.note_key_keep(p_tenant integer, p_household uuid, p_wrapped bytea)
 RETURNS bytea
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    raise exception 'a key is kept by an actor of its tenant' using errcode = 'insufficient_privilege';
  end if;
  insert into hs.note_key (tenant_id, household_id, wrapped) values (p_tenant, p_household, p_wrapped) on conflict do nothing;
  return (select k.wrapped from hs.note_key k where k.tenant_id = p_tenant and k.household_id = p_household);
end $function$
;
CREATE OR REPLACE FUNCTION hs.note_key_of(p_tenant integer, p_household uuid)
 RETURNS bytea
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    return null;
  end if;
  return (select k.wrapped from hs.note_key k where k.tenant_id = p_tenant and k.household_id = p_household);
end $function$
;
CREATE OR REPLACE FUNCTION hs.number_add(p_tenant integer, p_id uuid, p_person uuid, p_kind text, p_sealed bytea, p_blind bytea, p_at timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
CREATE OR REPLACE FUNCTION hs.number_remove(p_tenant integer, p_person uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    raise exception 'not the tenant of the actor' using errcode = 'insufficient_privilege';
  end if;
  delete from hs.national_number where tenant_id = p_tenant and person_id = p_person;
end $function$
;
CREATE OR REPLACE FUNCTION hs.outreach_counts(p_tenant integer, p_from date, p_until date)
 RETURNS TABLE(heard_from text, households integer, approached integer, reached integer, accepted integer, declined integer, unreachable integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
CREATE OR REPLACE FUNCTION hs.person_candidates(p_tenant integer, p_spelled jsonb, p_sound jsonb, p_near jsonb, p_pairs jsonb, p_exact integer[], p_address integer, p_births date[], p_blind bytea, p_folded text, p_limit integer)
 RETURNS TABLE(person_id uuid, by_number boolean, by_address boolean)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
 SET enable_seqscan TO 'off'
 SET jit TO 'off'
AS $function$
declare
  words int := jsonb_array_length(p_spelled);
  tier jsonb;
  one int[];
  other int[];
  most int;
  -- of those that two words fit, the nearest go on
  kept constant int := 150;
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
    most := case step when 1 then 300 when 2 then 600 else 3000 end;
    if words = 1 then
      one := array(select x::int from jsonb_array_elements_text(tier -> 0) x);
      found := found || array(select s.person_id from hs.person_search s where s.tenant_id = p_tenant and s.keys && one and not s.shielded limit most);
    end if;
    for pair in select x from jsonb_array_elements(p_pairs) x loop
      one := array(select x::int from jsonb_array_elements_text(tier -> (pair ->> 0)::int) x);
      other := array(select x::int from jsonb_array_elements_text(tier -> (pair ->> 1)::int) x);
      found := found || array(
        select c.person_id from (
          select s.person_id, s.folded from hs.person_search s
          where s.tenant_id = p_tenant and s.keys && one and s.keys && other and not s.shielded limit most) c
        order by public.similarity(c.folded, p_folded) desc limit kept);
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
end $function$
;
CREATE OR REPLACE FUNCTION hs.person_collide(p_tenant integer, p_id uuid, p_person uuid, p_blind bytea, p_spelled integer[], p_sound integer[], p_birth date, p_at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
CREATE OR REPLACE FUNCTION hs.person_detail(p_row hs.person, p_key text)
 RETURNS jsonb
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
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
end $function$
;
CREATE OR REPLACE FUNCTION hs.person_index(p_tenant integer, p_person uuid, p_folded text, p_keys integer[], p_birth date)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
CREATE OR REPLACE FUNCTION hs.person_index_address(p_tenant integer, p_household uuid, p_address integer)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    raise exception 'not the tenant of the actor' using errcode = 'insufficient_privilege';
  end if;
  update hs.person_search s set address_key = p_address
    where s.tenant_id = p_tenant and s.person_id in (select p.id from hs.person p where p.tenant_id = p_tenant and p.household_id = p_household);
end $function$
;
CREATE OR REPLACE FUNCTION hs.person_merge_choose(p_tenant integer, p_id uuid, p_details text[], p_aside uuid[], p_reason text, p_at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
CREATE OR REPLACE FUNCTION hs.person_merge_counts(p_tenant integer, p_person uuid)
 RETURNS TABLE(name text, rows bigint)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
CREATE OR REPLACE FUNCTION hs.person_merge_into(p_tenant integer, p_id uuid, p_from uuid, p_into uuid, p_at timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
CREATE OR REPLACE FUNCTION hs.person_merge_unchoose(p_tenant integer, p_id uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
CREATE OR REPLACE FUNCTION hs.person_merge_undo(p_tenant integer, p_id uuid, p_at timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
CREATE OR REPLACE FUNCTION hs.person_set_detail(p_tenant integer, p_person uuid, p_key text, p_value jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
CREATE OR REPLACE FUNCTION hs.person_shield(p_tenant integer, p_person uuid, p_shielded boolean, p_named uuid[], p_grant_ids uuid[], p_reason text, p_at timestamp with time zone, p_until timestamp with time zone)
 RETURNS uuid[]
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
CREATE OR REPLACE FUNCTION hs.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  raise exception 'the audit log is only added to' using errcode = 'insufficient_privilege';
end $function$
;
CREATE OR REPLACE FUNCTION hs.replicate(target regclass)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  if exists (select from pg_catalog.pg_extension where extname = 'citus') then
    execute pg_catalog.format('select public.create_reference_table(%L)', target);
  end if;
end $function$
;
CREATE OR REPLACE FUNCTION hs.scan_counts(p_tenant integer, p_run uuid)
 RETURNS TABLE(right_code text, certain integer, likely integer, yearly_cents bigint)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    return;
  end if;
  return query
    select c.right_code, case when c.certain between 1 and 4 then null else c.certain end, case when c.likely between 1 and 4 then null else c.likely end,
      case when c.certain between 1 and 4 then null else c.yearly_cents end
    from hs.scan_count c where c.tenant_id = p_tenant and c.run_id = p_run order by c.right_code;
end $function$
;
CREATE OR REPLACE FUNCTION hs.session_open(p_tenant integer, p_token_hash bytea, p_now timestamp with time zone)
 RETURNS TABLE(session_id uuid, account_id uuid, login text, name text, language text, shortcuts boolean, person_id uuid, csrf text, how text, created_at timestamp with time zone, seen_at timestamp with time zone, stepped_up_at timestamp with time zone, expires_at timestamp with time zone, must_change boolean, roles text[], teams uuid[], grants uuid[])
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return query
    select s.id, a.id, a.login, a.name, a.language, a.shortcuts, a.person_id, s.csrf, s.how, s.created_at, s.seen_at, s.stepped_up_at, s.expires_at,
      coalesce((select c.must_change from hs.credential c where c.tenant_id = p_tenant and c.account_id = a.id), false),
      array(select r.role from hs.account_role r where r.tenant_id = p_tenant and r.account_id = a.id order by 1),
      array(select m.team_id from hs.team_member m where m.tenant_id = p_tenant and m.account_id = a.id order by 1),
      array(select distinct g.subject_id from hs.access_grant g where g.tenant_id = p_tenant and g.account_id = a.id
            and g.from_at <= p_now and g.until_at > p_now and g.withdrawn_at is null order by 1)
    from hs.session s
    join hs.account a on a.tenant_id = p_tenant and a.id = s.account_id
    where s.tenant_id = p_tenant and s.token_hash = p_token_hash and s.ended_at is null and s.expires_at > p_now and a.active;
end $function$
;
CREATE OR REPLACE FUNCTION hs.take_up_ledger(p_tenant integer, p_from date, p_until date)
 RETURNS TABLE(right_code text, detected integer, informed integer, applied integer, obtained integer, refused integer, not_wanted integer, obtained_cents bigint, open_cents bigint)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
CREATE OR REPLACE FUNCTION hs.task_give_back(p_tenant integer, p_handover uuid, p_task uuid, p_event uuid, p_at timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$
;
CREATE OR REPLACE FUNCTION hs.task_suspensions(p_tenant integer, p_tasks uuid[])
 RETURNS TABLE(task_id uuid, from_on date, until_on date, reason text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not hs.ctx_ok() or p_tenant is distinct from hs.ctx_tenant() then
    return;
  end if;
  return query
    select s.task_id, s.from_on, s.until_on, s.reason from hs.task_suspension s where s.tenant_id = p_tenant and s.task_id = any(p_tasks) order by s.from_on;
end $function$
;
CREATE OR REPLACE FUNCTION hs.tenants_to_seal()
 RETURNS SETOF integer
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return query select t.id from hs.tenant t where exists (select from hs.audit_unsealed u where u.tenant_id = t.id);
end $function$
;

-- triggers

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON hs.audit FOR EACH ROW EXECUTE FUNCTION hs.refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON hs.audit FOR EACH STATEMENT EXECUTE FUNCTION hs.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON hs.audit_seal FOR EACH ROW EXECUTE FUNCTION hs.refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON hs.audit_seal FOR EACH STATEMENT EXECUTE FUNCTION hs.refuse_change();

-- rights on tables

grant select on hs.access_grant to hs_auth;
grant insert, select, update on hs.access_grant to hs_dpo;
grant select on hs.access_grant to hs_job;
grant insert, select, update on hs.access_grant to hs_staff;
grant insert, select, update on hs.account to hs_admin;
grant insert, select, update on hs.account to hs_auth;
grant delete, insert, select, update on hs.account_role to hs_admin;
grant select on hs.account_role to hs_auth;
grant select on hs.account_role to hs_dpo;
grant select on hs.account_role to hs_job;
grant select on hs.account_role to hs_staff;
grant select on hs.address to hs_job;
grant insert, select on hs.address to hs_staff;
grant insert, select on hs.assignment to hs_staff;
grant insert on hs.audit to hs_admin;
grant insert on hs.audit to hs_auth;
grant insert on hs.audit to hs_citizen;
grant insert, select on hs.audit to hs_dpo;
grant insert on hs.audit to hs_job;
grant insert on hs.audit to hs_partner;
grant insert on hs.audit to hs_policy;
grant select on hs.audit to hs_sealer;
grant insert on hs.audit to hs_staff;
grant select on hs.audit_seal to hs_dpo;
grant insert, select on hs.audit_seal to hs_sealer;
grant insert on hs.audit_unsealed to hs_admin;
grant insert on hs.audit_unsealed to hs_auth;
grant insert on hs.audit_unsealed to hs_citizen;
grant insert on hs.audit_unsealed to hs_dpo;
grant insert on hs.audit_unsealed to hs_job;
grant insert on hs.audit_unsealed to hs_partner;
grant insert on hs.audit_unsealed to hs_policy;
grant delete, select on hs.audit_unsealed to hs_sealer;
grant insert on hs.audit_unsealed to hs_staff;
grant select on hs.catalogue_decision to hs_job;
grant insert, select on hs.catalogue_decision to hs_policy;
grant insert, select on hs.catalogue_decision to hs_staff;
grant select on hs.consent to hs_job;
grant insert, select on hs.consent to hs_staff;
grant insert, select, update on hs.contact to hs_staff;
grant insert, select, update on hs.contact_closure to hs_staff;
grant insert on hs.contact_handover to hs_staff;
grant insert, select, update on hs.contact_interpreter to hs_staff;
grant insert, select, update on hs.contact_link to hs_staff;
grant insert, select, update on hs.contact_note to hs_staff;
grant insert, select, update on hs.contact_note_past to hs_staff;
grant insert, update on hs.credential to hs_admin;
grant insert, select, update on hs.credential to hs_auth;
grant select on hs.fact to hs_job;
grant insert, select on hs.fact to hs_staff;
grant select on hs.finding to hs_job;
grant insert, select on hs.finding to hs_staff;
grant select on hs.finding_step to hs_job;
grant insert, select on hs.finding_step to hs_staff;
grant insert, select on hs.handover to hs_staff;
grant insert, select on hs.handover_task to hs_staff;
grant select on hs.household to hs_job;
grant insert, select on hs.household to hs_staff;
grant insert, select, update on hs.household_note to hs_staff;
grant insert, select on hs.idempotency to hs_admin;
grant insert, select on hs.idempotency to hs_auth;
grant insert, select on hs.idempotency to hs_citizen;
grant insert, select on hs.idempotency to hs_dpo;
grant delete, select on hs.idempotency to hs_job;
grant insert, select on hs.idempotency to hs_partner;
grant insert, select on hs.idempotency to hs_policy;
grant insert, select on hs.idempotency to hs_staff;
grant insert, select on hs.key_event to hs_job;
grant insert, select on hs.key_event to hs_staff;
grant select on hs.key_moment_rule to hs_job;
grant select on hs.key_moment_rule to hs_policy;
grant insert, select on hs.key_moment_rule to hs_staff;
grant insert, select on hs.law_change to hs_policy;
grant insert, select on hs.law_change to hs_staff;
grant insert, select on hs.law_change_step to hs_policy;
grant insert, select on hs.law_change_step to hs_staff;
grant select on hs.local_amount to hs_job;
grant insert, select on hs.local_amount to hs_policy;
grant insert, select on hs.local_amount to hs_staff;
grant select on hs.local_rule to hs_job;
grant insert, select on hs.local_rule to hs_policy;
grant insert, select on hs.local_rule to hs_staff;
grant insert, select on hs.login_attempt to hs_auth;
grant select on hs.login_attempt to hs_dpo;
grant select on hs.membership to hs_job;
grant insert, select on hs.membership to hs_staff;
grant insert, select on hs.mro to hs_staff;
grant insert, select on hs.mro_contact to hs_staff;
grant select on hs.mro_method to hs_policy;
grant insert, select on hs.mro_method to hs_staff;
grant insert, select on hs.mro_redemption to hs_staff;
grant select on hs.mro_referral to hs_staff;
grant insert, select on hs.mro_step to hs_staff;
grant insert, select on hs.mro_voucher to hs_staff;
grant select on hs.municipality to hs_admin;
grant select on hs.municipality to hs_auth;
grant select on hs.municipality to hs_citizen;
grant select on hs.municipality to hs_dpo;
grant select on hs.municipality to hs_job;
grant select on hs.municipality to hs_partner;
grant select on hs.municipality to hs_policy;
grant select on hs.municipality to hs_sealer;
grant select on hs.municipality to hs_staff;
grant delete, insert, select on hs.note_key to hs_job;
grant insert, select, update on hs.offer to hs_staff;
grant delete, select on hs.outreach_attempt to hs_job;
grant insert, select on hs.outreach_attempt to hs_staff;
grant delete, select on hs.outreach_entry to hs_job;
grant insert, select on hs.outreach_entry to hs_staff;
grant select on hs.outreach_export to hs_dpo;
grant insert, select on hs.outreach_export to hs_staff;
grant select on hs.outreach_list to hs_job;
grant insert, select on hs.outreach_list to hs_staff;
grant delete, select on hs.outreach_right to hs_job;
grant insert, select on hs.outreach_right to hs_staff;
grant select on hs.person to hs_job;
grant insert, select on hs.person to hs_staff;
grant select on hs.person_collision to hs_dpo;
grant select on hs.person_merge to hs_staff;
grant insert, select on hs.report to hs_staff;
grant insert, select on hs.rights_check to hs_staff;
grant select on hs.rule_set to hs_job;
grant insert, select on hs.rule_set to hs_policy;
grant insert, select on hs.rule_set to hs_staff;
grant delete, insert, select, update on hs.scan_count to hs_job;
grant delete, insert, select, update on hs.scan_hit to hs_job;
grant select on hs.scan_hit to hs_staff;
grant delete, insert, select, update on hs.scan_run to hs_job;
grant select on hs.scan_run to hs_policy;
grant insert, select on hs.scan_run to hs_staff;
grant insert, select, update on hs.session to hs_auth;
grant insert on hs.task to hs_job;
grant insert, select, update on hs.task to hs_staff;
grant insert on hs.task_event to hs_staff;
grant insert on hs.task_suspension to hs_staff;
grant insert, select, update on hs.team to hs_admin;
grant select on hs.team to hs_auth;
grant select on hs.team to hs_dpo;
grant select on hs.team to hs_job;
grant select on hs.team to hs_policy;
grant select on hs.team to hs_staff;
grant delete, insert, select, update on hs.team_member to hs_admin;
grant select on hs.team_member to hs_auth;
grant select on hs.team_member to hs_dpo;
grant select on hs.team_member to hs_job;
grant select on hs.team_member to hs_staff;
grant select on hs.tenant to hs_admin;
grant select on hs.tenant to hs_auth;
grant select on hs.tenant to hs_citizen;
grant select on hs.tenant to hs_dpo;
grant select on hs.tenant to hs_job;
grant select on hs.tenant to hs_partner;
grant select on hs.tenant to hs_policy;
grant select on hs.tenant to hs_sealer;
grant select on hs.tenant to hs_staff;

-- rights on columns

grant select (tenant_id, id, login, name, language, active) on hs.account to hs_dpo;
grant select (tenant_id, id, login, name, language, active) on hs.account to hs_job;
grant select (tenant_id, id, login, name, language, active) on hs.account to hs_policy;
grant select (tenant_id, id, login, name, language, active) on hs.account to hs_staff;
grant update (valid_until, corrected_by) on hs.address to hs_staff;
grant update (withdrawn_at, withdrawn_by) on hs.consent to hs_staff;
grant select (tenant_id, account_id, password_changed_at, totp_enabled, must_change) on hs.credential to hs_admin;
grant update (retracted_at, retracted_by, retracted_reason, version) on hs.fact to hs_staff;
grant update (household_id, worker_id, team_id, shielded, kin) on hs.finding to hs_staff;
grant update (household_id, undone_at, undone_by, worker_id, team_id, shielded, kin) on hs.finding_step to hs_staff;
grant update (undone_at, undone_by) on hs.handover to hs_staff;
grant update (anonymous, pseudonym, version) on hs.household to hs_staff;
grant update (household_id, check_id, worker_id, team_id, shielded, kin) on hs.key_event to hs_staff;
grant update (table_name, from_on, to_on, figures, unit, law, source, confidence, note, submitted_at, withdrawn_at, version) on hs.local_amount to hs_policy;
grant update (table_name, from_on, to_on, figures, unit, law, source, confidence, note, submitted_at, withdrawn_at, version) on hs.local_amount to hs_staff;
grant update (right_code, municipality, from_on, to_on, source, entity, per, names, conditions, amount, figures, texts, submitted_at, withdrawn_at, version) on hs.local_rule to hs_policy;
grant update (right_code, municipality, from_on, to_on, source, entity, per, names, conditions, amount, figures, texts, submitted_at, withdrawn_at, version) on hs.local_rule to hs_staff;
grant update (role, valid_from, valid_until, voided_by, version) on hs.membership to hs_staff;
grant update (undone_at, undone_by) on hs.mro_contact to hs_staff;
grant update (undone_at, undone_by) on hs.mro_redemption to hs_staff;
grant insert (tenant_id, id, partner_id, organisation, referred_on, given, family, phone, town, child_born_on, language, grounds, agreed, made_at) on hs.mro_referral to hs_partner;
grant select (tenant_id, id, partner_id, organisation, referred_on, given, family, phone, town, child_born_on, language, grounds, agreed, made_at, settled_as, settled_at) on hs.mro_referral to hs_partner;
grant update (settled_as, settled_at, settled_by, mro_id) on hs.mro_referral to hs_staff;
grant update (undone_at, undone_by) on hs.mro_step to hs_staff;
grant update (undone_at, undone_by) on hs.mro_voucher to hs_staff;
grant select (tenant_id, id, person_id, kind, sealed, noted_at) on hs.national_number to hs_staff;
grant update (undone_at, undone_by) on hs.outreach_attempt to hs_staff;
grant update (lapsed) on hs.outreach_list to hs_job;
grant update (closed_at, closed_by) on hs.outreach_list to hs_staff;
grant update (household_id, given, family, original_name, birth_date, birth_year, birth_month, gender, language, written_language, needs_interpreter, phones, mail, safety_flag, safety_note, deceased_on, version) on hs.person to hs_staff;
grant update (settled_at) on hs.person_collision to hs_dpo;
grant update (household_id, worker_id, team_id, shielded, kin) on hs.report to hs_staff;
grant update (household_id, worker_id, team_id, shielded, kin) on hs.rights_check to hs_staff;
grant update (seen_at, stopped_at, stopped_by) on hs.scan_run to hs_staff;
grant select (tenant_id, id, account_id, created_at, seen_at, expires_at, ended_at) on hs.session to hs_admin;
grant update (ended_at) on hs.session to hs_admin;

-- rights on functions

grant execute on function hs.access_log(integer,uuid[],integer) to hs_citizen, hs_dpo, hs_staff;
grant execute on function hs.add_job(integer,text,jsonb,timestamp with time zone,text) to hs_admin, hs_auth, hs_citizen, hs_dpo, hs_job, hs_partner, hs_policy, hs_staff;
grant execute on function hs.audit_hash(integer,uuid,timestamp with time zone,uuid,uuid,uuid[],text,text[],text,text,text) to hs_admin, hs_auth, hs_citizen, hs_dpo, hs_job, hs_partner, hs_policy, hs_staff;
grant execute on function hs.audit_partitions(date,integer) to hs_job;
grant execute on function hs.bind(text) to hs_admin, hs_auth, hs_citizen, hs_dpo, hs_job, hs_partner, hs_policy, hs_sealer, hs_staff;
grant execute on function hs.break_glass(integer,uuid,uuid,text,text,timestamp with time zone,timestamp with time zone) to hs_staff;
grant execute on function hs.ctx_account() to hs_admin, hs_auth, hs_citizen, hs_dpo, hs_job, hs_partner, hs_policy, hs_sealer, hs_staff;
grant execute on function hs.ctx_grants() to hs_admin, hs_auth, hs_citizen, hs_dpo, hs_job, hs_partner, hs_policy, hs_sealer, hs_staff;
grant execute on function hs.ctx_has_role(text[]) to hs_admin, hs_auth, hs_citizen, hs_dpo, hs_job, hs_partner, hs_policy, hs_sealer, hs_staff;
grant execute on function hs.ctx_ok() to hs_admin, hs_auth, hs_citizen, hs_dpo, hs_job, hs_partner, hs_policy, hs_sealer, hs_staff;
grant execute on function hs.ctx_person() to hs_admin, hs_auth, hs_citizen, hs_dpo, hs_job, hs_partner, hs_policy, hs_sealer, hs_staff;
grant execute on function hs.ctx_teams() to hs_admin, hs_auth, hs_citizen, hs_dpo, hs_job, hs_partner, hs_policy, hs_sealer, hs_staff;
grant execute on function hs.ctx_tenant() to hs_admin, hs_auth, hs_citizen, hs_dpo, hs_job, hs_partner, hs_policy, hs_sealer, hs_staff;
grant execute on function hs.glass_settle(integer,uuid,timestamp with time zone) to hs_dpo, hs_staff;
grant execute on function hs.household_assign(integer,uuid,uuid,uuid) to hs_staff;
grant execute on function hs.household_follow(integer,uuid) to hs_staff;
grant execute on function hs.key_moment_counts(integer,date,date) to hs_policy, hs_staff;
grant execute on function hs.mro_counts(integer,date,date) to hs_policy, hs_staff;
grant execute on function hs.mro_vouchers_of(integer,uuid[]) to hs_staff;
grant execute on function hs.note_key_keep(integer,uuid,bytea) to hs_job, hs_staff;
grant execute on function hs.note_key_of(integer,uuid) to hs_job, hs_staff;
grant execute on function hs.number_add(integer,uuid,uuid,text,bytea,bytea,timestamp with time zone) to hs_staff;
grant execute on function hs.number_remove(integer,uuid) to hs_staff;
grant execute on function hs.outreach_counts(integer,date,date) to hs_policy, hs_staff;
grant execute on function hs.person_candidates(integer,jsonb,jsonb,jsonb,jsonb,integer[],integer,date[],bytea,text,integer) to hs_staff;
grant execute on function hs.person_collide(integer,uuid,uuid,bytea,integer[],integer[],date,timestamp with time zone) to hs_staff;
grant execute on function hs.person_index(integer,uuid,text,integer[],date) to hs_staff;
grant execute on function hs.person_index_address(integer,uuid,integer) to hs_staff;
grant execute on function hs.person_merge_choose(integer,uuid,text[],uuid[],text,timestamp with time zone) to hs_staff;
grant execute on function hs.person_merge_counts(integer,uuid) to hs_staff;
grant execute on function hs.person_merge_into(integer,uuid,uuid,uuid,timestamp with time zone) to hs_staff;
grant execute on function hs.person_merge_unchoose(integer,uuid) to hs_staff;
grant execute on function hs.person_merge_undo(integer,uuid,timestamp with time zone) to hs_staff;
grant execute on function hs.person_shield(integer,uuid,boolean,uuid[],uuid[],text,timestamp with time zone,timestamp with time zone) to hs_staff;
grant execute on function hs.scan_counts(integer,uuid) to hs_policy, hs_staff;
grant execute on function hs.session_open(integer,bytea,timestamp with time zone) to hs_auth;
grant execute on function hs.take_up_ledger(integer,date,date) to hs_policy, hs_staff;
grant execute on function hs.task_give_back(integer,uuid,uuid,uuid,timestamp with time zone) to hs_staff;
grant execute on function hs.task_suspensions(integer,uuid[]) to hs_staff;
grant execute on function hs.tenants_to_seal() to hs_sealer;

-- comments

comment on table hs.ctx_key is '@local the same on every node; readable by no request role';
comment on table hs.migration is '@local which files have run';
comment on table hs.municipality is '@reference codes are dated: municipalities merge, and the code knows its successor';
comment on table hs.tenant is '@reference one row a local social service; nothing secret stands here';
