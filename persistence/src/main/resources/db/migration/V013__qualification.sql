-- Programmes that qualify networks and people, their cohorts, and who takes part.

create table programme (
  id uuid not null,
  version bigint not null,
  slug slug not null,
  name text collate "de-x-icu" not null,
  format text collate "C" not null,
  description_de text,
  description_en text,
  lead_id uuid,
  website text,
  sources text[] not null,
  sources_retrieved date[] not null,
  constraint programme_pk primary key (id),
  -- Serves the order by name as well.
  constraint programme_name_once unique (name, id),
  constraint programme_organisation_fk foreign key (lead_id) references organisation (id),
  constraint programme_version_valid check (version > 0),
  constraint programme_name_filled check (length(name) between 1 and 200),
  constraint programme_format_known check (
    format in ('TRAIN_THE_TRAINER', 'BLENDED_LEARNING', 'WORKSHOP_SERIES', 'FUNDING_ROUND')),
  constraint programme_description_german check (
    description_de is not null or description_en is null),
  constraint programme_sources_paired check (cardinality(sources) = cardinality(sources_retrieved))
);

create index programme_by_lead on programme (lead_id, name, id);

create table programme_slug (
  slug slug not null,
  programme_id uuid not null,
  constraint programme_slug_pk primary key (slug),
  constraint programme_slug_programme_fk
    foreign key (programme_id) references programme (id) on delete cascade
);

create index programme_slug_by_programme on programme_slug (programme_id);

-- Modules and findings are arrays of the same length, so that a cohort is read as one row. The
-- sources of the modules stand one behind the other; the counts tell how many are of each module.
create function cohort_modules_valid(
  kinds text[], titles text[], "from" text[], "to" text[], modes text[], durations numeric[],
  qualifiers text[], units text[], dates text[], duration_sources text[],
  duration_retrieved date[], counts integer[], sources text[], retrieved date[]) returns boolean
  language sql immutable parallel safe
  return cardinality(kinds) <= 100
    and cardinality(titles) = cardinality(kinds)
    and cardinality("from") = cardinality(kinds)
    and cardinality("to") = cardinality(kinds)
    and cardinality(modes) = cardinality(kinds)
    and cardinality(durations) = cardinality(kinds)
    and cardinality(qualifiers) = cardinality(kinds)
    and cardinality(units) = cardinality(kinds)
    and cardinality(dates) = cardinality(kinds)
    and cardinality(duration_sources) = cardinality(kinds)
    and cardinality(duration_retrieved) = cardinality(kinds)
    and cardinality(counts) = cardinality(kinds)
    and cardinality(retrieved) = cardinality(sources)
    and (select coalesce(sum(count), 0) from unnest(counts) as count) = cardinality(sources)
    and array_position(kinds, null) is null
    and kinds <@ array['KICK_OFF', 'WEBINAR', 'WORKSHOP', 'CLOSING']
    and array_position(titles, null) is null
    and array_remove(modes, null) <@ array['ON_SITE', 'ONLINE', 'HYBRID']
    and array_remove(qualifiers, null) <@ array['EXACT', 'OVER', 'ABOUT', 'ALMOST', 'UP_TO']
    and array_position(sources, null) is null;

create function cohort_findings_valid(
  kinds text[], de text[], en text[], sources text[], retrieved date[]) returns boolean
  language sql immutable parallel safe
  return cardinality(kinds) <= 50
    and cardinality(de) = cardinality(kinds)
    and cardinality(en) = cardinality(kinds)
    and cardinality(sources) = cardinality(kinds)
    and cardinality(retrieved) = cardinality(kinds)
    and array_position(kinds, null) is null
    and kinds <@ array[
      'AIM', 'METHOD', 'SELECTION', 'SUPPORT', 'SUCCESS_FACTOR', 'RESULT', 'OUTLOOK']
    and array_position(de, null) is null
    and array_position(sources, null) is null;

