-- The lists of who registered for an event, of what a person registered for, and of what was handed
-- in for a call.
create index registration_by_moment on registration (event_id, registered_at, id);
create index registration_of_person on registration (person_id, registered_at, id);
create index application_by_title on application (call_id, title, id);
