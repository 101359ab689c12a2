package org.mintatlas.graphql.region;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Page;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.graphql.load.Later;
import org.mintatlas.graphql.paging.Connection;
import org.mintatlas.graphql.paging.ListFacet;
import org.mintatlas.graphql.paging.Looser;

/**
 * A list of regions, and the list of those of which nobody knows whether they belong to it.
 *
 * @param list the list
 * @param uncertain those that may belong to it
 */
public record RegionConnection(Connection<RegionProfile> list, Connection<RegionProfile> uncertain)
    implements Connection<RegionProfile> {

  @Override
  public Later<Page<RegionProfile>> page() {
    return list.page();
  }

  @Override
  public Later<Integer> totalCount() {
    return list.totalCount();
  }

  @Override
  public Later<List<Looser>> looser() {
    return list.looser();
  }

  @Override
  public @Nullable String didYouMean() {
    return list.didYouMean();
  }

  @Override
  public Later<ListFacet> facet(String field) {
    return list.facet(field);
  }

  @Override
  public String cursor(Page.Item<?> item) {
    return list.cursor(item);
  }

  @Override
  public @Nullable Double distanceKm(Page.Item<?> item) {
    return list.distanceKm(item);
  }
}
