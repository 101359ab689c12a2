package org.mintatlas.graphql.governance;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.governance.BodyFilter;
import org.mintatlas.application.governance.BodyScope;
import org.mintatlas.application.governance.BrowseBodies;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.BodyKind;
import org.mintatlas.domain.governance.BodyLevel;
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

/** The bodies: all of them, those of a state and those that an organisation hosts. */
@Controller
@SchemaMapping(typeName = "Body")
final class BodyController {
  private final BrowseBodies browse;
  private final GovernanceLoaders bodies;
  private final OrganisationLoaders organisations;
  private final Binding<BodyFilter> filter;

  BodyController(
      BrowseBodies browse,
      GovernanceLoaders bodies,
      OrganisationLoaders organisations,
      Bindings bindings) {
    this.browse = browse;
    this.bodies = bodies;
    this.organisations = organisations;
    filter = bindings.ofInput("BodyFilter", BodyController::filter);
  }

  @QueryMapping
  Optional<Body> body(@Argument Slug slug) {
    return browse.bySlug(slug);
  }

  @QueryMapping
  Connection<Body> bodies(DataFetchingEnvironment environment) {
    return list(new BodyScope.Everywhere(), environment);
  }

  @SchemaMapping(typeName = "Organisation", field = "bodies")
  Connection<Body> ofOrganisation(Organisation organisation, DataFetchingEnvironment environment) {
    return list(new BodyScope.HostedBy(organisation.id()), environment);
  }

  @SchemaMapping(typeName = "FederalState", field = "bodies")
  Connection<Body> ofState(FederalState state, DataFetchingEnvironment environment) {
    return list(new BodyScope.InState(state), environment);
  }

  @SchemaMapping
  String id(Body body) {
    return NodeId.of(NodeType.BODY, body.id().value()).text();
  }

  @SchemaMapping
  CompletableFuture<List<Organisation>> hosts(Body body, DataFetchingEnvironment environment) {
    return organisations.organisations().loadAll(body.hosts(), environment);
  }

  @SchemaMapping
  @Nullable String rhythm(Body body, @Argument @Nullable Language lang, GraphQLContext context) {
    return body.rhythm() == null ? null : ApiRequest.of(context).language(lang).of(body.rhythm());
  }

  @SchemaMapping
  @Nullable String composition(
      Body body, @Argument @Nullable Language lang, GraphQLContext context) {
    return body.composition() == null
        ? null
        : ApiRequest.of(context).language(lang).of(body.composition());
  }

  @SchemaMapping
  List<KeyFigure> figures(Body body, @Argument @Nullable List<Measure> measures) {
    Set<Measure> wanted = Arguments.setOf(measures, Measure.class);
    return body.figures().stream()
        .filter(figure -> wanted.isEmpty() || wanted.contains(figure.measure()))
        .toList();
  }

  private Connection<Body> list(BodyScope scope, DataFetchingEnvironment environment) {
    return bodies.lists().under(scope, filter.of(environment), environment);
  }

  private static BodyFilter filter(Arguments arguments) {
    return new BodyFilter(
        arguments.set("levels", BodyLevel.class),
        arguments.set("kinds", BodyKind.class),
        arguments.set("states", FederalState.class),
        arguments.searchText("nameContains"));
  }
}
