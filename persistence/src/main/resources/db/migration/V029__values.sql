-- The values of each enum stand once, in a domain of its name. Several of them are a domain over an
-- array: PostgreSQL compares arrays of a domain with nothing but themselves. The tables take the
-- domains before these have a rule, so that no row is written again; they are read once, when the
-- rule comes.

create domain application_status as text collate "C";
create domain audience as text collate "C";
create domain body_kind as text collate "C";
create domain body_level as text collate "C";
create domain call_status as text collate "C";
create domain cohort_status as text collate "C";
create domain contact_visibility as text collate "C";
create domain coverage_basis as text collate "C";
create domain criterion_kind as text collate "C";
create domain district_change_kind as text collate "C";
create domain district_kind as text collate "C";
create domain education_stage as text collate "C";
create domain enrolment_status as text collate "C";
create domain event_kind as text collate "C";
create domain event_status as text collate "C";
create domain figure_qualifier as text collate "C";
create domain finding_kind as text collate "C";
create domain format as text collate "C";
create domain initiative_kind as text collate "C";
create domain involvement_role as text collate "C";
create domain lifecycle_status as text collate "C";
create domain location_basis as text collate "C";
create domain material_kind as text collate "C";
create domain measure as text collate "C";
create domain membership_status as text collate "C";
create domain mode as text collate "C";
create domain module_kind as text collate "C";
create domain network_scope as text collate "C";
create domain organisation_kind as text collate "C";
create domain programme_format as text collate "C";
create domain publication_kind as text collate "C";
create domain recurrence as text collate "C";
create domain region_kind as text collate "C";
create domain registration_status as text collate "C";
create domain sector as text collate "C";
create domain subject as text collate "C";
create domain survey_rhythm as text collate "C";
create domain target_group as text collate "C";
create domain unit as text collate "C";
create domain education_stage_list as text[];
create domain federal_state_list as text[];
create domain figure_qualifier_list as text[];
create domain finding_kind_list as text[];
create domain format_list as text[];
create domain measure_list as text[];
create domain mode_list as text[];
create domain module_kind_list as text[];
create domain organisation_kind_list as text[];
create domain region_kind_list as text[];
create domain subject_list as text[];
create domain target_group_list as text[];
create domain unit_list as text[];

alter table application
  drop constraint application_status_known,
  alter column status type application_status;

alter table body
  drop constraint body_kind_known,
  drop constraint body_level_known,
  alter column figure_measures type measure_list,
  alter column figure_qualifiers type figure_qualifier_list,
  alter column figure_units type unit_list,
  alter column kind type body_kind,
  alter column level type body_level;

alter table call
  drop constraint call_status_known,
  alter column figure_measures type measure_list,
  alter column figure_qualifiers type figure_qualifier_list,
  alter column figure_units type unit_list,
  alter column status type call_status;

alter table certificate
  drop constraint certificate_visibility_known,
  alter column visibility type contact_visibility;

alter table cohort
  drop constraint cohort_mode_known,
  drop constraint cohort_status_known,
  alter column figure_measures type measure_list,
  alter column figure_qualifiers type figure_qualifier_list,
  alter column figure_units type unit_list,
  alter column finding_kinds type finding_kind_list,
  alter column mode type mode,
  alter column module_duration_qualifiers type figure_qualifier_list,
  alter column module_duration_units type unit_list,
  alter column module_kinds type module_kind_list,
  alter column module_modes type mode_list,
  alter column status type cohort_status;

alter table district
  drop constraint district_kind_known,
  alter column kind type district_kind;

alter table district_change
  drop constraint district_change_kind_known,
  alter column kind type district_change_kind;

alter table enrolment
  drop constraint enrolment_status_known,
  alter column status type enrolment_status;

alter table event
  drop constraint event_audience_known,
  drop constraint event_kind_known,
  drop constraint event_mode_known,
  drop constraint event_status_known,
  alter column audience type audience,
  alter column figure_measures type measure_list,
  alter column figure_qualifiers type figure_qualifier_list,
  alter column figure_units type unit_list,
  alter column kind type event_kind,
  alter column mode type mode,
  alter column status type event_status;

alter table event_count
  alter column kind type event_kind;

