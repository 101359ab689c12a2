package org.mintatlas.graphql.insight;

import org.mintatlas.application.insight.BrowseInsight;
import org.mintatlas.application.insight.FigureSeriesFilter;
import org.mintatlas.application.insight.FigureSeriesScope;
import org.mintatlas.application.insight.PublicationFilter;
import org.mintatlas.application.insight.PublicationOrder;
import org.mintatlas.application.insight.PublicationScope;
import org.mintatlas.application.insight.SurveyFilter;
import org.mintatlas.application.insight.SurveyOrder;
import org.mintatlas.application.insight.SurveyScope;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.domain.insight.FigureSeries;
import org.mintatlas.domain.insight.FigureSeriesId;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.PublicationId;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.insight.SurveyId;
import org.mintatlas.graphql.field.Loading;
import org.mintatlas.graphql.load.Loader;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.stereotype.Component;

/** How surveys, publications and series of figures are read. */
@Component
public final class InsightLoaders {
  public final Lists<SurveyScope, SurveyFilter, SurveyOrder, Survey> surveyLists;
  public final Lists<PublicationScope, PublicationFilter, PublicationOrder, Publication>
      publicationLists;
  public final Lists<FigureSeriesScope, FigureSeriesFilter, NameOrder, FigureSeries> seriesLists;
  final Loader<SurveyId, Survey> surveys;

  InsightLoaders(BrowseInsight browse, Loading loading) {
    surveyLists =
        loading.lists("surveys", SurveyOrder.YEAR_DESC, browse.surveys(), SurveyFilter.class);
    publicationLists =
        loading.lists(
            "publications",
            PublicationOrder.PUBLISHED_DESC,
            browse.publications(),
            PublicationFilter.class);
    seriesLists =
        loading.lists("figureSeries", NameOrder.NAME, browse.series(), FigureSeriesFilter.class);
    surveys = loading.nodes(NodeType.SURVEY, "survey", SurveyId::new, browse.surveys()::byIds);
    loading.nodes(
        NodeType.PUBLICATION, "publication", PublicationId::new, browse.publications()::byIds);
    loading.nodes(
        NodeType.FIGURE_SERIES, "figureSeries", FigureSeriesId::new, browse.series()::byIds);
  }
}
