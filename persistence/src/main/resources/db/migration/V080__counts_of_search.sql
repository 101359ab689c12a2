-- By what things that are found are counted: their codes of some lists, and the names of those lists
-- of which they have any. All things are read once more, as their version of the program changes.
alter table search_entry
  add column codes text[] not null default '{}',
  -- As other tables know it; a district has a key alone.
  add column thing uuid generated always as (case when type <> 'DISTRICT' then id::uuid end) stored;
create index search_entry_by_thing on search_entry (thing);
