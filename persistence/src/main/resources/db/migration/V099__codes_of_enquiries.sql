-- Who asks again with the same key gets one more code for the same enquiry; those before stay good.
create table enquiry_code (
  code_hash text collate "C" not null,
  enquiry_id uuid not null,
  constraint enquiry_code_pk primary key (code_hash),
  constraint enquiry_code_enquiry_fk
    foreign key (enquiry_id) references enquiry (id) on delete cascade
);

create index enquiry_code_by_enquiry on enquiry_code (enquiry_id);
