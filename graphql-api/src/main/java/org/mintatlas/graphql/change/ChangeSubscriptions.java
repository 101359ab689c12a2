package org.mintatlas.graphql.change;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.Objects;
import java.util.Set;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.region.BrowseRegions;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.error.BadInputException;
import org.mintatlas.graphql.request.ApiRequest;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * The fields of {@code Subscription}. They are no methods of a controller, because what such a
 * method throws would become a stream that fails; here it refuses the request, as in a query.
 */
@Component
final class ChangeSubscriptions implements RuntimeWiringConfigurer {
  private static final Rule NO_REGION =
      new Rule("change.no-region", "belongs to no region", "gehört zu keiner Region");

  private final ChangeStream stream;
  private final BrowseRegions regions;

  ChangeSubscriptions(ChangeStream stream, BrowseRegions regions) {
    this.stream = stream;
    this.regions = regions;
  }

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    wiring.type(
        "Subscription",
        type ->
            type.dataFetcher("regionChanged", this::regionChanged)
                .dataFetcher("changes", this::changes));
  }

  private Flux<Change> regionChanged(DataFetchingEnvironment environment) {
    Slug slug = Objects.requireNonNull(environment.<Slug>getArgument("slug"));
    RegionProfile region =
        regions
            .bySlug(slug)
            .orElseThrow(() -> new BadInputException("slug", NO_REGION.broken("slug", slug)));
    return stream.of(
        change ->
            change.subject() == Change.Subject.REGION && change.id().equals(region.id().value()),
        ApiRequest.of(environment.getGraphQlContext()));
  }

  private Flux<Change> changes(DataFetchingEnvironment environment) {
    Set<Change.Subject> wanted =
        Arguments.setOf(environment.getArgument("subjects"), Change.Subject.class);
    return stream.of(
        change -> wanted.isEmpty() || wanted.contains(change.subject()),
        ApiRequest.of(environment.getGraphQlContext()));
  }
}
