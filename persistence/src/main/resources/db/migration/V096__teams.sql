-- Who belongs to the team of which initiative. No answer that others see is made of it, so that it
-- counts as no revision.

create table team_membership (
  id uuid not null,
  version bigint not null,
  person_id uuid not null,
  initiative_id uuid not null,
  period_from partial_date not null,
  period_to partial_date,
  modified timestamptz not null default clock_timestamp(),
  constraint team_membership_pk primary key (id),
  constraint team_membership_person_fk foreign key (person_id) references person (id),
  constraint team_membership_initiative_fk
    foreign key (initiative_id) references initiative (id) on delete cascade,
  constraint team_membership_version_valid check (version > 0),
  constraint team_membership_period_valid check (
    partial_date_first(period_from) <= partial_date_last(period_to))
);

create index team_membership_by_person on team_membership (person_id);
create index team_membership_by_initiative on team_membership (initiative_id, period_from, id);
