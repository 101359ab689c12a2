package org.mintatlas.graphql.organisation;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.Optional;
import org.mintatlas.application.organisation.BrowseOrganisations;
import org.mintatlas.application.organisation.OrganisationFilter;
import org.mintatlas.application.organisation.OrganisationScope;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationKind;
import org.mintatlas.domain.organisation.Sector;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Connection;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The organisations. */
@Controller
@SchemaMapping(typeName = "Organisation")
final class OrganisationController {
  private final BrowseOrganisations browse;
  private final OrganisationLoaders organisations;
  private final Binding<OrganisationFilter> filter;

  OrganisationController(
      BrowseOrganisations browse, OrganisationLoaders organisations, Bindings bindings) {
    this.browse = browse;
    this.organisations = organisations;
    filter = bindings.ofInput("OrganisationFilter", OrganisationController::filter);
  }

  @QueryMapping
  Optional<Organisation> organisation(@Argument Slug slug) {
    return browse.bySlug(slug);
  }

  @QueryMapping
  Connection<Organisation> organisations(DataFetchingEnvironment environment) {
    return organisations
        .lists()
        .under(new OrganisationScope.Everywhere(), filter.of(environment), environment);
  }

  @SchemaMapping
  String id(Organisation organisation) {
    return NodeId.of(NodeType.ORGANISATION, organisation.id().value()).text();
  }

  private static OrganisationFilter filter(Arguments arguments) {
    return new OrganisationFilter(
        arguments.set("kinds", OrganisationKind.class),
        arguments.set("sectors", Sector.class),
        arguments.searchText("nameContains"),
        arguments.value("assuredBefore", LocalDate.class));
  }
}
