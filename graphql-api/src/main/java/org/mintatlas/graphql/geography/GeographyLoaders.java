package org.mintatlas.graphql.geography;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.mintatlas.application.geography.BrowseGeography;
import org.mintatlas.application.geography.DistrictFilter;
import org.mintatlas.application.geography.DistrictOrder;
import org.mintatlas.application.geography.DistrictScope;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.domain.geography.Postcode;
import org.mintatlas.graphql.node.Lookup;
import org.mintatlas.graphql.node.NodeSource;
import org.mintatlas.graphql.node.NodeSources;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.CursorCodec;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/** How districts and postcodes are read. */
@Component
public final class GeographyLoaders implements NodeSources {
  private final Lists<DistrictScope, DistrictFilter, DistrictOrder, District> lists;
  private final Lookup<DistrictKey, District> districts;
  private final Lookup<DistrictKey, List<DistrictKey>> retiredKeys;
  private final Lookup<PostalCode, Postcode> postcodes;

  GeographyLoaders(BrowseGeography geography, CursorCodec cursors, BatchLoaderRegistry loaders) {
    lists =
        new Lists<>("districts", DistrictOrder.NAME, geography.districtLists(), cursors, loaders);
    districts = new Lookup<>("district", loaders, geography::districts);
    retiredKeys = new Lookup<>("district.retiredKeys", loaders, geography::retiredFor);
    postcodes = new Lookup<>("postcode", loaders, geography::postcodes);
  }

  /** The lists of districts. */
  Lists<DistrictScope, DistrictFilter, DistrictOrder, District> lists() {
    return lists;
  }

  /** Districts by key, also those that are no more. */
  public Lookup<DistrictKey, District> districts() {
    return districts;
  }

  /** The keys that were retired for districts. */
  Lookup<DistrictKey, List<DistrictKey>> retiredKeys() {
    return retiredKeys;
  }

  /** Postcodes by their digits. */
  Lookup<PostalCode, Postcode> postcodes() {
    return postcodes;
  }

  @Override
  public List<NodeSource> nodes() {
    return List.of(
        new NodeSource(
            NodeType.FEDERAL_STATE,
            (id, environment) ->
                CompletableFuture.completedFuture(
                    Arrays.stream(FederalState.values())
                        .filter(state -> state.name().equals(id.key()))
                        .findFirst()
                        .orElse(null))),
        new NodeSource(
            NodeType.DISTRICT,
            (id, environment) -> districts.load(new DistrictKey(id.key()), environment)),
        new NodeSource(
            NodeType.POSTCODE,
            (id, environment) -> postcodes.load(new PostalCode(id.key()), environment)));
  }
}
