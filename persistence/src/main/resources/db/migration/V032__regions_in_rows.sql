-- The regions of an initiative and of an event also stand in its own row: whoever reads a list of
-- them needs no look into another table for each. The program writes both; a region that goes takes
-- its identity along.

alter table initiative add column regions uuid[] not null default '{}';
alter table event add column regions uuid[] not null default '{}';

update initiative i
set regions = tied.regions
from (
  select initiative_id, array_agg(region_id) as regions
  from initiative_region group by initiative_id) as tied
where i.id = tied.initiative_id;

update event e
set regions = tied.regions
from (select event_id, array_agg(region_id) as regions from event_region group by event_id) as tied
where e.id = tied.event_id;

create function region_leaves_rows() returns trigger
  language plpgsql
  as $$
begin
  update initiative
  set regions = array_remove(regions, old.id)
  where id in (select initiative_id from initiative_region where region_id = old.id);
  update event
  set regions = array_remove(regions, old.id)
  where id in (select event_id from event_region where region_id = old.id);
  return old;
end
$$;

create trigger region_leaves_rows
  before delete on region for each row execute function region_leaves_rows();
