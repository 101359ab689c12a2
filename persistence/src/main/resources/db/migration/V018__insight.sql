-- Surveys, publications, and figures about the whole.

create table survey (
  id uuid not null,
  version bigint not null,
  slug slug not null,
  name text collate "de-x-icu" not null,
  series text collate "de-x-icu",
  year integer not null,
  focus_de text,
  focus_en text,
  commissioned_by_id uuid,
  institute text collate "de-x-icu",
  -- Null when no source says.
  representative boolean,
  period_from partial_date,
  period_to partial_date,
  -- Results: arrays of the same length. Where a result is about no number, the others hold nulls.
  result_de text[] not null,
  result_en text[] not null,
  result_measures text[] not null,
  result_values numeric[] not null,
  result_qualifiers text[] not null,
  result_units text[] not null,
  result_dates text[] not null,
  result_sources text[] not null,
  result_sources_retrieved date[] not null,
  figure_measures text[] not null,
  figure_values numeric[] not null,
  figure_qualifiers text[] not null,
  figure_units text[] not null,
  figure_dates text[] not null,
  figure_sources text[] not null,
  figure_sources_retrieved date[] not null,
  sources text[] not null,
  sources_retrieved date[] not null,
  constraint survey_pk primary key (id),
  constraint survey_organisation_fk
    foreign key (commissioned_by_id) references organisation (id),
  constraint survey_version_valid check (version > 0),
  constraint survey_name_filled check (length(name) between 1 and 200),
  constraint survey_year_valid check (year between 1 and 9999),
  constraint survey_focus_filled check (focus_en is null or focus_de is not null),
  constraint survey_period_valid check (
    (period_to is null or period_from is not null)
    and partial_date_first(period_from) <= partial_date_last(period_to)
    and extract(year from partial_date_first(period_from)) <= year),
  constraint survey_results_valid check (
    cardinality(result_de) <= 50
    and array_position(result_de, null) is null
    and cardinality(result_en) = cardinality(result_de)
    and cardinality(result_measures) = cardinality(result_de)
    and cardinality(result_values) = cardinality(result_de)
    and cardinality(result_qualifiers) = cardinality(result_de)
    and cardinality(result_units) = cardinality(result_de)
    and cardinality(result_dates) = cardinality(result_de)
    and cardinality(result_sources) = cardinality(result_de)
    and cardinality(result_sources_retrieved) = cardinality(result_de)
    and figures_valid(
      array_remove(result_measures, null), array_remove(result_values, null),
      array_remove(result_qualifiers, null), array_remove(result_units, null),
      array_remove(result_measures, null), array_remove(result_sources, null),
      array_fill(null::date, array[cardinality(array_remove(result_measures, null))]))),
  constraint survey_figures_valid check (
    figures_valid(
      figure_measures, figure_values, figure_qualifiers, figure_units, figure_dates,
      figure_sources, figure_sources_retrieved)),
  constraint survey_sources_paired check (cardinality(sources) = cardinality(sources_retrieved))
);

create index survey_by_year on survey (year, id);
create index survey_by_commissioned_by on survey (commissioned_by_id, year, id);

create table survey_slug (
  slug slug not null,
  survey_id uuid not null,
  constraint survey_slug_pk primary key (slug),
  constraint survey_slug_survey_fk
    foreign key (survey_id) references survey (id) on delete cascade
);

create index survey_slug_by_survey on survey_slug (survey_id);

create table publication (
  id uuid not null,
  version bigint not null,
  slug slug not null,
  title text collate "de-x-icu" not null,
  kind text collate "C" not null,
  published partial_date not null,
  publisher_id uuid,
  link text,
  -- What it is about: one of these, or none.
  concern_call_id uuid,
  concern_event_id uuid,
  concern_programme_id uuid,
  concern_cohort_id uuid,
  concern_survey_id uuid,
  summary_de text,
  summary_en text,
  sources text[] not null,
  sources_retrieved date[] not null,
  constraint publication_pk primary key (id),
  constraint publication_organisation_fk
    foreign key (publisher_id) references organisation (id),
  constraint publication_survey_fk foreign key (concern_survey_id) references survey (id),
  constraint publication_version_valid check (version > 0),
  constraint publication_title_filled check (length(title) between 1 and 300),
  constraint publication_kind_known check (kind in ('BROCHURE', 'GUIDE', 'REPORT', 'ARTICLE')),
  constraint publication_one_concern check (
    num_nonnulls(
      concern_call_id, concern_event_id, concern_programme_id, concern_cohort_id,
      concern_survey_id) <= 1),
  constraint publication_summary_filled check (summary_en is null or summary_de is not null),
  constraint publication_sources_paired check (
    cardinality(sources) = cardinality(sources_retrieved))
);

