-- Events, their series, and who registers for them.

-- Whether the arrays of an event's sessions fit each other: a session is one place in each.
create function sessions_valid(titles text[], starts text[], rooms text[], proposed boolean[])
  returns boolean
  language sql immutable parallel safe
  return cardinality(titles) <= 100
    and cardinality(starts) = cardinality(titles)
    and cardinality(rooms) = cardinality(titles)
    and cardinality(proposed) = cardinality(titles)
    and array_position(titles, null) is null
    and array_position(proposed, null) is null;

create table event_series (
  id uuid not null,
  version bigint not null,
  slug slug not null,
  name text collate "de-x-icu" not null,
  host_id uuid,
  sources text[] not null,
  sources_retrieved date[] not null,
  constraint event_series_pk primary key (id),
  -- Serves the order by name as well.
  constraint event_series_name_once unique (name, id),
  constraint event_series_organisation_fk foreign key (host_id) references organisation (id),
  constraint event_series_version_valid check (version > 0),
  constraint event_series_name_filled check (length(name) between 1 and 200),
  constraint event_series_sources_paired check (
    cardinality(sources) = cardinality(sources_retrieved))
);

create index event_series_by_host on event_series (host_id, name, id);
create index event_series_by_part_of_name on event_series using gin (name gin_trgm_ops);

create table event_series_slug (
  slug slug not null,
  event_series_id uuid not null,
  constraint event_series_slug_pk primary key (slug),
  constraint event_series_slug_event_series_fk
    foreign key (event_series_id) references event_series (id) on delete cascade
);

create index event_series_slug_by_event_series on event_series_slug (event_series_id);

create table event (
  id uuid not null,
  version bigint not null,
  slug slug not null,
  series_id uuid not null,
  edition integer,
  kind text collate "C" not null,
  status text collate "C" not null,
  title text collate "de-x-icu" not null,
  motto text,
  start_date partial_date not null,
  end_date partial_date,
  -- On the clocks of Germany.
  starts_at time,
  ends_at time,
  -- The days on which it can take place at all.
  first_day date not null generated always as (partial_date_first(start_date)) stored,
  last_day date not null
    generated always as (partial_date_last(coalesce(end_date, start_date))) stored,
  mode text collate "C" not null,
  venue text,
  city text collate "de-x-icu",
  -- No reference: a postcode may be one that nobody knows.
  postcode text collate "C",
  latitude double precision,
  longitude double precision,
  district_key text collate "C",
  state text collate "C",
  host_id uuid,
  audience text collate "C" not null,
  registration_opens date,
  registration_closes date,
  capacity integer,
  session_titles text[] not null,
  session_starts text[] not null,
  session_rooms text[] not null,
  session_proposed boolean[] not null,
  figure_measures text[] not null,
  figure_values numeric[] not null,
  figure_qualifiers text[] not null,
  figure_units text[] not null,
  figure_dates text[] not null,
  figure_sources text[] not null,
  figure_sources_retrieved date[] not null,
  sources text[] not null,
  sources_retrieved date[] not null,
  constraint event_pk primary key (id),
  -- These two serve the orders as well, and copies of title and start refer to them.
  constraint event_title_once unique (title, id),
  constraint event_start_once unique (start_date, id),
  constraint event_edition_once unique (series_id, edition),
  constraint event_event_series_fk foreign key (series_id) references event_series (id),
  constraint event_organisation_fk foreign key (host_id) references organisation (id),
  constraint event_district_fk foreign key (district_key) references district (key),
  constraint event_state_fk foreign key (state) references federal_state (code),
  constraint event_version_valid check (version > 0),
  constraint event_edition_valid check (edition >= 1),
  constraint event_kind_known check (
    kind in (
      'BARCAMP', 'WEBINAR', 'ONLINE_TRAINING', 'COMMUNITY_CALL', 'ALUMNI_MEETING', 'WORKSHOP',
      'AWARD_CEREMONY', 'CONFERENCE', 'NETWORK_MEETING')),
  constraint event_status_known check (status in ('DRAFT', 'PUBLISHED', 'CANCELLED')),
  constraint event_title_filled check (length(title) between 1 and 200),
  constraint event_time_valid check (
    first_day <= last_day
    and (starts_at is null or length(start_date) = 10)
    and (ends_at is null or starts_at is not null)
    and (ends_at is null or length(coalesce(end_date, start_date)) = 10)
    and (ends_at is null or first_day + starts_at <= last_day + ends_at)),
  constraint event_mode_known check (mode in ('ON_SITE', 'ONLINE', 'HYBRID')),
  constraint event_postcode_form check (postcode ~ '^[0-9]{5}$'),
  constraint event_point_valid check (
    (latitude is null) = (longitude is null)
    and latitude between -90 and 90 and longitude between -180 and 180),
  constraint event_district_in_state check (district_key is null or state is not null),
  constraint event_audience_known check (audience in ('PUBLIC', 'COORDINATORS', 'ALUMNI')),
  constraint event_registration_valid check (
    (registration_opens is null) = (registration_closes is null)
    and registration_opens <= registration_closes and registration_closes <= last_day),
  constraint event_capacity_valid check (capacity >= 1),
  constraint event_sessions_valid check (
    sessions_valid(session_titles, session_starts, session_rooms, session_proposed)
    and (kind = 'BARCAMP' or not true = any (session_proposed))),
  constraint event_figures_valid check (
    figures_valid(
      figure_measures, figure_values, figure_qualifiers, figure_units, figure_dates,
      figure_sources, figure_sources_retrieved)),
  constraint event_sources_paired check (cardinality(sources) = cardinality(sources_retrieved))
);

