-- Values that every feature speaks.
--
-- Names of constraints are read by the program when it stores something:
--   ..._pk, ..._once   there is one like it already
--   ..._<what>_fk      it refers to a <what> that does not exist
-- Names of people's things are sorted as Germans do (de-x-icu, whatever the server's own order);
-- keys and codes by their bytes ("C").

-- "name contains" with an index; the extension comes with PostgreSQL and needs no superuser.
create extension if not exists pg_trgm;

-- The first day that 2024, 2024-09 or 2024-09-20 can mean. An impossible date is an error.
create function partial_date_first(value text) returns date
  language sql immutable strict parallel safe
  return make_date(
    left(value, 4)::integer,
    case when length(value) >= 7 then substr(value, 6, 2)::integer else 1 end,
    case when length(value) = 10 then substr(value, 9, 2)::integer else 1 end);

-- The last day that it can mean.
create function partial_date_last(value text) returns date
  language sql immutable strict parallel safe
  return case length(value)
    when 10 then partial_date_first(value)
    when 7 then (partial_date_first(value) + interval '1 month' - interval '1 day')::date
    else (partial_date_first(value) + interval '1 year' - interval '1 day')::date
  end;

-- A date as exactly as it is known. The order of its bytes is its order in time.
create domain partial_date as text collate "C"
  constraint partial_date_form check (
    value is null
    or case
      when value ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' then partial_date_first(value) is not null
      else false
    end);

-- A public key. Each aggregate has its own table of all slugs that it has or had.
create domain slug as text collate "C"
  constraint slug_form check (value ~ '^[a-z0-9-]{2,80}$');
