package org.mintatlas.graphql.qualification;

import static java.util.Objects.requireNonNull;

import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import org.mintatlas.application.qualification.BrowseProgrammes;
import org.mintatlas.application.qualification.CohortScope;
import org.mintatlas.application.qualification.MaterialScope;
import org.mintatlas.application.qualification.ProgrammeScope;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.paging.Connection;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The programmes, their cohorts and materials. */
@Controller
final class QualificationController {
  private final BrowseProgrammes browse;
  private final QualificationLoaders loaders;
  private final Binding<Integer> number;

  QualificationController(
      BrowseProgrammes browse, QualificationLoaders loaders, Bindings bindings) {
    this.browse = browse;
    this.loaders = loaders;
    number =
        bindings.ofField("Query", "cohort", arguments -> requireNonNull(arguments.count("number")));
  }

  @QueryMapping
  Optional<Programme> programme(@Argument Slug slug) {
    return browse.programmes().bySlug(slug);
  }

  @QueryMapping
  Connection<Programme> programmes(DataFetchingEnvironment environment) {
    return loaders.lists.under(new ProgrammeScope.Everywhere(), environment);
  }

  @QueryMapping
  Optional<Cohort> cohort(@Argument Slug programme, DataFetchingEnvironment environment) {
    return browse.cohort(programme, number.of(environment));
  }

  @QueryMapping
  Connection<Cohort> cohorts(DataFetchingEnvironment environment) {
    return loaders.cohortLists.under(new CohortScope.Everywhere(), environment);
  }

  @QueryMapping
  Connection<Material> materials(DataFetchingEnvironment environment) {
    return loaders.materialLists.under(new MaterialScope.Everywhere(), environment);
  }
}