create table cohort (
  id uuid not null,
  version bigint not null,
  programme_id uuid not null,
  slug slug not null,
  cohort_number integer not null,
  name text collate "de-x-icu" not null,
  status text collate "C" not null,
  period_from partial_date,
  period_to partial_date,
  -- Sort keys: what is absent stands last, whichever way the list runs.
  start_ascending text collate "C" not null
    generated always as (coalesce(period_from, '~')) stored,
  start_descending text collate "C" not null
    generated always as (coalesce(period_from, '')) stored,
  mode text collate "C",
  place text collate "de-x-icu",
  capacity integer,
  certificate_name text,
  module_kinds text[] not null,
  module_titles text[] not null,
  module_from text[] not null,
  module_to text[] not null,
  module_modes text[] not null,
  module_durations numeric[] not null,
  module_duration_qualifiers text[] not null,
  module_duration_units text[] not null,
  module_duration_dates text[] not null,
  module_duration_sources text[] not null,
  module_duration_sources_retrieved date[] not null,
  module_source_counts integer[] not null,
  module_sources text[] not null,
  module_sources_retrieved date[] not null,
  finding_kinds text[] not null,
  findings_de text[] not null,
  findings_en text[] not null,
  finding_sources text[] not null,
  finding_sources_retrieved date[] not null,
  figure_measures text[] not null,
  figure_values numeric[] not null,
  figure_qualifiers text[] not null,
  figure_units text[] not null,
  figure_dates text[] not null,
  figure_sources text[] not null,
  figure_sources_retrieved date[] not null,
  sources text[] not null,
  sources_retrieved date[] not null,
  constraint cohort_pk primary key (id),
  -- Serves the order by name as well, and copies of the name refer to it.
  constraint cohort_name_once unique (name, id),
  constraint cohort_number_once unique (programme_id, cohort_number),
  constraint cohort_programme_fk
    foreign key (programme_id) references programme (id) on delete cascade,
  constraint cohort_version_valid check (version > 0),
  constraint cohort_number_valid check (cohort_number >= 1),
  constraint cohort_name_filled check (length(name) between 1 and 200),
  constraint cohort_status_known check (
    status in ('PLANNED', 'OPEN', 'RUNNING', 'COMPLETED', 'CANCELLED')),
  constraint cohort_period_valid check (
    (period_to is null or period_from is not null)
    and partial_date_first(period_from) <= partial_date_last(period_to)),
  constraint cohort_mode_known check (mode in ('ON_SITE', 'ONLINE', 'HYBRID')),
  constraint cohort_capacity_valid check (capacity >= 1),
  constraint cohort_modules_paired check (
    cohort_modules_valid(
      module_kinds, module_titles, module_from, module_to, module_modes, module_durations,
      module_duration_qualifiers, module_duration_units, module_duration_dates,
      module_duration_sources, module_duration_sources_retrieved, module_source_counts,
      module_sources, module_sources_retrieved)),
  constraint cohort_findings_paired check (
    cohort_findings_valid(
      finding_kinds, findings_de, findings_en, finding_sources, finding_sources_retrieved)),
  constraint cohort_figures_paired check (
    figures_valid(
      figure_measures, figure_values, figure_qualifiers, figure_units, figure_dates,
      figure_sources, figure_sources_retrieved)),
  constraint cohort_sources_paired check (cardinality(sources) = cardinality(sources_retrieved))
);

create index cohort_by_start_ascending on cohort (start_ascending, id);
create index cohort_by_start_descending on cohort (start_descending, id);
create index cohort_by_programme_and_name on cohort (programme_id, name, id);
create index cohort_by_programme_and_start_ascending on cohort (programme_id, start_ascending, id);
create index cohort_by_programme_and_start_descending
  on cohort (programme_id, start_descending, id);

create table cohort_slug (
  slug slug not null,
  cohort_id uuid not null,
  constraint cohort_slug_pk primary key (slug),
  constraint cohort_slug_cohort_fk
    foreign key (cohort_id) references cohort (id) on delete cascade
);

create index cohort_slug_by_cohort on cohort_slug (cohort_id);

