-- What is unknown of a region says so: its life, its area, its partners.

-- Former districts stay, with the days on which they were districts.
alter table district
  add column valid_from date,
  add column valid_to date,
  add constraint district_validity check (valid_from <= valid_to);

-- Derived, and made anew whenever districts or their changes are stored: on which days a key means
-- which district. Most keys mean one district for all time.
create table district_meaning (
  key text collate "C" not null,
  meant text collate "C" not null,
  first_day date not null,
  last_day date not null,
  constraint district_meaning_pk primary key (key, meant, first_day),
  constraint district_meaning_district_fk
    foreign key (meant) references district (key) on delete cascade,
  constraint district_meaning_days_valid check (first_day <= last_day)
);

create index district_meaning_by_meant on district_meaning (meant, first_day);

insert into district_meaning (key, meant, first_day, last_day)
select key, key, '-infinity', 'infinity' from district;

alter table region
  add column official_name text,
  add column age_from integer,
  add column age_to integer,
  add column seat_district_key text collate "C",
  add column listed_by partial_date,
  add column listed_by_source text,
  add column listed_by_source_read date,
  add column listed_by_source_speaks_of partial_date,
  add column cluster_to_derived boolean not null default false,
  add column successor_id uuid,
  add constraint region_ages_valid check (
    age_from between 0 and 120 and age_to between 0 and 120 and age_from <= age_to),
  add constraint region_official_name_filled check (length(official_name) between 1 and 200),
  add constraint region_district_fk foreign key (seat_district_key) references district (key),
  add constraint region_region_fk foreign key (successor_id) references region (id),
  add constraint region_listed_by_with_source check (
    (listed_by is null) = (listed_by_source is null)),
  add constraint region_cluster_derived check (not cluster_to_derived or cluster_to is not null),
  add constraint region_not_its_successor check (successor_id <> id);

create index region_by_successor on region (successor_id) where successor_id is not null;
create index region_by_seat_district on region (seat_district_key)
  where seat_district_key is not null;

alter table region_former_name alter column until drop not null;

-- Which changes may be without a date, the domain knows.
alter table region_lifecycle
  drop constraint region_lifecycle_since_known,
  drop column first_day;

-- Derived, and made anew with every change of a region: what is known of its life from day to day.
-- UNKNOWN is in no other table: a state in which nobody knows whether it was. Before its first day
-- a life had not begun.
create table region_standing (
  region_id uuid not null,
  position integer not null,
  standing text collate "C" not null,
  first_day date not null,
  last_day date not null,
  constraint region_standing_pk primary key (region_id, position),
  constraint region_standing_region_fk
    foreign key (region_id) references region (id) on delete cascade,
  constraint region_standing_known check (
    standing in ('IN_PREPARATION', 'LISTED', 'PAUSED', 'ENDED', 'UNKNOWN')),
  constraint region_standing_days_valid check (first_day <= last_day)
);

-- Until the next import tells more, a first state without a date is unknown in the past.
insert into region_standing (region_id, position, standing, first_day, last_day)
select region_id, position, standing, first_day, last_day
from (
  select region_id, position,
    case when since is null then 'UNKNOWN' else state end as standing,
    coalesce(partial_date_first(since), '-infinity') as first_day,
    coalesce(
      lead(partial_date_first(since)) over (partition by region_id order by position) - 1,
      'infinity') as last_day
  from region_lifecycle) as span
where first_day <= last_day;

-- The days of a coverage are its own as far as they are known, else those of its region.
alter table region_coverage
  drop constraint region_coverage_period_valid,
  drop column first_day,
  drop column last_day,
  add column basis text collate "C" not null default 'STATED',
  add column sources text[] not null default '{}',
  add column sources_read date[] not null default '{}',
  add column sources_speak_of text[] not null default '{}',
  add constraint region_coverage_period_valid check (
    partial_date_first(period_from) <= partial_date_last(period_to)),
  add constraint region_coverage_basis_known check (basis in ('STATED', 'NAME')),
  add constraint region_coverage_sources_dated check (
    cardinality(sources) = cardinality(sources_read)
    and cardinality(sources) = cardinality(sources_speak_of));

alter table region_coverage
  alter column basis drop default,
  alter column sources drop default,
  alter column sources_read drop default,
  alter column sources_speak_of drop default;

alter table region_involvement
  drop constraint region_involvement_period_valid,
  add column sources text[] not null default '{}',
  add column sources_read date[] not null default '{}',
  add column sources_speak_of text[] not null default '{}',
  add constraint region_involvement_period_valid check (
    partial_date_first(period_from) <= partial_date_last(period_to)),
  add constraint region_involvement_sources_dated check (
    cardinality(sources) = cardinality(sources_read)
    and cardinality(sources) = cardinality(sources_speak_of));

alter table region_involvement
  alter column sources drop default,
  alter column sources_read drop default,
  alter column sources_speak_of drop default;

-- Derived, and made anew with every change of a region: on which days it covers which district, as
-- a source says (STATED), or may cover it (HINTED: its name or its seat, while no source says).
create table region_district (
  region_id uuid not null,
  district_key text collate "C" not null,
  claim text collate "C" not null,
  days datemultirange not null,
  constraint region_district_pk primary key (region_id, district_key, claim),
  constraint region_district_region_fk
    foreign key (region_id) references region (id) on delete cascade,
  constraint region_district_claim_known check (claim in ('STATED', 'HINTED'))
);

create index region_district_by_district on region_district (district_key, claim, region_id);

insert into region_district (region_id, district_key, claim, days)
select region_id, district_key, 'STATED', range_agg(daterange(first_day, last_day, '[]'))
from (
  select c.region_id, c.district_key, partial_date_first(c.period_from) as first_day,
    least(
      partial_date_last(c.period_to),
      (select partial_date_first(l.since) - 1
      from region_lifecycle l
      where l.region_id = c.region_id and l.state = 'ENDED')) as last_day
  from region_coverage c) as part
where coalesce(first_day, '-infinity') <= coalesce(last_day, 'infinity')
group by region_id, district_key;

-- An award is known as exactly as its source tells.
alter table region_seal alter column awarded_on type partial_date using awarded_on::text;
alter table region_seal rename column awarded_on to awarded;
