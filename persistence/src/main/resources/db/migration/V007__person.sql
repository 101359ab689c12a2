-- People, with as little about them as possible, and which regions they coordinate.

create table person (
  id uuid not null,
  version bigint not null,
  -- Null after erasure; then nothing else is known either.
  name text collate "de-x-icu",
  function text,
  email text,
  email_visibility text collate "C",
  phone text,
  phone_visibility text collate "C",
  web text,
  web_visibility text collate "C",
  constraint person_pk primary key (id),
  constraint person_version_valid check (version > 0),
  constraint person_name_filled check (length(name) between 1 and 150),
  constraint person_erased_whole check (
    name is not null or num_nonnulls(function, email, phone, web) = 0),
  constraint person_contact_visibility check (
    (email is null) = (email_visibility is null)
    and (phone is null) = (phone_visibility is null)
    and (web is null) = (web_visibility is null)
    and email_visibility in ('PUBLIC', 'MEMBERS', 'HIDDEN')
    and phone_visibility in ('PUBLIC', 'MEMBERS', 'HIDDEN')
    and web_visibility in ('PUBLIC', 'MEMBERS', 'HIDDEN'))
);

create table coordination (
  id uuid not null,
  version bigint not null,
  person_id uuid not null,
  region_id uuid not null,
  period_from partial_date not null,
  period_to partial_date,
  constraint coordination_pk primary key (id),
  constraint coordination_person_fk foreign key (person_id) references person (id),
  constraint coordination_region_fk
    foreign key (region_id) references region (id) on delete cascade,
  constraint coordination_version_valid check (version > 0),
  constraint coordination_period_valid check (
    partial_date_first(period_from) <= partial_date_last(period_to))
);

create index coordination_by_person on coordination (person_id);
create index coordination_by_region on coordination (region_id, period_from, id);
