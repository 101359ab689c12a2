-- Counts that are kept up to date by whatever statement changes what is counted.
--
-- A count of a group is the sum of its rows: each transaction adds what it changed and joins it
-- with the rows that nobody else is just joining (skip locked). So nobody waits for another, nothing
-- can deadlock, a transaction that is rolled back takes its row along, and there are never more rows
-- of a group than transactions at the same time.

create table initiative_count (
  id bigint not null generated always as identity,
  kind text collate "C" not null,
  -- Null for those whose state nobody knows.
  state text collate "C",
  initiatives bigint not null,
  constraint initiative_count_pk primary key (id),
  constraint initiative_count_state_fk foreign key (state) references federal_state (code)
);

create index initiative_count_by_group on initiative_count (kind, state);

insert into initiative_count (kind, state, initiatives)
select kind, state, count(*) from initiative group by kind, state;

create function initiatives_came() returns trigger
  language plpgsql
  as $$
begin
  with changed as (
    select kind, state, sum(n) as n
    from (select kind, state, 1 as n from came) as row_changed
    group by kind, state
    having sum(n) <> 0),
  joined as (
    delete from initiative_count
    where id in (
      select c.id
      from initiative_count c
      join changed on c.kind = changed.kind and c.state is not distinct from changed.state
      for update of c skip locked)
    returning kind, state, initiatives as n)
  insert into initiative_count (kind, state, initiatives)
  select kind, state, sum(n)
  from (select * from changed union all select * from joined) as part
  group by kind, state
  having sum(n) <> 0;
  return null;
end
$$;

create trigger initiatives_came after insert on initiative
  referencing new table as came
  for each statement execute function initiatives_came();

create function initiatives_changed() returns trigger
  language plpgsql
  as $$
begin
  with changed as (
    select kind, state, sum(n) as n
    from (
      select kind, state, 1 as n from came
      union all
      select kind, state, -1 from gone) as row_changed
    group by kind, state
    having sum(n) <> 0),
  joined as (
    delete from initiative_count
    where id in (
      select c.id
      from initiative_count c
      join changed on c.kind = changed.kind and c.state is not distinct from changed.state
      for update of c skip locked)
    returning kind, state, initiatives as n)
  insert into initiative_count (kind, state, initiatives)
  select kind, state, sum(n)
  from (select * from changed union all select * from joined) as part
  group by kind, state
  having sum(n) <> 0;
  return null;
end
$$;

create trigger initiatives_changed after update on initiative
  referencing old table as gone new table as came
  for each statement execute function initiatives_changed();

create function initiatives_went() returns trigger
  language plpgsql
  as $$
begin
  with changed as (
    select kind, state, sum(n) as n
    from (select kind, state, -1 as n from gone) as row_changed
    group by kind, state
    having sum(n) <> 0),
  joined as (
    delete from initiative_count
    where id in (
      select c.id
      from initiative_count c
      join changed on c.kind = changed.kind and c.state is not distinct from changed.state
      for update of c skip locked)
    returning kind, state, initiatives as n)
  insert into initiative_count (kind, state, initiatives)
  select kind, state, sum(n)
  from (select * from changed union all select * from joined) as part
  group by kind, state
  having sum(n) <> 0;
  return null;
end
$$;

create trigger initiatives_went after delete on initiative
  referencing old table as gone
  for each statement execute function initiatives_went();

create function initiatives_emptied() returns trigger
  language plpgsql
  as $$
begin
  delete from initiative_count;
  return null;
end
$$;

create trigger initiatives_emptied after truncate on initiative
  for each statement execute function initiatives_emptied();

-- The same for events that are published, by the year in which they start.

create table event_count (
  id bigint not null generated always as identity,
  year integer not null,
  kind text collate "C" not null,
  events bigint not null,
  constraint event_count_pk primary key (id)
);

create index event_count_by_group on event_count (year, kind);

insert into event_count (year, kind, events)
select left(start_date, 4)::integer, kind, count(*)
from event
where status = 'PUBLISHED'
group by 1, 2;

create function events_came() returns trigger
  language plpgsql
  as $$
begin
  with changed as (
    select year, kind, sum(n) as n
    from (
      select left(start_date, 4)::integer as year, kind, n
      from (select start_date, kind, status, 1 as n from came) as row_changed
      where status = 'PUBLISHED') as published
    group by year, kind
    having sum(n) <> 0),
  joined as (
    delete from event_count
    where id in (
      select c.id
      from event_count c
      join changed on c.year = changed.year and c.kind = changed.kind
      for update of c skip locked)
    returning year, kind, events as n)
  insert into event_count (year, kind, events)
  select year, kind, sum(n)
  from (select * from changed union all select * from joined) as part
  group by year, kind
  having sum(n) <> 0;
  return null;
end
$$;

create trigger events_came after insert on event
  referencing new table as came
  for each statement execute function events_came();

create function events_changed() returns trigger
  language plpgsql
  as $$
begin
  with changed as (
    select year, kind, sum(n) as n
    from (
      select left(start_date, 4)::integer as year, kind, n
      from (
        select start_date, kind, status, 1 as n from came
        union all
        select start_date, kind, status, -1 from gone) as row_changed
      where status = 'PUBLISHED') as published
    group by year, kind
    having sum(n) <> 0),
  joined as (
    delete from event_count
    where id in (
      select c.id
      from event_count c
      join changed on c.year = changed.year and c.kind = changed.kind
      for update of c skip locked)
    returning year, kind, events as n)
  insert into event_count (year, kind, events)
  select year, kind, sum(n)
  from (select * from changed union all select * from joined) as part
  group by year, kind
  having sum(n) <> 0;
  return null;
end
$$;

create trigger events_changed after update on event
  referencing old table as gone new table as came
  for each statement execute function events_changed();

create function events_went() returns trigger
  language plpgsql
  as $$
begin
  with changed as (
    select year, kind, sum(n) as n
    from (
      select left(start_date, 4)::integer as year, kind, n
      from (select start_date, kind, status, -1 as n from gone) as row_changed
      where status = 'PUBLISHED') as published
    group by year, kind
    having sum(n) <> 0),
  joined as (
    delete from event_count
    where id in (
      select c.id
      from event_count c
      join changed on c.year = changed.year and c.kind = changed.kind
      for update of c skip locked)
    returning year, kind, events as n)
  insert into event_count (year, kind, events)
  select year, kind, sum(n)
  from (select * from changed union all select * from joined) as part
  group by year, kind
  having sum(n) <> 0;
  return null;
end
$$;

create trigger events_went after delete on event
  referencing old table as gone
  for each statement execute function events_went();

create function events_emptied() returns trigger
  language plpgsql
  as $$
begin
  delete from event_count;
  return null;
end
$$;

create trigger events_emptied after truncate on event
  for each statement execute function events_emptied();
