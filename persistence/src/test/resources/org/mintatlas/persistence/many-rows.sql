-- Made-up content for tests of plans: :rows projects and events, a fifth of initiatives, a fiftieth
-- of regions. What stands in a row follows from its number alone. No project has the subject ART,
-- five have SUSTAINABILITY, three a capacity of 1000 or more, and one in a thousand is a "Quanten…".

create function pg_temp.uid(kind integer, n bigint) returns uuid language sql immutable
  return ('019a000' || kind || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid;

-- A number below the limit that looks like chance.
create function pg_temp.chance(n bigint, salt integer, below integer) returns integer
  language sql immutable
  return (hashint8extended(n, salt) & 1073741823) % below;

create function pg_temp.one_of(n bigint, salt integer, choice text[]) returns text
  language sql immutable
  return choice[1 + pg_temp.chance(n, salt, cardinality(choice))];

-- Made once they are full, these indexes take a tenth of the time.
create temp table later as
  select indexname, indexdef
  from pg_indexes
  where schemaname = 'public' and tablename in ('initiative', 'project', 'event', 'search_entry')
    and (indexdef like '%USING gin%' or indexdef like '%USING gist%');

do $$
declare
  each record;
begin
  for each in select * from later loop
    execute format('drop index %I', each.indexname);
  end loop;
end $$;

-- The states in the order of the first two digits of their districts' keys.
create temp table state_number as
  select code, number - 1 as number
  from unnest(array[
    'SH', 'HH', 'NI', 'HB', 'NW', 'HE', 'RP', 'BW', 'BY', 'SL', 'BE', 'BB', 'MV', 'SN', 'ST', 'TH'])
    with ordinality as state (code, number);

-- The key of one of 400 districts, 25 in each state.
create function pg_temp.district(n bigint) returns text language sql immutable
  return lpad((1 + n % 400 % 16)::text, 2, '0') || lpad((n % 400 / 16)::text, 3, '0');

insert into district (key, name, official_name, kind, state, latitude, longitude)
select
  pg_temp.district(n), 'Kreis ' || n, 'Landkreis ' || n, 'LANDKREIS', s.code,
  47 + n % 8, 6 + n % 9
from generate_series(0, 399) n
join state_number s on s.number = n % 16;

insert into district_meaning (key, meant, first_day, last_day)
select key, key, '-infinity', 'infinity' from district
on conflict do nothing;

insert into region (
  id, version, slug, name, kinds, lead_state, latitude, longitude, location_basis, founded, listed,
  pilot_region, mission, focus_subjects, target_groups, education_stages, sources, sources_read,
  sources_speak_of, assured_on)
select
  pg_temp.uid(1, n), 1, 'region-' || n,
  pg_temp.one_of(n, 1, array['MINT-Region', 'MINT-Cluster', 'zdi-Netzwerk', 'Netzwerk']) || ' '
    || pg_temp.one_of(n, 2, array['Nord', 'Süd', 'Ost', 'West', 'Mitte', 'Heide', 'Förde', 'Alb'])
    || ' ' || n,
  array['MINT_REGION'], s.code, 47 + pg_temp.chance(n, 3, 800) / 100.0,
  6 + pg_temp.chance(n, 4, 900) / 100.0, 'SEAT', (2000 + pg_temp.chance(n, 5, 24))::text,
  (2010 + pg_temp.chance(n, 6, 14))::text, n % 10 = 0, repeat('Wir bringen MINT zu allen. ', 6),
  array['INFORMATICS', 'TECHNOLOGY'], array['GIRLS'], array['PRIMARY', 'LOWER_SECONDARY'],
  array['https://example.org/'], array[date '2025-01-01'], array[null::text], date '2025-01-01'
from generate_series(1, :rows / 50) n
join state_number s on s.number = n % 16;

insert into region_slug select slug, id from region;

-- One in a hundred that live is carried by an organisation, each of which carries one.
insert into organisation (
  id, version, slug, name, aliases, kinds, sector, sources, sources_read, sources_speak_of,
  assured_on)
select
  pg_temp.uid(6, n), 1, 'carrier-' || n, 'Träger ' || n, '{}', '{}',
  case when n % 200 = 107 then 'BUSINESS' else 'PUBLIC' end, array['https://example.org/'],
  array[date '2025-01-01'], array[null::text], date '2025-01-01'
from generate_series(107, :rows / 50, 100) n;

insert into organisation_slug select slug, id from organisation;

insert into region_involvement (
  region_id, position, organisation_id, role, sources, sources_read, sources_speak_of)
select pg_temp.uid(1, n), 0, pg_temp.uid(6, n), 'CARRIER', '{}', '{}', '{}'
from generate_series(107, :rows / 50, 100) n;

insert into region_lifecycle (region_id, position, state, since)
select id, 0, 'LISTED', listed from region;

insert into region_standing (region_id, position, standing, first_day, last_day)
select id, 0, 'UNKNOWN', '-infinity', partial_date_first(listed) - 1 from region
union all
select id, 1, 'LISTED', partial_date_first(listed),
  case when n % 20 = 0 then '2023-12-31'::date else 'infinity' end
from (select *, right(slug, -7)::integer as n from region) as r
union all
select id, 2, 'ENDED', '2024-01-01', 'infinity'
from (select *, right(slug, -7)::integer as n from region) as r
where n % 20 = 0;

insert into region_district (region_id, district_key, claim, days)
select r.id, d.key, 'STATED', '{(,)}'
from region r
join district d on d.state = r.lead_state
where pg_temp.chance(('x' || right(r.id::text, 8))::bit(32)::bigint, 7, 25)
  = right(d.key, 3)::integer;

insert into region_state (
  state, region_id, days, name, founded_ascending, founded_descending, listed_ascending,
  listed_descending, latitude, assured_key)
select lead_state, id, '{(,)}', name, founded_ascending, founded_descending, listed_ascending,
  listed_descending, latitude, assured_key
from region;

insert into initiative (
  id, version, slug, name, kind, city, latitude, longitude, district_key, state, website, email,
  email_visibility, regions, sources, sources_read, sources_speak_of, assured_on)
select
  pg_temp.uid(2, n), 1, 'initiative-' || n,
  pg_temp.one_of(n, 11, array['Schülerlabor', 'Makerspace', 'Sternwarte', 'Robotik-AG', 'Verein'])
    || ' ' || pg_temp.one_of(n, 12, array['Elbe', 'Weser', 'Isar', 'Spree', 'Neckar', 'Straße'])
    || ' ' || n,
  pg_temp.one_of(n, 13, array['STUDENT_LAB', 'MAKERSPACE', 'SCIENCE_CENTRE', 'ASSOCIATION']),
  'Ort ' || n % 500, 47 + pg_temp.chance(n, 16, 800) / 100.0,
  6 + pg_temp.chance(n, 17, 900) / 100.0, d.key, d.state, 'https://example.org/' || n,
  'post@example.org', 'PUBLIC',
  array[pg_temp.uid(1, 1 + pg_temp.chance(n, 15, :rows / 50))], array['https://example.org/'], array[date '2025-01-01'],
  array[null::text], date '2020-01-01' + pg_temp.chance(n, 14, 1800)
from generate_series(1, :rows / 5) n
join district d on d.key = pg_temp.district(n);

insert into initiative_slug select slug, id from initiative;

insert into initiative_region (region_id, name, assured_key, initiative_id)
select pg_temp.uid(1, 1 + pg_temp.chance(n, 15, :rows / 50)), i.name, i.assured_key, i.id
from generate_series(1, :rows / 5) n
join initiative i on i.id = pg_temp.uid(2, n);

insert into project (
  id, version, slug, name, initiative_id, recurrence, description, subjects, formats,
  education_stages, age_from, age_to, target_groups, cost, capacity, city, latitude, longitude,
  district_key, state, online, languages, sources, sources_read, sources_speak_of, assured_on)
select
  pg_temp.uid(3, n), 1, 'project-' || n,
  case when n % 1000 = 7 then 'Quantenwerkstatt'
    else pg_temp.one_of(n, 21, array[
      'Ferienkurs', 'Workshop', 'Wettbewerb', 'Projektwoche', 'Labortag', 'Club', 'Exkursion',
      'Forschungstag', 'Roboterbau', 'Programmieren'])
  end || ' ' || pg_temp.one_of(n, 22, array[
    'für Einsteiger', 'am Fluss', 'im Weltraum', 'mit Licht', 'und Schall', 'ohne Strom'])
    || ' ' || n,
  i.id, 'REGULAR', repeat('Ein Angebot, bei dem alle etwas selbst tun. ', 4),
  case when n % (:rows / 5) = 3 then array['SUSTAINABILITY']
    else array[
      pg_temp.one_of(n, 23, array['MATHEMATICS', 'INFORMATICS', 'BIOLOGY', 'CHEMISTRY', 'PHYSICS']),
      'TECHNOLOGY']
  end,
  array[pg_temp.one_of(n, 24, array['WORKSHOP', 'LAB', 'PROJECT_WEEK', 'CLUB', 'COMPETITION'])],
  array[pg_temp.one_of(n, 25, array['PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY'])],
  8, 14, case when n % 5 = 0 then array['GIRLS'] else '{}' end, pg_temp.chance(n, 26, 50),
  case when n % (:rows / 3) = 5 then 1000 + n % 7 when n % 10 = 0 then null
    else 5 + pg_temp.chance(n, 27, 60) end,
  i.city, i.latitude, i.longitude, i.district_key, i.state, false, array['de'],
  array['https://example.org/'], array[date '2025-01-01'], array[null::text],
  date '2020-01-01' + pg_temp.chance(n, 28, 1800)
from generate_series(1, :rows) n
join initiative i on i.id = pg_temp.uid(2, 1 + n % (:rows / 5));

insert into project_slug select slug, id from project;

insert into event_series (id, version, slug, name, sources, sources_read, sources_speak_of)
select pg_temp.uid(4, n), 1, 'series-' || n, 'Reihe ' || n, array['https://example.org/'],
  array[date '2025-01-01'], array[null::text]
from generate_series(1, 50) n;

insert into event_series_slug select slug, id from event_series;

insert into event (
  id, version, slug, series_id, kind, status, title, start_date, end_date, mode, audience, city,
  latitude, longitude, district_key, state, registration_opens, registration_closes, capacity,
  session_titles, session_starts, session_rooms, session_proposed, figure_measures, figure_values,
  figure_qualifiers, figure_units, figure_dates, figure_sources, figure_sources_read,
  figure_notes_de, figure_notes_en, figure_sources_speak_of, regions, sources, sources_read,
  sources_speak_of, assured_on)
select
  pg_temp.uid(5, n), 1, 'event-' || n, pg_temp.uid(4, 1 + pg_temp.chance(n, 31, 50)),
  case when n % (:rows / 5) = 3 then 'FAIR'
    else pg_temp.one_of(n, 32, array['WEBINAR', 'WORKSHOP', 'NETWORK_MEETING', 'BARCAMP']) end,
  case when n % 100 = 0 then 'DRAFT' when n % 50 = 1 then 'CANCELLED' else 'PUBLISHED' end,
  pg_temp.one_of(n, 33, array['Tag der Technik', 'Lange Nacht', 'Vortrag', 'Hackathon']) || ' '
    || pg_temp.one_of(n, 34, array['Nord', 'Süd', 'Ost', 'West']) || ' ' || n,
  day::text, (day + pg_temp.chance(n, 36, 3))::text,
  case when n % 3 = 0 then 'ONLINE' else 'ON_SITE' end,
  case when n % 7 = 0 then 'ALUMNI' else 'PUBLIC' end,
  'Ort ' || n % 500, 47 + n % 8, 6 + n % 9, d.key, d.state, day - 60, day - 5, 40,
  '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}',
  array[pg_temp.uid(1, 1 + pg_temp.chance(n, 38, :rows / 50))], array['https://example.org/'], array[date '2025-01-01'], array[null::text],
  date '2020-01-01' + pg_temp.chance(n, 37, 1800)
from generate_series(1, :rows) n
cross join lateral (select date '2010-01-01' + pg_temp.chance(n, 35, 6200) as day) as chosen
join district d on d.key = pg_temp.district(n);

insert into event_slug select slug, id from event;

insert into event_region (region_id, title, start_date, assured_key, event_id)
select pg_temp.uid(1, 1 + pg_temp.chance(n, 38, :rows / 50)), e.title, e.start_date, e.assured_key,
  e.id
from generate_series(1, :rows) n
join event e on e.id = pg_temp.uid(5, n);

-- By what the program would find these, as far as tests of plans ask for it.
create function pg_temp.words(name text, codes text[]) returns tsvector language sql immutable
  return setweight(to_tsvector('simple', lower(name)), 'A')
    || setweight(array_to_tsvector(array(select '#' || code from unnest(codes) code)), 'C');

-- What something has drawn: half of all have 0, half of the others 1, and so on; few have 5.
create function pg_temp.drawn(id uuid) returns text[] language sql immutable
  return (
    select array['LOT.' || lot] || case when lot >= 5 then array['FEW'] else '{}' end
    from floor(-log(2.0, (1 + (hashtext(id::text) & 1048575)) / 1048577.0)) lot);

insert into search_entry (type, id, key, words, codes)
select 'INITIATIVE', i.id, lower(i.name),
  pg_temp.words(i.name, array['INITIATIVE', 'FederalState.' || i.state] || pg_temp.drawn(i.id)),
  array['FederalState.' || i.state]
from initiative i
union all
select 'EVENT', e.id, lower(e.title),
  pg_temp.words(e.title, array['EVENT', 'FederalState.' || e.state] || pg_temp.drawn(e.id)),
  array['FederalState.' || e.state]
from event e
union all
select 'REGION', r.id, lower(r.name),
  pg_temp.words(r.name, array['REGION', 'FederalState.' || r.lead_state] || pg_temp.drawn(r.id)),
  array['FederalState.' || r.lead_state]
from region r;

insert into search_entry (type, id, key, words, codes)
select 'PROJECT', p.id, lower(p.name),
  pg_temp.words(p.name, array['PROJECT', 'FederalState.' || p.state] || pg_temp.drawn(p.id)
    || array(select 'Subject.' || subject from unnest(p.subjects) subject))
    || inherited_words(initiative.words),
  array['FederalState.' || p.state, 'Subject.' || array_to_string(p.subjects, '.')]
from project p
join search_entry initiative
  on initiative.type = 'INITIATIVE' and initiative.id = p.initiative_id::text;

insert into search_word (folded, stem, written)
select distinct lexeme, lexeme, lexeme
from search_entry cross join lateral unnest(tsvector_to_array(words)) as lexeme
where lexeme !~ '^[#~]';

do $$
declare
  each record;
begin
  for each in select * from later loop
    execute each.indexdef;
  end loop;
end $$;

analyze;
