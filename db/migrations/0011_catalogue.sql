-- The room catalogue: what a centre decides itself (local rules, amounts) with four eyes, the rule sets by which checks were made, and the watch list of the law.

-- A version of a local rule as its author wrote it. Once submitted it never changes: what was looked at is what is released.
create table hs.local_rule (
  tenant_id int not null references hs.tenant,
  id uuid not null,
  right_code text not null check (right_code ~ '^[a-z][A-Za-z0-9]{2,59}$'),
  -- NIS code
  municipality int not null check (municipality between 1 and 99999),
  from_on date not null,
  -- null: until the next version begins
  to_on date,
  source text not null check (char_length(source) <= 300),
  entity text check (entity in ('person', 'household')),
  per text check (per in ('month', 'halfMonth', 'year', 'day', 'once')),
  -- expressions with their texts, as rules/local/own-rule.ts has them
  names jsonb not null default '[]',
  conditions jsonb not null default '[]',
  amount text check (char_length(amount) <= 4000),
  -- money in cents by key
  figures jsonb not null default '{}',
  -- title and next step by language, Dutch first
  texts jsonb not null default '{}',
  written_by uuid not null,
  written_at timestamptz not null,
  submitted_at timestamptz,
  withdrawn_at timestamptz,
  version int not null default 1,
  constraint local_rule_pkey primary key (tenant_id, id),
  constraint local_rule_days_check check (to_on is null or to_on >= from_on),
  constraint local_rule_submitted unique (tenant_id, id, written_by, submitted_at)
);
select hs.distribute('hs.local_rule');

-- A row of an amount: every key of the table from one day.
create table hs.local_amount (
  tenant_id int not null references hs.tenant,
  id uuid not null,
  table_name text not null check (table_name ~ '^[A-Za-z][A-Za-z0-9]{2,59}$'),
  from_on date not null,
  to_on date,
  -- cents, rates and counts by key; null is not known
  figures jsonb not null,
  unit text not null check (char_length(unit) between 1 and 40),
  law text not null check (char_length(law) <= 300),
  source text not null check (char_length(source) <= 300),
  confidence text not null check (confidence in ('page', 'code', 'derived', 'seed', 'memory', 'missing', 'invented')),
  note text check (char_length(note) <= 600),
  written_by uuid not null,
  written_at timestamptz not null,
  submitted_at timestamptz,
  withdrawn_at timestamptz,
  version int not null default 1,
  constraint local_amount_pkey primary key (tenant_id, id),
  constraint local_amount_days_check check (to_on is null or to_on >= from_on),
  constraint local_amount_submitted unique (tenant_id, id, written_by, submitted_at)
);
select hs.distribute('hs.local_amount');

-- Released or sent back, by somebody else than the author. The foreign keys carry author and moment of submission: a row that was never submitted, or whose
-- author is given wrongly, cannot be decided on.
create table hs.catalogue_decision (
  tenant_id int not null references hs.tenant,
  id uuid not null,
  rule_id uuid,
  amount_id uuid,
  written_by uuid not null,
  submitted_at timestamptz not null,
  outcome text not null check (outcome in ('released', 'returned')),
  reason text check (char_length(reason) <= 600),
  by_id uuid not null,
  at timestamptz not null,
  -- the hash of the rules from then on
  catalogue text,
  -- how many households it touched when it was released, without persons
  impact jsonb,
  constraint catalogue_decision_pkey primary key (tenant_id, id),
  constraint catalogue_decision_what_check check (num_nonnulls(rule_id, amount_id) = 1),
  constraint catalogue_decision_four_eyes_check check (by_id <> written_by),
  constraint catalogue_decision_why_check check (outcome = 'released' or reason is not null),
  constraint catalogue_decision_rule_fkey foreign key (tenant_id, rule_id, written_by, submitted_at) references hs.local_rule (tenant_id, id, written_by, submitted_at),
  constraint catalogue_decision_amount_fkey foreign key (tenant_id, amount_id, written_by, submitted_at) references hs.local_amount (tenant_id, id, written_by, submitted_at),
  constraint catalogue_decision_rule_once unique (tenant_id, rule_id),
  constraint catalogue_decision_amount_once unique (tenant_id, amount_id)
);
select hs.distribute('hs.catalogue_decision');

-- The rules by which checks were made, whole: a check of today can be computed again when these rules are no longer the ones in force.
create table hs.rule_set (
  tenant_id int not null references hs.tenant,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  -- gzip of the JSON
  content bytea not null,
  product text not null,
  made_at timestamptz not null,
  constraint rule_set_pkey primary key (tenant_id, hash)
);
select hs.distribute('hs.rule_set');

