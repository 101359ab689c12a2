-- Dates known to a season or to a part of a month. What is stored already keeps its form.
--
-- The bytes of a partial date sort as the date does: by the first day that it can mean, the less
-- exact first. So a season stands behind the month before it (spring 2025 is 2025-02~, winter 2025
-- is 2025-11~), a part of a month behind the day before it (early, mid and late June 2020 are
-- 2020-06-00~, 2020-06-10~ and 2020-06-20~). The first four bytes are the year in every form, and
-- the length tells the form: 4 a year, 7 a month, 8 a season, 10 a day, 11 a part of a month.

create or replace function partial_date_first(value text) returns date
  language sql immutable strict parallel safe
  return make_date(
    left(value, 4)::integer,
    case length(value)
      when 4 then 1
      when 8 then substr(value, 6, 2)::integer + 1
      else substr(value, 6, 2)::integer
    end,
    case length(value)
      when 10 then substr(value, 9, 2)::integer
      when 11 then substr(value, 9, 2)::integer + 1
      else 1
    end);

create or replace function partial_date_last(value text) returns date
  language sql immutable strict parallel safe
  return case length(value)
    when 10 then partial_date_first(value)
    when 11 then
      case
        when value like '%-20~' then
          (partial_date_first(left(value, 7)) + interval '1 month' - interval '1 day')::date
        else partial_date_first(value) + 9
      end
    when 8 then (partial_date_first(value) + interval '3 months' - interval '1 day')::date
    when 7 then (partial_date_first(value) + interval '1 month' - interval '1 day')::date
    else (partial_date_first(value) + interval '1 year' - interval '1 day')::date
  end;

alter domain partial_date drop constraint partial_date_form;

-- The last winter would end after the last year.
alter domain partial_date add constraint partial_date_form check (
  value is null
  or case
    when value ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' then partial_date_first(value) is not null
    when value ~ '^[0-9]{4}-((02|05|08|11)|[0-9]{2}-(00|10|20))~$' then
      partial_date_first(value) is not null and value <> '9999-11~'
    else false
  end);

-- Units of figures are values of a set; what a unit cannot say stands in a note.

-- Whether there is a unit and a note, or none, for each figure. A figure that is not there, among
-- the durations of modules and the results of surveys, has neither.
create function figure_units_valid(units text[], notes_de text[], notes_en text[]) returns boolean
  language sql immutable parallel safe
  return cardinality(notes_de) = cardinality(units)
    and cardinality(notes_en) = cardinality(units)
    and array_remove(units, null) <@ array[
      'PEOPLE', 'PARENTS', 'PUPILS', 'YOUNG_RESEARCHERS', 'VISITORS', 'EXHIBITORS', 'TEAMS',
      'NETWORKS', 'REGIONS', 'CLUSTERS', 'STATES', 'ORGANISATIONS', 'INITIATIVES',
      'WORKSHOPS', 'SESSIONS', 'APPLICATIONS', 'PLACES', 'EUROS', 'EUROS_EACH',
      'EUROS_OVER_FIVE_YEARS', 'PERCENT', 'HOURS', 'DAYS', 'WEEKS', 'MONTHS', 'YEARS'
    ]
    and not exists (
      select from unnest(units, notes_de, notes_en) as figure (unit, note_de, note_en)
      where (unit is null and note_de is not null) or (note_de is null and note_en is not null));

-- The units that were texts of any kind, for as long as it takes to translate them.
create table unit_word (
  word text not null,
  unit text not null,
  note_de text,
  note_en text,
  constraint unit_word_pk primary key (word)
);

