package org.mintatlas.domain.insight;

import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.shared.Require;

/** What a publication is about. */
public sealed interface Concern {
  /** A call of an award. */
  record OfCall(CallId call) implements Concern {
    public OfCall {
      Require.given("call", call);
    }
  }

  /** An event. */
  record OfEvent(EventId event) implements Concern {
    public OfEvent {
      Require.given("event", event);
    }
  }

  /** A programme. */
  record OfProgramme(ProgrammeId programme) implements Concern {
    public OfProgramme {
      Require.given("programme", programme);
    }
  }

  /** A cohort of a programme. */
  record OfCohort(CohortId cohort) implements Concern {
    public OfCohort {
      Require.given("cohort", cohort);
    }
  }

  /** A survey. */
  record OfSurvey(SurveyId survey) implements Concern {
    public OfSurvey {
      Require.given("survey", survey);
    }
  }
}
