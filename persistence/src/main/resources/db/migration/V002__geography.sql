-- Reference data: states, districts, postcodes.

create table federal_state (
  code text collate "C" not null,
  constraint federal_state_pk primary key (code)
);

insert into federal_state (code)
values
  ('BW'), ('BY'), ('BE'), ('BB'), ('HB'), ('HH'), ('HE'), ('MV'),
  ('NI'), ('NW'), ('RP'), ('SL'), ('SN'), ('ST'), ('SH'), ('TH');

create table district (
  key text collate "C" not null,
  name text collate "de-x-icu" not null,
  official_name text collate "de-x-icu" not null,
  kind text collate "C" not null,
  state text collate "C" not null,
  -- Null while a new district has none.
  nuts3 text collate "C",
  latitude double precision not null,
  longitude double precision not null,
  constraint district_pk primary key (key),
  constraint district_state_fk foreign key (state) references federal_state (code),
  constraint district_key_form check (key ~ '^[0-9]{5}$'),
  constraint district_name_filled check (length(name) between 1 and 100),
  constraint district_official_name_filled check (length(official_name) between 1 and 150),
  constraint district_kind_known check (
    kind in ('LANDKREIS', 'KREIS', 'KREISFREIE_STADT', 'STADTKREIS', 'REGIONALVERBAND')),
  constraint district_nuts3_form check (nuts3 ~ '^DE[0-9A-Z]{3}$'),
  constraint district_point_valid check (
    latitude between -90 and 90 and longitude between -180 and 180)
);

create index district_by_name on district (name, key);
create index district_by_state_name on district (state, name, key);
create index district_by_state_key on district (state, key);

-- Keys of former districts are in no other table, so nothing is referenced.
create table district_change (
  valid_from date not null,
  old_key text collate "C" not null,
  old_name text collate "de-x-icu" not null,
  new_key text collate "C" not null,
  new_name text collate "de-x-icu" not null,
  kind text collate "C" not null,
  constraint district_change_pk primary key (valid_from, old_key, new_key),
  constraint district_change_keys_form check (
    old_key ~ '^[0-9]{5}$' and new_key ~ '^[0-9]{5}$' and old_key <> new_key),
  constraint district_change_kind_known check (kind in ('MERGED', 'SPLIT_OFF'))
);

create table postcode (
  code text collate "C" not null,
  constraint postcode_pk primary key (code),
  constraint postcode_form check (code ~ '^[0-9]{5}$')
);

-- Position 0 is the main district: the primary key lets a postcode have one at the most.
create table postcode_district (
  code text collate "C" not null,
  position smallint not null,
  district_key text collate "C" not null,
  place text collate "de-x-icu" not null,
  latitude double precision not null,
  longitude double precision not null,
  constraint postcode_district_pk primary key (code, position),
  constraint postcode_district_once unique (code, district_key),
  constraint postcode_district_postcode_fk
    foreign key (code) references postcode (code) on delete cascade,
  constraint postcode_district_district_fk foreign key (district_key) references district (key),
  constraint postcode_district_position_valid check (position >= 0),
  constraint postcode_district_place_filled check (length(place) between 1 and 150),
  constraint postcode_district_point_valid check (
    latitude between -90 and 90 and longitude between -180 and 180)
);

create index postcode_district_by_district on postcode_district (district_key);
