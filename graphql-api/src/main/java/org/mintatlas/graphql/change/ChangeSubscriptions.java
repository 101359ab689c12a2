package org.mintatlas.graphql.change;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.audit.FollowChanges.Told;
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
  private final ChangeCursors cursors;

  ChangeSubscriptions(ChangeStream stream, BrowseRegions regions, ChangeCursors cursors) {
    this.stream = stream;
    this.regions = regions;
    this.cursors = cursors;
  }

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    wiring.type(
        "Subscription",
        type ->
            type.dataFetcher("regionChanged", this::regionChanged)
                .dataFetcher("changes", this::changes));
  }

  private Flux<Told> regionChanged(DataFetchingEnvironment environment) {
    Slug slug = Objects.requireNonNull(environment.<Slug>getArgument("slug"));
    RegionProfile region =
        regions
            .bySlug(slug)
            .orElseThrow(() -> new BadInputException("slug", NO_REGION.broken("slug", slug)));
    return stream.of(
        change ->
            change.subject() == Change.Subject.REGION && change.id().equals(region.id().value()),
        after(environment),
        ApiRequest.of(environment.getGraphQlContext()));
  }

  private Flux<Told> changes(DataFetchingEnvironment environment) {
    Set<Change.Subject> wanted =
        Arguments.setOf(environment.getArgument("subjects"), Change.Subject.class);
    return stream.of(
        change -> wanted.isEmpty() || wanted.contains(change.subject()),
        after(environment),
        ApiRequest.of(environment.getGraphQlContext()));
  }

  private @Nullable Long after(DataFetchingEnvironment environment) {
    String cursor = environment.getArgument("after");
    return cursor == null ? null : cursors.position(cursor);
  }
}
