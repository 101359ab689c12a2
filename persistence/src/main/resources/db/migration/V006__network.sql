-- Networks across regions, and who belongs to them.

create table network (
  id uuid not null,
  version bigint not null,
  slug slug not null,
  name text collate "de-x-icu" not null,
  scope text collate "C" not null,
  states text[] not null,
  coordinator_id uuid,
  website text,
  sources text[] not null,
  sources_retrieved date[] not null,
  constraint network_pk primary key (id),
  -- Serves the order by name as well, and copies of the name refer to it.
  constraint network_name_once unique (name, id),
  constraint network_organisation_fk
    foreign key (coordinator_id) references organisation (id),
  constraint network_version_valid check (version > 0),
  constraint network_name_filled check (length(name) between 1 and 200),
  constraint network_scope_known check (scope in ('NATIONAL', 'STATE', 'INTERREGIONAL')),
  constraint network_states_known check (
    states <@ array[
      'BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH',
      'TH']),
  constraint network_states_fit_scope check (
    (scope <> 'NATIONAL' or cardinality(states) = 0)
    and (scope <> 'STATE' or cardinality(states) = 1)),
  constraint network_sources_paired check (cardinality(sources) = cardinality(sources_retrieved))
);

create index network_by_coordinator on network (coordinator_id, name, id);

create table network_slug (
  slug slug not null,
  network_id uuid not null,
  constraint network_slug_pk primary key (slug),
  constraint network_slug_network_fk
    foreign key (network_id) references network (id) on delete cascade
);

create index network_slug_by_network on network_slug (network_id);

-- The names are copies, by which the lists are sorted; the foreign keys keep them right.
create table network_membership (
  id uuid not null,
  version bigint not null,
  network_id uuid not null,
  network_name text collate "de-x-icu" not null,
  region_id uuid,
  initiative_id uuid,
  member_name text collate "de-x-icu" not null,
  state text collate "C" not null,
  period_from partial_date,
  period_to partial_date,
  constraint network_membership_pk primary key (id),
  constraint network_membership_region_once unique (network_id, region_id),
  constraint network_membership_initiative_once unique (network_id, initiative_id),
  constraint network_membership_network_fk
    foreign key (network_name, network_id) references network (name, id)
    on update cascade on delete cascade,
  constraint network_membership_region_fk
    foreign key (member_name, region_id) references region (name, id)
    on update cascade on delete cascade,
  constraint network_membership_initiative_fk
    foreign key (member_name, initiative_id) references initiative (name, id)
    on update cascade on delete cascade,
  constraint network_membership_version_valid check (version > 0),
  constraint network_membership_one_member check (num_nonnulls(region_id, initiative_id) = 1),
  constraint network_membership_state_known check (
    state in ('REQUESTED', 'INVITED', 'ACCEPTED', 'DECLINED', 'LEFT')),
  constraint network_membership_period_valid check (
    (period_to is null or period_from is not null)
    and (period_from is null or state in ('ACCEPTED', 'LEFT'))
    and (period_to is null or state = 'LEFT')
    and partial_date_first(period_from) <= partial_date_last(period_to))
);

create index network_membership_by_member_name
  on network_membership (network_id, member_name, id);
create index network_membership_by_region
  on network_membership (region_id, network_name, id) where region_id is not null;
create index network_membership_by_initiative
  on network_membership (initiative_id, network_name, id) where initiative_id is not null;
