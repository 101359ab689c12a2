-- As which version the latest import that named it left an aggregate: one that has another version
-- since was changed by somebody. What an older program imported is not in it, and so unknown.

create table dataset_version (
  id uuid primary key,
  version bigint not null check (version > 0)
);
