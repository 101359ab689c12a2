package org.mintatlas.domain.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.testkit.geography.GeographyFixtures.KOELN;
import static org.mintatlas.testkit.geography.GeographyFixtures.POSTCODE_IN_KOELN;

import org.junit.jupiter.api.Test;
import org.mintatlas.testkit.geography.GeographyFixtures;

class PlaceTest {

  @Test
  void mayBeWhollyUnknown() {
    assertThat(Place.UNKNOWN).isEqualTo(new Place(null, null, null, null, null));
  }

  @Test
  void mayBeKnownInPart() {
    Place place = new Place("Köln", null, null, null, null);

    assertThat(place.city()).isEqualTo("Köln");
    assertThat(place.state()).isNull();
  }

  @Test
  void keepsEveryPart() {
    Place place = GeographyFixtures.aFullPlace();

    assertThat(place.city()).isEqualTo("Köln");
    assertThat(place.postcode()).isEqualTo(POSTCODE_IN_KOELN.code());
    assertThat(place.point()).isEqualTo(POSTCODE_IN_KOELN.point());
    assertThat(place.district()).isEqualTo(KOELN.key());
    assertThat(place.state()).isEqualTo(FederalState.NW);
  }

  @Test
  void liesInTheStateOfItsDistrict() {
    assertThat(new Place(null, null, null, KOELN.key(), null).state()).isEqualTo(FederalState.NW);
  }

  @Test
  void mayBeKnownByItsStateAlone() {
    assertThat(new Place(null, null, null, null, FederalState.TH).state())
        .isEqualTo(FederalState.TH);
  }

  @Test
  void isRefusedInAStateOtherThanThatOfItsDistrict() {
    assertInvalid(() -> new Place(null, null, null, KOELN.key(), FederalState.RP))
        .withMessage("state 'RP': does not fit the district 05315, in NW");
  }

  @Test
  void isRefusedWithABlankCity() {
    assertInvalid(() -> new Place(" ", null, null, null, null))
        .withMessage("city ' ': must not be blank");
  }
}
