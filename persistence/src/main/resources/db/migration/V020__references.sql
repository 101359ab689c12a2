-- What publications are about.

alter table publication
  add constraint publication_call_fk foreign key (concern_call_id) references call (id),
  add constraint publication_event_fk foreign key (concern_event_id) references event (id),
  add constraint publication_programme_fk
    foreign key (concern_programme_id) references programme (id),
  add constraint publication_cohort_fk foreign key (concern_cohort_id) references cohort (id);