insert into unit_word (word, unit, note_de, note_en)
values
  ('people', 'PEOPLE', null, null),
  ('parents', 'PARENTS', null, null),
  ('pupils', 'PUPILS', null, null),
  ('young researchers', 'YOUNG_RESEARCHERS', null, null),
  ('visitors', 'VISITORS', null, null),
  ('exhibitors', 'EXHIBITORS', null, null),
  ('teams', 'TEAMS', null, null),
  ('networks', 'NETWORKS', null, null),
  ('regions', 'REGIONS', null, null),
  ('clusters', 'CLUSTERS', null, null),
  ('states', 'STATES', null, null),
  ('organisations', 'ORGANISATIONS', null, null),
  ('initiatives', 'INITIATIVES', null, null),
  ('workshops', 'WORKSHOPS', null, null),
  ('sessions', 'SESSIONS', null, null),
  ('applications', 'APPLICATIONS', null, null),
  ('places', 'PLACES', null, null),
  ('euros', 'EUROS', null, null),
  ('euros each', 'EUROS_EACH', null, null),
  ('euros over five years', 'EUROS_OVER_FIVE_YEARS', null, null),
  ('percent', 'PERCENT', null, null),
  ('hours', 'HOURS', null, null),
  ('days', 'DAYS', null, null),
  ('weeks', 'WEEKS', null, null),
  ('months', 'MONTHS', null, null),
  ('years', 'YEARS', null, null),
  ('persons', 'PEOPLE', null, null),
  ('participants', 'PEOPLE', null, null),
  ('members', 'PEOPLE', null, null),
  ('respondents', 'PEOPLE', null, null),
  ('mint regions', 'REGIONS', null, null),
  ('mint clusters', 'CLUSTERS', null, null),
  ('zdi networks', 'NETWORKS', null, null),
  ('federal states', 'STATES', null, null),
  ('eur', 'EUROS', null, null),
  ('euro', 'EUROS', null, null),
  ('eur each', 'EUROS_EACH', null, null),
  ('euro each', 'EUROS_EACH', null, null),
  ('eur over five years', 'EUROS_OVER_FIVE_YEARS', null, null),
  ('%', 'PERCENT', null, null),
  ('mint regions and clusters', 'REGIONS', 'MINT-Regionen und MINT-Cluster zusammen', 'MINT regions and MINT clusters together'),
  ('regional zdi networks', 'NETWORKS', 'regionale zdi-Netzwerke', 'regional zdi networks'),
  ('clusters after two rounds', 'CLUSTERS', 'nach zwei Runden', 'after two rounds'),
  ('clusters after three rounds', 'CLUSTERS', 'nach drei Runden', 'after three rounds');

-- A word that nobody knows is an error: none of the units would be true.
create function known_unit(word text) returns text
  language plpgsql
  as $$
declare
  known text := (select unit from unit_word where unit_word.word = lower(known_unit.word));
begin
  if known is null and word is not null then
    raise exception 'There is no unit for ''%''', word
      using hint = 'Change it to a word of the table unit_word in the migration V021.';
  end if;
  return known;
end
$$;

create function known_units(words text[]) returns text[]
  language sql
  return (
    select coalesce(array_agg(known_unit(word) order by place), '{}')
    from unnest(words) with ordinality as one (word, place));

create function known_notes(words text[], language text) returns text[]
  language sql
  return (
    select coalesce(
      array_agg(
        case language when 'de' then known.note_de else known.note_en end order by one.place),
      '{}')
    from unnest(words) with ordinality as one (word, place)
    left join unit_word known on known.word = lower(one.word));

alter table cohort add column figure_notes_de text[];
alter table cohort add column figure_notes_en text[];
alter table cohort add column module_duration_notes_de text[];
alter table cohort add column module_duration_notes_en text[];
update cohort set
  figure_notes_de = known_notes(figure_units, 'de'),
  figure_notes_en = known_notes(figure_units, 'en'),
  figure_units = known_units(figure_units),
  module_duration_notes_de = known_notes(module_duration_units, 'de'),
  module_duration_notes_en = known_notes(module_duration_units, 'en'),
  module_duration_units = known_units(module_duration_units);
alter table cohort alter column figure_notes_de set not null;
alter table cohort alter column figure_notes_en set not null;
alter table cohort add constraint cohort_figure_units_known check (
  figure_units_valid(figure_units, figure_notes_de, figure_notes_en));
