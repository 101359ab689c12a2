package org.mintatlas.graphql.qualification;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.qualification.BrowseProgrammes;
import org.mintatlas.application.qualification.ProgrammeFilter;
import org.mintatlas.application.qualification.ProgrammeScope;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.ProgrammeFormat;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.label.Words;
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

/** The programmes: all of them, and those that an organisation leads. */
@Controller
@SchemaMapping(typeName = "Programme")
final class ProgrammeController {
  private final BrowseProgrammes browse;
  private final QualificationLoaders programmes;
  private final OrganisationLoaders organisations;
  private final Binding<ProgrammeFilter> filter;

  ProgrammeController(
      BrowseProgrammes browse,
      QualificationLoaders programmes,
      OrganisationLoaders organisations,
      Bindings bindings) {
    this.browse = browse;
    this.programmes = programmes;
    this.organisations = organisations;
    filter = bindings.ofInput("ProgrammeFilter", ProgrammeController::filter);
  }

  @QueryMapping
  Optional<Programme> programme(@Argument Slug slug) {
    return browse.bySlug(slug);
  }

  @QueryMapping
  Connection<Programme> programmes(DataFetchingEnvironment environment) {
    return list(new ProgrammeScope.Everywhere(), environment);
  }

  @SchemaMapping(typeName = "Organisation", field = "programmes")
  Connection<Programme> ofOrganisation(
      Organisation organisation, DataFetchingEnvironment environment) {
    return list(new ProgrammeScope.LedBy(organisation.id()), environment);
  }

  @SchemaMapping
  String id(Programme programme) {
    return NodeId.of(NodeType.PROGRAMME, programme.id().value()).text();
  }

  @SchemaMapping
  @Nullable String description(
      Programme programme, @Argument @Nullable Language lang, GraphQLContext context) {
    return Words.ofOptional(programme.description(), ApiRequest.of(context), lang);
  }

  @SchemaMapping
  @Nullable CompletableFuture<@Nullable Organisation> lead(
      Programme programme, DataFetchingEnvironment environment) {
    return programme.lead() == null
        ? null
        : organisations.organisations().load(programme.lead(), environment);
  }

  private Connection<Programme> list(ProgrammeScope scope, DataFetchingEnvironment environment) {
    return programmes.lists().under(scope, filter.of(environment), environment);
  }

  private static ProgrammeFilter filter(Arguments arguments) {
    return new ProgrammeFilter(
        arguments.set("formats", ProgrammeFormat.class), arguments.searchText("nameContains"));
  }
}