alter table figure_series
  drop constraint figure_series_measure_known,
  drop constraint figure_series_points_valid,
  alter column figure_measures type measure_list,
  alter column figure_qualifiers type figure_qualifier_list,
  alter column figure_units type unit_list,
  alter column measure type measure,
  add constraint figure_series_points_valid check (
    cardinality(figure_measures) between 1 and 200
    and measure = all (figure_measures)
    and cardinality(figure_values) = cardinality(figure_measures)
    and cardinality(figure_qualifiers) = cardinality(figure_measures)
    and cardinality(figure_units) = cardinality(figure_measures)
    and cardinality(figure_dates) = cardinality(figure_measures)
    and cardinality(figure_sources) = cardinality(figure_measures)
    and cardinality(figure_sources_read) = cardinality(figure_measures)
    and array_position(figure_values, null) is null
    and 0 <= all (figure_values)
    and array_position(figure_qualifiers, null) is null
    and figure_units[1] = all (figure_units)
    and array_position(figure_dates, null) is null
    and array_position(figure_sources, null) is null);

alter table framework_main_criterion
  drop constraint framework_main_criterion_kind_known,
  alter column kind type criterion_kind;

alter table framework_sub_criterion
  alter column kind type criterion_kind;

alter table initiative
  drop constraint initiative_kind_known,
  drop constraint initiative_contact_visibility,
  alter column email_visibility type contact_visibility,
  alter column kind type initiative_kind,
  alter column phone_visibility type contact_visibility,
  alter column web_visibility type contact_visibility,
  add constraint initiative_contact_visibility check (
    (email is null) = (email_visibility is null)
    and (phone is null) = (phone_visibility is null)
    and (web is null) = (web_visibility is null));

alter table initiative_count
  alter column kind type initiative_kind;

alter table material
  drop constraint material_kind_known,
  alter column kind type material_kind;

alter table meeting
  drop constraint meeting_mode_known,
  alter column mode type mode;

alter table network
  drop constraint network_scope_known,
  drop constraint network_states_known,
  alter column scope type network_scope,
  alter column states type federal_state_list;

alter table network_membership
  drop constraint network_membership_state_known,
  alter column state type membership_status;

alter table organisation
  drop constraint organisation_kinds_known,
  drop constraint organisation_sector_known,
  alter column kinds type organisation_kind_list,
  alter column sector type sector;

alter table person
  drop constraint person_contact_visibility,
  alter column email_visibility type contact_visibility,
  alter column phone_visibility type contact_visibility,
  alter column web_visibility type contact_visibility,
  add constraint person_contact_visibility check (
    (email is null) = (email_visibility is null)
    and (phone is null) = (phone_visibility is null)
    and (web is null) = (web_visibility is null));

alter table programme
  drop constraint programme_format_known,
  alter column format type programme_format;

alter table project
  drop constraint project_education_stages_known,
  drop constraint project_formats_known,
  drop constraint project_recurrence_known,
  drop constraint project_subjects_known,
  drop constraint project_target_groups_known,
  alter column education_stages type education_stage_list,
  alter column formats type format_list,
  alter column recurrence type recurrence,
  alter column subjects type subject_list,
  alter column target_groups type target_group_list;

alter table publication
  drop constraint publication_kind_known,
  alter column kind type publication_kind;

alter table region
  drop constraint region_education_stages_known,
  drop constraint region_focus_subjects_known,
  drop constraint region_kinds_known,
  drop constraint region_location_basis_known,
  drop constraint region_target_groups_known,
  alter column education_stages type education_stage_list,
  alter column focus_subjects type subject_list,
  alter column kinds type region_kind_list,
  alter column location_basis type location_basis,
  alter column target_groups type target_group_list,
  add constraint region_kinds_given check (cardinality(kinds) > 0);

alter table region_coverage
  drop constraint region_coverage_basis_known,
  alter column basis type coverage_basis;

alter table region_involvement
  drop constraint region_involvement_role_known,
  alter column role type involvement_role;

alter table region_lifecycle
  drop constraint region_lifecycle_state_known,
  alter column state type lifecycle_status;

alter table registration
  drop constraint registration_status_known,
  alter column status type registration_status;

alter table survey
  drop constraint survey_rhythm_known,
  alter column figure_measures type measure_list,
  alter column figure_qualifiers type figure_qualifier_list,
  alter column figure_units type unit_list,
  alter column result_measures type measure_list,
  alter column result_qualifiers type figure_qualifier_list,
  alter column result_units type unit_list,
  alter column rhythm type survey_rhythm;

alter domain application_status add constraint application_status_known check (
  value in (
    'DRAFT', 'SUBMITTED'));
