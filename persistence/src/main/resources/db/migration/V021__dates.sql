-- Dates known to a season or to a part of a month. What is stored already keeps its form.
--
-- The bytes of a partial date sort as the date does: by the first day that it can mean, the less
-- exact first. So a season stands behind the month before it (spring 2025 is 2025-02~, winter 2025
-- is 2025-11~), a part of a month behind the day before it (early, mid and late June 2020 are
-- 2020-06-00~, 2020-06-10~ and 2020-06-20~). The first four bytes are the year in every form, and
-- the length tells the form: 4 a year, 7 a month, 8 a season, 10 a day, 11 a part of a month.

create or replace function partial_date_first(value text) returns date
  language sql immutable strict parallel safe
  return make_date(
    left(value, 4)::integer,
    case length(value)
      when 4 then 1
      when 8 then substr(value, 6, 2)::integer + 1
      else substr(value, 6, 2)::integer
    end,
    case length(value)
      when 10 then substr(value, 9, 2)::integer
      when 11 then substr(value, 9, 2)::integer + 1
      else 1
    end);

create or replace function partial_date_last(value text) returns date
  language sql immutable strict parallel safe
  return case length(value)
    when 10 then partial_date_first(value)
    when 11 then
      case
        when value like '%-20~' then
          (partial_date_first(left(value, 7)) + interval '1 month' - interval '1 day')::date
        else partial_date_first(value) + 9
      end
    when 8 then (partial_date_first(value) + interval '3 months' - interval '1 day')::date
    when 7 then (partial_date_first(value) + interval '1 month' - interval '1 day')::date
    else (partial_date_first(value) + interval '1 year' - interval '1 day')::date
  end;

alter domain partial_date drop constraint partial_date_form;

-- The last winter would end after the last year.
alter domain partial_date add constraint partial_date_form check (
  value is null
  or case
    when value ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' then partial_date_first(value) is not null
    when value ~ '^[0-9]{4}-((02|05|08|11)|[0-9]{2}-(00|10|20))~$' then
      partial_date_first(value) is not null and value <> '9999-11~'
    else false
  end);
