package org.mintatlas.graphql.award;

import static java.util.Objects.requireNonNull;

import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import org.mintatlas.application.award.AwardScope;
import org.mintatlas.application.award.BrowseAwards;
import org.mintatlas.application.award.CallScope;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.paging.Connection;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The awards and their calls. */
@Controller
final class AwardController {
  private final BrowseAwards browse;
  private final AwardLoaders loaders;
  private final Binding<Integer> year;

  AwardController(BrowseAwards browse, AwardLoaders loaders, Bindings bindings) {
    this.browse = browse;
    this.loaders = loaders;
    year = bindings.ofField("Query", "call", arguments -> requireNonNull(arguments.year("year")));
  }

  @QueryMapping
  Optional<Award> award(@Argument Slug slug) {
    return browse.awards().bySlug(slug);
  }

  @QueryMapping
  Connection<Award> awards(DataFetchingEnvironment environment) {
    return loaders.lists.under(new AwardScope.Everywhere(), environment);
  }

  @QueryMapping
  Optional<Call> call(@Argument Slug award, DataFetchingEnvironment environment) {
    return browse.call(award, year.of(environment));
  }

  @QueryMapping
  Connection<Call> calls(DataFetchingEnvironment environment) {
    return loaders.callLists.under(new CallScope.Everywhere(), environment);
  }
}
