package org.mintatlas.persistence.qualification;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapstruct.factory.Mappers;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.qualification.CohortFilter;
import org.mintatlas.application.qualification.CohortOrder;
import org.mintatlas.application.qualification.CohortScope;
import org.mintatlas.application.qualification.Cohorts;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.KeyType;
import org.mintatlas.persistence.paging.KeysetPages;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cohorts in the database. */
public class JpaCohorts implements Cohorts {
  private static final ListSource EVERYWHERE = ListSource.everywhere("cohort c", "c", "c.id");

  private static final ListSource OF_PROGRAMME =
      new ListSource("cohort c", "c.programme_id = parent.key", KeyType.UUID, "c", "c.id");

  private static final ListSource WITH_REGION =
      new ListSource(
          "cohort_region r join cohort c on c.id = r.cohort_id",
          "r.region_id = parent.key",
          KeyType.UUID,
          "r",
          "r.cohort_id");

  private final QualificationMapper mapper = Mappers.getMapper(QualificationMapper.class);
  private final AggregateStore store;
  private final JdbcClient jdbc;
  private final KeysetPages pages;

  /** Writes through the store and reads from the database. */
  public JpaCohorts(AggregateStore store, JdbcClient jdbc) {
    this.store = store;
    this.jdbc = jdbc;
    this.pages = new KeysetPages(jdbc);
  }

  @Override
  public SaveResult<Cohort> save(Cohort cohort) {
    return store.attempt(
        cohort.version(),
        () -> {
          long version = store.write(mapper.toEntity(cohort), cohort.version());
          store.claim("cohort", cohort.slug(), cohort.id().value());
          return cohort.toBuilder().version(version).build();
        });
  }

  @Override
  public Optional<Cohort> bySlug(Slug slug) {
    return QualificationRows.COHORTS.bySlug(jdbc, slug);
  }

  @Override
  public Optional<Cohort> byNumber(ProgrammeId programme, int number) {
    return QualificationRows.COHORTS
        .list(
            jdbc.sql(
                    QualificationRows.COHORTS.select()
                        + " where c.programme_id = :programme and c.cohort_number = :number")
                .param("programme", programme.value())
                .param("number", number))
        .stream()
        .findFirst();
  }

  @Override
  public Map<CohortId, Cohort> byIds(Set<CohortId> ids) {
    return QualificationRows.COHORTS.byIds(jdbc, ids, CohortId::value, Cohort::id);
  }

  @Override
  public Map<CohortScope, Page<Cohort>> pages(
      Set<? extends CohortScope> scopes,
      CohortFilter filter,
      CohortOrder order,
      PageRequest request) {
    return pages.pages(
        scopes,
        JpaCohorts::list,
        conditions(filter),
        sortKey(order),
        request,
        QualificationRows.COHORTS);
  }

  @Override
  public Map<CohortScope, Long> counts(Set<? extends CohortScope> scopes, CohortFilter filter) {
    return pages.counts(scopes, JpaCohorts::list, conditions(filter));
  }

  private static ListSource.Parent list(CohortScope scope) {
    return switch (scope) {
      case CohortScope.Everywhere() -> EVERYWHERE.whole();
      case CohortScope.OfProgramme(var programme) -> OF_PROGRAMME.under(programme.value());
      case CohortScope.WithRegion(var region) -> WITH_REGION.under(region.value());
    };
  }

  private static SortKey sortKey(CohortOrder order) {
    return switch (order) {
      case START -> SortKey.text("start_ascending", true);
      case START_DESC -> SortKey.text("start_descending", false);
      case NAME -> SortKey.text("name", true);
      case NAME_DESC -> SortKey.text("name", false);
    };
  }

  private static Conditions conditions(CohortFilter filter) {
    return new Conditions()
        .with("thisYear", thisYear(filter))
        .oneOf("c.status", "statuses", filter.statuses())
        .whenAny(
            "c.programme_id in (select f.id from programme f"
                + " where f.format = any(:formats::text[]))",
            "formats",
            filter.formats())
        .when(
            "c.status <> 'CANCELLED' and left(c.period_from, 4) = :startedIn",
            "startedIn",
            year(filter.startedIn()))
        .when(
            "c.status <> 'CANCELLED' and to_char(partial_date_last(c.period_to), 'YYYY') ="
                + " :endedIn",
            "endedIn",
            year(filter.endedIn()))
        .when(
            "c.status <> 'CANCELLED' and left(c.period_from, 4) <= :runningIn"
                + " and :runningIn <= coalesce(to_char(partial_date_last(c.period_to), 'YYYY'),"
                + " case when c.status = 'COMPLETED' then left(c.period_from, 4)"
                + " else greatest(left(c.period_from, 4), :thisYear) end)",
            "runningIn",
            year(filter.running() == null ? null : filter.running().year()));
  }

  private static String thisYear(CohortFilter filter) {
    return filter.running() == null
        ? ""
        : Objects.requireNonNull(year(filter.running().thisYear()));
  }

  private static @Nullable String year(@Nullable Integer year) {
    return year == null ? null : PartialDate.of(year).toString();
  }
}
