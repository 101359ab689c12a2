package org.mintatlas.graphql.insight;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.insight.BrowseInsight;
import org.mintatlas.application.insight.PublicationFilter;
import org.mintatlas.application.insight.PublicationScope;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.insight.Concern;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.PublicationKind;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.award.AwardLoaders;
import org.mintatlas.graphql.event.EventLoaders;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.organisation.OrganisationLoaders;
import org.mintatlas.graphql.paging.Connection;
import org.mintatlas.graphql.qualification.QualificationLoaders;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Language;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The publications: all of them, and those about something or of somebody. */
@Controller
@SchemaMapping(typeName = "Publication")
final class PublicationController {
  private final BrowseInsight browse;
  private final InsightLoaders insight;
  private final OrganisationLoaders organisations;
  private final AwardLoaders awards;
  private final EventLoaders events;
  private final QualificationLoaders qualification;
  private final Binding<PublicationFilter> filter;

  PublicationController(
      BrowseInsight browse,
      InsightLoaders insight,
      OrganisationLoaders organisations,
      AwardLoaders awards,
      EventLoaders events,
      QualificationLoaders qualification,
      Bindings bindings) {
    this.browse = browse;
    this.insight = insight;
    this.organisations = organisations;
    this.awards = awards;
    this.events = events;
    this.qualification = qualification;
    filter = bindings.ofInput("PublicationFilter", PublicationController::filter);
  }

  @QueryMapping
  Optional<Publication> publication(@Argument Slug slug) {
    return browse.publicationBySlug(slug);
  }

  @QueryMapping
  Connection<Publication> publications(DataFetchingEnvironment environment) {
    return list(new PublicationScope.Everywhere(), environment);
  }

  @SchemaMapping(typeName = "Organisation", field = "publications")
  Connection<Publication> ofOrganisation(
      Organisation organisation, DataFetchingEnvironment environment) {
    return list(new PublicationScope.PublishedBy(organisation.id()), environment);
  }

  @SchemaMapping(typeName = "Call", field = "publications")
  Connection<Publication> ofCall(Call call, DataFetchingEnvironment environment) {
    return about(new Concern.OfCall(call.id()), environment);
  }

  @SchemaMapping(typeName = "Cohort", field = "publications")
  Connection<Publication> ofCohort(Cohort cohort, DataFetchingEnvironment environment) {
    return about(new Concern.OfCohort(cohort.id()), environment);
  }

  @SchemaMapping(typeName = "Event", field = "publications")
  Connection<Publication> ofEvent(Event event, DataFetchingEnvironment environment) {
    return about(new Concern.OfEvent(event.id()), environment);
  }

  @SchemaMapping(typeName = "Programme", field = "publications")
  Connection<Publication> ofProgramme(Programme programme, DataFetchingEnvironment environment) {
    return about(new Concern.OfProgramme(programme.id()), environment);
  }

  @SchemaMapping(typeName = "Survey", field = "publications")
  Connection<Publication> ofSurvey(Survey survey, DataFetchingEnvironment environment) {
    return about(new Concern.OfSurvey(survey.id()), environment);
  }

  @SchemaMapping
  String id(Publication publication) {
    return NodeId.of(NodeType.PUBLICATION, publication.id().value()).text();
  }

  @SchemaMapping
  @Nullable CompletableFuture<@Nullable Organisation> publisher(
      Publication publication, DataFetchingEnvironment environment) {
    return publication.publisher() == null
        ? null
        : organisations.organisations().load(publication.publisher(), environment);
  }

  @SchemaMapping
  @Nullable CompletableFuture<? extends @Nullable Object> concerns(
      Publication publication, DataFetchingEnvironment environment) {
    return switch (publication.concerns()) {
      case Concern.OfCall(var call) -> awards.calls().load(call, environment);
      case Concern.OfCohort(var cohort) -> qualification.cohorts().load(cohort, environment);
      case Concern.OfEvent(var event) -> events.events().load(event, environment);
      case Concern.OfProgramme(var programme) ->
          qualification.programmes().load(programme, environment);
      case Concern.OfSurvey(var survey) -> insight.surveys().load(survey, environment);
      case null -> null;
    };
  }

  @SchemaMapping
  @Nullable String summary(
      Publication publication, @Argument @Nullable Language lang, GraphQLContext context) {
    return publication.summary() == null
        ? null
        : ApiRequest.of(context).language(lang).of(publication.summary());
  }

  private Connection<Publication> about(Concern concern, DataFetchingEnvironment environment) {
    return list(new PublicationScope.About(concern), environment);
  }

  private Connection<Publication> list(
      PublicationScope scope, DataFetchingEnvironment environment) {
    return insight.publicationLists().under(scope, filter.of(environment), environment);
  }

  private static PublicationFilter filter(Arguments arguments) {
    return new PublicationFilter(
        arguments.years("years"), arguments.set("kinds", PublicationKind.class));
  }
}
