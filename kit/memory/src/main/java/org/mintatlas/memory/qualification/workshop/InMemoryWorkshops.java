package org.mintatlas.memory.qualification.workshop;

import static java.util.stream.Collectors.groupingBy;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.qualification.Cohorts;
import org.mintatlas.application.qualification.workshop.WorkshopFilter;
import org.mintatlas.application.qualification.workshop.WorkshopOrder;
import org.mintatlas.application.qualification.workshop.WorkshopScope;
import org.mintatlas.application.qualification.workshop.Workshops;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.workshop.Reach;
import org.mintatlas.domain.qualification.workshop.RegionalWorkshop;
import org.mintatlas.domain.qualification.workshop.WorkshopId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.memory.paging.InMemoryLists;

public final class InMemoryWorkshops
    extends InMemoryLists<
        WorkshopId, RegionalWorkshop, WorkshopScope, WorkshopFilter, WorkshopOrder>
    implements Workshops {
  private final Regions regions;

  /** Workshops join what these collections hold. */
  public InMemoryWorkshops(
      Cohorts cohorts, Regions regions, Persons persons, Initiatives initiatives) {
    super(
        Workshops.INTEGRITY,
        filter -> filter.matching(regions),
        byDate(WorkshopOrder.DATE_DESC, RegionalWorkshop::date));
    this.regions = regions;
    knows(Referent.COHORT, cohorts::byIds);
    knows(Referent.REGION, regions::profilesByIds);
    knows(Referent.PERSON, persons::byIds);
    knows(Referent.INITIATIVE, initiatives::byIds);
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
    return all().filter(workshop -> workshop.cohort().equals(cohort)).toList();
  }

  @Override
  protected boolean isIn(WorkshopScope scope, RegionalWorkshop workshop) {
    return switch (scope) {
      case WorkshopScope.OfCohort(var cohort) -> workshop.cohort().equals(cohort);
      case WorkshopScope.InRegion(var region) -> workshop.region().equals(region);
      case WorkshopScope.WithInitiative(var initiative) ->
          workshop.initiatives().contains(initiative);
    };
  }

  private FederalState stateOf(RegionId region) {
    return regions.existingProfile(region).leadState();
  }

  /** Takes initiatives out that were removed; a workshop that then has none goes too. */
  public void takeOut(Set<InitiativeId> removed) {
    remove(workshop -> removed.containsAll(workshop.initiatives()));
    for (RegionalWorkshop workshop : all().toList()) {
      Set<InitiativeId> left = new HashSet<>(workshop.initiatives());
      if (left.removeAll(removed)) {
        save(workshop.toBuilder().initiatives(left).build());
      }
    }
  }
}
