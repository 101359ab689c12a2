-- Bodies, who sits there, when they met and with whom they exchange.

create table body (
  id uuid not null,
  version bigint not null,
  slug slug not null,
  name text collate "de-x-icu" not null,
  level text collate "C" not null,
  state text collate "C",
  kind text collate "C" not null,
  rhythm_de text,
  rhythm_en text,
  since partial_date,
  composition_de text,
  composition_en text,
  figure_measures text[] not null,
  figure_values numeric[] not null,
  figure_qualifiers text[] not null,
  figure_units text[] not null,
  figure_dates text[] not null,
  figure_sources text[] not null,
  figure_sources_retrieved date[] not null,
  sources text[] not null,
  sources_retrieved date[] not null,
  constraint body_pk primary key (id),
  -- Serves the order by name as well, and copies of the name refer to it.
  constraint body_name_once unique (name, id),
  constraint body_state_fk foreign key (state) references federal_state (code),
  constraint body_version_valid check (version > 0),
  constraint body_name_filled check (length(name) between 1 and 200),
  constraint body_level_known check (level in ('NATIONAL', 'STATE')),
  constraint body_state_fits_level check ((state is not null) = (level = 'STATE')),
  constraint body_kind_known check (
    kind in (
      'OPERATIONAL_COUNCIL', 'POLITICAL_FORUM', 'WORKING_GROUP', 'ASSOCIATION', 'FOUNDATION',
      'SERVICE_POINT', 'STATE_COORDINATION', 'ADVISORY_BOARD', 'JURY', 'FUNDER')),
  constraint body_texts_in_german check (
    (rhythm_en is null or rhythm_de is not null)
    and (composition_en is null or composition_de is not null)),
  constraint body_figures_valid check (
    figures_valid(
      figure_measures, figure_values, figure_qualifiers, figure_units, figure_dates,
      figure_sources, figure_sources_retrieved)),
  constraint body_sources_paired check (cardinality(sources) = cardinality(sources_retrieved))
);

create index body_by_state on body (state, name, id);
create index body_by_part_of_name on body using gin (name gin_trgm_ops);

create table body_slug (
  slug slug not null,
  body_id uuid not null,
  constraint body_slug_pk primary key (slug),
  constraint body_slug_body_fk foreign key (body_id) references body (id) on delete cascade
);

create index body_slug_by_body on body_slug (body_id);

-- The name is the body's own, so that a page of an organisation's bodies is one walk of an index;
-- the foreign key keeps the copy right.
create table body_host (
  body_id uuid not null,
  position integer not null,
  organisation_id uuid not null,
  name text collate "de-x-icu" not null,
  constraint body_host_pk primary key (body_id, position),
  constraint body_host_organisation_once unique (body_id, organisation_id),
  constraint body_host_body_fk
    foreign key (name, body_id) references body (name, id)
    on update cascade on delete cascade,
  constraint body_host_organisation_fk
    foreign key (organisation_id) references organisation (id)
);

create index body_host_by_name on body_host (organisation_id, name, body_id);

-- The name of the organisation is a copy, by which the lists are sorted; the foreign key keeps it
-- right. No name of a person sorts anything.
create table seat (
  id uuid not null,
  version bigint not null,
  body_id uuid not null,
  organisation_id uuid,
  organisation_name text collate "de-x-icu",
  person_id uuid,
  state text collate "C",
  period_from partial_date,
  period_to partial_date,
  first_day date not null
    generated always as (coalesce(partial_date_first(period_from), '-infinity')) stored,
  last_day date not null
    generated always as (coalesce(partial_date_last(period_to), 'infinity')) stored,
  function_de text,
  function_en text,
  -- Sort keys: the states in the order of their German names, seats for none of them last,
  -- whichever way the list runs.
  state_ascending text collate "de-x-icu" not null
    generated always as (
      coalesce(
        lpad(
          array_position(
            array[
              'BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST',
              'SH', 'TH'],
            state)::text,
          2, '0'),
        '99')
      || ' ' || left(coalesce(organisation_name, function_de, ''), 200)) stored,
  state_descending text collate "de-x-icu" not null
    generated always as (
      coalesce(
        lpad(
          array_position(
            array[
              'BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST',
              'SH', 'TH'],
            state)::text,
          2, '0'),
        '00')
      || ' ' || left(coalesce(organisation_name, function_de, ''), 200)) stored,
  sources text[] not null,
  sources_retrieved date[] not null,
  constraint seat_pk primary key (id),
  constraint seat_body_fk foreign key (body_id) references body (id) on delete cascade,
  constraint seat_organisation_fk
    foreign key (organisation_name, organisation_id) references organisation (name, id)
    on update cascade,
  constraint seat_person_fk foreign key (person_id) references person (id),
  constraint seat_state_fk foreign key (state) references federal_state (code),
  constraint seat_version_valid check (version > 0),
  constraint seat_taken check (num_nonnulls(organisation_id, person_id, function_de) > 0),
  constraint seat_organisation_named check (
    (organisation_id is null) = (organisation_name is null)),
  constraint seat_period_valid check (
    (period_to is null or period_from is not null) and first_day <= last_day),
  constraint seat_function_in_german check (function_en is null or function_de is not null),
  constraint seat_sources_paired check (cardinality(sources) = cardinality(sources_retrieved))
);

