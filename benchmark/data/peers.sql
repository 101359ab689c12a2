-- What the lists of the peers need. Built after the rows are there, which is faster.
set maintenance_work_mem = '1GB';
alter table region add foreign key (federal_state_id) references federal_state;
create index on region (federal_state_id, name, id);
create index on region (name, id);
alter table initiative add foreign key (region_id) references region;
create index on initiative (region_id, name, id);
create index on initiative (name, id);
alter table offer add foreign key (initiative_id) references initiative;
create index on offer (initiative_id, title, id);
alter table event add foreign key (region_id) references region;
create index on event (region_id, starts_at, id);
-- PostGraphile lets a list be ordered by what begins an index, or by what it is told.
comment on column federal_state.name is '@behavior +orderBy';
comment on column offer.title is '@behavior +orderBy';
