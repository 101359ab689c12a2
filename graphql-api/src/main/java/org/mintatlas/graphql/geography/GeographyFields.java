package org.mintatlas.graphql.geography;

import java.util.List;
import java.util.function.Function;
import org.mintatlas.application.geography.DistrictScope;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.Place;
import org.mintatlas.domain.geography.Postcode;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.springframework.stereotype.Component;

/** The fields of states, districts, postcodes and places. */
@Component
record GeographyFields(GeographyLoaders geography) implements FeatureFields {

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.of(FederalState.class)
            .value("code", Function.identity())
            .value("name", (state, asked) -> asked.language().of(state.nameDe(), state.nameEn()))
            .page("districts", DistrictScope.InState::new, geography.lists),
        Fields.of(District.class)
            .value("requestedKey", DistrictController::requestedKey)
            .several("successorOf", District::key, geography.retiredKeys),
        Fields.of(Postcode.class)
            .value("placeName", Postcode::place)
            .one("mainDistrict", Postcode::mainDistrict, geography.districts)
            .many(
                "districts",
                postcode -> postcode.areas().stream().map(Postcode.Area::district).toList(),
                geography.districts),
        Fields.of(Place.class).one("district", Place::district, geography.districts));
  }
}
