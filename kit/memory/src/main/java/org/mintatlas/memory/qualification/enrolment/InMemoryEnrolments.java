package org.mintatlas.memory.qualification.enrolment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.qualification.Cohorts;
import org.mintatlas.application.qualification.enrolment.EnrolmentFilter;
import org.mintatlas.application.qualification.enrolment.EnrolmentScope;
import org.mintatlas.application.qualification.enrolment.Enrolments;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.enrolment.CohortPlaces;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentId;
import org.mintatlas.domain.qualification.enrolment.Headcount;
import org.mintatlas.memory.paging.InMemoryLists;
import org.mintatlas.memory.paging.Sorting;

public final class InMemoryEnrolments
    extends InMemoryLists<EnrolmentId, Enrolment, EnrolmentScope, EnrolmentFilter, NameOrder>
    implements Enrolments {
  private final Cohorts cohorts;

  /** Enrolments join what these collections hold. */
  public InMemoryEnrolments(Cohorts cohorts, Regions regions, Persons persons) {
    super(
        Enrolments.INTEGRITY,
        filter -> filter.matching(regions),
        (scope, order) ->
            Sorting.names(
                order,
                switch (scope) {
                  case EnrolmentScope.InCohort inCohort ->
                      enrolment -> regions.existingProfile(enrolment.region()).name();
                  case EnrolmentScope.OfPerson ofPerson ->
                      enrolment -> cohorts.existing(enrolment.cohort()).name();
                  case EnrolmentScope.OfRegion ofRegion ->
                      enrolment -> cohorts.existing(enrolment.cohort()).name();
                }));
    this.cohorts = cohorts;
    knows(Referent.COHORT, cohorts::byIds);
    knows(Referent.REGION, regions::profilesByIds);
    knows(Referent.PERSON, persons::byIds);
  }

  @Override
  protected Optional<SaveResult.Overbooked<Enrolment>> overbooked(Enrolment enrolment) {
    return overbooked(
        enrolment,
        one -> one.status().takesPlace(),
        Enrolment::cohort,
        cohort -> cohorts.existing(cohort).capacity());
  }

  private List<Enrolment> of(CohortId cohort) {
    return all().filter(enrolment -> enrolment.cohort().equals(cohort)).toList();
  }

  @Override
  public Optional<CohortPlaces> placesInTurn(CohortId cohort) {
    requireTurn();
    return cohorts
        .byId(cohort)
        .map(found -> new CohortPlaces(cohort, found.status(), found.capacity(), of(cohort)));
  }

  @Override
  public Map<CohortId, Headcount> headcounts(Set<CohortId> wanted) {
    Map<CohortId, Headcount> counted = new HashMap<>();
    wanted.forEach(
        cohort -> Headcount.of(of(cohort)).ifPresent(found -> counted.put(cohort, found)));
    return counted;
  }

  @Override
  protected boolean isIn(EnrolmentScope scope, Enrolment enrolment) {
    return switch (scope) {
      case EnrolmentScope.InCohort(var cohort) -> enrolment.cohort().equals(cohort);
      case EnrolmentScope.OfPerson(var person) -> person.equals(enrolment.person());
      case EnrolmentScope.OfRegion(var region) -> enrolment.region().equals(region);
    };
  }
}
