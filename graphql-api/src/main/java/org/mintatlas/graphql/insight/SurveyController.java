package org.mintatlas.graphql.insight;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.insight.BrowseInsight;
import org.mintatlas.application.insight.SurveyFilter;
import org.mintatlas.application.insight.SurveyScope;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.insight.SurveyResult;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.shared.KeyFigure;
import org.mintatlas.domain.shared.Measure;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.organisation.OrganisationLoaders;
import org.mintatlas.graphql.paging.Connection;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Language;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The surveys: all of them, and those that an organisation commissioned. */
@Controller
@SchemaMapping(typeName = "Survey")
final class SurveyController {
  private final BrowseInsight browse;
  private final InsightLoaders insight;
  private final OrganisationLoaders organisations;
  private final Binding<SurveyFilter> filter;

  SurveyController(
      BrowseInsight browse,
      InsightLoaders insight,
      OrganisationLoaders organisations,
      Bindings bindings) {
    this.browse = browse;
    this.insight = insight;
    this.organisations = organisations;
    filter = bindings.ofInput("SurveyFilter", SurveyController::filter);
  }

  @QueryMapping
  Optional<Survey> survey(@Argument Slug slug) {
    return browse.surveyBySlug(slug);
  }

  @QueryMapping
  Connection<Survey> surveys(DataFetchingEnvironment environment) {
    return list(new SurveyScope.Everywhere(), environment);
  }

  @SchemaMapping(typeName = "Organisation", field = "surveys")
  Connection<Survey> ofOrganisation(
      Organisation organisation, DataFetchingEnvironment environment) {
    return list(new SurveyScope.CommissionedBy(organisation.id()), environment);
  }

  @SchemaMapping
  String id(Survey survey) {
    return NodeId.of(NodeType.SURVEY, survey.id().value()).text();
  }

  @SchemaMapping
  @Nullable String focus(Survey survey, @Argument @Nullable Language lang, GraphQLContext context) {
    return survey.focus() == null ? null : ApiRequest.of(context).language(lang).of(survey.focus());
  }

  @SchemaMapping
  @Nullable CompletableFuture<@Nullable Organisation> commissionedBy(
      Survey survey, DataFetchingEnvironment environment) {
    return survey.commissionedBy() == null
        ? null
        : organisations.organisations().load(survey.commissionedBy(), environment);
  }

  @SchemaMapping
  List<KeyFigure> figures(Survey survey, @Argument @Nullable List<Measure> measures) {
    Set<Measure> wanted = Arguments.setOf(measures, Measure.class);
    return survey.figures().stream()
        .filter(figure -> wanted.isEmpty() || wanted.contains(figure.measure()))
        .toList();
  }

  @SchemaMapping(typeName = "SurveyResult")
  String statement(SurveyResult result, @Argument @Nullable Language lang, GraphQLContext context) {
    return ApiRequest.of(context).language(lang).of(result.statement());
  }

  private Connection<Survey> list(SurveyScope scope, DataFetchingEnvironment environment) {
    return insight.surveyLists().under(scope, filter.of(environment), environment);
  }

  private static SurveyFilter filter(Arguments arguments) {
    return new SurveyFilter(arguments.years("years"));
  }
}
