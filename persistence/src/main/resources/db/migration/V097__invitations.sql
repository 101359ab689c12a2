-- By what somebody says once that they are a person of the atlas, and how often they failed to.

create table invitation (
  id uuid not null,
  version bigint not null,
  person_id uuid not null,
  code_hash text collate "C" not null,
  expires_on date not null,
  accepted_on date,
  modified timestamptz not null default clock_timestamp(),
  constraint invitation_pk primary key (id),
  constraint invitation_version_valid check (version > 0),
  constraint invitation_code_filled check (length(code_hash) between 1 and 64),
  constraint invitation_code_once unique (code_hash),
  constraint invitation_person_fk foreign key (person_id) references person (id)
);

create index invitation_by_person on invitation (person_id);

alter table account
  add column wrong_codes integer not null default 0
    constraint account_wrong_codes_valid check (wrong_codes >= 0);
