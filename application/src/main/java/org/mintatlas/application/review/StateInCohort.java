package org.mintatlas.application.review;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.mintatlas.application.qualification.enrolment.EnrolmentFilter;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.domain.qualification.enrolment.Headcount;
import org.mintatlas.domain.qualification.workshop.Reach;

/**
 * What came of a cohort in the regions that a federal state leads.
 *
 * @param cohort which cohort
 * @param state which state
 * @param headcount its networks and persons in the cohort
 * @param reach its regional workshops, and the initiatives that they reached
 */
public record StateInCohort(CohortId cohort, FederalState state, Headcount headcount, Reach reach) {
  private static final Set<EnrolmentStatus> TAKING_PART =
      Arrays.stream(EnrolmentStatus.values())
          .filter(EnrolmentStatus::takesPlace)
          .collect(Collectors.toUnmodifiableSet());

  /** The enrolments of the cohort that the headcount counts. */
  public EnrolmentFilter enrolments() {
    return new EnrolmentFilter(TAKING_PART, Set.of(state));
  }
}