alter table cohort alter column module_duration_notes_de set not null;
alter table cohort alter column module_duration_notes_en set not null;
alter table cohort add constraint cohort_duration_units_known check (
  figure_units_valid(module_duration_units, module_duration_notes_de, module_duration_notes_en));

alter table event add column figure_notes_de text[];
alter table event add column figure_notes_en text[];
update event set
  figure_notes_de = known_notes(figure_units, 'de'),
  figure_notes_en = known_notes(figure_units, 'en'),
  figure_units = known_units(figure_units);
alter table event alter column figure_notes_de set not null;
alter table event alter column figure_notes_en set not null;
alter table event add constraint event_figure_units_known check (
  figure_units_valid(figure_units, figure_notes_de, figure_notes_en));

alter table call add column figure_notes_de text[];
alter table call add column figure_notes_en text[];
update call set
  figure_notes_de = known_notes(figure_units, 'de'),
  figure_notes_en = known_notes(figure_units, 'en'),
  figure_units = known_units(figure_units);
alter table call alter column figure_notes_de set not null;
alter table call alter column figure_notes_en set not null;
alter table call add constraint call_figure_units_known check (
  figure_units_valid(figure_units, figure_notes_de, figure_notes_en));

alter table body add column figure_notes_de text[];
alter table body add column figure_notes_en text[];
update body set
  figure_notes_de = known_notes(figure_units, 'de'),
  figure_notes_en = known_notes(figure_units, 'en'),
  figure_units = known_units(figure_units);
alter table body alter column figure_notes_de set not null;
alter table body alter column figure_notes_en set not null;
alter table body add constraint body_figure_units_known check (
  figure_units_valid(figure_units, figure_notes_de, figure_notes_en));

alter table survey add column figure_notes_de text[];
alter table survey add column figure_notes_en text[];
alter table survey add column result_notes_de text[];
alter table survey add column result_notes_en text[];
update survey set
  figure_notes_de = known_notes(figure_units, 'de'),
  figure_notes_en = known_notes(figure_units, 'en'),
  figure_units = known_units(figure_units),
  result_notes_de = known_notes(result_units, 'de'),
  result_notes_en = known_notes(result_units, 'en'),
  result_units = known_units(result_units);
alter table survey alter column figure_notes_de set not null;
alter table survey alter column figure_notes_en set not null;
alter table survey add constraint survey_figure_units_known check (
  figure_units_valid(figure_units, figure_notes_de, figure_notes_en));
alter table survey alter column result_notes_de set not null;
alter table survey alter column result_notes_en set not null;
alter table survey add constraint survey_result_units_known check (
  figure_units_valid(result_units, result_notes_de, result_notes_en));

alter table figure_series add column figure_notes_de text[];
alter table figure_series add column figure_notes_en text[];
update figure_series set
  figure_notes_de = known_notes(figure_units, 'de'),
  figure_notes_en = known_notes(figure_units, 'en'),
  figure_units = known_units(figure_units);
alter table figure_series alter column figure_notes_de set not null;
alter table figure_series alter column figure_notes_en set not null;
alter table figure_series add constraint figure_series_figure_units_known check (
  figure_units_valid(figure_units, figure_notes_de, figure_notes_en));

drop function known_notes(text[], text);
drop function known_units(text[]);
drop function known_unit(text);
drop table unit_word;

-- The end of a period that was computed from a duration that its source states.
alter table cohort add column end_derived boolean not null default false;
alter table cohort alter column end_derived drop default;
alter table cohort add constraint cohort_derived_end_there check (
  not end_derived or period_to is not null);

-- A date at which an exchange is known to take place, whether or not its period is known.
alter table exchange add column known_on partial_date;
alter table exchange add constraint exchange_known_in_period check (
  known_on is null
  or period_from is null
  or (
    partial_date_first(period_from) <= partial_date_last(known_on)
    and partial_date_first(known_on) <= coalesce(partial_date_last(period_to), 'infinity')));

-- How often the surveys of a series come.
alter table survey add column rhythm text collate "C";
alter table survey add constraint survey_rhythm_known check (rhythm in ('YEARLY'));
