-- What people look for in an offer, where few have it: its price, the ages and the languages that it is
-- for, whether it can be taken online, and how many come to an event.

create index project_by_cost on project (cost);
create index project_by_ages on project using gist (
  (case when num_nonnulls(age_from, age_to) > 0 then int4range(age_from, age_to, '[]') end));
create index project_by_language on project using gin (languages);
create index project_by_online on project (online, name, id);
create index event_by_capacity on event (capacity);

-- Of what an index computes PostgreSQL knows how it is spread only once it has looked.
analyze project;
analyze event;
