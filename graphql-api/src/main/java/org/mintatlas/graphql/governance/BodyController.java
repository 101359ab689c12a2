package org.mintatlas.graphql.governance;

import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import org.mintatlas.application.governance.BodyScope;
import org.mintatlas.application.governance.BrowseBodies;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.paging.Connection;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The bodies. */
@Controller
record BodyController(BrowseBodies browse, GovernanceLoaders loaders) {

  @QueryMapping
  Optional<Body> body(@Argument Slug slug) {
    return browse.bodies().bySlug(slug);
  }

  @QueryMapping
  Connection<Body> bodies(DataFetchingEnvironment environment) {
    return loaders.lists.under(new BodyScope.Everywhere(), environment);
  }
}
