-- When each row was stored, so that a copy of a list takes over only what came or changed since. What
-- is there already counts as stored now, which costs no row anything.
do $$
declare
  name text;
begin
  foreach name in array array[
    'application', 'award', 'body', 'call', 'call_winner', 'certificate', 'cohort', 'coordination',
    'enrolment', 'event', 'event_series', 'exchange', 'figure_series', 'framework_edition',
    'initiative', 'material', 'meeting', 'network', 'network_membership', 'organisation', 'person',
    'programme', 'project', 'publication', 'region', 'regional_workshop', 'registration', 'seat',
    'survey', 'testimonial', 'vote']
  loop
    execute format('alter table %I add column modified timestamptz not null default now()', name);
    execute format('alter table %I alter column modified set default clock_timestamp()', name);
  end loop;
end $$;

-- The long lists; the others are short, or hang on a parent.
create index initiative_by_modified on initiative (modified);
create index project_by_modified on project (modified);
create index event_by_modified on event (modified);
create index organisation_by_modified on organisation (modified);