alter domain audience add constraint audience_known check (
  value in (
    'PUBLIC', 'COORDINATORS', 'ALUMNI'));
alter domain body_kind add constraint body_kind_known check (
  value in (
    'OPERATIONAL_COUNCIL', 'POLITICAL_FORUM', 'WORKING_GROUP', 'ASSOCIATION', 'FOUNDATION',
    'SERVICE_POINT', 'STATE_COORDINATION', 'ADVISORY_BOARD', 'JURY', 'FUNDER'));
alter domain body_level add constraint body_level_known check (value in ('NATIONAL', 'STATE'));
alter domain call_status add constraint call_status_known check (
  value in (
    'ANNOUNCED', 'OPEN', 'CLOSED', 'JURY', 'DECIDED', 'PUBLISHED'));
alter domain cohort_status add constraint cohort_status_known check (
  value in (
    'PLANNED', 'OPEN', 'RUNNING', 'COMPLETED', 'CANCELLED'));
alter domain contact_visibility add constraint contact_visibility_known check (
  value in (
    'PUBLIC', 'MEMBERS', 'HIDDEN'));
alter domain coverage_basis add constraint coverage_basis_known check (
  value in (
    'STATED', 'NAME'));
alter domain criterion_kind add constraint criterion_kind_known check (
  value in (
    'OFFER', 'RESOURCES', 'RESULTS'));
alter domain district_change_kind add constraint district_change_kind_known check (
  value in (
    'MERGED', 'SPLIT_OFF'));
alter domain district_kind add constraint district_kind_known check (
  value in (
    'LANDKREIS', 'KREIS', 'KREISFREIE_STADT', 'STADTKREIS', 'REGIONALVERBAND'));
alter domain education_stage add constraint education_stage_known check (
  value in (
    'KITA', 'PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY', 'VOCATIONAL', 'UNIVERSITY',
    'FURTHER_EDUCATION'));
alter domain enrolment_status add constraint enrolment_status_known check (
  value in (
    'APPLIED', 'ACCEPTED', 'WAITLISTED', 'DECLINED', 'COMPLETED', 'WITHDRAWN'));
alter domain event_kind add constraint event_kind_known check (
  value in (
    'BARCAMP', 'WEBINAR', 'ONLINE_TRAINING', 'COMMUNITY_CALL', 'ALUMNI_MEETING', 'WORKSHOP',
    'AWARD_CEREMONY', 'CONFERENCE', 'NETWORK_MEETING', 'ACTION_DAY', 'COMPETITION_FINAL',
    'FAIR', 'FESTIVAL', 'OPENING', 'STUDENT_FORUM'));
alter domain event_status add constraint event_status_known check (
  value in (
    'DRAFT', 'PUBLISHED', 'CANCELLED'));
alter domain figure_qualifier add constraint figure_qualifier_known check (
  value in (
    'EXACT', 'OVER', 'ABOUT', 'ALMOST', 'UP_TO'));
alter domain finding_kind add constraint finding_kind_known check (
  value in (
    'AIM', 'METHOD', 'SELECTION', 'SUPPORT', 'SUCCESS_FACTOR', 'RESULT', 'OUTLOOK'));
alter domain format add constraint format_known check (
  value in (
    'WORKSHOP', 'LAB', 'PROJECT_WEEK', 'HOLIDAY_OFFER', 'COMPETITION', 'HACKATHON', 'CLUB',
    'LOAN', 'ONLINE', 'MOBILE', 'MENTORING', 'TEACHER_TRAINING', 'CAREER_ORIENTATION'));
alter domain initiative_kind add constraint initiative_kind_known check (
  value in (
    'STUDENT_LAB', 'STUDENT_RESEARCH_CENTRE', 'MAKERSPACE', 'SCIENCE_CENTRE', 'ASSOCIATION',
    'COMPETITION', 'OTHER'));
alter domain involvement_role add constraint involvement_role_known check (
  value in (
    'CARRIER', 'LEAD_PARTNER', 'PARTNER'));
alter domain lifecycle_status add constraint lifecycle_status_known check (
  value in (
    'IN_PREPARATION', 'LISTED', 'PAUSED', 'ENDED'));
alter domain location_basis add constraint location_basis_known check (
  value in (
    'SEAT', 'COVERAGE', 'STATE'));
alter domain material_kind add constraint material_kind_known check (
  value in (
    'TOOLKIT', 'HANDOUT', 'WORKSHEET', 'ONLINE_TOOL', 'GUIDE'));
