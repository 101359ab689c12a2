package org.mintatlas.application.qualification.enrolment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mintatlas.application.paging.InMemoryPaging;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Position;
import org.mintatlas.application.paging.PositionOrder;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.qualification.InMemoryCohorts;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.InMemoryAggregates;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.enrolment.CohortPlaces;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentId;
import org.mintatlas.domain.qualification.enrolment.Headcount;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionProfile;

/** Enrolments in memory. */
public final class InMemoryEnrolments implements Enrolments {
  private final InMemoryCohorts cohorts;
  private final Regions regions;
  private final Persons persons;
  private final InMemoryAggregates<EnrolmentId, Enrolment> enrolments =
      InMemoryAggregates.withoutSlug();

  /** Enrolments join what these collections hold; cohorts learn from them who takes part. */
  public InMemoryEnrolments(InMemoryCohorts cohorts, Regions regions, Persons persons) {
    this.cohorts = cohorts;
    this.regions = regions;
    this.persons = persons;
    cohorts.participation((cohort, region) ->
        of(cohort).anyMatch(e -> e.region().equals(region) && e.status().takesPlace()));
  }

  @Override
  public SaveResult<Enrolment> save(Enrolment enrolment) {
    Cohort cohort = cohorts.byIds(Set.of(enrolment.cohort())).get(enrolment.cohort());
    if (cohort == null) {
      return new SaveResult.ReferenceUnknown<>("cohort");
    }
    if (regions.profilesByIds(Set.of(enrolment.region())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("region");
    }
    if (enrolment.person() != null && persons.byIds(Set.of(enrolment.person())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("person");
    }
    return isTwice(enrolment) || isTooMuchFor(cohort, enrolment)
        ? new SaveResult.Stale<>(enrolment.version())
        : enrolments.save(enrolment);
  }

  private boolean isTwice(Enrolment enrolment) {
    return enrolment.person() != null
        && !enrolment.status().outside()
        && othersThan(enrolment)
            .filter(other -> !other.status().outside())
            .filter(other -> other.region().equals(enrolment.region()))
            .anyMatch(other -> enrolment.person().equals(other.person()));
  }

  private boolean isTooMuchFor(Cohort cohort, Enrolment enrolment) {
    return cohort.capacity() != null
        && enrolment.status().takesPlace()
        && othersThan(enrolment).filter(other -> other.status().takesPlace()).count()
            >= cohort.capacity();
  }

  private Stream<Enrolment> othersThan(Enrolment enrolment) {
    return of(enrolment.cohort()).filter(other -> !other.id().equals(enrolment.id()));
  }

  private Stream<Enrolment> of(CohortId cohort) {
    return enrolments.all().filter(enrolment -> enrolment.cohort().equals(cohort));
  }

  @Override
  public Map<EnrolmentId, Enrolment> byIds(Set<EnrolmentId> ids) {
    return enrolments.byIds(ids);
  }

  @Override
  public Optional<CohortPlaces> places(CohortId cohort) {
    return Optional.ofNullable(cohorts.byIds(Set.of(cohort)).get(cohort))
        .map(found -> new CohortPlaces(cohort, found.capacity(), of(cohort).toList()));
  }

  @Override
  public Map<CohortId, Headcount> headcounts(Set<CohortId> wanted) {
    Map<CohortId, Headcount> counted = new HashMap<>();
    wanted.forEach(
        cohort -> Headcount.of(of(cohort).toList()).ifPresent(found -> counted.put(cohort, found)));
    return counted;
  }

  @Override
  public Map<EnrolmentScope, Page<Enrolment>> pages(
      Set<? extends EnrolmentScope> scopes,
      EnrolmentFilter filter,
      NameOrder order,
      PageRequest request) {
    return InMemoryPaging.pages(
        scopes,
        scope -> list(scope, filter),
        scope -> enrolment -> position(scope, enrolment),
        PositionOrder.names(order),
        request);
  }

  @Override
  public Map<EnrolmentScope, Long> counts(
      Set<? extends EnrolmentScope> scopes, EnrolmentFilter filter) {
    return InMemoryPaging.counts(scopes, scope -> list(scope, filter));
  }

  private Stream<Enrolment> list(EnrolmentScope scope, EnrolmentFilter filter) {
    return enrolments
        .all()
        .filter(enrolment -> isIn(scope, enrolment))
        .filter(enrolment -> Wanted.oneOf(filter.statuses(), enrolment.status()))
        .filter(enrolment ->
            filter.states().isEmpty()
                || filter.states().contains(region(enrolment.region()).leadState()));
  }

  private static boolean isIn(EnrolmentScope scope, Enrolment enrolment) {
    return switch (scope) {
      case EnrolmentScope.InCohort(var cohort) -> enrolment.cohort().equals(cohort);
      case EnrolmentScope.OfRegion(var region) -> enrolment.region().equals(region);
    };
  }

  private Position position(EnrolmentScope scope, Enrolment enrolment) {
    String name =
        switch (scope) {
          case EnrolmentScope.InCohort(var cohort) -> region(enrolment.region()).name();
          case EnrolmentScope.OfRegion(var region) -> cohort(enrolment.cohort()).name();
        };
    return new Position(name, enrolment.id().toString());
  }

  private RegionProfile region(RegionId id) {
    return Optional.ofNullable(regions.profilesByIds(Set.of(id)).get(id)).orElseThrow();
  }

  private Cohort cohort(CohortId id) {
    return Optional.ofNullable(cohorts.byIds(Set.of(id)).get(id)).orElseThrow();
  }
}
