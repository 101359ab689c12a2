-- Whatever lists are searched for is found by an index, also what nobody has.

-- What two texts have in common that a search holds for equal; PlainText.folded of the domain.
create function folded(value text) returns text
  language sql immutable strict parallel safe
  return replace(replace(lower(value collate "und-x-icu"), 'ß', 'ss'), U&'i\0307', 'i');

-- The letters of a text, and each two that stand side by side: of fewer than three letters
-- trigrams know nothing.
create function letter_pairs(value text) returns text[]
  language sql immutable strict parallel safe
  return array(
    select distinct substr(value, at, length)
    from generate_series(1, length(value)) as at
    cross join (values (1), (2)) as part (length)
    where at + length - 1 <= length(value));

-- These were made for names as they are written, and no search has used them since it folds them.
drop index initiative_by_part_of_name;
drop index project_by_part_of_name;
drop index event_by_part_of_title;
drop index event_series_by_part_of_name;
drop index body_by_part_of_name;
drop index award_by_part_of_name;

create index initiative_by_part_of_name on initiative using gin (folded(name) gin_trgm_ops);
create index project_by_part_of_name on project using gin (folded(name) gin_trgm_ops);
create index event_by_part_of_title on event using gin (folded(title) gin_trgm_ops);
create index event_series_by_part_of_name on event_series using gin (folded(name) gin_trgm_ops);
create index initiative_by_letters on initiative using gin (letter_pairs(folded(name)));
create index project_by_letters on project using gin (letter_pairs(folded(name)));
create index event_by_letters on event using gin (letter_pairs(folded(title)));

create index project_by_capacity on project (capacity);
create index initiative_by_kind on initiative (kind, name, id);
create index event_by_kind on event (kind, start_date, id);
create index event_by_audience on event (audience, start_date, id);

-- Events between two days: of two bounds alone PostgreSQL believes that each leaves a third.
create index event_by_days on event using gist (daterange(first_day, last_day, '[]'));

-- What is in an index of expressions is guessed without this.
analyze initiative;
analyze project;
analyze event;