alter domain measure add constraint measure_known check (
  value in (
    'PARTICIPANTS', 'FIRST_TIMERS', 'SESSIONS', 'NETWORKS', 'INITIATIVES_REACHED', 'WORKSHOPS',
    'REGIONS', 'PILOT_REGIONS', 'FUNDED', 'APPLICATIONS', 'WINNERS', 'PRIZE', 'DURATION',
    'FUNDING', 'MEMBERS', 'RESPONDENTS', 'STATES'));
alter domain membership_status add constraint membership_status_known check (
  value in (
    'REQUESTED', 'INVITED', 'ACCEPTED', 'DECLINED', 'LEFT'));
alter domain mode add constraint mode_known check (value in ('ON_SITE', 'ONLINE', 'HYBRID'));
alter domain module_kind add constraint module_kind_known check (
  value in (
    'KICK_OFF', 'WEBINAR', 'WORKSHOP', 'CLOSING'));
alter domain network_scope add constraint network_scope_known check (
  value in (
    'NATIONAL', 'STATE', 'INTERREGIONAL'));
alter domain organisation_kind add constraint organisation_kind_known check (
  value in (
    'SCHOOL', 'KITA', 'UNIVERSITY', 'RESEARCH_INSTITUTE', 'COMPANY', 'CHAMBER',
    'EMPLOYER_ASSOCIATION', 'FOUNDATION', 'ASSOCIATION', 'MUSEUM', 'LIBRARY', 'MUNICIPALITY',
    'AUTHORITY', 'EMPLOYMENT_AGENCY', 'STUDENT_LAB', 'OTHER'));
alter domain programme_format add constraint programme_format_known check (
  value in (
    'TRAIN_THE_TRAINER', 'BLENDED_LEARNING', 'WORKSHOP_SERIES', 'FUNDING_ROUND'));
alter domain publication_kind add constraint publication_kind_known check (
  value in (
    'BROCHURE', 'HANDOUT', 'REPORT', 'ARTICLE'));
alter domain recurrence add constraint recurrence_known check (
  value in (
    'REGULAR', 'YEARLY', 'IRREGULAR_MULTIPLE'));
alter domain region_kind add constraint region_kind_known check (
  value in (
    'MINT_REGION', 'MINT_CLUSTER', 'ZDI_NETWORK', 'OTHER'));
alter domain registration_status add constraint registration_status_known check (
  value in (
    'REGISTERED', 'WAITLISTED', 'CANCELLED', 'ATTENDED'));
alter domain sector add constraint sector_known check (
  value in (
    'EDUCATION_SCIENCE', 'CIVIL_SOCIETY', 'BUSINESS', 'PUBLIC'));
alter domain subject add constraint subject_known check (
  value in (
    'MATHEMATICS', 'INFORMATICS', 'BIOLOGY', 'CHEMISTRY', 'PHYSICS', 'ASTRONOMY', 'TECHNOLOGY',
    'AI', 'ART', 'SUSTAINABILITY'));
alter domain survey_rhythm add constraint survey_rhythm_known check (value in ('YEARLY'));
alter domain target_group add constraint target_group_known check (
  value in (
    'GIRLS', 'BOYS', 'DISADVANTAGED', 'DISABLED', 'MIGRATION_EXPERIENCE', 'HIGHLY_GIFTED',
    'TEACHERS', 'EDUCATORS', 'STUDENTS', 'WHOLE_CLASSES', 'FAMILIES'));
alter domain unit add constraint unit_known check (
  value in (
    'PEOPLE', 'PARENTS', 'PUPILS', 'YOUNG_RESEARCHERS', 'VISITORS', 'EXHIBITORS', 'TEAMS',
    'NETWORKS', 'REGIONS', 'CLUSTERS', 'STATES', 'ORGANISATIONS', 'INITIATIVES', 'WORKSHOPS',
    'SESSIONS', 'APPLICATIONS', 'PLACES', 'EUROS', 'EUROS_EACH', 'EUROS_OVER_FIVE_YEARS',
    'PERCENT', 'HOURS', 'DAYS', 'WEEKS', 'MONTHS', 'YEARS'));

-- Which are states, the table of them tells; a rule cannot look there.
alter domain federal_state_list add constraint federal_state_list_known check (
  value <@ array[
    'BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH',
    'TH']);

