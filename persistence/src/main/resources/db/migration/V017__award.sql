-- Awards, their calls, who applied, how the jury voted and who won.

create table award (
  id uuid not null,
  version bigint not null,
  slug slug not null,
  name text collate "de-x-icu" not null,
  host_id uuid,
  sources text[] not null,
  sources_retrieved date[] not null,
  constraint award_pk primary key (id),
  -- Serves the order by name as well.
  constraint award_name_once unique (name, id),
  constraint award_organisation_fk foreign key (host_id) references organisation (id),
  constraint award_version_valid check (version > 0),
  constraint award_name_filled check (length(name) between 1 and 200),
  constraint award_sources_paired check (cardinality(sources) = cardinality(sources_retrieved))
);

create index award_by_host on award (host_id, name, id);
create index award_by_part_of_name on award using gin (name gin_trgm_ops);

create table award_slug (
  slug slug not null,
  award_id uuid not null,
  constraint award_slug_pk primary key (slug),
  constraint award_slug_award_fk foreign key (award_id) references award (id) on delete cascade
);

create index award_slug_by_award on award_slug (award_id);

create table call (
  id uuid not null,
  version bigint not null,
  award_id uuid not null,
  year integer not null,
  theme_de text,
  theme_en text,
  status text collate "C" not null,
  opens partial_date,
  deadline partial_date,
  ceremony partial_date,
  jury_id uuid,
  brochure text,
  figure_measures text[] not null,
  figure_values numeric[] not null,
  figure_qualifiers text[] not null,
  figure_units text[] not null,
  figure_dates text[] not null,
  figure_sources text[] not null,
  figure_sources_retrieved date[] not null,
  audience_de text,
  audience_en text,
  sources text[] not null,
  sources_retrieved date[] not null,
  constraint call_pk primary key (id),
  -- Serves the order by year as well, and copies of the year refer to it.
  constraint call_year_id_once unique (year, id),
  constraint call_year_once unique (award_id, year),
  constraint call_award_fk foreign key (award_id) references award (id) on delete cascade,
  constraint call_body_fk foreign key (jury_id) references body (id),
  constraint call_version_valid check (version > 0),
  constraint call_year_valid check (year between 1 and 9999),
  constraint call_status_known check (
    status in ('ANNOUNCED', 'OPEN', 'CLOSED', 'JURY', 'DECIDED', 'PUBLISHED')),
  constraint call_dates_valid check (
    partial_date_first(opens) <= partial_date_last(deadline)
    and partial_date_first(opens) <= partial_date_last(ceremony)
    and partial_date_first(deadline) <= partial_date_last(ceremony)),
  constraint call_texts_in_german check (
    (theme_en is null or theme_de is not null)
    and (audience_en is null or audience_de is not null)),
  constraint call_figures_valid check (
    figures_valid(
      figure_measures, figure_values, figure_qualifiers, figure_units, figure_dates,
      figure_sources, figure_sources_retrieved)),
  constraint call_sources_paired check (cardinality(sources) = cardinality(sources_retrieved))
);

create index call_by_award on call (award_id, year, id);
create index call_by_jury on call (jury_id);

create table call_juror (
  call_id uuid not null,
  person_id uuid not null,
  constraint call_juror_pk primary key (call_id, person_id),
  constraint call_juror_call_fk foreign key (call_id) references call (id) on delete cascade,
  constraint call_juror_person_fk foreign key (person_id) references person (id)
);

create index call_juror_by_person on call_juror (person_id);

create table application (
  id uuid not null,
  version bigint not null,
  call_id uuid not null,
  region_id uuid not null,
  by_id uuid,
  title text collate "de-x-icu" not null,
  example text not null,
  status text collate "C" not null,
  submitted_at timestamp with time zone,
  constraint application_pk primary key (id),
  constraint application_region_once unique (call_id, region_id),
  constraint application_call_fk foreign key (call_id) references call (id) on delete cascade,
  constraint application_region_fk foreign key (region_id) references region (id),
  constraint application_person_fk foreign key (by_id) references person (id),
  constraint application_version_valid check (version > 0),
  constraint application_title_filled check (length(title) between 1 and 200),
  constraint application_example_filled check (length(example) between 1 and 5000),
  constraint application_status_known check (status in ('DRAFT', 'SUBMITTED')),
  constraint application_submitted_once_timed check (
    (submitted_at is not null) = (status = 'SUBMITTED'))
);

create index application_by_region on application (region_id);
create index application_by_person on application (by_id);

-- The year is that of the call, so that a page of what a region won is one walk of an index; the
-- foreign key keeps the copy right.
create table call_winner (
  id uuid not null,
  call_id uuid not null,
  position integer not null,
  year integer not null,
  region_id uuid not null,
  name text collate "de-x-icu" not null,
  project text,
  application_id uuid,
  sources text[] not null,
  sources_retrieved date[] not null,
  constraint call_winner_pk primary key (id),
  constraint call_winner_position_once unique (call_id, position),
  constraint call_winner_region_once unique (call_id, region_id),
  constraint call_winner_call_fk
    foreign key (year, call_id) references call (year, id)
    on update cascade on delete cascade,
  constraint call_winner_region_fk foreign key (region_id) references region (id),
  constraint call_winner_application_fk
    foreign key (application_id) references application (id),
  constraint call_winner_name_filled check (length(name) between 1 and 200),
  constraint call_winner_project_filled check (length(project) between 1 and 300),
  constraint call_winner_sources_paired check (
    cardinality(sources) = cardinality(sources_retrieved))
);

create index call_winner_by_call_name on call_winner (call_id, name, id);
create index call_winner_by_call_year on call_winner (call_id, year, id);
create index call_winner_by_region_name on call_winner (region_id, name, id);
create index call_winner_by_region_year on call_winner (region_id, year, id);
create index call_winner_by_application on call_winner (application_id);

create table vote (
  id uuid not null,
  version bigint not null,
  application_id uuid not null,
  juror_id uuid not null,
  score integer not null,
  reason text not null,
  constraint vote_pk primary key (id),
  constraint vote_juror_once unique (application_id, juror_id),
  constraint vote_application_fk
    foreign key (application_id) references application (id) on delete cascade,
  constraint vote_person_fk foreign key (juror_id) references person (id),
  constraint vote_version_valid check (version > 0),
  constraint vote_score_valid check (score between 1 and 10),
  constraint vote_reason_filled check (length(reason) between 1 and 2000)
);

create index vote_by_juror on vote (juror_id);
