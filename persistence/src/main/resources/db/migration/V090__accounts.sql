-- Who signs in, what they changed, and what was done under which keys. No answer that others see is
-- made of these, so that they count as no revision.

create domain given_role as text collate "C"
  constraint given_role_known check (value in ('PROGRAMME', 'ADMIN'));
create domain given_role_list as text[]
  constraint given_role_list_known check (
    value is null or value::given_role[] is not null and array_position(value, null) is null);

create table account (
  id uuid not null,
  version bigint not null,
  issuer text collate "C" not null,
  subject text collate "C" not null,
  person_id uuid,
  roles given_role_list not null,
  modified timestamptz not null default clock_timestamp(),
  constraint account_pk primary key (id),
  constraint account_version_valid check (version > 0),
  constraint account_issuer_filled check (length(issuer) between 1 and 500),
  constraint account_subject_filled check (length(subject) between 1 and 255),
  constraint account_subject_once unique (subject, issuer),
  constraint account_person_once unique (person_id),
  constraint account_person_fk foreign key (person_id) references person (id)
);

-- Appended by one transaction at a time, so that the order of the positions is that of the commits.
create table audit_entry (
  position bigint generated always as identity,
  at timestamptz not null,
  account_id uuid,
  command text collate "C" not null,
  subject_type text collate "C" not null,
  subject_id uuid not null,
  version bigint not null,
  fields text[] not null,
  before text[] not null,
  after text[] not null,
  personal boolean[] not null,
  constraint audit_entry_pk primary key (position),
  constraint audit_entry_version_valid check (version >= 0),
  constraint audit_entry_changes_whole check (
    cardinality(fields) = cardinality(before)
    and cardinality(fields) = cardinality(after)
    and cardinality(fields) = cardinality(personal)),
  constraint audit_entry_account_fk foreign key (account_id) references account (id)
);

create index audit_entry_by_subject on audit_entry (subject_id, subject_type, position);
create index audit_entry_by_account on audit_entry (account_id) where account_id is not null;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is only appended to';
end
$$;

create trigger refuse_change before update or delete or truncate on audit_entry
  for each statement execute function refuse_change();

create table idempotency_record (
  account_id uuid not null,
  key text collate "C" not null,
  taken_at timestamptz not null,
  command text collate "C",
  result uuid,
  constraint idempotency_record_pk primary key (account_id, key),
  constraint idempotency_record_done_whole check ((command is null) = (result is null)),
  constraint idempotency_record_account_fk foreign key (account_id) references account (id)
);

create index idempotency_record_by_age on idempotency_record (taken_at);
