-- Where an event is told of and where one registers, what it is about; and how it is found.

alter table event
  add column description_de text,
  add column description_en text,
  add column website text,
  add column registration_url text,
  add constraint event_description_german check (
    description_de is not null or description_en is null);

-- Few are anything but published.
create index event_by_status on event (status, start_date, id) where status <> 'PUBLISHED';
