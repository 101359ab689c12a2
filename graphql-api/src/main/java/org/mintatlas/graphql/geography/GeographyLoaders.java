package org.mintatlas.graphql.geography;

import java.time.LocalDate;
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
import org.mintatlas.graphql.argument.Components;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.field.Loading;
import org.mintatlas.graphql.node.Lookup;
import org.mintatlas.graphql.node.NodeSource;
import org.mintatlas.graphql.node.NodeSources;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.stereotype.Component;

/** How districts and postcodes are read. */
@Component
public final class GeographyLoaders implements NodeSources {
  /** The lists of districts. */
  final Lists<DistrictScope, DistrictFilter, DistrictOrder, District> lists;

  /** Districts by key, also those that are no more. */
  public final Lookup<DistrictKey, District> districts;

  /** The keys that were retired for districts. */
  final Lookup<DistrictKey, List<DistrictKey>> retiredKeys;

  /** Postcodes by their digits. */
  final Lookup<PostalCode, Postcode> postcodes;

  GeographyLoaders(BrowseGeography geography, Today today, Loading loading) {
    lists =
        loading.lists(
            "districts",
            DistrictOrder.NAME,
            geography.districtLists(),
            "DistrictFilter",
            Components.of(DistrictFilter.class)
                .read("on", "on", filter -> today.or(filter.value("on", LocalDate.class))));
    districts = loading.lookup("district", geography::districts);
    retiredKeys = loading.lookup("district.retiredKeys", geography::retiredFor);
    postcodes = loading.lookup("postcode", geography::postcodes);
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
