-- Which datasets of facts were imported.

create table dataset_import (
  id uuid not null,
  fingerprint text collate "C" not null,
  imported_at timestamptz not null,
  facts integer not null,
  constraint dataset_import_pk primary key (id),
  constraint dataset_import_facts_valid check (facts >= 0)
);

create index dataset_import_by_time on dataset_import (imported_at, id);
