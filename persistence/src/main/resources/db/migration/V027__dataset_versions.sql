-- As which version the latest import that named it left an aggregate: one that has another version
-- since was changed by somebody. What an older program imported is not in it, and so unknown.

create table dataset_version (
  id uuid not null,
  version bigint not null,
  constraint dataset_version_pk primary key (id),
  constraint dataset_version_valid check (version > 0)
);
