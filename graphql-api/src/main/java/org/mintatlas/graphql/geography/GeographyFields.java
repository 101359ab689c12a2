package org.mintatlas.graphql.geography;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.geography.BrowseGeography;
import org.mintatlas.application.geography.DistrictScope;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.Place;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.domain.geography.Postcode;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.mintatlas.graphql.paging.Connection;
import org.springframework.stereotype.Component;

/** The fields of states, districts, postcodes and places. */
@Component
record GeographyFields(BrowseGeography browse, GeographyLoaders geography)
    implements FeatureFields {
  private static final List<FederalState> BY_NAME =
      Stream.of(FederalState.values()).sorted(FederalState.BY_NAME).toList();

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.ofQuery()
            .value("federalStates", query -> BY_NAME)
            .value("federalState", (query, asked) -> asked.argument("code", FederalState.class))
            .value("district", (query, asked) -> district(asked))
            .page("districts", query -> new DistrictScope.Everywhere(), geography.lists)
            .value(
                "postcode",
                (query, asked) ->
                    geography.postcodes.keyOf(asked.argument("code", PostalCode.class))),
        Fields.of(FederalState.class)
            .value("code", Function.identity())
            .value("name", (state, asked) -> asked.language().of(state.nameDe(), state.nameEn()))
            .page("districts", DistrictScope.InState::new, geography.lists),
        Fields.of(District.class)
            .value("requestedKey", GeographyFields::requestedKey)
            .several("successorOf", District::key, geography.retiredKeys),
        Fields.of(Postcode.class)
            .value("placeName", Postcode::place)
            .one("mainDistrict", Postcode::mainDistrict, geography.districts)
            .many(
                "districts",
                postcode -> postcode.areas().stream().map(Postcode.Area::district).toList(),
                geography.districts),
        Fields.of(Place.class).one("district", Place::district, geography.districts),
        near("EventConnection"),
        near("InitiativeConnection"),
        near("ProjectConnection"));
  }

  private Fields<?> near(String connection) {
    return Fields.of(connection, Connection.class)
        .value("nearDistricts", (list, asked) -> geography.nearDistricts(asked));
  }

  private @Nullable District district(Asked asked) {
    return browse.district(asked.argument("key", DistrictKey.class), asked.on()).orElse(null);
  }

  /** The key by which the district that is the answer was asked for, if it is an earlier one. */
  private static @Nullable DistrictKey requestedKey(District district, Asked asked) {
    Asked around = asked.around();
    DistrictKey requested =
        around == null || around.around() != null ? null : around.value("key", DistrictKey.class);
    return district.key().equals(requested) ? null : requested;
  }
}
