-- How counts are kept, once for all that is counted; V019 tells why it is done in this way.
--
-- The arguments of the trigger: the table of the counts, its column of numbers, the columns of a
-- group there, how these are told from a row, and which rows are counted.
create function counts_follow() returns trigger
  language plpgsql
  as $$
declare
  counts text := tg_argv[0];
  number text := tg_argv[1];
  "group" text := tg_argv[2];
  changed_rows text;
begin
  if tg_op = 'TRUNCATE' then
    execute format('delete from %I', counts);
    return null;
  end if;
  changed_rows := concat_ws(
    ' union all ',
    case when tg_op <> 'DELETE' then
      format('select %s, 1 as n from came where %s', tg_argv[3], tg_argv[4])
    end,
    case when tg_op <> 'INSERT' then
      format('select %s, -1 as n from gone where %s', tg_argv[3], tg_argv[4])
    end);
  execute format(
    'with changed as (
      select %2$s, sum(n) as n
      from (%4$s) as row_changed (%2$s, n)
      group by %2$s
      having sum(n) <> 0),
    joined as (
      delete from %1$I
      where id in (
        select c.id
        from %1$I c
        join changed on row(c.%5$s) is not distinct from row(changed.%6$s)
        for update of c skip locked)
      returning %2$s, %3$I as n)
    insert into %1$I (%2$s, %3$I)
    select %2$s, sum(n)
    from (select * from changed union all select * from joined) as part
    group by %2$s
    having sum(n) <> 0',
    counts, "group", number, changed_rows,
    replace("group", ', ', ', c.'), replace("group", ', ', ', changed.'));
  return null;
end
$$;

do $$
declare
  counted record;
  change record;
begin
  for counted in
    select * from (values
      (
        'initiative', 'initiatives',
        '''initiative_count'', ''initiatives'', ''kind, state'', ''kind, state'', ''true'''),
      (
        'event', 'events',
        '''event_count'', ''events'', ''year, kind'', ''left(start_date, 4)::integer, kind'','
          || ' ''status = ''''PUBLISHED'''''''))
      as counted (name, former, arguments)
  loop
    for change in
      select * from (values
        ('insert', 'came', 'referencing new table as came'),
        ('update', 'changed', 'referencing old table as gone new table as came'),
        ('delete', 'went', 'referencing old table as gone'),
        ('truncate', 'emptied', ''))
        as change (name, former, rows)
    loop
      execute format('drop function %I() cascade', counted.former || '_' || change.former);
      execute format(
        'create trigger %I after %s on %I %s for each statement execute function counts_follow(%s)',
        counted.name || '_counted_after_' || change.name, change.name, counted.name, change.rows,
        counted.arguments);
    end loop;
  end loop;
end $$;
