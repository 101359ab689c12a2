-- When a source was read, of which date it speaks, and for which day a record is assured by it.

-- Wherever there are sources there is an array with the day on which each was read; beside it comes
-- one with the date of which each speaks, null where the text does not tell.
do $$
declare
  held record;
begin
  for held in
    select
      c.relname as name,
      a.attname as retrieved,
      regexp_replace(a.attname, '_retrieved$', '') as sources
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid
    where c.relnamespace = current_schema()::regnamespace
      and c.relkind = 'r'
      and not a.attisdropped
      and a.attname ~ 'sources_retrieved$'
    order by c.relname, a.attnum
  loop
    execute format(
      'alter table %I rename column %I to %I', held.name, held.retrieved, held.sources || '_read');
    execute format(
      'alter table %I add column %I text[]', held.name, held.sources || '_speak_of');
    execute format(
      'update %I set %I = array_fill(null::text, array[cardinality(%I)])',
      held.name, held.sources || '_speak_of', held.sources);
    execute format(
      'alter table %I alter column %I set not null, add constraint %I check (
         cardinality(%I) = cardinality(%I))',
      held.name, held.sources || '_speak_of', held.name || '_' || held.sources || '_dated',
      held.sources || '_speak_of', held.sources);
  end loop;
end $$;

-- The latest day for which a source assures it, null when none tells; and as the key by which lists
-- are sorted: what nobody knows was not looked at for longest. So far no source speaks of a date.
alter table organisation add column assured_on date;
alter table region add column assured_on date;
alter table initiative add column assured_on date;
alter table project add column assured_on date;
alter table network add column assured_on date;
alter table event add column assured_on date;

update organisation set assured_on = (select max(day) from unnest(sources_read) as day);
update region set assured_on = (select max(day) from unnest(sources_read) as day);
update initiative set assured_on = (select max(day) from unnest(sources_read) as day);
update project set assured_on = (select max(day) from unnest(sources_read) as day);
update network set assured_on = (select max(day) from unnest(sources_read) as day);
update event set assured_on = (select max(day) from unnest(sources_read) as day);

alter table organisation
  add column assured_key date not null
    generated always as (coalesce(assured_on, '-infinity')) stored;
alter table region
  add column assured_key date not null
    generated always as (coalesce(assured_on, '-infinity')) stored;
alter table initiative
  add column assured_key date not null
    generated always as (coalesce(assured_on, '-infinity')) stored,
  -- Serves the order as well, and copies refer to it.
  add constraint initiative_assured_once unique (assured_key, id);
alter table project
  add column assured_key date not null
    generated always as (coalesce(assured_on, '-infinity')) stored;
alter table network
  add column assured_key date not null
    generated always as (coalesce(assured_on, '-infinity')) stored;
alter table event
  add column assured_key date not null
    generated always as (coalesce(assured_on, '-infinity')) stored,
  add constraint event_assured_once unique (assured_key, id);

create index organisation_by_assured on organisation (assured_key, id);

create index region_by_assured on region (assured_key, id);

alter table region_state add column assured_key date;
update region_state s
  set assured_key = r.assured_key from region r where r.id = s.region_id;
alter table region_state alter column assured_key set not null;
create index region_state_by_assured on region_state (state, assured_key, region_id);

create index initiative_by_state_and_assured on initiative (state, assured_key, id);
create index initiative_by_district_and_assured on initiative (district_key, assured_key, id);
create index initiative_by_organisation_and_assured
  on initiative (organisation_id, assured_key, id);

alter table initiative_region add column assured_key date;
update initiative_region m
  set assured_key = i.assured_key from initiative i where i.id = m.initiative_id;
alter table initiative_region
  alter column assured_key set not null,
  add constraint initiative_region_assured_initiative_fk
    foreign key (assured_key, initiative_id) references initiative (assured_key, id)
    on update cascade on delete cascade;
create index initiative_region_by_assured
  on initiative_region (region_id, assured_key, initiative_id);

create index project_by_assured on project (assured_key, id);
create index project_by_initiative_and_assured on project (initiative_id, assured_key, id);

create index network_by_assured on network (assured_key, id);
create index network_by_coordinator_and_assured on network (coordinator_id, assured_key, id);

create index event_by_series_and_assured on event (series_id, assured_key, id);
create index event_by_host_and_assured on event (host_id, assured_key, id);
create index event_by_state_and_assured on event (state, assured_key, id);

alter table event_region add column assured_key date;
update event_region m
  set assured_key = e.assured_key from event e where e.id = m.event_id;
alter table event_region
  alter column assured_key set not null,
  add constraint event_region_assured_event_fk
    foreign key (assured_key, event_id) references event (assured_key, id)
    on update cascade on delete cascade;
create index event_region_by_assured on event_region (region_id, assured_key, event_id);
