package org.mintatlas.memory.qualification;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.qualification.CohortFilter;
import org.mintatlas.application.qualification.CohortOrder;
import org.mintatlas.application.qualification.CohortScope;
import org.mintatlas.application.qualification.Cohorts;
import org.mintatlas.application.qualification.Programmes;
import org.mintatlas.application.qualification.enrolment.EnrolmentFilter;
import org.mintatlas.application.qualification.enrolment.EnrolmentScope;
import org.mintatlas.application.qualification.enrolment.Enrolments;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.memory.paging.InMemoryLists;
import org.mintatlas.memory.paging.Sorting;

public final class InMemoryCohorts
    extends InMemoryLists<CohortId, Cohort, CohortScope, CohortFilter, CohortOrder>
    implements Cohorts {
  private final Enrolments enrolments;

  /**
   * Cohorts are of the programmes that this collection holds.
   *
   * @param enrolments who takes part in them
   */
  public InMemoryCohorts(Programmes programmes, Enrolments enrolments) {
    super(
        Cohorts.INTEGRITY,
        Cohort::slug,
        filter -> filter.matching(programmes),
        (scope, order) -> sorting(order));
    this.enrolments = enrolments;
    knows(Referent.PROGRAMME, programmes::byIds);
  }

  @Override
  protected Optional<SaveResult.Overbooked<Cohort>> overbooked(Cohort cohort) {
    return overbooked(cohort.capacity(), takingPart(cohort).count());
  }

  @Override
  public Optional<Cohort> byNumber(ProgrammeId programme, int number) {
    return all()
        .filter(cohort -> cohort.programme().equals(programme) && cohort.number() == number)
        .findFirst();
  }

  @Override
  protected boolean isIn(CohortScope scope, Cohort cohort) {
    return switch (scope) {
      case CohortScope.Everywhere() -> true;
      case CohortScope.OfProgramme(var programme) -> programme.equals(cohort.programme());
      case CohortScope.WithRegion(var region) -> takesPart(region, cohort);
    };
  }

  private boolean takesPart(RegionId region, Cohort cohort) {
    return takingPart(cohort).anyMatch(one -> one.region().equals(region));
  }

  private Stream<Enrolment> takingPart(Cohort cohort) {
    EnrolmentScope its = new EnrolmentScope.InCohort(cohort.id());
    return enrolments.whole(its, EnrolmentFilter.ANY, NameOrder.NAME).stream()
        .filter(one -> one.status().takesPlace());
  }

  private static Sorting<Cohort> sorting(CohortOrder order) {
    return switch (order) {
      case START -> Sorting.dates(false, InMemoryCohorts::start);
      case START_DESC -> Sorting.dates(true, InMemoryCohorts::start);
      case NAME -> Sorting.names(false, Cohort::name);
      case NAME_DESC -> Sorting.names(true, Cohort::name);
    };
  }

  private static @Nullable PartialDate start(Cohort cohort) {
    return cohort.period() == null ? null : cohort.period().from();
  }
}
