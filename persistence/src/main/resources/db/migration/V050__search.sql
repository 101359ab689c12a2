-- What things are found by. The program makes the words of each: those of names are marked A, of
-- places B, of labels C, of texts D; what begins with # is a code, an owner or the type.
create table search_entry (
  type text not null,
  id text collate "C" not null,
  key text collate "C" not null,
  words tsvector not null,
  constraint search_entry_pk primary key (type, id)
);
create index search_entry_by_words on search_entry using gin (words);
create index search_entry_by_key on search_entry (type, key, id);

-- All words that things were ever found by, to find those that are like others.
create table search_word (
  folded text collate "C" not null,
  stem text collate "C" not null,
  written text not null,
  constraint search_word_pk primary key (folded)
);
create index search_word_by_stem on search_word (stem);
create index search_word_by_letters on search_word using gin (folded gin_trgm_ops);

-- Words under which people look for codes.
create table search_term (
  words text not null,
  tag text not null,
  key text not null,
  constraint search_term_pk primary key (words, tag)
);
create index search_term_by_key on search_term (key);

-- Which version of the program made what all things are found by; none at first.
create table search_version (
  number smallint not null,
  version integer not null,
  constraint search_version_pk primary key (number),
  constraint search_version_number_valid check (number = 1)
);

-- What is removed is not found any more.
create function forget_search_entries() returns trigger language plpgsql as $$
begin
  delete from search_entry where type = tg_argv[0] and id in (select removed.id::text from removed);
  return null;
end
$$;

do $$
declare
  name text;
begin
  foreach name in array array[
    'region', 'initiative', 'project', 'event', 'programme', 'organisation', 'body', 'publication',
    'event_series']
  loop
    execute format(
      'create trigger forget_search_entries after delete on %I referencing old table as removed'
      ' for each statement execute function forget_search_entries(%L)', name, upper(name));
  end loop;
  foreach name in array array['search_entry', 'search_word', 'search_term', 'search_version'] loop
    execute format(
      'create trigger count_revision after insert or update or delete or truncate on %I'
      ' for each statement execute function count_revision()', name);
  end loop;
end
$$;
