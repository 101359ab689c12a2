-- Projects are found by the names and tags of their initiatives through words of their own: when a
-- hundred initiatives were looked up that are called so, their projects took most of a search.

-- What a project takes over from its initiative: the words of its name as those of a label, apart
-- from other texts, and its codes and owners, written as its own are not. No word has a quote.
create function inherited_words(words tsvector) returns tsvector
  language sql immutable parallel safe
  return coalesce((
    select string_agg(quote_literal(name) || ':' || places, ' ')::tsvector
    from unnest(words) as word (lexeme, positions, weights)
    cross join lateral (
      select '#~' || substr(lexeme, 2) as name, '1C' as places
      where lexeme ~ '^#[^.]+[.]' and lexeme !~ '^#LOT[.]'
      union all
      select lexeme, string_agg(least(position + 10, 16383) || 'C', ',')
      from unnest(positions, weights) as placed (position, weight)
      where lexeme !~ '^[#=~]' and weight = 'A') as taken
    where places <> ''), '');

-- What a project has of itself.
create function own_words(words tsvector) returns tsvector
  language sql immutable parallel safe
  return coalesce((
    select string_agg(quote_literal(lexeme) || ':' || places, ' ')::tsvector
    from unnest(words) as word (lexeme, positions, weights)
    cross join lateral (
      select string_agg(position || weight, ',') as places
      from unnest(positions, weights) as placed (position, weight)
      where lexeme ~ '^#' or weight <> 'C') as kept
    where lexeme !~ '^#~' and places <> ''), '');

drop index search_entry_by_owner;
alter table search_entry drop column owners;
create or replace function owners_of(words tsvector) returns text[]
  language sql immutable parallel safe
  return array(
    select substr(lexeme, 2) from unnest(tsvector_to_array(words)) as lexeme
    where lexeme ~ '^#~?(REGION|PROGRAMME|ORGANISATION|EVENT_SERIES)[.]');

-- What something has drawn, to sort those by it that are few.
create function lot_of(words tsvector) returns smallint
  language sql immutable parallel safe
  return (
    select substr(lexeme, 6)::smallint from unnest(tsvector_to_array(words)) as lexeme
    where lexeme ~ '^#LOT[.]');

alter table search_entry
  add column owners text[] not null generated always as (owners_of(words)) stored,
  add column lot smallint generated always as (lot_of(words)) stored;
create index search_entry_by_owner on search_entry using gin (owners) with (fastupdate = off);

analyze search_entry;