alter domain education_stage_list add constraint education_stage_list_known check (
  value is null or value::education_stage[] is not null and array_position(value, null) is null);
alter domain figure_qualifier_list add constraint figure_qualifier_list_known check (
  value is null or value::figure_qualifier[] is not null);
alter domain finding_kind_list add constraint finding_kind_list_known check (
  value is null or value::finding_kind[] is not null and array_position(value, null) is null);
alter domain format_list add constraint format_list_known check (
  value is null or value::format[] is not null and array_position(value, null) is null);
alter domain measure_list add constraint measure_list_known check (
  value is null or value::measure[] is not null);
alter domain mode_list add constraint mode_list_known check (
  value is null or value::mode[] is not null);
alter domain module_kind_list add constraint module_kind_list_known check (
  value is null or value::module_kind[] is not null and array_position(value, null) is null);
alter domain organisation_kind_list add constraint organisation_kind_list_known check (
  value is null or value::organisation_kind[] is not null and array_position(value, null) is null);
alter domain region_kind_list add constraint region_kind_list_known check (
  value is null or value::region_kind[] is not null and array_position(value, null) is null);
alter domain subject_list add constraint subject_list_known check (
  value is null or value::subject[] is not null and array_position(value, null) is null);
alter domain target_group_list add constraint target_group_list_known check (
  value is null or value::target_group[] is not null and array_position(value, null) is null);
alter domain unit_list add constraint unit_list_known check (
  value is null or value::unit[] is not null);

-- What arrays of figures, modules and findings may hold, their domains tell.
create or replace function figures_valid(
  measures text[], "values" numeric[], qualifiers text[], units text[], dates text[],
  sources text[], retrieved date[]) returns boolean
  language sql immutable parallel safe
  return cardinality(measures) <= 50
    and cardinality("values") = cardinality(measures)
    and cardinality(qualifiers) = cardinality(measures)
    and cardinality(units) = cardinality(measures)
    and cardinality(dates) = cardinality(measures)
    and cardinality(sources) = cardinality(measures)
    and cardinality(retrieved) = cardinality(measures)
    and array_position(measures, null) is null
    and array_position("values", null) is null
    and 0 <= all ("values")
    and array_position(qualifiers, null) is null
    and array_position(units, null) is null
    and array_position(sources, null) is null;

create or replace function figure_units_valid(units text[], notes_de text[], notes_en text[]) returns boolean
  language sql immutable parallel safe
  return cardinality(notes_de) = cardinality(units)
    and cardinality(notes_en) = cardinality(units)
    and not exists (
      select from unnest(units, notes_de, notes_en) as figure (unit, note_de, note_en)
      where (unit is null and note_de is not null) or (note_de is null and note_en is not null));

create or replace function cohort_modules_valid(
  kinds text[], titles text[], "from" text[], "to" text[], modes text[], durations numeric[],
  qualifiers text[], units text[], dates text[], duration_sources text[],
  duration_retrieved date[], counts integer[], sources text[], retrieved date[]) returns boolean
  language sql immutable parallel safe
  return cardinality(kinds) <= 100
    and cardinality(titles) = cardinality(kinds)
    and cardinality("from") = cardinality(kinds)
    and cardinality("to") = cardinality(kinds)
    and cardinality(modes) = cardinality(kinds)
    and cardinality(durations) = cardinality(kinds)
    and cardinality(qualifiers) = cardinality(kinds)
    and cardinality(units) = cardinality(kinds)
    and cardinality(dates) = cardinality(kinds)
    and cardinality(duration_sources) = cardinality(kinds)
    and cardinality(duration_retrieved) = cardinality(kinds)
    and cardinality(counts) = cardinality(kinds)
    and cardinality(retrieved) = cardinality(sources)
    and (select coalesce(sum(count), 0) from unnest(counts) as count) = cardinality(sources)
    and array_position(kinds, null) is null
    and array_position(titles, null) is null
    and array_position(sources, null) is null;

create or replace function cohort_findings_valid(
  kinds text[], de text[], en text[], sources text[], retrieved date[]) returns boolean
  language sql immutable parallel safe
  return cardinality(kinds) <= 50
    and cardinality(de) = cardinality(kinds)
    and cardinality(en) = cardinality(kinds)
    and cardinality(sources) = cardinality(kinds)
    and cardinality(retrieved) = cardinality(kinds)
    and array_position(kinds, null) is null
    and array_position(de, null) is null
    and array_position(sources, null) is null;