-- The names are copies, by which the lists are sorted; the foreign keys keep them right.
create table enrolment (
  id uuid not null,
  version bigint not null,
  cohort_id uuid not null,
  cohort_name text collate "de-x-icu" not null,
  region_id uuid not null,
  region_name text collate "de-x-icu" not null,
  -- Null when no source names who it is.
  person_id uuid,
  status text collate "C" not null,
  applied_at timestamp with time zone,
  constraint enrolment_pk primary key (id),
  constraint enrolment_cohort_fk
    foreign key (cohort_name, cohort_id) references cohort (name, id)
    on update cascade on delete cascade,
  constraint enrolment_region_fk
    foreign key (region_name, region_id) references region (name, id)
    on update cascade on delete cascade,
  constraint enrolment_person_fk foreign key (person_id) references person (id),
  constraint enrolment_version_valid check (version > 0),
  constraint enrolment_status_known check (
    status in ('APPLIED', 'ACCEPTED', 'WAITLISTED', 'DECLINED', 'COMPLETED', 'WITHDRAWN')),
  constraint enrolment_waits_since check (
    applied_at is not null or status not in ('APPLIED', 'WAITLISTED'))
);

create index enrolment_by_region_name on enrolment (cohort_id, region_name, id);
create index enrolment_by_cohort_name on enrolment (region_id, cohort_name, id);
create index enrolment_by_person on enrolment (person_id) where person_id is not null;
create unique index enrolment_once on enrolment (cohort_id, region_id, person_id)
  where status not in ('DECLINED', 'WITHDRAWN');

-- Derived: in which cohorts a region takes part, with the sort keys of the cohort, so that a page of
-- a region's cohorts is one walk of an index. Kept by the triggers below.
create table cohort_region (
  region_id uuid not null,
  cohort_id uuid not null,
  name text collate "de-x-icu" not null,
  start_ascending text collate "C" not null,
  start_descending text collate "C" not null,
  constraint cohort_region_pk primary key (cohort_id, region_id),
  constraint cohort_region_cohort_fk
    foreign key (cohort_id) references cohort (id) on delete cascade,
  constraint cohort_region_region_fk
    foreign key (region_id) references region (id) on delete cascade
);

create index cohort_region_by_name on cohort_region (region_id, name, cohort_id);
create index cohort_region_by_start_ascending
  on cohort_region (region_id, start_ascending, cohort_id);
create index cohort_region_by_start_descending
  on cohort_region (region_id, start_descending, cohort_id);

create function enrolment_takes_part() returns trigger
  language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old.status in ('ACCEPTED', 'COMPLETED') then
    delete from cohort_region r
    where r.cohort_id = old.cohort_id
      and r.region_id = old.region_id
      and not exists (
        select from enrolment e
        where e.cohort_id = old.cohort_id
          and e.region_id = old.region_id
          and e.status in ('ACCEPTED', 'COMPLETED'));
  end if;
  if tg_op <> 'DELETE' and new.status in ('ACCEPTED', 'COMPLETED') then
    insert into cohort_region (region_id, cohort_id, name, start_ascending, start_descending)
    select new.region_id, c.id, c.name, c.start_ascending, c.start_descending
    from cohort c
    where c.id = new.cohort_id
    on conflict do nothing;
  end if;
  return null;
end
$$;

create trigger enrolment_takes_part after insert or update or delete on enrolment
  for each row execute function enrolment_takes_part();

create function cohort_sorts_anew() returns trigger
  language plpgsql as $$
begin
  update cohort_region r
  set name = new.name,
    start_ascending = new.start_ascending,
    start_descending = new.start_descending
  where r.cohort_id = new.id;
  return null;
end
$$;

create trigger cohort_sorts_anew after update on cohort
  for each row
  when (old.name is distinct from new.name or old.period_from is distinct from new.period_from)
  execute function cohort_sorts_anew();

create table certificate (
  id uuid not null,
  version bigint not null,
  number text collate "C" not null,
  enrolment_id uuid not null,
  issued_on date not null,
  visibility text collate "C" not null,
  constraint certificate_pk primary key (id),
  constraint certificate_number_once unique (number),
  constraint certificate_enrolment_once unique (enrolment_id),
  constraint certificate_enrolment_fk
    foreign key (enrolment_id) references enrolment (id) on delete cascade,
  constraint certificate_version_valid check (version > 0),
  constraint certificate_number_form check (
    number ~ '^MA-[0-9]{4}-[2-9A-HJ-NP-Z]{6}-[0-9A-Z]$'),
  constraint certificate_visibility_known check (visibility in ('PUBLIC', 'MEMBERS', 'HIDDEN'))
);