create index publication_by_published on publication (published, id);
create index publication_by_publisher on publication (publisher_id, published, id);
create index publication_by_call on publication (concern_call_id, published, id)
  where concern_call_id is not null;
create index publication_by_event on publication (concern_event_id, published, id)
  where concern_event_id is not null;
create index publication_by_programme on publication (concern_programme_id, published, id)
  where concern_programme_id is not null;
create index publication_by_cohort on publication (concern_cohort_id, published, id)
  where concern_cohort_id is not null;
create index publication_by_survey on publication (concern_survey_id, published, id)
  where concern_survey_id is not null;

create table publication_slug (
  slug slug not null,
  publication_id uuid not null,
  constraint publication_slug_pk primary key (slug),
  constraint publication_slug_publication_fk
    foreign key (publication_id) references publication (id) on delete cascade
);

create index publication_slug_by_publication on publication_slug (publication_id);

-- The points are figures with a date, of one measure and unit; there may be more than one thing
-- otherwise has.
create table figure_series (
  id uuid not null,
  version bigint not null,
  slug slug not null,
  name_de text collate "de-x-icu" not null,
  name_en text,
  measure text collate "C" not null,
  state text collate "C",
  figure_measures text[] not null,
  figure_values numeric[] not null,
  figure_qualifiers text[] not null,
  figure_units text[] not null,
  figure_dates text[] not null,
  figure_sources text[] not null,
  figure_sources_retrieved date[] not null,
  constraint figure_series_pk primary key (id),
  constraint figure_series_state_fk foreign key (state) references federal_state (code),
  constraint figure_series_version_valid check (version > 0),
  constraint figure_series_name_filled check (length(name_de) between 1 and 2000),
  constraint figure_series_measure_known check (
    measure in (
      'PARTICIPANTS', 'FIRST_TIMERS', 'SESSIONS', 'NETWORKS', 'INITIATIVES_REACHED', 'WORKSHOPS',
      'REGIONS', 'PILOT_REGIONS', 'FUNDED', 'APPLICATIONS', 'WINNERS', 'PRIZE', 'DURATION',
      'FUNDING', 'MEMBERS', 'RESPONDENTS', 'STATES')),
  constraint figure_series_points_valid check (
    cardinality(figure_measures) between 1 and 200
    and measure = all (figure_measures)
    and cardinality(figure_values) = cardinality(figure_measures)
    and cardinality(figure_qualifiers) = cardinality(figure_measures)
    and cardinality(figure_units) = cardinality(figure_measures)
    and cardinality(figure_dates) = cardinality(figure_measures)
    and cardinality(figure_sources) = cardinality(figure_measures)
    and cardinality(figure_sources_retrieved) = cardinality(figure_measures)
    and array_position(figure_values, null) is null
    and 0 <= all (figure_values)
    and figure_qualifiers <@ array['EXACT', 'OVER', 'ABOUT', 'ALMOST', 'UP_TO']
    and figure_units[1] = all (figure_units)
    and array_position(figure_dates, null) is null
    and array_position(figure_sources, null) is null)
);

create index figure_series_by_name on figure_series (name_de, id);

create table figure_series_slug (
  slug slug not null,
  figure_series_id uuid not null,
  constraint figure_series_slug_pk primary key (slug),
  constraint figure_series_slug_figure_series_fk
    foreign key (figure_series_id) references figure_series (id) on delete cascade
);

create index figure_series_slug_by_series on figure_series_slug (figure_series_id);
