package org.mintatlas.domain.insight;

import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.ProgrammeId;

/** What a publication is about. */
public sealed interface Concern {
  /** A call of an award. */
  record OfCall(CallId call) implements Concern {}

  /** An event. */
  record OfEvent(EventId event) implements Concern {}

  /** A programme. */
  record OfProgramme(ProgrammeId programme) implements Concern {}

  /** A cohort of a programme. */
  record OfCohort(CohortId cohort) implements Concern {}

  /** A survey. */
  record OfSurvey(SurveyId survey) implements Concern {}
}
