-- What a dataset may tell, or leave open.

alter table organisation add column aliases text[] not null default '{}';
alter table organisation
  alter column aliases drop default,
  add constraint organisation_aliases_valid check (
    cardinality(aliases) <= 20 and array_position(aliases, null) is null);

-- Sources often tell one bound of the ages only, and not whether one can take part online.
alter table project
  alter column online drop not null,
  drop constraint project_ages_valid,
  add constraint project_ages_valid check (
    age_from between 0 and 120 and age_to between 0 and 120 and age_from <= age_to);

-- Nor since when one can register, only until when.
alter table event
  drop constraint event_kind_known,
  add constraint event_kind_known check (
    kind in (
      'BARCAMP', 'WEBINAR', 'ONLINE_TRAINING', 'COMMUNITY_CALL', 'ALUMNI_MEETING', 'WORKSHOP',
      'AWARD_CEREMONY', 'CONFERENCE', 'NETWORK_MEETING', 'ACTION_DAY', 'COMPETITION_FINAL', 'FAIR',
      'FESTIVAL', 'OPENING', 'STUDENT_FORUM')),
  drop constraint event_registration_valid,
  add constraint event_registration_valid check (
    (registration_opens is null or registration_closes is not null)
    and registration_opens <= registration_closes and registration_closes <= last_day);

-- A winner may be no region.
alter table call_winner alter column region_id drop not null;

alter table network
  add column coordinating_region_id uuid,
  add constraint network_region_fk
    foreign key (coordinating_region_id) references region (id);

create index network_by_coordinating_region on network (coordinating_region_id);
