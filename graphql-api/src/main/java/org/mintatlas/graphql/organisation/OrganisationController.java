package org.mintatlas.graphql.organisation;

import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import org.mintatlas.application.organisation.BrowseOrganisations;
import org.mintatlas.application.organisation.OrganisationScope;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.paging.Connection;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The organisations. */
@Controller
record OrganisationController(BrowseOrganisations browse, OrganisationLoaders loaders) {

  @QueryMapping
  Optional<Organisation> organisation(@Argument Slug slug) {
    return browse.organisations().bySlug(slug);
  }

  @QueryMapping
  Connection<Organisation> organisations(DataFetchingEnvironment environment) {
    return loaders.lists.under(new OrganisationScope.Everywhere(), environment);
  }
}
