package org.mintatlas.application.qualification;

import java.util.Optional;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.Slugged;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.ProgrammeId;

/**
 * All cohorts of all programmes. A programme has each number once: a second one is {@link
 * SaveResult.Stale}.
 */
public interface Cohorts
    extends Slugged<CohortId, Cohort>, Paged<CohortScope, CohortFilter, CohortOrder, Cohort> {

  /** The cohort of the programme with the number; empty when there is none. */
  Optional<Cohort> byNumber(ProgrammeId programme, int number);
}
