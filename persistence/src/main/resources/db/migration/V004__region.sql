-- Regional MINT networks.

create table region (
  id uuid not null,
  version bigint not null,
  slug slug not null,
  name text collate "de-x-icu" not null,
  kinds text[] not null,
  lead_state text collate "C" not null,
  seat text collate "de-x-icu",
  latitude double precision not null,
  longitude double precision not null,
  location_basis text collate "C" not null,
  founded partial_date,
  listed partial_date,
  -- Sort keys: what is absent stands last, whichever way the list runs.
  founded_ascending text collate "C" not null
    generated always as (coalesce(founded, '~')) stored,
  founded_descending text collate "C" not null
    generated always as (coalesce(founded, '')) stored,
  listed_ascending text collate "C" not null
    generated always as (coalesce(listed, '~')) stored,
  listed_descending text collate "C" not null
    generated always as (coalesce(listed, '')) stored,
  pilot_region boolean not null,
  website text,
  mission text,
  focus_subjects text[] not null,
  target_groups text[] not null,
  education_stages text[] not null,
  cluster_from partial_date,
  cluster_to partial_date,
  sources text[] not null,
  sources_retrieved date[] not null,
  constraint region_pk primary key (id),
  -- Serves the order by name as well, and copies of the name refer to it.
  constraint region_name_once unique (name, id),
  constraint region_state_fk foreign key (lead_state) references federal_state (code),
  constraint region_version_valid check (version > 0),
  constraint region_name_filled check (length(name) between 1 and 200),
  constraint region_kinds_known check (
    cardinality(kinds) > 0
    and kinds <@ array['MINT_REGION', 'MINT_CLUSTER', 'ZDI_NETWORK', 'OTHER']),
  constraint region_point_valid check (
    latitude between -90 and 90 and longitude between -180 and 180),
  constraint region_location_basis_known check (
    location_basis in ('SEAT', 'COVERAGE', 'STATE')),
  constraint region_focus_subjects_known check (
    focus_subjects <@ array[
      'MATHEMATICS', 'INFORMATICS', 'BIOLOGY', 'CHEMISTRY', 'PHYSICS', 'ASTRONOMY', 'TECHNOLOGY',
      'AI', 'ART', 'SUSTAINABILITY']),
  constraint region_target_groups_known check (
    target_groups <@ array[
      'GIRLS', 'BOYS', 'DISADVANTAGED', 'DISABLED', 'MIGRATION_EXPERIENCE', 'HIGHLY_GIFTED',
      'TEACHERS', 'EDUCATORS', 'STUDENTS', 'WHOLE_CLASSES', 'FAMILIES']),
  constraint region_education_stages_known check (
    education_stages <@ array[
      'KITA', 'PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY', 'VOCATIONAL', 'UNIVERSITY',
      'FURTHER_EDUCATION']),
  constraint region_cluster_valid check (
    (cluster_to is null or cluster_from is not null)
    and partial_date_first(cluster_from) <= partial_date_last(cluster_to)
    and (cluster_from is null or kinds @> array['MINT_CLUSTER'])),
  constraint region_sources_paired check (cardinality(sources) = cardinality(sources_retrieved))
);

create index region_by_lead_state on region (lead_state);
create index region_by_founded_ascending on region (founded_ascending, id);
create index region_by_founded_descending on region (founded_descending, id);
create index region_by_listed_ascending on region (listed_ascending, id);
create index region_by_listed_descending on region (listed_descending, id);
create index region_by_latitude on region (latitude, id);

create table region_slug (
  slug slug not null,
  region_id uuid not null,
  constraint region_slug_pk primary key (slug),
  constraint region_slug_region_fk
    foreign key (region_id) references region (id) on delete cascade
);

create index region_slug_by_region on region_slug (region_id);

