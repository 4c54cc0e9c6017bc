-- A right that is obtained is a fact from then on ("receives"), noted with the step and taken back with it. And what belongs to a household belongs to one that exists.
alter table hs.finding_step add column fact_id uuid;

alter table hs.task add constraint task_household_fkey foreign key (tenant_id, household_id) references hs.household (tenant_id, id);
alter table hs.contact add constraint contact_household_fkey foreign key (tenant_id, household_id) references hs.household (tenant_id, id);
alter table hs.household_note add constraint household_note_household_fkey foreign key (tenant_id, household_id) references hs.household (tenant_id, id);
alter table hs.rights_check add constraint rights_check_household_fkey foreign key (tenant_id, household_id) references hs.household (tenant_id, id);
alter table hs.finding add constraint finding_household_fkey foreign key (tenant_id, household_id) references hs.household (tenant_id, id);
alter table hs.report add constraint report_household_fkey foreign key (tenant_id, household_id) references hs.household (tenant_id, id);
alter table hs.key_event add constraint key_event_household_fkey foreign key (tenant_id, household_id) references hs.household (tenant_id, id);
