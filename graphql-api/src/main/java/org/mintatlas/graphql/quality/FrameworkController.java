package org.mintatlas.graphql.quality;

import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import org.mintatlas.application.quality.BrowseFrameworks;
import org.mintatlas.application.quality.FrameworkScope;
import org.mintatlas.domain.quality.FrameworkEdition;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.paging.Connection;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The editions of frameworks. */
@Controller
record FrameworkController(BrowseFrameworks browse, FrameworkLoaders loaders) {

  @QueryMapping
  Optional<FrameworkEdition> frameworkEdition(@Argument Slug slug) {
    return browse.editions().bySlug(slug);
  }

  @QueryMapping
  Connection<FrameworkEdition> frameworkEditions(DataFetchingEnvironment environment) {
    return loaders.lists.under(new FrameworkScope.Everywhere(), environment);
  }
}
