package org.mintatlas.application.qualification;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.InMemoryPaging;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Position;
import org.mintatlas.application.paging.PositionOrder;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.storing.InMemoryAggregates;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Slug;

/** Cohorts in memory. */
public final class InMemoryCohorts implements Cohorts {
  private final Programmes programmes;
  private final InMemoryAggregates<CohortId, Cohort> cohorts =
      InMemoryAggregates.withSlug(Cohort::slug);
  private BiPredicate<CohortId, RegionId> participation = (cohort, region) -> false;

  /** Cohorts are of the programmes that this collection holds. */
  public InMemoryCohorts(Programmes programmes) {
    this.programmes = programmes;
  }

  /** Asks this, from now on, whether somebody takes part in a cohort for a region. */
  public void participation(BiPredicate<CohortId, RegionId> takesPart) {
    this.participation = takesPart;
  }

  @Override
  public SaveResult<Cohort> save(Cohort cohort) {
    if (programmes.byIds(Set.of(cohort.programme())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("programme");
    }
    boolean numberTaken =
        byNumber(cohort.programme(), cohort.number())
            .filter(other -> !other.id().equals(cohort.id()))
            .isPresent();
    return numberTaken ? new SaveResult.Stale<>(cohort.version()) : cohorts.save(cohort);
  }

  @Override
  public Optional<Cohort> bySlug(Slug slug) {
    return cohorts.bySlug(slug);
  }

  @Override
  public Optional<Cohort> byNumber(ProgrammeId programme, int number) {
    return cohorts
        .all()
        .filter(cohort -> cohort.programme().equals(programme) && cohort.number() == number)
        .findFirst();
  }

  @Override
  public Map<CohortId, Cohort> byIds(Set<CohortId> ids) {
    return cohorts.byIds(ids);
  }

  @Override
  public Map<CohortScope, Page<Cohort>> pages(
      Set<? extends CohortScope> scopes,
      CohortFilter filter,
      CohortOrder order,
      PageRequest request) {
    return InMemoryPaging.pages(
        scopes,
        scope -> list(scope, filter),
        scope -> cohort -> new Position(key(order, cohort), cohort.id().toString()),
        inOrder(order),
        request);
  }

  @Override
  public Map<CohortScope, Long> counts(Set<? extends CohortScope> scopes, CohortFilter filter) {
    return InMemoryPaging.counts(scopes, scope -> list(scope, filter));
  }

  private static String key(CohortOrder order, Cohort cohort) {
    return switch (order) {
      case START, START_DESC -> start(cohort.period());
      case NAME, NAME_DESC -> cohort.name();
    };
  }

  private static String start(@Nullable Period period) {
    return PositionOrder.text(period == null ? null : period.from());
  }

  private static Comparator<Position> inOrder(CohortOrder order) {
    return switch (order) {
      case START -> PositionOrder.texts(false);
      case START_DESC -> PositionOrder.texts(true);
      case NAME -> PositionOrder.names(NameOrder.NAME);
      case NAME_DESC -> PositionOrder.names(NameOrder.NAME_DESC);
    };
  }

  private Stream<Cohort> list(CohortScope scope, CohortFilter filter) {
    return cohorts
        .all()
        .filter(cohort -> isIn(scope, cohort))
        .filter(cohort -> Wanted.oneOf(filter.statuses(), cohort.status()))
        .filter(cohort -> filter.formats().isEmpty() || isOf(filter, cohort))
        .filter(cohort -> filter.startedIn() == null || cohort.startsIn(filter.startedIn()))
        .filter(cohort -> filter.endedIn() == null || cohort.endsIn(filter.endedIn()))
        .filter(cohort ->
            filter.running() == null
                || cohort.runsIn(filter.running().year(), filter.running().thisYear()));
  }

  private boolean isIn(CohortScope scope, Cohort cohort) {
    return switch (scope) {
      case CohortScope.Everywhere() -> true;
      case CohortScope.OfProgramme(var programme) -> programme.equals(cohort.programme());
      case CohortScope.WithRegion(var region) -> participation.test(cohort.id(), region);
    };
  }

  private boolean isOf(CohortFilter filter, Cohort cohort) {
    return programmes.byIds(Set.of(cohort.programme())).values().stream()
        .map(Programme::format)
        .anyMatch(filter.formats()::contains);
  }
}
