package org.mintatlas.persistence.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mintatlas.application.review.Participations;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.enrolment.Headcount;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.persistence.statement.Statements;

/** Participations counted in the database. */
class JdbcParticipations implements Participations {
  private final Statements jdbc;

  JdbcParticipations(Statements jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<CohortId, Map<FederalState, Participation>> byState(Set<CohortId> cohorts) {
    Map<CohortId, Map<FederalState, Participation>> found = new HashMap<>();
    jdbc.sql(
            """
            select
              e.cohort_id,
              r.lead_state,
              count(distinct e.region_id) as networks,
              count(distinct e.person_id) + count(*) filter (where e.person_id is null) as persons,
              array_agg(distinct e.region_id) as regions
            from enrolment e
            join region r on r.id = e.region_id
            where e.cohort_id = any(:cohorts) and e.status in ('ACCEPTED', 'COMPLETED')
            group by e.cohort_id, r.lead_state
            """)
        .param("cohorts", cohorts.stream().map(CohortId::value).toArray(UUID[]::new))
        .query(row -> {
          found
              .computeIfAbsent(
                  new CohortId(row.getObject("cohort_id", UUID.class)),
                  cohort -> new EnumMap<>(FederalState.class))
              .put(FederalState.valueOf(row.getString("lead_state")), participation(row));
        });
    return found;
  }

  private static Participation participation(ResultSet row) throws SQLException {
    UUID[] regions = (UUID[]) row.getArray("regions").getArray();
    return new Participation(
        new Headcount(row.getInt("networks"), row.getInt("persons")),
        Arrays.stream(regions).map(RegionId::new).collect(Collectors.toSet()));
  }
}
