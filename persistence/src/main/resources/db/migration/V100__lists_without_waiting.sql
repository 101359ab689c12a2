-- What is written goes into these indexes at once. Otherwise it waits in a list that each reader reads from its beginning
-- to its end, until a vacuum empties it: after all words had been made anew, a search took thirty times as long.
do $$
declare
  slow regclass;
begin
  for slow in
    select class.oid from pg_class class join pg_am method on method.oid = class.relam
    where method.amname = 'gin' and class.relkind = 'i' and class.relnamespace = current_schema()::regnamespace
  loop
    execute format('alter index %s set (fastupdate = off)', slow);
    perform gin_clean_pending_list(slow);
  end loop;
end
$$;
