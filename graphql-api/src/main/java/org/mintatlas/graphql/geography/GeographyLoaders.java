package org.mintatlas.graphql.geography;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.geography.BrowseGeography;
import org.mintatlas.application.geography.DistrictFilter;
import org.mintatlas.application.geography.DistrictOrder;
import org.mintatlas.application.geography.DistrictScope;
import org.mintatlas.application.geography.Surrounding;
import org.mintatlas.application.paging.Near;
import org.mintatlas.application.paging.Placed;
import org.mintatlas.domain.geography.Bounds;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.domain.geography.Postcode;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.argument.Components;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.field.Loading;
import org.mintatlas.graphql.load.Later;
import org.mintatlas.graphql.load.Loader;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.node.Nodes;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.stereotype.Component;

/** How districts and postcodes are read. */
@Component
public final class GeographyLoaders {
  final Lists<DistrictScope, DistrictFilter, DistrictOrder, District> lists;
  public final Loader<DistrictKey, District> districts;
  final Loader<DistrictKey, List<DistrictKey>> retiredKeys;
  final Loader<PostalCode, Postcode> postcodes;

  private final BrowseGeography geography;
  private final Components<Surrounding> near =
      Components.of("Near", Surrounding.class)
          .nested("point", Components.of("Coordinates", GeoPoint.class));
  private final Components<Bounds> within = Components.of(Bounds.class);

  GeographyLoaders(BrowseGeography geography, Today today, Loading loading, Nodes nodes) {
    this.geography = geography;
    lists =
        loading.lists(
            "districts",
            DistrictOrder.NAME,
            geography.districtLists(),
            Components.of(DistrictFilter.class)
                .read("on", "on", filter -> today.or(filter.value("on", LocalDate.class))));
    districts =
        loading.nodesByKey(NodeType.DISTRICT, "district", DistrictKey::new, geography::districts);
    retiredKeys = loading.lookup("district.retiredKeys", geography::retiredFor);
    postcodes =
        loading.nodesByKey(NodeType.POSTCODE, "postcode", PostalCode::new, geography::postcodes);
    nodes.add(NodeType.FEDERAL_STATE, id -> Later.now(state(id.key())));
  }

  /** Of a filter of things that are somewhere: reads where they must be, too. */
  public <F extends Record & Placed<?>> Components<F> placed(Components<F> filter) {
    return filter.nested("near", near, geography::near).nested("within", within);
  }

  /** What the argument {@code near} of a field says is near; null when it says nothing. */
  public @Nullable Near near(Arguments arguments) {
    return near.in(arguments, "near", geography::near);
  }

  /**
   * The districts of the postcode that the filter of a list has in {@code near}; null without one.
   *
   * @param asked a field of the list
   */
  public @Nullable Later<List<District>> nearDistricts(Asked asked) {
    return asked.around() != null
            && asked.around().values().get("filter") instanceof Map<?, ?> filter
            && filter.get("near") instanceof Map<?, ?> said
            && said.get("postcode") instanceof PostalCode code
        ? postcodes
            .load(code)
            .then(known ->
                districts.loadAll(
                    Objects.requireNonNull(known).areas().stream()
                        .map(Postcode.Area::district)
                        .toList()))
        : null;
  }

  private static @Nullable FederalState state(String code) {
    return Arrays.stream(FederalState.values())
        .filter(state -> state.name().equals(code))
        .findFirst()
        .orElse(null);
  }
}
