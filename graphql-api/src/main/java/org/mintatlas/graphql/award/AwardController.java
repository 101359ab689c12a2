package org.mintatlas.graphql.award;

import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.award.AwardFilter;
import org.mintatlas.application.award.AwardScope;
import org.mintatlas.application.award.BrowseAwards;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.organisation.OrganisationLoaders;
import org.mintatlas.graphql.paging.Connection;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The awards: all of them, and those that an organisation gives. */
@Controller
@SchemaMapping(typeName = "Award")
final class AwardController {
  private final BrowseAwards browse;
  private final AwardLoaders awards;
  private final OrganisationLoaders organisations;
  private final Binding<AwardFilter> filter;

  AwardController(
      BrowseAwards browse,
      AwardLoaders awards,
      OrganisationLoaders organisations,
      Bindings bindings) {
    this.browse = browse;
    this.awards = awards;
    this.organisations = organisations;
    filter = bindings.ofInput("AwardFilter", AwardController::filter);
  }

  @QueryMapping
  Optional<Award> award(@Argument Slug slug) {
    return browse.bySlug(slug);
  }

  @QueryMapping
  Connection<Award> awards(DataFetchingEnvironment environment) {
    return list(new AwardScope.Everywhere(), environment);
  }

  @SchemaMapping(typeName = "Organisation", field = "awards")
  Connection<Award> ofOrganisation(Organisation organisation, DataFetchingEnvironment environment) {
    return list(new AwardScope.HostedBy(organisation.id()), environment);
  }

  @SchemaMapping
  String id(Award award) {
    return NodeId.of(NodeType.AWARD, award.id().value()).text();
  }

  @SchemaMapping
  @Nullable CompletableFuture<@Nullable Organisation> host(
      Award award, DataFetchingEnvironment environment) {
    return award.host() == null
        ? null
        : organisations.organisations().load(award.host(), environment);
  }

  private Connection<Award> list(AwardScope scope, DataFetchingEnvironment environment) {
    return awards.lists().under(scope, filter.of(environment), environment);
  }

  private static AwardFilter filter(Arguments arguments) {
    return new AwardFilter(arguments.searchText("nameContains"));
  }
}
