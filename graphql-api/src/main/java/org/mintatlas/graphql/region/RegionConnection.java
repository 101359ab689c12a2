package org.mintatlas.graphql.region;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.mintatlas.application.paging.Page;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.graphql.paging.Connection;

/**
 * A list of regions, and the list of those of which nobody knows whether they belong to it.
 *
 * @param list the list
 * @param uncertain those that may belong to it
 */
public record RegionConnection(Connection<RegionProfile> list, Connection<RegionProfile> uncertain)
    implements Connection<RegionProfile> {

  @Override
  public CompletableFuture<Page<RegionProfile>> page(DataFetchingEnvironment environment) {
    return list.page(environment);
  }

  @Override
  public CompletableFuture<Integer> totalCount(DataFetchingEnvironment environment) {
    return list.totalCount(environment);
  }

  @Override
  public String cursor(Page.Item<?> item) {
    return list.cursor(item);
  }
}
