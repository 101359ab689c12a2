-- Regions that people propose. No answer that others see is made of them, so that they count as no
-- revision.

create domain proposal_status as text collate "C"
  constraint proposal_status_known check (value in ('PROPOSED', 'ACCEPTED', 'DECLINED'));

create table region_proposal (
  id uuid not null,
  version bigint not null,
  by_id uuid not null,
  proposed_on date not null,
  name text not null,
  kinds region_kind_list not null,
  lead_state text collate "C" not null,
  districts text[] collate "C" not null,
  reason text not null,
  carriers text,
  status proposal_status not null,
  decided_on date,
  region_id uuid,
  declined_for text,
  modified timestamptz not null default clock_timestamp(),
  constraint region_proposal_pk primary key (id),
  constraint region_proposal_version_valid check (version > 0),
  constraint region_proposal_account_fk foreign key (by_id) references account (id),
  constraint region_proposal_region_fk foreign key (region_id) references region (id),
  constraint region_proposal_lead_state_fk foreign key (lead_state) references federal_state (code),
  constraint region_proposal_name_filled check (length(name) between 1 and 200),
  constraint region_proposal_kinds_given check (cardinality(kinds) > 0),
  constraint region_proposal_districts_valid check (
    cardinality(districts) <= 50 and array_position(districts, null) is null),
  constraint region_proposal_reason_filled check (length(reason) between 1 and 2000),
  constraint region_proposal_carriers_filled check (length(carriers) between 1 and 500),
  constraint region_proposal_declined_for_filled check (length(declined_for) between 1 and 1000),
  constraint region_proposal_decided_whole check (
    (status = 'PROPOSED') = (decided_on is null)
    and (status = 'ACCEPTED') = (region_id is not null)
    and (status = 'DECLINED') = (declined_for is not null))
);

create index region_proposal_by_day on region_proposal (proposed_on, id);
create index region_proposal_by_account on region_proposal (by_id, proposed_on, id);
create index region_proposal_by_region on region_proposal (region_id) where region_id is not null;
