-- Brings what generate.sql made in the schema "generated" into the tables of MINT Atlas, which has migrated the
-- database and imported the geography. Constraints and triggers stay on: what it counts, it counts itself.
--
-- What the program derives from a region when it saves one is written here for the one simple case that the
-- generated regions are: listed on a day, with districts that are stated. The check of the answers finds what
-- is missing.
set search_path = public;
set maintenance_work_mem = '1GB';
set work_mem = '256MB';

-- Indexes that no constraint needs are built after the rows, which is several times as fast.
create temp table later as
  select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
  from pg_index i
  where i.indrelid in (
      'initiative'::regclass, 'initiative_region'::regclass, 'project'::regclass, 'event'::regclass, 'event_region'::regclass)
    and not exists (select from pg_constraint c where c.conindid = i.indexrelid);
do $$ declare name text; begin
  for name in select later.name from later loop execute 'drop index ' || name; end loop;
end $$;

-- In the order of the numbers, as the identities that the program makes follow time.
create function pg_temp.identity(kind int, n int) returns uuid language sql immutable as
  $$select ('019a000' || kind || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid$$;

create temp table source as select
  array['https://benchmark.example/'] as urls, array[date '2025-01-01'] as read, array['2025-01'] as speak_of;

insert into region (
  id, version, slug, name, kinds, lead_state, seat, latitude, longitude, location_basis, founded, listed,
  pilot_region, website, mission, focus_subjects, target_groups, education_stages,
  sources, sources_read, sources_speak_of)
select pg_temp.identity(1, r.id), 1, r.slug, r.name, r.kinds, s.code, r.city, r.lat, r.lon, 'SEAT', r.founded, r.listed,
  r.pilot, r.website, r.description, '{INFORMATICS,TECHNOLOGY}', '{GIRLS}', '{PRIMARY,LOWER_SECONDARY}',
  source.urls, source.read, source.speak_of
from generated.region r join generated.federal_state s on s.id = r.federal_state_id, source
order by r.id;
insert into region_slug (slug, region_id) select slug, id from region;
insert into region_lifecycle (region_id, position, state, since) select id, 0, 'LISTED', listed from region;
insert into region_standing (region_id, position, standing, first_day, last_day)
  select id, 0, 'UNKNOWN', '-infinity', partial_date_first(listed) - 1 from region
  union all
  select id, 1, 'LISTED', partial_date_first(listed), 'infinity' from region;

-- One to three districts of its state, the same ones in every run.
insert into region_coverage (region_id, position, district_key, basis, sources, sources_read, sources_speak_of)
select r.id, d.position - 1, d.key, 'STATED', '{}', '{}', '{}'
from region r cross join lateral (
  select key, row_number() over (order by md5(key || r.slug)) as position from district where state = r.lead_state) as d
where d.position <= 1 + length(r.slug) % 3;
insert into region_district (region_id, district_key, claim, days)
select r.id, c.district_key, 'STATED', datemultirange(daterange(partial_date_first(r.founded), null))
from region_coverage c join region r on r.id = c.region_id;
insert into region_state (
  state, region_id, days, name, founded_ascending, founded_descending, listed_ascending, listed_descending,
  latitude, assured_key)
select lead_state, id, '{(,)}', name, founded_ascending, founded_descending, listed_ascending, listed_descending,
  latitude, assured_key
from region;

create temp table region_place as
  select g.id, s.code as state, c.district_key
  from generated.region g
  join generated.federal_state s on s.id = g.federal_state_id
  join region_coverage c on c.region_id = pg_temp.identity(1, g.id) and c.position = 0;

insert into initiative (
  id, version, slug, name, kind, city, latitude, longitude, district_key, state, website, email, email_visibility,
  regions, sources, sources_read, sources_speak_of)
select pg_temp.identity(2, i.id), 1, i.slug, i.name, i.kind, i.city, i.lat, i.lon, p.district_key, p.state, i.website,
  i.email, 'PUBLIC', array[pg_temp.identity(1, i.region_id)], source.urls, source.read, source.speak_of
from generated.initiative i join region_place p on p.id = i.region_id, source
order by i.id;
insert into initiative_slug (slug, initiative_id) select slug, id from initiative;
insert into initiative_region (region_id, name, initiative_id, assured_key)
select pg_temp.identity(1, i.region_id), a.name, a.id, a.assured_key
from generated.initiative i join initiative a on a.id = pg_temp.identity(2, i.id);

insert into project (
  id, version, slug, name, initiative_id, recurrence, description, subjects, formats, education_stages,
  age_from, age_to, target_groups, cost, capacity, city, latitude, longitude, district_key, state, online, languages,
  sources, sources_read, sources_speak_of)
select pg_temp.identity(3, o.id), 1, 'angebot-' || o.id, o.title, pg_temp.identity(2, o.initiative_id),
  (array['REGULAR', 'YEARLY', 'IRREGULAR_MULTIPLE'])[1 + o.id % 3], o.description, o.subjects, o.formats, o.stages,
  o.min_age, o.max_age, o.target_groups, coalesce(o.cost, 0)::numeric(8, 2), o.capacity, i.city, i.lat, i.lon,
  p.district_key, p.state, o.online, '{de}', source.urls, source.read, source.speak_of
from generated.offer o
join generated.initiative i on i.id = o.initiative_id
join region_place p on p.id = i.region_id, source
order by o.id;
insert into project_slug (slug, project_id) select slug, id from project;

insert into event_series (id, version, slug, name, sources, sources_read, sources_speak_of)
select pg_temp.identity(4, row_number() over (order by series)::int), 1, 'reihe-' || row_number() over (order by series),
  series, source.urls, source.read, source.speak_of
from (select distinct series from generated.event) as drawn, source;
insert into event_series_slug (slug, event_series_id) select slug, id from event_series;

insert into event (
  id, version, slug, series_id, kind, status, title, start_date, end_date, starts_at, ends_at, mode, city,
  latitude, longitude, district_key, state, audience,
  session_titles, session_starts, session_rooms, session_proposed,
  figure_measures, figure_values, figure_qualifiers, figure_units, figure_notes_de, figure_notes_en, figure_dates,
  figure_sources, figure_sources_read, figure_sources_speak_of, regions, sources, sources_read, sources_speak_of)
select pg_temp.identity(5, e.id), 1, 'termin-' || e.id, s.id,
  case e.series
    when 'Hackathon' then 'BARCAMP' when 'Ferienakademie' then 'WORKSHOP' when 'Vortrag' then 'WEBINAR'
    else 'NETWORK_MEETING' end,
  'PUBLISHED', e.title, to_char(e.starts_at, 'YYYY-MM-DD'), to_char(e.ends_at, 'YYYY-MM-DD'), e.starts_at::time,
  e.ends_at::time, case when e.online then 'ONLINE' else 'ON_SITE' end, r.city, r.lat, r.lon, p.district_key, p.state,
  'PUBLIC', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}',
  array[pg_temp.identity(1, e.region_id)], source.urls, source.read, source.speak_of
from generated.event e
join generated.region r on r.id = e.region_id
join region_place p on p.id = e.region_id
join event_series s on s.name = e.series, source
order by e.id;
insert into event_slug (slug, event_id) select slug, id from event;
insert into event_region (region_id, title, start_date, event_id, assured_key)
select pg_temp.identity(1, e.region_id), a.title, a.start_date, a.id, a.assured_key
from generated.event e join event a on a.id = pg_temp.identity(5, e.id);

do $$ declare definition text; begin
  for definition in select later.definition from later loop execute definition; end loop;
end $$;

drop schema generated cascade;
