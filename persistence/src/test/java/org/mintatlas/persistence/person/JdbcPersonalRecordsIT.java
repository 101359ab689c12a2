package org.mintatlas.persistence.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.person.PersonalRecordsContract;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcPersonalRecordsIT extends PostgresAtlas implements PersonalRecordsContract {

  /** Whoever lets another table name persons tells of it there. */
  @Test
  void areOfAllTablesThatNamePersons() {
    assertThat(
            bean(JdbcClient.class)
                .sql(
                    """
                    select source.relname from pg_constraint
                    join pg_class source on source.oid = conrelid
                    join pg_class target on target.oid = confrelid
                    where contype = 'f' and target.relname = 'person'
                    """)
                .query(String.class)
                .list())
        .containsExactlyInAnyOrder(
            "account",
            "application",
            "call_juror",
            "coordination",
            "enrolment",
            "invitation",
            "regional_workshop",
            "registration",
            "seat",
            "team_membership",
            "testimonial",
            "vote");
  }
}
