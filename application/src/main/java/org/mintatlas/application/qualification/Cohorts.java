package org.mintatlas.application.qualification;

import java.util.List;
import java.util.Optional;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.SluggedStore;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.ProgrammeId;

/**
 * All cohorts of all programmes. A change of the capacity takes its turn among the enrolments: with
 * less than are taken, it is {@link SaveResult.Overbooked}.
 */
public interface Cohorts
    extends SluggedStore<CohortId, Cohort, CohortScope, CohortFilter, CohortOrder> {
  /** What holds among them. */
  Integrity<Cohort> INTEGRITY =
      Integrity.<Cohort>none()
          .refersTo(Referent.PROGRAMME, Cohort::programme)
          .unique(UniqueRule.COHORT_NUMBER, cohort -> List.of(cohort.programme(), cohort.number()));

  /** The cohort of the programme with the number; empty when there is none. */
  Optional<Cohort> byNumber(ProgrammeId programme, int number);
}
