-- The room task: what must be done, by whom, by when, and why that day. What happened to a task is a record (task_event); the day it closed stands on the
-- task as well, so that a work list reads one partial index.

create table hs.task (
  tenant_id int not null references hs.tenant,
  id uuid not null,
  kind text not null check (char_length(kind) between 1 and 60),
  household_id uuid,
  contact_id uuid,
  -- the finding or the key moment that asks for it
  cause_id uuid,
  -- typed by a person; a task of the house takes its words from its kind and these parameters
  what text check (char_length(what) between 1 and 300),
  why text check (char_length(why) <= 600),
  params jsonb not null default '{}',
  started_on date not null,
  due_on date not null,
  -- the rule that gave the day: length, unit, counting, source. null: a day that somebody chose
  term jsonb,
  -- who must do it: a worker, or while nobody took it a team
  owner_id uuid,
  owner_team uuid,
  -- who handed it over sees it until the other side takes it
  handed_by uuid,
  -- as on the household (hs.household_follow)
  worker_id uuid,
  team_id uuid,
  shielded boolean not null default false,
  kin uuid[] not null default '{}',
  made_by uuid not null,
  made_at timestamptz not null,
  closed_at timestamptz,
  version int not null default 1,
  constraint task_pkey primary key (tenant_id, id),
  constraint task_owner_check check (owner_id is not null or owner_team is not null),
  constraint task_days_check check (due_on >= started_on)
);
create index task_owner_open on hs.task (tenant_id, owner_id, due_on) where closed_at is null;
create index task_team_open on hs.task (tenant_id, owner_team, due_on) where closed_at is null;
create index task_household on hs.task (tenant_id, household_id);
create index task_contact on hs.task (tenant_id, contact_id);
select hs.distribute('hs.task');

-- Days that do not count, with the reason: a term that stands still.
create table hs.task_suspension (
  tenant_id int not null,
  id uuid not null,
  task_id uuid not null,
  from_on date not null,
  -- null: still suspended
  until_on date,
  reason text not null check (char_length(reason) between 1 and 300),
  by_id uuid not null,
  at timestamptz not null,
  constraint task_suspension_pkey primary key (tenant_id, id),
  constraint task_suspension_task_fkey foreign key (tenant_id, task_id) references hs.task (tenant_id, id),
  constraint task_suspension_days_check check (until_on is null or until_on >= from_on)
);
create index task_suspension_task on hs.task_suspension (tenant_id, task_id);
select hs.distribute('hs.task_suspension');

create table hs.task_event (
  tenant_id int not null,
  id uuid not null,
  task_id uuid not null,
  kind text not null check (kind in ('done', 'undone', 'handedOver', 'taken', 'moved')),
  to_worker uuid,
  to_team uuid,
  due_on date,
  by_id uuid not null,
  at timestamptz not null,
  constraint task_event_pkey primary key (tenant_id, id),
  constraint task_event_task_fkey foreign key (tenant_id, task_id) references hs.task (tenant_id, id)
);
create index task_event_task on hs.task_event (tenant_id, task_id, at);
select hs.distribute('hs.task_event');

alter table hs.task enable row level security;
alter table hs.task_suspension enable row level security;
alter table hs.task_event enable row level security;

create policy owned on hs.task for select to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (hs.ctx_person() is null or hs.ctx_person() <> all(kin))
    and ((not shielded and (owner_id = hs.ctx_account() or handed_by = hs.ctx_account() or hs.ctx_has_role('{head}')
        or (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}') and (owner_team = any(hs.ctx_teams()) or worker_id = hs.ctx_account() or team_id = any(hs.ctx_teams())))))
      or household_id = any(hs.ctx_grants())));
create policy made on hs.task for insert to hs_staff
  with check (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and made_by = hs.ctx_account());
create policy changed on hs.task for update to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and (hs.ctx_person() is null or hs.ctx_person() <> all(kin))
    and ((not shielded and (owner_id = hs.ctx_account() or handed_by = hs.ctx_account() or hs.ctx_has_role('{head}')
        or (hs.ctx_has_role('{socialWorker,debtMediator,pathwayGuide}') and (owner_team = any(hs.ctx_teams()) or worker_id = hs.ctx_account() or team_id = any(hs.ctx_teams())))))
      or household_id = any(hs.ctx_grants())));
-- Rows without a word about anybody: ids and days. The reason of a suspension is a ground of law, not a story.
create policy own_tenant on hs.task_suspension to hs_staff using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());
create policy own_tenant on hs.task_event to hs_staff using (hs.ctx_ok() and tenant_id = hs.ctx_tenant());

grant select, insert, update on hs.task to hs_staff;
grant select, insert, update on hs.task_suspension to hs_staff;
grant select, insert on hs.task_event to hs_staff;
