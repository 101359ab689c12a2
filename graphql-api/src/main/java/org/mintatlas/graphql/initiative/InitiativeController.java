package org.mintatlas.graphql.initiative;

import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import org.mintatlas.application.initiative.BrowseInitiatives;
import org.mintatlas.application.initiative.InitiativeScope;
import org.mintatlas.application.initiative.ProjectScope;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.paging.Connection;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The initiatives and their projects. */
@Controller
record InitiativeController(BrowseInitiatives browse, InitiativeLoaders loaders) {

  @QueryMapping
  Optional<Initiative> initiative(@Argument Slug slug) {
    return browse.initiatives().bySlug(slug);
  }

  @QueryMapping
  Connection<Initiative> initiatives(DataFetchingEnvironment environment) {
    return loaders.lists.under(new InitiativeScope.Everywhere(), environment);
  }

  @QueryMapping
  Optional<Project> project(@Argument Slug slug) {
    return browse.projects().bySlug(slug);
  }

  @QueryMapping
  Connection<Project> projects(DataFetchingEnvironment environment) {
    return loaders.projectLists.under(new ProjectScope.Everywhere(), environment);
  }
}
