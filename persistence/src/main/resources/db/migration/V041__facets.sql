-- Which elements of the long lists have which values, as bits: any number of such sets is cut with
-- each other and counted in a few milliseconds, where rows take what there are of them. And what else
-- is searched for by a part of its name is found by an index as well.

-- The place of an element among the bits. Rows are written anew once for it.
alter table initiative add column number bigint not null generated always as identity;
alter table project add column number bigint not null generated always as identity;
alter table event add column number bigint not null generated always as identity;

-- The set of a value is cut into blocks, and a block is all of its rows, one exclusive or the other:
-- whoever changes something turns the bits of it in a row that nobody else holds, or puts a new one
-- beside it. So nobody waits for another, as with counts. A facet without a name has all elements.
create table facet_bits (
  id bigint not null generated always as identity,
  list text collate "C" not null,
  facet text collate "C" not null,
  value text collate "C" not null,
  block bigint not null,
  bits bit(1024) not null,
  constraint facet_bits_pk primary key (id)
) with (fillfactor = 50);

create function facet_bit(number bigint) returns bit
  language sql immutable parallel safe
  return set_bit(0::bit(1024), (number % 1024)::integer, 1);

create function facets_emptied() returns trigger
  language plpgsql
  as $$
begin
  delete from facet_bits where list = tg_table_name;
  return null;
end
$$;

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
          || ' union all select ''state'', state where state is not null'),
      (
        'project',
        'select '''', '''' union all select ''state'', state where state is not null'
          || ' union all select distinct ''subjects'', unnest(subjects::text[])'
          || ' union all select distinct ''formats'', unnest(formats::text[])'
          || ' union all select distinct ''education_stages'', unnest(education_stages::text[])'
          || ' union all select distinct ''target_groups'', unnest(target_groups::text[])'),
      (
        'event',
        'select told.* from (select '''', '''' union all select ''status'', status'
          || ' union all select ''kind'', kind union all select ''audience'', audience'
          || ' union all select ''mode'', mode where mode is not null'
          || ' union all select ''state'', state where state is not null) as told'
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
        ('insert', 'referencing new table as came', 'select * from came'),
        ('update', 'referencing old table as gone new table as came',
          'select * from came union all select * from gone'),
        ('delete', 'referencing old table as gone', 'select * from gone'))
        as change (name, tables, rows)
    loop
      execute format(
        'create function %1$I() returns trigger
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
      execute format(
        'create trigger %1$I after %2$s on %3$I %4$s for each statement execute function %1$I()',
        list.name || '_facets_after_' || change.name, change.name, list.name, change.tables);
    end loop;
    execute format(
      'create trigger %I after truncate on %I'
      ' for each statement execute function facets_emptied()',
      list.name || '_facets_after_truncate', list.name);
  end loop;
end $$;

create index facet_bits_by_value on facet_bits (list, facet, value, block);

create trigger count_revision after insert or update or delete or truncate on facet_bits
  for each statement execute function count_revision();

-- A name and others beside it, told apart by what no text has in it.
create function names_of(name text, others text[]) returns text
  language sql immutable parallel safe
  return folded(name || coalesce(U&'\001F' || array_to_string(others, U&'\001F'), ''));

create index organisation_by_part_of_name on organisation
  using gin (names_of(name, aliases) gin_trgm_ops);
create index organisation_by_letters on organisation
  using gin (letter_pairs(names_of(name, aliases)));
create index region_by_part_of_name on region using gin (folded(name) gin_trgm_ops);
create index region_by_letters on region using gin (letter_pairs(folded(name)));
create index network_by_part_of_name on network using gin (folded(name) gin_trgm_ops);
create index network_by_letters on network using gin (letter_pairs(folded(name)));
create index district_by_part_of_name on district using gin (folded(name) gin_trgm_ops);
create index district_by_letters on district using gin (letter_pairs(folded(name)));

analyze facet_bits;
analyze initiative;
analyze project;
analyze event;
analyze organisation;
analyze region;
analyze network;
analyze district;
