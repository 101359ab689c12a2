package org.mintatlas.graphql.geography;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final BrowseGeography geography;
  private final Lists<DistrictScope, DistrictFilter, DistrictOrder, District> lists;
  private final Lookup<DistrictKey, District> districts;
  private final Lookup<PostalCode, Postcode> postcodes;

  GeographyLoaders(BrowseGeography geography, CursorCodec cursors, BatchLoaderRegistry loaders) {
    this.geography = geography;
    lists =
        new Lists<>("districts", DistrictOrder.NAME, geography.districtLists(), cursors, loaders);
    districts = new Lookup<>("district", loaders, this::byKeys);
    postcodes = new Lookup<>("postcode", loaders, geography::postcodes);
  }

  /** The lists of districts. */
  Lists<DistrictScope, DistrictFilter, DistrictOrder, District> lists() {
    return lists;
  }

  /** Districts by key; a retired key leads to the district of today. */
  public Lookup<DistrictKey, District> districts() {
    return districts;
  }

  /** Postcodes by their digits. */
  Lookup<PostalCode, Postcode> postcodes() {
    return postcodes;
  }

  private Map<DistrictKey, District> byKeys(Set<DistrictKey> keys) {
    Map<DistrictKey, District> found = new HashMap<>(geography.districts(keys));
    // Hardly ever: a key that is retired, or that never was.
    keys.stream()
        .filter(key -> !found.containsKey(key))
        .forEach(key -> geography.district(key).ifPresent(today -> found.put(key, today)));
    return found;
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
