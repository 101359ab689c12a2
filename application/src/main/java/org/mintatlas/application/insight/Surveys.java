package org.mintatlas.application.insight;

import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.Slugged;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.insight.SurveyId;

/** All surveys. */
public interface Surveys
    extends Slugged<SurveyId, Survey>, Paged<SurveyScope, SurveyFilter, SurveyOrder, Survey> {}
