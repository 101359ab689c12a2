package org.mintatlas.application.insight;

import org.mintatlas.application.paging.Catalogue;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.domain.insight.FigureSeries;
import org.mintatlas.domain.insight.FigureSeriesId;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.PublicationId;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.insight.SurveyId;

/** Use case: somebody looks at surveys, publications and figures about the whole. */
public record BrowseInsight(
    Catalogue<SurveyId, SurveyScope, SurveyFilter, SurveyOrder, Survey> surveys,
    Catalogue<PublicationId, PublicationScope, PublicationFilter, PublicationOrder, Publication>
        publications,
    Catalogue<FigureSeriesId, FigureSeriesScope, FigureSeriesFilter, NameOrder, FigureSeries>
        series) {}
