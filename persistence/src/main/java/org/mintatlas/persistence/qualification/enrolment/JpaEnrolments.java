package org.mintatlas.persistence.qualification.enrolment;

import jakarta.persistence.OptimisticLockException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.factory.Mappers;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.qualification.enrolment.EnrolmentFilter;
import org.mintatlas.application.qualification.enrolment.EnrolmentScope;
import org.mintatlas.application.qualification.enrolment.Enrolments;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.enrolment.CohortPlaces;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentId;
import org.mintatlas.domain.qualification.enrolment.Headcount;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.KeyType;
import org.mintatlas.persistence.paging.KeysetPages;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.values.ResultRow;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Enrolments in the database. */
public class JpaEnrolments implements Enrolments {
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

  private final EnrolmentMapper mapper = Mappers.getMapper(EnrolmentMapper.class);
  private final AggregateStore store;
  private final JdbcClient jdbc;
  private final KeysetPages pages;

  /** Writes through the store and reads from the database. */
  public JpaEnrolments(AggregateStore store, JdbcClient jdbc) {
    this.store = store;
    this.jdbc = jdbc;
    this.pages = new KeysetPages(jdbc);
  }

  /** What an enrolment needs to know of its cohort. */
  private record Room(String name, @Nullable Integer capacity) {}

  @Override
  public SaveResult<Enrolment> save(Enrolment enrolment) {
    return store.attempt(
        enrolment.version(),
        () -> {
          EnrolmentEntity entity = mapper.toEntity(enrolment);
          Room room = roomIn(enrolment.cohort());
          entity.cohortName = room.name();
          entity.regionName = regionName(enrolment.region().value());
          long version = store.write(entity, enrolment.version());
          if (enrolment.status().takesPlace() && isOverfull(enrolment.cohort(), room.capacity())) {
            throw new OptimisticLockException("Somebody else has the last place.");
          }
          return enrolment.withVersion(version);
        });
  }

  /** Locks the cohort, so that of two who want its last place one comes after the other. */
  private Room roomIn(CohortId cohort) {
    return jdbc.sql("select name, capacity from cohort where id = :id for no key update")
        .param("id", cohort.value())
        .query((row, number) -> room(row))
        .optional()
        .orElseThrow(() -> store.unknown("cohort"));
  }

  private static Room room(ResultSet row) throws SQLException {
    return new Room(row.getString("name"), new ResultRow(row).optionalInteger("capacity"));
  }

  /** The name, which nobody else can change before this transaction has ended. */
  private String regionName(UUID region) {
    return jdbc.sql("select name from region where id = :id for key share")
        .param("id", region)
        .query(String.class)
        .optional()
        .orElseThrow(() -> store.unknown("region"));
  }

  private boolean isOverfull(CohortId cohort, @Nullable Integer capacity) {
    return capacity != null
        && jdbc.sql("select count(*) from enrolment where cohort_id = :cohort and " + TAKES_PLACE)
                .param("cohort", cohort.value())
                .query(Long.class)
                .single()
            > capacity;
  }

  @Override
  public Map<EnrolmentId, Enrolment> byIds(Set<EnrolmentId> ids) {
    return EnrolmentRows.ENROLMENTS.byIds(jdbc, ids, EnrolmentId::value, Enrolment::id);
  }

  @Override
  public Optional<CohortPlaces> places(CohortId cohort) {
    List<Enrolment> enrolments = new ArrayList<>();
    List<Room> rooms =
        // One statement, so that capacity and enrolments are those of one moment.
        jdbc.sql(
                String.format(
                    Locale.ROOT,
                    """
                    select c.name, c.capacity, %s
                    from cohort c
                    left join enrolment e on e.cohort_id = c.id
                    where c.id = :cohort
                    order by e.id
                    """,
                    EnrolmentRows.ENROLMENTS.columns()))
            .param("cohort", cohort.value())
            .query((row, number) -> {
              if (row.getObject("id") != null) {
                enrolments.add(EnrolmentRows.enrolment(new ResultRow(row)));
              }
              return room(row);
            })
            .list();
    return rooms.stream()
        .findFirst()
        .map(room -> new CohortPlaces(cohort, room.capacity(), enrolments));
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
        .param("cohorts", cohorts.stream().map(CohortId::value).toArray(UUID[]::new))
        .query(row -> {
          counted.put(
              new CohortId(row.getObject("cohort_id", UUID.class)),
              new Headcount(row.getInt("networks"), row.getInt("persons")));
        });
    return counted;
  }

  @Override
  public Map<EnrolmentScope, Page<Enrolment>> pages(
      Set<? extends EnrolmentScope> scopes,
      EnrolmentFilter filter,
      NameOrder order,
      PageRequest request) {
    return pages.pages(
        scopes,
        JpaEnrolments::list,
        conditions(filter),
        SortKey.name(order),
        request,
        EnrolmentRows.ENROLMENTS);
  }

  @Override
  public Map<EnrolmentScope, Long> counts(
      Set<? extends EnrolmentScope> scopes, EnrolmentFilter filter) {
    return pages.counts(scopes, JpaEnrolments::list, conditions(filter));
  }

  private static ListSource.Parent list(EnrolmentScope scope) {
    return switch (scope) {
      case EnrolmentScope.InCohort(var cohort) -> IN_COHORT.under(cohort.value());
      case EnrolmentScope.OfRegion(var region) -> OF_REGION.under(region.value());
    };
  }

  private static Conditions conditions(EnrolmentFilter filter) {
    return new Conditions()
        .oneOf("e.status", "statuses", filter.statuses())
        .whenAny(
            "e.region_id in (select f.id from region f where f.lead_state = any(:states::text[]))",
            "states",
            filter.states());
  }
}
