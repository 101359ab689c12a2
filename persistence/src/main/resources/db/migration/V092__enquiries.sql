-- What people ask. No answer that others see is made of it, so that it counts as no revision.

create domain enquiry_status as text collate "C"
  constraint enquiry_status_known check (value in ('RECEIVED', 'ANSWERED', 'CLOSED'));

create table enquiry (
  id uuid not null,
  version bigint not null,
  code_hash text collate "C" not null,
  received_on date not null,
  region_id uuid,
  initiative_id uuid,
  language text collate "C" not null,
  question text,
  email text,
  status enquiry_status not null,
  answer text,
  closed_on date,
  modified timestamptz not null default clock_timestamp(),
  constraint enquiry_pk primary key (id),
  constraint enquiry_version_valid check (version > 0),
  constraint enquiry_code_once unique (code_hash),
  constraint enquiry_region_fk foreign key (region_id) references region (id) on delete set null,
  constraint enquiry_initiative_fk
    foreign key (initiative_id) references initiative (id) on delete set null,
  constraint enquiry_language_valid check (language ~ '^[a-z]{2}$'),
  constraint enquiry_question_filled check (length(question) between 1 and 2000),
  constraint enquiry_answer_filled check (length(answer) between 1 and 4000),
  constraint enquiry_closed_dated check ((status = 'CLOSED') = (closed_on is not null)),
  constraint enquiry_answered_with_answer check (
    status = 'CLOSED' or (status = 'ANSWERED') = (answer is not null)),
  constraint enquiry_erased_whole check (
    question is not null or (email is null and answer is null and closed_on is not null))
);

create index enquiry_by_day on enquiry (received_on, id);
create index enquiry_by_region on enquiry (region_id) where region_id is not null;
create index enquiry_by_initiative on enquiry (initiative_id) where initiative_id is not null;
create index enquiry_to_forget on enquiry (closed_on, id) where question is not null;
