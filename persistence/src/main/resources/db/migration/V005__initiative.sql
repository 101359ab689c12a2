-- Initiatives and the projects that they offer.

create table initiative (
  id uuid not null,
  version bigint not null,
  slug slug not null,
  name text collate "de-x-icu" not null,
  kind text collate "C" not null,
  organisation_id uuid,
  city text collate "de-x-icu",
  -- No reference: a postcode may be one that nobody knows.
  postcode text collate "C",
  latitude double precision,
  longitude double precision,
  district_key text collate "C",
  state text collate "C",
  website text,
  email text,
  email_visibility text collate "C",
  phone text,
  phone_visibility text collate "C",
  web text,
  web_visibility text collate "C",
  sources text[] not null,
  sources_retrieved date[] not null,
  constraint initiative_pk primary key (id),
  -- Serves the order by name as well, and copies of the name refer to it.
  constraint initiative_name_once unique (name, id),
  constraint initiative_organisation_fk
    foreign key (organisation_id) references organisation (id),
  constraint initiative_district_fk foreign key (district_key) references district (key),
  constraint initiative_state_fk foreign key (state) references federal_state (code),
  constraint initiative_version_valid check (version > 0),
  constraint initiative_name_filled check (length(name) between 1 and 200),
  constraint initiative_kind_known check (
    kind in (
      'SCHUELERLABOR', 'SCHUELERFORSCHUNGSZENTRUM', 'MAKERSPACE', 'SCIENCE_CENTRE', 'ASSOCIATION',
      'COMPETITION', 'OTHER')),
  constraint initiative_postcode_form check (postcode ~ '^[0-9]{5}$'),
  constraint initiative_point_valid check (
    (latitude is null) = (longitude is null)
    and latitude between -90 and 90 and longitude between -180 and 180),
  constraint initiative_district_in_state check (district_key is null or state is not null),
  constraint initiative_contact_visibility check (
    (email is null) = (email_visibility is null)
    and (phone is null) = (phone_visibility is null)
    and (web is null) = (web_visibility is null)
    and email_visibility in ('PUBLIC', 'MEMBERS', 'HIDDEN')
    and phone_visibility in ('PUBLIC', 'MEMBERS', 'HIDDEN')
    and web_visibility in ('PUBLIC', 'MEMBERS', 'HIDDEN')),
  constraint initiative_sources_paired check (
    cardinality(sources) = cardinality(sources_retrieved))
);

create index initiative_by_state on initiative (state, name, id);
create index initiative_by_district on initiative (district_key, name, id);
create index initiative_by_organisation on initiative (organisation_id, name, id);
create index initiative_by_part_of_name on initiative using gin (name gin_trgm_ops);
create index initiative_by_source on initiative using gin (sources);

create table initiative_slug (
  slug slug not null,
  initiative_id uuid not null,
  constraint initiative_slug_pk primary key (slug),
  constraint initiative_slug_initiative_fk
    foreign key (initiative_id) references initiative (id) on delete cascade
);

create index initiative_slug_by_initiative on initiative_slug (initiative_id);

-- The name is the initiative's own, so that a page of a region's initiatives is one walk of an
-- index; the foreign key keeps the copy right.
create table initiative_region (
  region_id uuid not null,
  name text collate "de-x-icu" not null,
  initiative_id uuid not null,
  constraint initiative_region_pk primary key (initiative_id, region_id),
  constraint initiative_region_region_fk
    foreign key (region_id) references region (id) on delete cascade,
  constraint initiative_region_initiative_fk
    foreign key (name, initiative_id) references initiative (name, id)
    on update cascade on delete cascade
);

create index initiative_region_by_name on initiative_region (region_id, name, initiative_id);

create table project (
  id uuid not null,
  version bigint not null,
  slug slug not null,
  name text collate "de-x-icu" not null,
  initiative_id uuid not null,
  recurrence text collate "C" not null,
  description text,
  subjects text[] not null,
  formats text[] not null,
  education_stages text[] not null,
  age_from integer,
  age_to integer,
  target_groups text[] not null,
  -- Euros for one person: 0 is free, null unknown.
  cost numeric,
  capacity integer,
  city text collate "de-x-icu",
  postcode text collate "C",
  latitude double precision,
  longitude double precision,
  district_key text collate "C",
  state text collate "C",
  online boolean not null,
  languages text[] not null,
  website text,
  sources text[] not null,
  sources_retrieved date[] not null,
  constraint project_pk primary key (id),
  constraint project_name_once unique (name, id),
  constraint project_initiative_fk
    foreign key (initiative_id) references initiative (id) on delete cascade,
  constraint project_district_fk foreign key (district_key) references district (key),
  constraint project_state_fk foreign key (state) references federal_state (code),
  constraint project_version_valid check (version > 0),
  constraint project_name_filled check (length(name) between 1 and 200),
  constraint project_recurrence_known check (
    recurrence in ('REGULAR', 'YEARLY', 'IRREGULAR_MULTIPLE')),
  constraint project_subjects_known check (
    subjects <@ array[
      'MATHEMATICS', 'INFORMATICS', 'BIOLOGY', 'CHEMISTRY', 'PHYSICS', 'ASTRONOMY', 'TECHNOLOGY',
      'AI', 'ART', 'SUSTAINABILITY']),
  constraint project_formats_known check (
    formats <@ array[
      'WORKSHOP', 'LAB', 'PROJECT_WEEK', 'HOLIDAY_OFFER', 'COMPETITION', 'HACKATHON', 'CLUB',
      'LOAN', 'ONLINE', 'MOBILE', 'MENTORING', 'TEACHER_TRAINING', 'CAREER_ORIENTATION']),
  constraint project_education_stages_known check (
    education_stages <@ array[
      'KITA', 'PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY', 'VOCATIONAL', 'UNIVERSITY',
      'FURTHER_EDUCATION']),
  constraint project_target_groups_known check (
    target_groups <@ array[
      'GIRLS', 'BOYS', 'DISADVANTAGED', 'DISABLED', 'MIGRATION_EXPERIENCE', 'HIGHLY_GIFTED',
      'TEACHERS', 'EDUCATORS', 'STUDENTS', 'WHOLE_CLASSES', 'FAMILIES']),
  constraint project_ages_valid check (
    (age_from is null) = (age_to is null) and age_from >= 0 and age_to <= 120
    and age_from <= age_to),
  constraint project_cost_valid check (cost >= 0 and scale(cost) <= 2),
  constraint project_capacity_valid check (capacity >= 1),
  constraint project_postcode_form check (postcode ~ '^[0-9]{5}$'),
  constraint project_point_valid check (
    (latitude is null) = (longitude is null)
    and latitude between -90 and 90 and longitude between -180 and 180),
  constraint project_district_in_state check (district_key is null or state is not null),
  constraint project_sources_paired check (cardinality(sources) = cardinality(sources_retrieved))
);

create index project_by_initiative on project (initiative_id, name, id);
create index project_by_state on project (state, name, id);
create index project_by_district on project (district_key);
create index project_by_part_of_name on project using gin (name gin_trgm_ops);
create index project_by_source on project using gin (sources);
-- For what few projects have; what many have is soon found on the way by name.
create index project_by_use
  on project using gin (subjects, formats, education_stages, target_groups);

create table project_slug (
  slug slug not null,
  project_id uuid not null,
  constraint project_slug_pk primary key (slug),
  constraint project_slug_project_fk
    foreign key (project_id) references project (id) on delete cascade
);

create index project_slug_by_project on project_slug (project_id);