create table region_former_name (
  region_id uuid not null,
  position integer not null,
  name text collate "de-x-icu" not null,
  until partial_date not null,
  constraint region_former_name_pk primary key (region_id, position),
  constraint region_former_name_region_fk
    foreign key (region_id) references region (id) on delete cascade,
  constraint region_former_name_filled check (length(name) between 1 and 200)
);

-- The state of a region on a day is that of its last row that had begun by then.
create table region_lifecycle (
  region_id uuid not null,
  position integer not null,
  state text collate "C" not null,
  since partial_date,
  first_day date not null
    generated always as (coalesce(partial_date_first(since), '-infinity')) stored,
  constraint region_lifecycle_pk primary key (region_id, position),
  constraint region_lifecycle_region_fk
    foreign key (region_id) references region (id) on delete cascade,
  constraint region_lifecycle_state_known check (
    state in ('IN_PREPARATION', 'LISTED', 'PAUSED', 'ENDED')),
  constraint region_lifecycle_since_known check (position = 0 or since is not null)
);

-- A period that nobody knows counts as always.
create table region_coverage (
  region_id uuid not null,
  position integer not null,
  district_key text collate "C" not null,
  period_from partial_date,
  period_to partial_date,
  first_day date not null
    generated always as (coalesce(partial_date_first(period_from), '-infinity')) stored,
  last_day date not null
    generated always as (coalesce(partial_date_last(period_to), 'infinity')) stored,
  constraint region_coverage_pk primary key (region_id, position),
  constraint region_coverage_region_fk
    foreign key (region_id) references region (id) on delete cascade,
  constraint region_coverage_district_fk foreign key (district_key) references district (key),
  constraint region_coverage_period_valid check (
    (period_to is null or period_from is not null) and first_day <= last_day)
);

create index region_coverage_by_district on region_coverage (district_key, region_id);

create table region_involvement (
  region_id uuid not null,
  position integer not null,
  organisation_id uuid not null,
  role text collate "C" not null,
  period_from partial_date,
  period_to partial_date,
  constraint region_involvement_pk primary key (region_id, position),
  constraint region_involvement_region_fk
    foreign key (region_id) references region (id) on delete cascade,
  constraint region_involvement_organisation_fk
    foreign key (organisation_id) references organisation (id),
  constraint region_involvement_role_known check (role in ('CARRIER', 'LEAD_PARTNER', 'PARTNER')),
  constraint region_involvement_period_valid check (
    (period_to is null or period_from is not null)
    and partial_date_first(period_from) <= partial_date_last(period_to))
);

create index region_involvement_by_organisation on region_involvement (organisation_id, region_id);

create table region_seal (
  region_id uuid not null,
  position integer not null,
  awarded_on date not null,
  constraint region_seal_pk primary key (region_id, position),
  constraint region_seal_region_fk
    foreign key (region_id) references region (id) on delete cascade
);

-- Derived, and made anew with every change of a region: on which days a region belongs to a state,
-- because the state leads it or it covers one of its districts. With the sort keys of the region,
-- so that a page of a state's regions costs the same however many there are.
create table region_state (
  state text collate "C" not null,
  region_id uuid not null,
  days datemultirange not null,
  name text collate "de-x-icu" not null,
  founded_ascending text collate "C" not null,
  founded_descending text collate "C" not null,
  listed_ascending text collate "C" not null,
  listed_descending text collate "C" not null,
  latitude double precision not null,
  constraint region_state_pk primary key (region_id, state),
  constraint region_state_region_fk
    foreign key (region_id) references region (id) on delete cascade,
  constraint region_state_state_fk foreign key (state) references federal_state (code)
);

create index region_state_by_name on region_state (state, name, region_id);
create index region_state_by_founded_ascending
  on region_state (state, founded_ascending, region_id);
create index region_state_by_founded_descending
  on region_state (state, founded_descending, region_id);
create index region_state_by_listed_ascending
  on region_state (state, listed_ascending, region_id);
create index region_state_by_listed_descending
  on region_state (state, listed_descending, region_id);
create index region_state_by_latitude on region_state (state, latitude, region_id);
