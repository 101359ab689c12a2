package org.mintatlas.graphql.insight;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.insight.BrowseInsight;
import org.mintatlas.application.insight.FigureSeriesFilter;
import org.mintatlas.application.insight.FigureSeriesScope;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.insight.FigureSeries;
import org.mintatlas.domain.shared.KeyFigure;
import org.mintatlas.domain.shared.Measure;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Connection;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Language;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The series of figures, also as what is recorded beside what is counted. */
@Controller
@SchemaMapping(typeName = "FigureSeries")
final class FigureSeriesController {
  private final BrowseInsight browse;
  private final InsightLoaders insight;
  private final Binding<FigureSeriesFilter> filter;
  private final Binding<Years> years;

  FigureSeriesController(BrowseInsight browse, InsightLoaders insight, Bindings bindings) {
    this.browse = browse;
    this.insight = insight;
    filter = bindings.ofInput("FigureSeriesFilter", FigureSeriesController::filter);
    years = bindings.ofField("FigureSeries", "points", FigureSeriesController::years);
  }

  @QueryMapping
  Optional<FigureSeries> figureSeries(@Argument Slug slug) {
    return browse.seriesBySlug(slug);
  }

  @QueryMapping
  Connection<FigureSeries> allFigureSeries(DataFetchingEnvironment environment) {
    return list(environment);
  }

  @SchemaMapping(typeName = "Statistics")
  Connection<FigureSeries> recorded(DataFetchingEnvironment environment) {
    return list(environment);
  }

  @SchemaMapping
  String id(FigureSeries series) {
    return NodeId.of(NodeType.FIGURE_SERIES, series.id().value()).text();
  }

  @SchemaMapping
  String name(FigureSeries series, @Argument @Nullable Language lang, GraphQLContext context) {
    return ApiRequest.of(context).language(lang).of(series.name());
  }

  @SchemaMapping
  List<KeyFigure> points(FigureSeries series, DataFetchingEnvironment environment) {
    Years asked = years.of(environment);
    return series.points().stream()
        .filter(point -> point.asOf() != null && asked.have(point.asOf()))
        .map(point -> new KeyFigure(series.measure(), point))
        .toList();
  }

  private static Years years(Arguments arguments) {
    Integer from = arguments.year("fromYear");
    Integer to = arguments.year("toYear");
    return arguments.check(
        "toYear",
        () -> {
          Require.ordered("fromYear", from, "toYear", to);
          return new Years(from, to);
        });
  }

  private record Years(@Nullable Integer from, @Nullable Integer to) {

    boolean have(PartialDate date) {
      return (from == null || date.year() >= from) && (to == null || date.year() <= to);
    }
  }

  private Connection<FigureSeries> list(DataFetchingEnvironment environment) {
    return insight
        .seriesLists()
        .under(new FigureSeriesScope.Everywhere(), filter.of(environment), environment);
  }

  private static FigureSeriesFilter filter(Arguments arguments) {
    return new FigureSeriesFilter(
        arguments.set("measures", Measure.class), arguments.set("states", FederalState.class));
  }
}
