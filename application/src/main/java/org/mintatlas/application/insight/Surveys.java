package org.mintatlas.application.insight;

import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SluggedStore;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.insight.SurveyId;

/** All surveys. */
public interface Surveys
    extends SluggedStore<SurveyId, Survey, SurveyScope, SurveyFilter, SurveyOrder> {
  /** What holds among them. */
  Integrity<Survey> INTEGRITY =
      Integrity.<Survey>none().refersTo(Referent.ORGANISATION, Survey::commissionedBy);
}
