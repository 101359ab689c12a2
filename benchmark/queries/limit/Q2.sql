-- parameters: stateId
-- Strings are put together where json_build_object would cost more.
select '{"data":{"regions":{"nodes":[' || coalesce(array_to_string(nodes[1:20], ','), '')
  || '],"pageInfo":{"hasNextPage":' || (cardinality(nodes) > 20)::text
  || ',"endCursor":' || coalesce(to_json(cursors[least(20, cardinality(cursors))])::text, 'null')
  || '},"totalCount":' || (select count(*) from region where federal_state_id = $1::int) || '}}}'
from (
  select
    coalesce(array_agg((
      select row_to_json(node)::text from (select slug, name, city, founded, lat, lon) as node)), '{}') as nodes,
    coalesce(array_agg(name || '~' || id), '{}') as cursors
  from (
    select id, slug, name, city, founded, lat, lon
    from region
    where federal_state_id = $1::int
    order by name, id
    limit 21) as rows) as page
