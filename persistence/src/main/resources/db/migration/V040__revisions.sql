-- The revision of all that readers can see: it is another after each transaction that wrote to it.
--
-- A transaction counts itself in one of several rows, one that no other holds, so that writers do
-- not wait for each other; the sum of the rows is the revision. A count is seen when what it counts
-- is, because both are committed together.

create table revision_part (
  slot smallint not null,
  commits bigint not null default 0,
  constraint revision_part_pk primary key (slot),
  constraint revision_part_commits_valid check (commits >= 0)
) with (fillfactor = 20);

insert into revision_part (slot) select generate_series(1, 64);

-- Once for each transaction: what is set for it alone is gone with it, and with the savepoint to
-- which it goes back.
create function count_revision() returns trigger language plpgsql as $$
declare
  this constant text := pg_current_xact_id()::text;
begin
  if current_setting('mintatlas.counted', true) is distinct from this then
    update revision_part set commits = commits + 1
    where slot = (select slot from revision_part limit 1 for update skip locked);
    if not found then
      update revision_part set commits = commits + 1 where slot = 1;
    end if;
    perform set_config('mintatlas.counted', this, true);
  end if;
  return null;
end
$$;

-- All tables but those that no answer is made of.
do $$
declare
  name text;
begin
  for name in
    select relname from pg_class
    where relkind = 'r' and relnamespace = current_schema()::regnamespace
      and relname not in ('flyway_schema_history', 'revision_part', 'quota', 'secret')
  loop
    execute format(
      'create trigger count_revision after insert or update or delete or truncate on %I'
      ' for each statement execute function count_revision()', name);
  end loop;
end
$$;
