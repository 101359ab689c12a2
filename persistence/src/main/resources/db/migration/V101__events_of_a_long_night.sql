-- In the night in which the clocks go back, the hour from two o'clock comes twice: what starts in its
-- first time may end in its second one, and so earlier on the clocks.
alter table event
  drop constraint event_time_valid,
  add constraint event_time_valid check (
    first_day <= last_day
    and (starts_at is null or length(start_date) = 10)
    and (ends_at is null or starts_at is not null)
    and (ends_at is null or length(coalesce(end_date, start_date)) = 10)
    and (
      ends_at is null
      or first_day + starts_at <= last_day + ends_at
      or (
        first_day = last_day and starts_at >= '02:00' and starts_at < '03:00'
        and ends_at >= '02:00')));