-- A change of law or a circular: which rights it touches, from when. What was done about it are records (law_change_step).
create table hs.law_change (
  tenant_id int not null references hs.tenant,
  id uuid not null,
  kind text not null check (kind in ('law', 'circular', 'decision', 'other')),
  title text not null check (char_length(title) between 1 and 200),
  source text not null check (char_length(source) between 1 and 300),
  published_on date,
  effective_on date not null,
  rights text[] not null check (cardinality(rights) between 1 and 60),
  noted_by uuid not null,
  noted_at timestamptz not null,
  constraint law_change_pkey primary key (tenant_id, id)
);
select hs.distribute('hs.law_change');

create table hs.law_change_step (
  tenant_id int not null,
  id uuid not null,
  change_id uuid not null,
  state text not null check (state in ('given', 'checking', 'done', 'noChange')),
  -- who checks it from now on
  checker_id uuid,
  what text check (char_length(what) <= 600),
  -- the release that came of it
  decision_id uuid,
  by_id uuid not null,
  at timestamptz not null,
  constraint law_change_step_pkey primary key (tenant_id, id),
  constraint law_change_step_change_fkey foreign key (tenant_id, change_id) references hs.law_change (tenant_id, id),
  constraint law_change_step_decision_fkey foreign key (tenant_id, decision_id) references hs.catalogue_decision (tenant_id, id),
  constraint law_change_step_why_check check (state not in ('done', 'noChange') or what is not null),
  constraint law_change_step_given_check check ((state = 'given') = (checker_id is not null))
);
create index law_change_step_change on hs.law_change_step (tenant_id, change_id, at);
select hs.distribute('hs.law_change_step');

alter table hs.local_rule enable row level security;
alter table hs.local_amount enable row level security;
alter table hs.catalogue_decision enable row level security;
alter table hs.rule_set enable row level security;
alter table hs.law_change enable row level security;
alter table hs.law_change_step enable row level security;

-- No person stands in any of these. What was submitted is for everybody who computes with it; what is still being written, for who may write.
create policy shown on hs.local_rule for select to hs_staff, hs_policy, hs_job
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (submitted_at is not null or hs.ctx_has_role('{head,policy}')));
create policy written on hs.local_rule for insert to hs_staff, hs_policy
  with check (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and written_by = hs.ctx_account() and submitted_at is null and hs.ctx_has_role('{head,policy}'));
-- the author alone, and until it is submitted
create policy changed on hs.local_rule for update to hs_staff, hs_policy
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and written_by = hs.ctx_account() and submitted_at is null and hs.ctx_has_role('{head,policy}'))
  with check (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and written_by = hs.ctx_account());

create policy shown on hs.local_amount for select to hs_staff, hs_policy, hs_job
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (submitted_at is not null or hs.ctx_has_role('{head,policy}')));
create policy written on hs.local_amount for insert to hs_staff, hs_policy
  with check (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and written_by = hs.ctx_account() and submitted_at is null and hs.ctx_has_role('{head,policy}'));
create policy changed on hs.local_amount for update to hs_staff, hs_policy
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and written_by = hs.ctx_account() and submitted_at is null and hs.ctx_has_role('{head,policy}'))
  with check (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and written_by = hs.ctx_account());

create policy shown on hs.catalogue_decision for select to hs_staff, hs_policy, hs_job
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy decided on hs.catalogue_decision for insert to hs_staff, hs_policy
  with check (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and by_id = hs.ctx_account() and by_id <> written_by and hs.ctx_has_role('{head,policy}'));

create policy own_tenant on hs.rule_set to hs_staff, hs_policy, hs_job using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());

create policy shown on hs.law_change for select to hs_staff, hs_policy using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy noted on hs.law_change for insert to hs_staff, hs_policy
  with check (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and noted_by = hs.ctx_account() and hs.ctx_has_role('{head,policy}'));
create policy shown on hs.law_change_step for select to hs_staff, hs_policy using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy noted on hs.law_change_step for insert to hs_staff, hs_policy
  with check (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and by_id = hs.ctx_account());

grant select, insert on hs.local_rule, hs.local_amount, hs.catalogue_decision, hs.law_change, hs.law_change_step to hs_staff, hs_policy;
grant update (right_code, municipality, from_on, to_on, source, entity, per, names, conditions, amount, figures, texts, submitted_at, withdrawn_at, version)
  on hs.local_rule to hs_staff, hs_policy;
grant update (table_name, from_on, to_on, figures, unit, law, source, confidence, note, submitted_at, withdrawn_at, version) on hs.local_amount to hs_staff, hs_policy;
grant select, insert on hs.rule_set to hs_staff, hs_policy;
grant select on hs.local_rule, hs.local_amount, hs.catalogue_decision, hs.rule_set to hs_job;
