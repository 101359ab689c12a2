package org.mintatlas.persistence.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mintatlas.application.review.Participations;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.enrolment.Headcount;
import org.mintatlas.domain.region.RegionId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Participations counted in the database. */
public class JdbcParticipations implements Participations {
  private final JdbcClient jdbc;

  /** Reads from the database. */
  public JdbcParticipations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<CohortId, Map<FederalState, Participation>> byState(Set<CohortId> cohorts) {
    Map<CohortId, Map<FederalState, Participation>> found = new HashMap<>();
    jdbc.sql(
            """
            with taking as (
              select
                e.cohort_id,
                r.lead_state,
                e.region_id,
                e.person_id,
                dense_rank() over state as place,
                row_number() over (partition by e.cohort_id, e.region_id) as number
              from enrolment e
              join region r on r.id = e.region_id
              where e.cohort_id = any(:cohorts) and e.status in ('ACCEPTED', 'COMPLETED')
              window state as (
                partition by e.cohort_id, r.lead_state order by e.region_name, e.region_id))
            select
              cohort_id,
              lead_state,
              count(distinct region_id) as networks,
              count(distinct person_id) + count(*) filter (where person_id is null) as persons,
              array_agg(region_id order by place)
                filter (where number = 1 and place <= :most) as regions
            from taking
            group by cohort_id, lead_state
            """)
        .param("cohorts", cohorts.stream().map(CohortId::value).toArray(UUID[]::new))
        .param("most", MAX_REGIONS)
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
        Arrays.stream(regions).map(RegionId::new).toList());
  }
}
