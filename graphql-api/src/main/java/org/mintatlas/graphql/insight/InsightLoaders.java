package org.mintatlas.graphql.insight;

import java.util.List;
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
import org.mintatlas.graphql.node.Lookup;
import org.mintatlas.graphql.node.NodeSource;
import org.mintatlas.graphql.node.NodeSources;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.stereotype.Component;

/** How surveys, publications and series of figures are read. */
@Component
public final class InsightLoaders implements NodeSources {
  /** The lists of surveys. */
  public final Lists<SurveyScope, SurveyFilter, SurveyOrder, Survey> surveyLists;

  /** The lists of publications. */
  public final Lists<PublicationScope, PublicationFilter, PublicationOrder, Publication>
      publicationLists;

  /** The lists of series of figures. */
  public final Lists<FigureSeriesScope, FigureSeriesFilter, NameOrder, FigureSeries> seriesLists;

  /** Surveys by identity. */
  final Lookup<SurveyId, Survey> surveys;

  private final Lookup<PublicationId, Publication> publications;
  private final Lookup<FigureSeriesId, FigureSeries> series;

  InsightLoaders(BrowseInsight browse, Loading loading) {
    surveyLists =
        loading.lists(
            "surveys", SurveyOrder.YEAR_DESC, browse.surveys(), "SurveyFilter", SurveyFilter.class);
    publicationLists =
        loading.lists(
            "publications",
            PublicationOrder.PUBLISHED_DESC,
            browse.publications(),
            "PublicationFilter",
            PublicationFilter.class);
    seriesLists =
        loading.lists(
            "figureSeries",
            NameOrder.NAME,
            browse.series(),
            "FigureSeriesFilter",
            FigureSeriesFilter.class);
    surveys = loading.lookup("survey", browse.surveys()::byIds);
    publications = loading.lookup("publication", browse.publications()::byIds);
    series = loading.lookup("figureSeries", browse.series()::byIds);
  }

  @Override
  public List<NodeSource> nodes() {
    return List.of(
        NodeSource.of(NodeType.SURVEY, SurveyId::new, surveys),
        NodeSource.of(NodeType.PUBLICATION, PublicationId::new, publications),
        NodeSource.of(NodeType.FIGURE_SERIES, FigureSeriesId::new, series));
  }
}
