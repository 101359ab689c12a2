package org.mintatlas.persistence.person;

import java.util.List;
import java.util.UUID;
import org.mintatlas.application.audit.AuditSubject;
import org.mintatlas.application.person.PersonalRecords;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.persistence.statement.Statements;

/** Where persons are named in the database. */
record JdbcPersonalRecords(Statements jdbc) implements PersonalRecords {

  @Override
  public List<AuditSubject> of(PersonId person) {
    return jdbc.sql(
            """
            select type, id from (
              select 'Account' as type, id from account where person_id = :person
              union all select 'Application', id from application where by_id = :person
              union all select 'Call', call_id from call_juror where person_id = :person
              union all select 'Certificate', c.id from certificate c
                join enrolment e on e.id = c.enrolment_id where e.person_id = :person
              union all select 'Coordination', id from coordination where person_id = :person
              union all select 'Enrolment', id from enrolment where person_id = :person
              union all select 'Invitation', id from invitation where person_id = :person
              union all select 'RegionProposal', p.id from region_proposal p
                join account a on a.id = p.by_id where a.person_id = :person
              union all select 'RegionalWorkshop', id from regional_workshop
                where trainer_id = :person
              union all select 'Registration', id from registration where person_id = :person
              union all select 'Seat', id from seat where person_id = :person
              union all select 'TeamMembership', id from team_membership where person_id = :person
              union all select 'Testimonial', id from testimonial where person_id = :person
              union all select 'Vote', id from vote where juror_id = :person
            ) as naming
            order by type collate "C", id
            """)
        .param("person", person.value())
        .query((row, number) ->
            new AuditSubject(row.getString("type"), row.getObject("id", UUID.class)))
        .list();
  }
}
