-- Made-up facts, the same in every run: a fixed seed, and no parallel plan that would draw in another order.
-- :regions, :initiatives, :offers and :events are replaced by numbers before this is sent.
set max_parallel_workers_per_gather = 0;
set jit = off;

create function pg_temp.pick(words text[]) returns text language sql volatile as
  'select words[1 + floor(random() * cardinality(words))::int]';

-- Each word with the given chance, and one of them in any case.
create function pg_temp.some_of(words text[], chance float) returns text[] language sql volatile as
  $$select coalesce(array_agg(word order by n) filter (where taken or n = sure), '{}')
    from (
      select word, n, random() < chance as taken, sure
      from unnest(words) with ordinality as u (word, n),
        (select 1 + floor(random() * cardinality(words))::int as sure) as s) as drawn$$;

create function pg_temp.slug_of(words text) returns text language sql immutable as
  $$select trim('-' from regexp_replace(
      replace(replace(replace(replace(replace(lower(words), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss'), 'é', 'e'),
      '[^a-z0-9]+', '-', 'g'))$$;

select setseed(0.42);

create temp table word as select
  '{Ober,Nieder,Neu,Alt,Süd,Nord,West,Ost,Mittel,Hohen,Groß,Klein,Königs,Bad ,Wald,Berg,Rhein,Main,Donau,Elbe,Weser,Spree,Harz,Ems,Saale,Isar,Lahn,Mosel,Havel,Fulda}'::text[] as place_start,
  '{land,tal,berg,burg,hausen,dorf,stadt,feld,see,wald,heim,au,brück,furt,ried,moor,fels,bach,münde,kirchen}'::text[] as place_end,
  '{MINT-Region,MINT-Cluster,MINT-Netzwerk,zdi-Netzwerk,MINT-Allianz}'::text[] as region,
  '{Schülerforschungszentrum,MINT-Werkstatt,Robotik-AG,Junge Tüftler,Forscherwerkstatt,Science Lab,Mathe-Zirkel,Programmierclub,Technikhaus,Kinderuni,Schülerlabor,Repair-Café,MINT-Mobil,Energielabor,Sternwarte,Girls-Tech-Club,Naturerlebniszentrum,Maker Space,Jugend-forscht-Treff,Chemie-Erlebniswelt}'::text[] as initiative,
  '{Robotik,Programmieren,Astronomie,Elektronik,Mikroskopie,Geometrie,Statistik,Wetterkunde,Energiewende,Holzbau,3D-Druck,Raketenbau,Chemie,Biologie,Physik,Kryptographie,Spieleentwicklung,Bionik,Brückenbau,Künstliche Intelligenz,Wasserqualität,Solarautos,Drohnen,Logikrätsel}'::text[] as topic,
  '{Kinder und Jugendliche experimentieren hier gemeinsam.,Das Angebot verbindet Schule und außerschulische Lernorte.,Ehrenamtliche begleiten die Gruppen über das ganze Jahr.,Unternehmen und Hochschulen der Region unterstützen uns.,Vorkenntnisse sind nicht erforderlich.,Die Teilnahme ist kostenlos und offen für alle Schulformen.,Wir fördern besonders Mädchen und junge Frauen.,Abschluss ist eine öffentliche Präsentation der Projekte.}'::text[] as sentence,
  '{Workshop,Kurs,Camp,Wettbewerb,Club,Laborbesuch,Vortrag}'::text[] as offer,
  '{Tag der Technik,MINT-Messe,Lange Nacht der Forschung,Vortrag,Hackathon,Ferienakademie}'::text[] as series,
  '{MATHEMATICS,INFORMATICS,BIOLOGY,CHEMISTRY,PHYSICS,TECHNOLOGY}'::text[] as subject,
  '{KITA,PRIMARY,LOWER_SECONDARY,UPPER_SECONDARY,VOCATIONAL}'::text[] as stage,
  '{GIRLS,TEACHERS,FAMILIES}'::text[] as target_group;

create temp table state_place (id int, code text, name text, lat float, lon float);
insert into state_place values
  (1, 'BW', 'Baden-Württemberg', 48.5, 9.0), (2, 'BY', 'Bayern', 48.9, 11.5),
  (3, 'BE', 'Berlin', 52.5, 13.4), (4, 'BB', 'Brandenburg', 52.4, 13.3),
  (5, 'HB', 'Bremen', 53.1, 8.8), (6, 'HH', 'Hamburg', 53.55, 10.0),
  (7, 'HE', 'Hessen', 50.6, 9.0), (8, 'MV', 'Mecklenburg-Vorpommern', 53.7, 12.6),
  (9, 'NI', 'Niedersachsen', 52.7, 9.3), (10, 'NW', 'Nordrhein-Westfalen', 51.5, 7.5),
  (11, 'RP', 'Rheinland-Pfalz', 49.9, 7.4), (12, 'SL', 'Saarland', 49.4, 6.9),
  (13, 'SN', 'Sachsen', 51.0, 13.3), (14, 'ST', 'Sachsen-Anhalt', 51.9, 11.7),
  (15, 'SH', 'Schleswig-Holstein', 54.2, 9.7), (16, 'TH', 'Thüringen', 50.9, 11.0);
insert into federal_state select id, code, name from state_place;

-- Every state has regions, and the large ones have more: the share of each follows from the table of weights.
create temp table region_draft as
  select n as id, state.id as state_id, state.lat, state.lon,
    pg_temp.pick(place_start) || pg_temp.pick(place_end) as place, pg_temp.pick(word.region) as kind
  from generate_series(1, :regions) as n
  join state_place as state on state.id = case
    when n <= 16 then n
    else (array[1, 1, 2, 2, 2, 4, 7, 9, 9, 10, 10, 10, 11, 13, 14, 15, 16, 3, 8, 12])[1 + (n * 7) % 20] end,
    word
  order by n;
insert into region
  select id, state_id, pg_temp.slug_of(kind || ' ' || place) || '-' || id, kind || ' ' || place,
    case kind
      when 'MINT-Region' then '{MINT_REGION}'
      when 'MINT-Cluster' then '{MINT_CLUSTER}'
      when 'zdi-Netzwerk' then '{ZDI_NETWORK}'
      else '{OTHER}' end::text[],
    kind || ' ' || place || ' vernetzt Schulen, Vereine und Betriebe. ' || pg_temp.pick(sentence)
      || ' ' || pg_temp.pick(sentence) || ' ' || pg_temp.pick(sentence),
    'https://www.' || pg_temp.slug_of(place) || '-' || id || '.example', place,
    lat - 1 + 2 * random(), lon - 1 + 2 * random(), (2005 + floor(random() * 15))::text,
    to_char(date '2021-01-01' + floor(random() * 1000)::int, 'YYYY-MM'), random() < 0.25
  from (select * from region_draft order by id offset 0) as draft, word;

create temp table initiative_draft as
  select n as id, region.id as region_id, city, lat, lon, pg_temp.pick(initiative) as kind,
    pg_temp.pick(topic) as topic, random() < 0.5 as with_topic
  from (
    select n, 1 + floor(random() * :regions)::int as region_id from generate_series(1, :initiatives) as n) as drawn
  join region on region.id = drawn.region_id, word;
insert into initiative
  select id, region_id, pg_temp.slug_of(name) || '-' || id, name,
    case
      when kind = 'Schülerforschungszentrum' then 'STUDENT_RESEARCH_CENTRE'
      when kind in ('Schülerlabor', 'Energielabor', 'Science Lab') then 'STUDENT_LAB'
      when kind in ('Maker Space', 'MINT-Werkstatt', 'Repair-Café') then 'MAKERSPACE'
      when kind = 'Jugend-forscht-Treff' then 'COMPETITION'
      when kind in ('Sternwarte', 'Technikhaus', 'Chemie-Erlebniswelt') then 'SCIENCE_CENTRE'
      when kind in ('Robotik-AG', 'Programmierclub', 'Girls-Tech-Club') then 'ASSOCIATION'
      else 'OTHER' end,
    'https://initiative-' || id || '.example', 'info@initiative-' || id || '.example', city,
    lat + random() * 0.3, lon + random() * 0.3
  from (
    select *, kind || ' ' || case when with_topic then topic || ' ' else '' end || city as name
    from initiative_draft
    order by id offset 0) as draft;

insert into offer
  select n, 1 + floor(random() * :initiatives)::int, kind || ': ' || draft.topic,
    draft.topic || ' für Einsteiger und Fortgeschrittene. ' || pg_temp.pick(sentence) || ' ' || pg_temp.pick(sentence),
    case kind
      when 'Workshop' then '{WORKSHOP}'
      when 'Kurs' then '{PROJECT_WEEK}'
      when 'Camp' then '{HOLIDAY_OFFER}'
      when 'Wettbewerb' then '{COMPETITION}'
      when 'Club' then '{CLUB}'
      when 'Laborbesuch' then '{LAB}'
      else '{CAREER_ORIENTATION}' end::text[],
    pg_temp.some_of(subject, 0.2), pg_temp.some_of(stage, 0.25), pg_temp.some_of(target_group, 0.2),
    age, age + 2 + floor(random() * 6)::int, (array[null, null, null, 5, 12, 25, 49.5])[1 + floor(random() * 7)::int],
    8 + floor(random() * 30)::int, random() < 0.2
  from (
    select n, pg_temp.pick(offer) as kind, pg_temp.pick(topic) as topic, 4 + floor(random() * 12)::int as age
    from generate_series(1, :offers) as n, word
    order by n offset 0) as draft, word;

-- By day: at night there is an hour a year that the clocks leave out.
insert into event
  select n, region_id, series, series || ' ' || topic, starts_at,
    starts_at + interval '1 hour' * (1 + floor(random() * 6)), random() < 0.15
  from (
    select n, 1 + floor(random() * :regions)::int as region_id, pg_temp.pick(series) as series,
      pg_temp.pick(topic) as topic,
      timestamp '2025-06-01' + interval '1 day' * floor(random() * 730) + interval '1 hour' * (8 + floor(random() * 9))
        as starts_at
    from generate_series(1, :events) as n, word
    order by n offset 0) as draft;
