-- One name for one kind: student labs as of organisations, handouts as of materials.

alter table initiative drop constraint initiative_kind_known;

update initiative
set kind = case kind when 'SCHUELERLABOR' then 'STUDENT_LAB' else 'STUDENT_RESEARCH_CENTRE' end
where kind in ('SCHUELERLABOR', 'SCHUELERFORSCHUNGSZENTRUM');

alter table initiative
  add constraint initiative_kind_known check (
    kind in (
      'STUDENT_LAB', 'STUDENT_RESEARCH_CENTRE', 'MAKERSPACE', 'SCIENCE_CENTRE', 'ASSOCIATION',
      'COMPETITION', 'OTHER'));

alter table publication drop constraint publication_kind_known;

update publication set kind = 'HANDOUT' where kind = 'GUIDE';

alter table publication
  add constraint publication_kind_known check (kind in ('BROCHURE', 'HANDOUT', 'REPORT', 'ARTICLE'));
