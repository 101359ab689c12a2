package org.mintatlas.application.qualification.enrolment;

import java.util.List;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.PrivateReading;
import org.mintatlas.domain.qualification.CohortId;

/**
 * Use case: who decides about the places of a cohort looks at who applied for one, and somebody at
 * where they did. What everybody may know of enrolments others tell: see {@link
 * org.mintatlas.application.qualification.BrowseProgrammes}.
 */
public record BrowseEnrolments(Enrolments enrolments) implements PrivateReading.Restricted {
  /** All enrolments in a cohort, whatever became of them. */
  public static final PrivateReading<CohortId> IN_COHORT =
      new PrivateReading<>("who applied for a cohort", Access.programme());

  @Override
  public List<PrivateReading<?>> readings() {
    return List.of(IN_COHORT);
  }
}
