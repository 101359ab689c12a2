package org.mintatlas.application.insight;

import org.mintatlas.application.paging.Catalogue;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.Slugged;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.insight.SurveyId;

/** All surveys. */
public interface Surveys
    extends Slugged<SurveyId, Survey>,
        Catalogue<SurveyId, SurveyScope, SurveyFilter, SurveyOrder, Survey> {
  /** What holds among them. */
  Integrity<Survey> INTEGRITY =
      Integrity.<Survey>none().refersTo(Referent.ORGANISATION, Survey::commissionedBy);
}
