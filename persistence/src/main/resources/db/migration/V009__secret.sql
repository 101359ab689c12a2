-- Random keys that this installation made for itself, such as the one that signs cursors. All
-- instances on the database share them.

create table secret (
  name text collate "C" not null,
  value bytea not null,
  constraint secret_pk primary key (name),
  constraint secret_long_enough check (octet_length(value) >= 32)
);
