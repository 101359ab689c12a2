-- parameters:
select '{"data":{"states":{"nodes":[' || (
  select string_agg(
    '{"code":"' || s.code || '","name":' || to_json(s.name) || ',"regions":' || r.page || '}', ',' order by s.name)
  from federal_state s cross join lateral (
    select '{"pageInfo":{"hasNextPage":' || (cardinality(nodes) > 10)::text
      || '},"nodes":[' || array_to_string(nodes[1:10], ',') || ']}' as page
    from (
      select coalesce(array_agg(
        '{"slug":"' || slug || '","name":' || to_json(name) || ',"initiatives":' || i.page || '}'), '{}') as nodes
      from (
        select id, slug, name from region where federal_state_id = s.id order by name, id limit 11) as region
      cross join lateral (
        select '{"pageInfo":{"hasNextPage":' || (cardinality(nodes) > 5)::text
          || '},"nodes":[' || array_to_string(nodes[1:5], ',') || ']}' as page
        from (
          select coalesce(array_agg(
            '{"slug":"' || slug || '","name":' || to_json(name) || ',"kind":"' || kind
              || '","offers":' || o.page || '}'), '{}') as nodes
          from (
            select id, slug, name, kind
            from initiative
            where region_id = region.id
            order by name, id
            limit 6) as initiative
          cross join lateral (
            select '{"pageInfo":{"hasNextPage":' || (cardinality(nodes) > 3)::text
              || '},"nodes":[' || array_to_string(nodes[1:3], ',') || ']}' as page
            from (
              select coalesce(array_agg(
                '{"title":' || to_json(title) || ',"formats":' || to_json(formats) || ',"subjects":'
                  || to_json(subjects) || ',"cost":' || coalesce(cost::text, 'null') || '}'), '{}') as nodes
              from (
                select title, formats, subjects, cost
                from offer
                where initiative_id = initiative.id
                order by title, id
                limit 4) as offer) as offers) as o) as initiatives) as i) as regions) as r) || ']}}}'