create index event_by_series_and_start on event (series_id, start_date, id);
create index event_by_series_and_title on event (series_id, title, id);
create index event_by_host_and_start on event (host_id, start_date, id);
create index event_by_host_and_title on event (host_id, title, id);
create index event_by_state_and_start on event (state, start_date, id);
create index event_by_state_and_title on event (state, title, id);
create index event_by_district on event (district_key);
create index event_by_last_day on event (last_day);
create index event_by_registration on event (registration_closes, registration_opens)
  where registration_closes is not null;
create index event_by_part_of_title on event using gin (title gin_trgm_ops);

create table event_slug (
  slug slug not null,
  event_id uuid not null,
  constraint event_slug_pk primary key (slug),
  constraint event_slug_event_fk
    foreign key (event_id) references event (id) on delete cascade
);

create index event_slug_by_event on event_slug (event_id);

-- Title and start are the event's own, so that a page of a region's events is one walk of an index;
-- the foreign keys keep the copies right.
create table event_region (
  region_id uuid not null,
  title text collate "de-x-icu" not null,
  start_date partial_date not null,
  event_id uuid not null,
  constraint event_region_pk primary key (event_id, region_id),
  constraint event_region_region_fk
    foreign key (region_id) references region (id) on delete cascade,
  constraint event_region_title_event_fk
    foreign key (title, event_id) references event (title, id)
    on update cascade on delete cascade,
  constraint event_region_start_event_fk
    foreign key (start_date, event_id) references event (start_date, id)
    on update cascade on delete cascade
);

create index event_region_by_title on event_region (region_id, title, event_id);
create index event_region_by_start on event_region (region_id, start_date, event_id);

-- Who comes is never public: only counts leave this table.
create table registration (
  id uuid not null,
  version bigint not null,
  event_id uuid not null,
  person_id uuid not null,
  status text collate "C" not null,
  registered_at timestamptz not null,
  constraint registration_pk primary key (id),
  constraint registration_person_once unique (event_id, person_id),
  constraint registration_event_fk
    foreign key (event_id) references event (id) on delete cascade,
  constraint registration_person_fk foreign key (person_id) references person (id),
  constraint registration_version_valid check (version > 0),
  constraint registration_status_known check (
    status in ('REGISTERED', 'WAITLISTED', 'CANCELLED', 'ATTENDED'))
);

create index registration_by_person on registration (person_id, event_id);
