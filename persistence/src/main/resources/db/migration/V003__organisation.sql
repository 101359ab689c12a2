-- Legal bodies.

create table organisation (
  id uuid not null,
  version bigint not null,
  slug slug not null,
  name text collate "de-x-icu" not null,
  legal_form text,
  kinds text[] not null,
  sector text collate "C",
  seat text collate "de-x-icu",
  website text,
  sources text[] not null,
  sources_retrieved date[] not null,
  constraint organisation_pk primary key (id),
  -- Serves the order by name as well.
  constraint organisation_name_once unique (name, id),
  constraint organisation_version_valid check (version > 0),
  constraint organisation_name_filled check (length(name) between 1 and 200),
  constraint organisation_kinds_known check (
    kinds <@ array[
      'SCHOOL', 'KITA', 'UNIVERSITY', 'RESEARCH_INSTITUTE', 'COMPANY', 'CHAMBER',
      'EMPLOYER_ASSOCIATION', 'FOUNDATION', 'ASSOCIATION', 'MUSEUM', 'LIBRARY', 'MUNICIPALITY',
      'AUTHORITY', 'EMPLOYMENT_AGENCY', 'STUDENT_LAB', 'OTHER']),
  constraint organisation_sector_known check (
    sector in ('EDUCATION_SCIENCE', 'CIVIL_SOCIETY', 'BUSINESS', 'PUBLIC')),
  constraint organisation_sources_paired check (
    cardinality(sources) = cardinality(sources_retrieved))
);

create table organisation_slug (
  slug slug not null,
  organisation_id uuid not null,
  constraint organisation_slug_pk primary key (slug),
  constraint organisation_slug_organisation_fk
    foreign key (organisation_id) references organisation (id) on delete cascade
);

create index organisation_slug_by_organisation on organisation_slug (organisation_id);
