-- parameters: first afterName afterId
select '{"data":{"initiatives":{"nodes":[' || coalesce(array_to_string(nodes[1:$1::int], ','), '')
  || '],"pageInfo":{"hasNextPage":' || (cardinality(nodes) > $1::int)::text
  || ',"endCursor":' || coalesce(to_json(cursors[least($1::int, cardinality(cursors))])::text, 'null') || '}}}}'
from (
  select
    coalesce(array_agg((
      select row_to_json(node)::text from (select slug, name, kind, city) as node)), '{}') as nodes,
    coalesce(array_agg(name || '~' || id), '{}') as cursors
  from (
    select id, slug, name, kind, city
    from initiative
    where (name, id) > ($2::text, $3::int)
    order by name, id
    limit $1::int + 1) as rows) as page
