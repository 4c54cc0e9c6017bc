-- The door of the regional nurse, the reasons of a referral with what they rest on, and a report that is corrected by a new one while the old stays.

-- What a partner enters and nothing else: who to speak to, how, why, and that the family agreed. It knows no file. Somebody of the centre takes it up or says no.
create table hs.mro_referral (
  tenant_id int not null references hs.tenant,
  id uuid not null,
  partner_id uuid not null,
  organisation text not null check (char_length(organisation) between 1 and 200),
  referred_on date not null,
  given text not null check (char_length(given) between 1 and 200),
  family text not null check (char_length(family) between 1 and 200),
  phone text check (char_length(phone) <= 40),
  town text check (char_length(town) <= 100),
  child_born_on date,
  language text check (language ~ '^[a-z]{2,3}$'),
  grounds text[] not null check (cardinality(grounds) > 0 and grounds <@ array['youngChild', 'lowWorkIntensity', 'birth', 'other']),
  -- nothing is passed on without it
  agreed boolean not null check (agreed),
  made_at timestamptz not null,
  settled_as text check (settled_as in ('taken', 'declined')),
  settled_at timestamptz,
  settled_by uuid,
  mro_id uuid,
  constraint mro_referral_pkey primary key (tenant_id, id),
  constraint mro_referral_mro_fkey foreign key (tenant_id, mro_id) references hs.mro (tenant_id, id),
  constraint mro_referral_settled_check check (num_nonnulls(settled_as, settled_at, settled_by) in (0, 3)),
  constraint mro_referral_taken_check check ((settled_as = 'taken') is not distinct from (case when settled_as is null then null else mro_id is not null end))
);
create index mro_referral_partner on hs.mro_referral (tenant_id, partner_id, made_at);
create index mro_referral_open on hs.mro_referral (tenant_id, made_at) where settled_at is null;
select hs.distribute('hs.mro_referral');

alter table hs.mro_referral enable row level security;
-- A partner sees what it sent itself; the columns that lead to a file are not granted to it.
create policy sent on hs.mro_referral for select to hs_partner
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and partner_id = hs.ctx_account() and hs.ctx_has_role('{partner}'));
create policy made on hs.mro_referral for insert to hs_partner
  with check (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and partner_id = hs.ctx_account() and settled_at is null and hs.ctx_has_role('{partner}'));
-- What is open is for who may take it up; once it is settled only for who did.
create policy waiting on hs.mro_referral for select to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and hs.ctx_has_role('{socialWorker,head}') and (settled_at is null or settled_by = hs.ctx_account()));
create policy settled on hs.mro_referral for update to hs_staff
  using (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and hs.ctx_has_role('{socialWorker,head}') and settled_at is null)
  with check (hs.ctx_ok() and tenant_id = hs.ctx_tenant() and hs.ctx_has_role('{socialWorker,head}') and settled_by = hs.ctx_account());
grant select (tenant_id, id, partner_id, organisation, referred_on, given, family, phone, town, child_born_on, language, grounds, agreed, made_at, settled_as, settled_at),
  insert (tenant_id, id, partner_id, organisation, referred_on, given, family, phone, town, child_born_on, language, grounds, agreed, made_at) on hs.mro_referral to hs_partner;
grant select, update (settled_as, settled_at, settled_by, mro_id) on hs.mro_referral to hs_staff;

-- Of each reason what the facts said, what was chosen, and why where the two differ.
alter table hs.mro add column basis jsonb not null default '[]';

alter table hs.mro_step drop constraint mro_step_state_check;
alter table hs.mro_step add constraint mro_step_state_check check (state in ('reported', 'corrected', 'followed', 'stopped'));
alter table hs.mro_step drop constraint mro_step_why_check;
alter table hs.mro_step add constraint mro_step_why_check check (state not in ('stopped', 'corrected') or reason is not null);
alter table hs.mro_step drop constraint mro_step_report_check;
alter table hs.mro_step add constraint mro_step_report_check check (state not in ('reported', 'corrected') or report_id is not null);
-- A report is made once and corrected as often as it must.
drop index hs.mro_step_once;
create unique index mro_step_once on hs.mro_step (tenant_id, mro_id, state) where undone_at is null and state <> 'corrected';
