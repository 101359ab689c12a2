package org.mintatlas.persistence.qualification;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.qualification.CohortFilter;
import org.mintatlas.application.qualification.CohortOrder;
import org.mintatlas.application.qualification.CohortScope;
import org.mintatlas.application.qualification.Cohorts;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.Parent;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.SluggedAdapter;
import org.mintatlas.persistence.storing.StoredPlaces;

/** Cohorts in the database. */
class JpaCohorts extends SluggedAdapter<CohortId, Cohort, CohortScope, CohortFilter, CohortOrder>
    implements Cohorts {
  JpaCohorts(AggregateStore store) {
    super(store, CohortEntity.ROWS, Cohort::slug, Cohorts.INTEGRITY, JpaCohorts::sortKey);
  }

  @Override
  protected Map<String, UniqueRule> uniqueConstraints() {
    return Map.of("cohort_number_once", UniqueRule.COHORT_NUMBER);
  }

  @Override
  protected void writeBeside(Cohort cohort) {
    if (cohort.version() > 0 && cohort.capacity() != null) {
      StoredPlaces.OF_COHORT.refuseOverbooking(jdbc, cohort.id().value());
    }
  }

  @Override
  public Optional<Cohort> byNumber(ProgrammeId programme, int number) {
    return first(
        "c.programme_id = :programme and c.cohort_number = :number",
        Map.of("programme", programme.value(), "number", number));
  }

  @Override
  protected Parent parent(CohortScope scope) {
    return switch (scope) {
      case CohortScope.Everywhere() -> selection.everywhere();
      case CohortScope.OfProgramme(var programme) -> selection.under("programme_id", programme);
      case CohortScope.WithRegion(var region) ->
          selection.through("cohort_region r", "cohort_id", "region_id", region);
    };
  }

  private static SortKey sortKey(CohortOrder order) {
    return switch (order) {
      case START, START_DESC -> SortKey.textOrLast("start", order);
      case NAME, NAME_DESC -> SortKey.text("name", order);
    };
  }

  @Override
  protected Conditions conditions(CohortFilter filter) {
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
