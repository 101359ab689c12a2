-- parameters: text subject targetGroup stateId
-- planned anew: a plan for all words is several times as slow
select '{"data":{"found":{"nodes":[' || coalesce(array_to_string(nodes[1:20], ','), '')
  || '],"pageInfo":{"hasNextPage":' || (cardinality(nodes) > 20)::text
  || ',"endCursor":' || coalesce(to_json(cursors[least(20, cardinality(cursors))])::text, 'null')
  || '},"totalCount":' || total || '}}}'
from (
  select
    coalesce(array_agg((
      select row_to_json(node)::text
      from (select title, subjects, target_groups as "targetGroups", capacity) as node)), '{}') as nodes,
    coalesce(array_agg(rank || '~' || id), '{}') as cursors,
    coalesce(min(total), 0) as total
  from (
    select o.id, o.title, o.subjects, o.target_groups, o.capacity, ts_rank(o.search, words) as rank,
      count(*) over () as total
    from websearch_to_tsquery('german', $1::text) as words, offer o
    join initiative i on i.id = o.initiative_id
    join region r on r.id = i.region_id
    where o.search @@ words and o.subjects @> array[$2::text] and o.target_groups @> array[$3::text]
      and r.federal_state_id = $4::int
    order by rank desc, o.title, o.id
    limit 21) as rows) as page
