package org.mintatlas.application.qualification.workshop;

import static java.util.stream.Collectors.groupingBy;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mintatlas.application.initiative.InMemoryInitiatives;
import org.mintatlas.application.paging.InMemoryPaging;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Position;
import org.mintatlas.application.paging.PositionOrder;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.qualification.Cohorts;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.InMemoryAggregates;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.workshop.Reach;
import org.mintatlas.domain.qualification.workshop.RegionalWorkshop;
import org.mintatlas.domain.qualification.workshop.WorkshopId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionProfile;

/** Regional workshops in memory. */
public final class InMemoryWorkshops implements Workshops {
  private final Cohorts cohorts;
  private final Regions regions;
  private final Persons persons;
  private final InMemoryInitiatives initiatives;
  private final InMemoryAggregates<WorkshopId, RegionalWorkshop> workshops =
      InMemoryAggregates.withoutSlug();

  /** Workshops join what these collections hold, and lose initiatives that are removed. */
  public InMemoryWorkshops(
      Cohorts cohorts, Regions regions, Persons persons, InMemoryInitiatives initiatives) {
    this.cohorts = cohorts;
    this.regions = regions;
    this.persons = persons;
    this.initiatives = initiatives;
    initiatives.whenRemoved(this::takeOut);
  }

  @Override
  public SaveResult<RegionalWorkshop> save(RegionalWorkshop workshop) {
    if (cohorts.byIds(Set.of(workshop.cohort())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("cohort");
    }
    if (regions.profilesByIds(Set.of(workshop.region())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("region");
    }
    if (workshop.trainer() != null && persons.byIds(Set.of(workshop.trainer())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("person");
    }
    if (!initiatives.byIds(workshop.initiatives()).keySet().containsAll(workshop.initiatives())) {
      return new SaveResult.ReferenceUnknown<>("initiative");
    }
    return workshops.save(workshop);
  }

  @Override
  public Map<WorkshopId, RegionalWorkshop> byIds(Set<WorkshopId> ids) {
    return workshops.byIds(ids);
  }

  @Override
  public Map<CohortId, Reach> reach(Set<CohortId> asked) {
    Map<CohortId, Reach> reach = new HashMap<>();
    asked.forEach(cohort -> Reach.of(of(cohort)).ifPresent(found -> reach.put(cohort, found)));
    return reach;
  }

  @Override
  public Map<CohortId, Map<FederalState, Reach>> reachByState(Set<CohortId> asked) {
    Map<CohortId, Map<FederalState, Reach>> reach = new HashMap<>();
    for (CohortId cohort : asked) {
      Map<FederalState, Reach> byState = new EnumMap<>(FederalState.class);
      of(cohort).stream()
          .collect(groupingBy(workshop -> stateOf(workshop.region())))
          .forEach((state, there) -> Reach.of(there).ifPresent(found -> byState.put(state, found)));
      if (!byState.isEmpty()) {
        reach.put(cohort, byState);
      }
    }
    return reach;
  }

  private List<RegionalWorkshop> of(CohortId cohort) {
    return workshops.all().filter(workshop -> workshop.cohort().equals(cohort)).toList();
  }

  @Override
  public Map<WorkshopScope, Page<RegionalWorkshop>> pages(
      Set<? extends WorkshopScope> scopes,
      WorkshopFilter filter,
      WorkshopOrder order,
      PageRequest request) {
    return InMemoryPaging.pages(
        scopes,
        scope -> list(scope, filter),
        scope ->
            workshop -> new Position(PositionOrder.text(workshop.date()), workshop.id().toString()),
        PositionOrder.texts(order == WorkshopOrder.DATE_DESC),
        request);
  }

  @Override
  public Map<WorkshopScope, Long> counts(
      Set<? extends WorkshopScope> scopes, WorkshopFilter filter) {
    return InMemoryPaging.counts(scopes, scope -> list(scope, filter));
  }

  private Stream<RegionalWorkshop> list(WorkshopScope scope, WorkshopFilter filter) {
    return workshops
        .all()
        .filter(workshop -> isIn(scope, workshop))
        .filter(workshop -> Wanted.oneOf(filter.years(), workshop.date().year()))
        .filter(workshop -> Wanted.oneOf(filter.states(), stateOf(workshop.region())));
  }

  private static boolean isIn(WorkshopScope scope, RegionalWorkshop workshop) {
    return switch (scope) {
      case WorkshopScope.OfCohort(var cohort) -> workshop.cohort().equals(cohort);
      case WorkshopScope.InRegion(var region) -> workshop.region().equals(region);
      case WorkshopScope.WithInitiative(var initiative) ->
          workshop.initiatives().contains(initiative);
    };
  }

  private FederalState stateOf(RegionId region) {
    RegionProfile profile = regions.profilesByIds(Set.of(region)).get(region);
    if (profile == null) {
      throw new IllegalStateException("No region " + region);
    }
    return profile.leadState();
  }

  private void takeOut(Set<InitiativeId> removed) {
    for (RegionalWorkshop workshop : workshops.all().toList()) {
      Set<InitiativeId> left = new HashSet<>(workshop.initiatives());
      if (left.removeAll(removed)) {
        if (left.isEmpty()) {
          workshops.remove(Set.of(workshop.id()));
        } else {
          workshops.save(workshop.toBuilder().initiatives(left).build());
        }
      }
    }
  }
}
