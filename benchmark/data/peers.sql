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
-- What a search of offers needs; the functions are what a user of PostGraphile adds by hand.
create extension if not exists pg_trgm;
alter table offer add column search tsvector not null
  generated always as (to_tsvector('german', title || ' ' || description)) stored;
create index on offer using gin (search);
create index on offer using gin (title gin_trgm_ops);
create function search_offers(text text, subject text, target_group text, state_id int) returns setof offer
  language sql stable as $$
  select o.*
  from offer o join initiative i on i.id = o.initiative_id join region r on r.id = i.region_id
  where o.search @@ websearch_to_tsquery('german', $1) and o.subjects @> array[$2] and o.target_groups @> array[$3]
    and r.federal_state_id = $4
  order by ts_rank(o.search, websearch_to_tsquery('german', $1)) desc, o.title, o.id $$;
create function offers_named(text text, subject text, target_group text, state_id int) returns setof offer
  language sql stable as $$
  select o.*
  from offer o join initiative i on i.id = o.initiative_id join region r on r.id = i.region_id
  where o.title ilike '%' || replace(replace(replace($1, '\', '\\'), '%', '\%'), '_', '\_') || '%'
    and o.subjects @> array[$2] and o.target_groups @> array[$3] and r.federal_state_id = $4
  order by o.title, o.id $$;
