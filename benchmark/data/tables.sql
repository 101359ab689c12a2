-- The tables of the peers: what a hand-written service would have for the same lists. Names are sorted as in
-- German, as MINT Atlas sorts them, so that every server has to give the same rows in the same order.
create table federal_state (
  id int primary key,
  code text not null unique,
  name text collate "de-x-icu" not null
);

create table region (
  id int primary key,
  federal_state_id int not null,
  slug text not null unique,
  name text collate "de-x-icu" not null,
  kinds text[] not null,
  description text not null,
  website text not null,
  city text not null,
  lat double precision not null,
  lon double precision not null,
  founded text not null,
  listed text not null,
  pilot boolean not null
);

create table initiative (
  id int primary key,
  region_id int not null,
  slug text not null unique,
  name text collate "de-x-icu" not null,
  kind text not null,
  website text not null,
  email text not null,
  city text not null,
  lat double precision not null,
  lon double precision not null
);

create table offer (
  id int primary key,
  initiative_id int not null,
  title text collate "de-x-icu" not null,
  description text not null,
  formats text[] not null,
  subjects text[] not null,
  stages text[] not null,
  target_groups text[] not null,
  min_age int not null,
  max_age int not null,
  -- null is free
  cost double precision,
  capacity int not null,
  online boolean not null
);

create table event (
  id int primary key,
  region_id int not null,
  series text not null,
  title text collate "de-x-icu" not null,
  starts_at timestamp not null,
  ends_at timestamp not null,
  online boolean not null
);
