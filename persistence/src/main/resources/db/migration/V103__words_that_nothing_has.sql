-- A word is in doubt once nothing was found by it: then it exists only as far as the index of words
-- tells. It is not removed, as somebody else may be using it anew, who is seen later.
alter table search_word add column in_doubt boolean not null default false;

create function is_used(stem text) returns boolean
  language sql stable
  return (
    with using_it as materialized (
      select from search_entry where words @@ quote_literal(stem)::tsquery)
    select exists (select from using_it));

-- Of words that were taken from something.
create function doubt_words(lost text[]) returns void language sql as $$
  update search_word set in_doubt = true
  where stem = any(array(select gone from unnest(lost) as gone where not is_used(gone)))
  and not in_doubt
$$;

create or replace function forget_search_entries() returns trigger language plpgsql as $$
declare
  lost text[];
begin
  with gone as (
    delete from search_entry
    where type = tg_argv[0] and id in (select removed.id::text from removed)
    returning words)
  select array_agg(distinct lexeme) into lost
  from gone cross join unnest(tsvector_to_array(words)) as lexeme where lexeme !~ '^[#=~]';
  perform doubt_words(lost);
  return null;
end
$$;
