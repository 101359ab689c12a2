-- parameters: slug
select json_build_object('data', json_build_object('region', (
  select row_to_json(r)
  from (
    select id, slug, name, kinds, description, website, city, lat, lon, founded, listed, pilot
    from region
    where slug = $1::text) as r)))::text