create index seat_by_body_ascending on seat (body_id, state_ascending, id);
create index seat_by_body_descending on seat (body_id, state_descending, id);
create index seat_by_organisation_ascending on seat (organisation_id, state_ascending, id);
create index seat_by_organisation_descending on seat (organisation_id, state_descending, id);
create index seat_by_state_ascending on seat (state, state_ascending, id);
create index seat_by_state_descending on seat (state, state_descending, id);
create index seat_by_person on seat (person_id);

create table meeting (
  id uuid not null,
  version bigint not null,
  body_id uuid not null,
  held partial_date not null,
  place text collate "de-x-icu",
  mode text collate "C",
  topics_de text[] not null,
  topics_en text[] not null,
  sources text[] not null,
  sources_retrieved date[] not null,
  constraint meeting_pk primary key (id),
  constraint meeting_body_fk foreign key (body_id) references body (id) on delete cascade,
  constraint meeting_version_valid check (version > 0),
  constraint meeting_place_filled check (length(place) between 1 and 200),
  constraint meeting_mode_known check (mode in ('ON_SITE', 'ONLINE', 'HYBRID')),
  constraint meeting_topics_paired check (
    cardinality(topics_de) = cardinality(topics_en)
    and cardinality(topics_de) <= 50
    and array_position(topics_de, null) is null),
  constraint meeting_sources_paired check (cardinality(sources) = cardinality(sources_retrieved))
);

create index meeting_by_date on meeting (held, id);
create index meeting_by_body on meeting (body_id, held, id);

create table exchange (
  id uuid not null,
  version bigint not null,
  one_id uuid not null,
  other_id uuid not null,
  period_from partial_date,
  period_to partial_date,
  -- Sort keys: what is absent stands last, whichever way the list runs.
  since_ascending text collate "C" not null
    generated always as (coalesce(period_from, '~')) stored,
  since_descending text collate "C" not null
    generated always as (coalesce(period_from, '')) stored,
  topic_de text,
  topic_en text,
  sources text[] not null,
  sources_retrieved date[] not null,
  constraint exchange_pk primary key (id),
  constraint exchange_one_body_fk foreign key (one_id) references body (id) on delete cascade,
  constraint exchange_other_body_fk foreign key (other_id) references body (id) on delete cascade,
  constraint exchange_version_valid check (version > 0),
  constraint exchange_of_two check (one_id < other_id),
  constraint exchange_period_valid check (
    (period_to is null or period_from is not null)
    and partial_date_first(period_from) <= partial_date_last(period_to)),
  constraint exchange_topic_in_german check (topic_en is null or topic_de is not null),
  constraint exchange_sources_paired check (cardinality(sources) = cardinality(sources_retrieved))
);

create index exchange_by_one on exchange (one_id);
create index exchange_by_other on exchange (other_id);
create index exchange_by_since_ascending on exchange (since_ascending, id);
create index exchange_by_since_descending on exchange (since_descending, id);

-- Derived, and made anew with every change of an exchange: it stands in the list of either side.
create table exchange_side (
  exchange_id uuid not null,
  body_id uuid not null,
  since_ascending text collate "C" not null,
  since_descending text collate "C" not null,
  constraint exchange_side_pk primary key (exchange_id, body_id),
  constraint exchange_side_exchange_fk
    foreign key (exchange_id) references exchange (id) on delete cascade,
  constraint exchange_side_body_fk foreign key (body_id) references body (id) on delete cascade
);

create index exchange_side_by_since_ascending
  on exchange_side (body_id, since_ascending, exchange_id);
create index exchange_side_by_since_descending
  on exchange_side (body_id, since_descending, exchange_id);
