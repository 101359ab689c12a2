package org.mintatlas.graphql.insight;

import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import org.mintatlas.application.insight.BrowseInsight;
import org.mintatlas.application.insight.FigureSeriesScope;
import org.mintatlas.application.insight.PublicationScope;
import org.mintatlas.application.insight.SurveyScope;
import org.mintatlas.domain.insight.FigureSeries;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.paging.Connection;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The surveys, publications and series of figures. */
@Controller
record InsightController(BrowseInsight browse, InsightLoaders loaders) {

  @QueryMapping
  Optional<Survey> survey(@Argument Slug slug) {
    return browse.surveys().bySlug(slug);
  }

  @QueryMapping
  Connection<Survey> surveys(DataFetchingEnvironment environment) {
    return loaders.surveyLists.under(new SurveyScope.Everywhere(), environment);
  }

  @QueryMapping
  Optional<Publication> publication(@Argument Slug slug) {
    return browse.publications().bySlug(slug);
  }

  @QueryMapping
  Connection<Publication> publications(DataFetchingEnvironment environment) {
    return loaders.publicationLists.under(new PublicationScope.Everywhere(), environment);
  }

  @QueryMapping
  Optional<FigureSeries> figureSeries(@Argument Slug slug) {
    return browse.series().bySlug(slug);
  }

  @QueryMapping
  Connection<FigureSeries> allFigureSeries(DataFetchingEnvironment environment) {
    return loaders.seriesLists.under(new FigureSeriesScope.Everywhere(), environment);
  }
}
