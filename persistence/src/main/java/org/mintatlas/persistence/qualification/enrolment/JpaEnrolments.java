package org.mintatlas.persistence.qualification.enrolment;

import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.qualification.enrolment.EnrolmentFilter;
import org.mintatlas.application.qualification.enrolment.EnrolmentScope;
import org.mintatlas.application.qualification.enrolment.Enrolments;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.qualification.enrolment.CohortPlaces;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentId;
import org.mintatlas.domain.qualification.enrolment.Headcount;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.KeyType;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.ListAdapter;
import org.mintatlas.persistence.values.ResultRow;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Enrolments in the database. */
class JpaEnrolments
    extends ListAdapter<EnrolmentId, Enrolment, EnrolmentScope, EnrolmentFilter, NameOrder>
    implements Enrolments {
  static final Selection<Enrolment> ENROLMENTS =
      Selection.of(EnrolmentEntity.class, "e", EnrolmentMapper.INSTANCE::toEnrolment);

  private static final String TAKES_PLACE = "status in ('ACCEPTED', 'COMPLETED')";

  private static final ListSource IN_COHORT =
      new ListSource(
          "(select *, region_name as name from enrolment) e",
          "e.cohort_id = parent.key",
          KeyType.UUID,
          "e",
          "e.id");

  private static final ListSource OF_REGION =
      new ListSource(
          "(select *, cohort_name as name from enrolment) e",
          "e.region_id = parent.key",
          KeyType.UUID,
          "e",
          "e.id");

  JpaEnrolments(AggregateStore store, JdbcClient jdbc) {
    super(store, jdbc, ENROLMENTS, EnrolmentMapper.INSTANCE::toEntity);
  }

  /** Locks the cohort, so that of two who want its last place one comes after the other. */
  @Override
  protected EnrolmentEntity entity(Enrolment enrolment) {
    EnrolmentEntity entity = EnrolmentMapper.INSTANCE.toEntity(enrolment);
    entity.cohortName =
        jdbc.sql("select name from cohort where id = :id for no key update")
            .param("id", enrolment.cohort().value())
            .query(String.class)
            .optional()
            .orElseThrow(() -> store.unknown("cohort"));
    entity.regionName = nameOf("region", enrolment.region().value());
    return entity;
  }

  @Override
  protected void writeBeside(Enrolment enrolment) {
    if (enrolment.status().takesPlace() && isOverfull(enrolment.cohort())) {
      throw new OptimisticLockException("Somebody else has the last place.");
    }
  }

  private boolean isOverfull(CohortId cohort) {
    return jdbc.sql(
            String.format(
                Locale.ROOT,
                """
                select count(*) > c.capacity
                from cohort c
                join enrolment e on e.cohort_id = c.id and e.%s
                where c.id = :cohort
                group by c.id
                having c.capacity is not null
                """,
                TAKES_PLACE))
        .param("cohort", cohort.value())
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  @Override
  public Optional<CohortPlaces> places(CohortId cohort) {
    List<Enrolment> enrolments = new ArrayList<>();
    List<CohortPlaces> empty =
        // One statement, so that cohort and enrolments are those of one moment.
        jdbc.sql(
                String.format(
                    Locale.ROOT,
                    """
                    select c.capacity, c.status as cohort_status, %s
                    from cohort c
                    left join enrolment e on e.cohort_id = c.id
                    where c.id = :cohort
                    order by e.id
                    """,
                    ENROLMENTS.columns()))
            .param("cohort", cohort.value())
            .query((row, number) -> {
              if (row.getObject("id") != null) {
                enrolments.add(ENROLMENTS.reader().read(row, 3));
              }
              return new CohortPlaces(
                  cohort,
                  CohortStatus.valueOf(row.getString("cohort_status")),
                  new ResultRow(row).optionalInteger("capacity"),
                  List.of());
            })
            .list();
    return empty.stream()
        .findFirst()
        .map(places -> new CohortPlaces(cohort, places.status(), places.capacity(), enrolments));
  }

  @Override
  public Map<CohortId, Headcount> headcounts(Set<CohortId> cohorts) {
    Map<CohortId, Headcount> counted = new HashMap<>();
    jdbc.sql(
            String.format(
                Locale.ROOT,
                """
                select
                  e.cohort_id,
                  count(distinct e.region_id) as networks,
                  count(distinct e.person_id) + count(*) filter (where e.person_id is null) as persons
                from enrolment e
                where e.cohort_id = any(:cohorts) and e.%s
                group by e.cohort_id
                """,
                TAKES_PLACE))
        .param("cohorts", Selection.values(cohorts))
        .query(row -> {
          counted.put(
              new CohortId(row.getObject("cohort_id", UUID.class)),
              new Headcount(row.getInt("networks"), row.getInt("persons")));
        });
    return counted;
  }

  @Override
  protected ListSource.Parent parent(EnrolmentScope scope) {
    return switch (scope) {
      case EnrolmentScope.InCohort(var cohort) -> IN_COHORT.under(cohort.value());
      case EnrolmentScope.OfRegion(var region) -> OF_REGION.under(region.value());
    };
  }

  @Override
  protected SortKey sortKey(NameOrder order) {
    return SortKey.name(order);
  }

  @Override
  protected Conditions conditions(EnrolmentFilter filter) {
    return new Conditions()
        .oneOf("e.status", "statuses", filter.statuses())
        .whenAny(
            "e.region_id in (select f.id from region f where f.lead_state = any(:states::text[]))",
            "states",
            filter.states());
  }
}
