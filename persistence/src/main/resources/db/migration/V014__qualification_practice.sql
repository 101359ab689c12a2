-- What comes of qualification: workshops in the regions, materials, testimonials; and the editions
-- of frameworks of quality.

create table regional_workshop (
  id uuid not null,
  version bigint not null,
  cohort_id uuid not null,
  region_id uuid not null,
  trainer_id uuid,
  title text collate "de-x-icu" not null,
  held_on partial_date not null,
  sources text[] not null,
  sources_retrieved date[] not null,
  constraint regional_workshop_pk primary key (id),
  -- Copies of the date refer to it.
  constraint regional_workshop_held_on_once unique (held_on, id),
  constraint regional_workshop_cohort_fk
    foreign key (cohort_id) references cohort (id) on delete cascade,
  constraint regional_workshop_region_fk
    foreign key (region_id) references region (id) on delete cascade,
  constraint regional_workshop_person_fk foreign key (trainer_id) references person (id),
  constraint regional_workshop_version_valid check (version > 0),
  constraint regional_workshop_title_filled check (length(title) between 1 and 200),
  constraint regional_workshop_sources_paired check (
    cardinality(sources) = cardinality(sources_retrieved))
);

create index regional_workshop_by_cohort on regional_workshop (cohort_id, held_on, id);
create index regional_workshop_by_region on regional_workshop (region_id, held_on, id);
create index regional_workshop_by_trainer on regional_workshop (trainer_id);

-- The date is the workshop's own, so that a page of an initiative's workshops is one walk of an
-- index; the foreign key keeps the copy right.
create table regional_workshop_initiative (
  workshop_id uuid not null,
  initiative_id uuid not null,
  held_on partial_date not null,
  constraint regional_workshop_initiative_pk primary key (workshop_id, initiative_id),
  constraint regional_workshop_initiative_regional_workshop_fk
    foreign key (held_on, workshop_id) references regional_workshop (held_on, id)
    on update cascade on delete cascade,
  constraint regional_workshop_initiative_initiative_fk
    foreign key (initiative_id) references initiative (id) on delete cascade
);

create index regional_workshop_initiative_by_initiative
  on regional_workshop_initiative (initiative_id, held_on, workshop_id);

-- A workshop goes with its last initiative. Looked at when the transaction ends, because a change
-- may take the old initiatives out before it brings the new ones in.
create function regional_workshop_without_initiative() returns trigger
  language plpgsql as $$
begin
  delete from regional_workshop w
  where w.id = old.workshop_id
    and not exists (
      select from regional_workshop_initiative i where i.workshop_id = old.workshop_id);
  return null;
end
$$;

create constraint trigger regional_workshop_initiative_taken_out
  after delete on regional_workshop_initiative
  deferrable initially deferred
  for each row execute function regional_workshop_without_initiative();

create table material (
  id uuid not null,
  version bigint not null,
  programme_id uuid not null,
  title text collate "de-x-icu" not null,
  kind text collate "C" not null,
  edition text,
  audience_de text,
  audience_en text,
  language text collate "C" not null,
  link text,
  sources text[] not null,
  sources_retrieved date[] not null,
  constraint material_pk primary key (id),
  -- Serves the order by title.
  constraint material_title_once unique (title, id),
  constraint material_programme_fk
    foreign key (programme_id) references programme (id) on delete cascade,
  constraint material_version_valid check (version > 0),
  constraint material_title_filled check (length(title) between 1 and 200),
  constraint material_kind_known check (
    kind in ('TOOLKIT', 'HANDOUT', 'WORKSHEET', 'ONLINE_TOOL', 'GUIDE')),
  constraint material_audience_german check (audience_en is null or audience_de is not null),
  constraint material_language_form check (language ~ '^[a-z]{2}$'),
  constraint material_sources_paired check (cardinality(sources) = cardinality(sources_retrieved))
);

create index material_by_programme on material (programme_id, title, id);

create table testimonial (
  id uuid not null,
  version bigint not null,
  cohort_id uuid not null,
  region_id uuid not null,
  person_id uuid,
  statement_de text not null,
  statement_en text,
  -- Null as long as nobody may read it.
  released_on date,
  sources text[] not null,
  sources_retrieved date[] not null,
  constraint testimonial_pk primary key (id),
  constraint testimonial_cohort_fk
    foreign key (cohort_id) references cohort (id) on delete cascade,
  constraint testimonial_region_fk
    foreign key (region_id) references region (id) on delete cascade,
  constraint testimonial_person_fk foreign key (person_id) references person (id),
  constraint testimonial_version_valid check (version > 0),
  constraint testimonial_said_by_somebody check (
    person_id is not null or cardinality(sources) > 0),
  constraint testimonial_sources_paired check (
    cardinality(sources) = cardinality(sources_retrieved))
);

create index testimonial_by_cohort on testimonial (cohort_id, released_on, id);
create index testimonial_by_region on testimonial (region_id, released_on, id);
create index testimonial_by_person on testimonial (person_id);

create table framework_edition (
  id uuid not null,
  version bigint not null,
  slug slug not null,
  framework_de text not null,
  framework_en text,
  number integer not null,
  published partial_date,
  example boolean not null,
  notice_de text,
  notice_en text,
  constraint framework_edition_pk primary key (id),
  -- Serves the order by number.
  constraint framework_edition_number_once unique (number, id),
  constraint framework_edition_version_valid check (version > 0),
  constraint framework_edition_number_valid check (number > 0),
  constraint framework_edition_example_said check (not example or notice_de is not null),
  constraint framework_edition_notice_german check (notice_en is null or notice_de is not null)
);

create table framework_edition_slug (
  slug slug not null,
  framework_edition_id uuid not null,
  constraint framework_edition_slug_pk primary key (slug),
  constraint framework_edition_slug_framework_edition_fk
    foreign key (framework_edition_id) references framework_edition (id) on delete cascade
);

create index framework_edition_slug_by_edition on framework_edition_slug (framework_edition_id);

create table framework_rating (
  framework_edition_id uuid not null,
  value integer not null,
  label_de text not null,
  label_en text,
  constraint framework_rating_pk primary key (framework_edition_id, value),
  constraint framework_rating_framework_edition_fk
    foreign key (framework_edition_id) references framework_edition (id) on delete cascade,
  constraint framework_rating_value_valid check (value between 0 and 100)
);

create table framework_main_criterion (
  framework_edition_id uuid not null,
  kind text collate "C" not null,
  name_de text not null,
  name_en text,
  constraint framework_main_criterion_pk primary key (framework_edition_id, kind),
  constraint framework_main_criterion_framework_edition_fk
    foreign key (framework_edition_id) references framework_edition (id) on delete cascade,
  constraint framework_main_criterion_kind_known check (
    kind in ('OFFER', 'RESOURCES', 'RESULTS'))
);

create table framework_sub_criterion (
  framework_edition_id uuid not null,
  code slug not null,
  -- Counts through the edition, whatever the main criterion.
  position integer not null,
  kind text collate "C" not null,
  name_de text not null,
  name_en text,
  question_de text not null,
  question_en text,
  constraint framework_sub_criterion_pk primary key (framework_edition_id, code),
  constraint framework_sub_criterion_framework_main_criterion_fk
    foreign key (framework_edition_id, kind)
    references framework_main_criterion (framework_edition_id, kind) on delete cascade
);
