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
import org.mintatlas.graphql.node.Lookup;
import org.mintatlas.graphql.node.NodeSource;
import org.mintatlas.graphql.node.NodeSources;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.CursorCodec;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/** How surveys, publications and series of figures are read. */
@Component
public final class InsightLoaders implements NodeSources {
  private final Lists<SurveyScope, SurveyFilter, SurveyOrder, Survey> surveyLists;
  private final Lists<PublicationScope, PublicationFilter, PublicationOrder, Publication>
      publicationLists;
  private final Lists<FigureSeriesScope, FigureSeriesFilter, NameOrder, FigureSeries> seriesLists;
  private final Lookup<SurveyId, Survey> surveys;
  private final Lookup<PublicationId, Publication> publications;
  private final Lookup<FigureSeriesId, FigureSeries> series;

  InsightLoaders(BrowseInsight browse, CursorCodec cursors, BatchLoaderRegistry loaders) {
    surveyLists =
        new Lists<>("surveys", SurveyOrder.YEAR_DESC, browse.surveyLists(), cursors, loaders);
    publicationLists =
        new Lists<>(
            "publications",
            PublicationOrder.PUBLISHED_DESC,
            browse.publicationLists(),
            cursors,
            loaders);
    seriesLists =
        new Lists<>("figureSeries", NameOrder.NAME, browse.seriesLists(), cursors, loaders);
    surveys = new Lookup<>("survey", loaders, browse::surveysByIds);
    publications = new Lookup<>("publication", loaders, browse::publicationsByIds);
    series = new Lookup<>("figureSeries", loaders, browse::seriesByIds);
  }

  /** The lists of surveys. */
  public Lists<SurveyScope, SurveyFilter, SurveyOrder, Survey> surveyLists() {
    return surveyLists;
  }

  /** The lists of publications. */
  public Lists<PublicationScope, PublicationFilter, PublicationOrder, Publication>
      publicationLists() {
    return publicationLists;
  }

  /** The lists of series of figures. */
  public Lists<FigureSeriesScope, FigureSeriesFilter, NameOrder, FigureSeries> seriesLists() {
    return seriesLists;
  }

  /** Surveys by identity. */
  Lookup<SurveyId, Survey> surveys() {
    return surveys;
  }

  @Override
  public List<NodeSource> nodes() {
    return List.of(
        new NodeSource(
            NodeType.SURVEY,
            (id, environment) -> surveys.load(new SurveyId(id.uuid()), environment)),
        new NodeSource(
            NodeType.PUBLICATION,
            (id, environment) -> publications.load(new PublicationId(id.uuid()), environment)),
        new NodeSource(
            NodeType.FIGURE_SERIES,
            (id, environment) -> series.load(new FigureSeriesId(id.uuid()), environment)));
  }
}
