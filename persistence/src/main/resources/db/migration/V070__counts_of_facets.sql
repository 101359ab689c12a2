-- Of which values of a facet there are how many: what a project costs and the month in which an event
-- starts have bits too, and so has what nobody knows of an element, as a value without a name.

alter table project add column cost_class text collate "C" generated always as (
  case when cost = 0 then 'FREE' when cost <= 10 then 'UP_TO_10' when cost <= 50 then 'UP_TO_50'
    when cost > 50 then 'OVER_50' end) stored;

-- A month is written with seven characters, a day begins with its month, a season has a sign behind.
alter table event add column start_month text collate "C" generated always as (
  case when length(start_date) = 7 or length(start_date) > 8 then left(start_date, 7) end) stored;

delete from facet_bits;

create function values_or_none(several text[]) returns text[]
  language sql immutable parallel safe
  return case when cardinality(several) > 0 then several else array[''] end;

do $$
declare
  list record;
  change record;
begin
  for list in
    select * from (values
      (
        'initiative',
        'select '''', '''' union all select ''kind'', kind'
          || ' union all select ''state'', coalesce(state, '''')'),
      (
        'project',
        'select '''', '''' union all select ''state'', coalesce(state, '''')'
          || ' union all select ''cost_class'', coalesce(cost_class, '''')'
          || ' union all select distinct ''subjects'', unnest(values_or_none(subjects::text[]))'
          || ' union all select distinct ''formats'', unnest(values_or_none(formats::text[]))'
          || ' union all select distinct ''education_stages'','
          || ' unnest(values_or_none(education_stages::text[]))'
          || ' union all select distinct ''target_groups'','
          || ' unnest(values_or_none(target_groups::text[]))'),
      (
        'event',
        'select told.* from (select '''', '''' union all select ''status'', status'
          || ' union all select ''kind'', kind union all select ''audience'', audience'
          || ' union all select ''mode'', coalesce(mode, '''')'
          || ' union all select ''state'', coalesce(state, '''')'
          || ' union all select ''start_month'', coalesce(start_month, '''')) as told'
          || ' where status <> ''DRAFT'''))
      as list (name, facets)
  loop
    execute format(
      'insert into facet_bits (list, facet, value, block, bits)
      select %1$L, facet, value, number / 1024, bit_or(facet_bit(number))
      from %1$I cross join lateral (%2$s) as told (facet, value)
      group by facet, value, number / 1024
      order by facet, value, number / 1024',
      list.name, list.facets);
    -- What is written in each function, PostgreSQL plans once, not for each statement.
    for change in
      select * from (values
        ('insert', 'select * from came'),
        ('update', 'select * from came union all select * from gone'),
        ('delete', 'select * from gone'))
        as change (name, rows)
    loop
      execute format(
        'create or replace function %1$I() returns trigger
          language plpgsql
          as $body$
        begin
          with changed as (
            select facet, value, number / 1024 as block, bit_xor(facet_bit(number)) as bits
            from (%2$s) as row_changed
            cross join lateral (%3$s) as told (facet, value)
            group by facet, value, number / 1024
            having bit_count(bit_xor(facet_bit(number))) > 0),
          placed as materialized (
            select *, (
              select free.id from facet_bits free
              where free.list = %4$L
                and free.facet = changed.facet
                and free.value = changed.value
                and free.block = changed.block
              limit 1 for update skip locked) as free
            from changed),
          turned as (
            update facet_bits known set bits = known.bits # placed.bits
            from placed where known.id = placed.free)
          insert into facet_bits (list, facet, value, block, bits)
          select %4$L, facet, value, block, bits from placed where free is null;
          return null;
        end
        $body$',
        list.name || '_facets_after_' || change.name, change.rows, list.facets, list.name);
    end loop;
  end loop;
end $$;

analyze facet_bits;
analyze project;
analyze event;
