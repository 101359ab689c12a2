package org.mintatlas.domain.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.testkit.geography.GeographyFixtures.BERLIN;
import static org.mintatlas.testkit.geography.GeographyFixtures.DAHME_SPREEWALD;
import static org.mintatlas.testkit.geography.GeographyFixtures.KOELN;
import static org.mintatlas.testkit.geography.GeographyFixtures.POSTCODE_IN_KOELN;
import static org.mintatlas.testkit.geography.GeographyFixtures.POSTCODE_IN_TWO_DISTRICTS;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostcodeTest {

  @Test
  void mayReachIntoSeveralDistrictsAndStates() {
    assertThat(POSTCODE_IN_TWO_DISTRICTS.districts())
        .containsExactlyInAnyOrder(DAHME_SPREEWALD.key(), BERLIN.key());
    assertThat(POSTCODE_IN_TWO_DISTRICTS.districts())
        .extracting(DistrictKey::state)
        .containsExactlyInAnyOrder(FederalState.BB, FederalState.BE);
  }

  @Test
  void hasItsMainDistrictFirst() {
    assertThat(POSTCODE_IN_TWO_DISTRICTS.mainDistrict()).isEqualTo(DAHME_SPREEWALD.key());
    assertThat(POSTCODE_IN_TWO_DISTRICTS.place()).isEqualTo("Schönefeld");
    assertThat(POSTCODE_IN_TWO_DISTRICTS.point()).isEqualTo(new GeoPoint(52.389, 13.504));
  }

  @Test
  void mayLieInOneDistrict() {
    assertThat(POSTCODE_IN_KOELN.districts()).containsExactly(KOELN.key());
  }

  @Test
  void isRefusedWithoutADistrict() {
    assertInvalid(() -> new Postcode(new PostalCode("50667"), List.of()))
        .withMessage("postcode '50667': lies in no district");
  }

  @Test
  void isRefusedTwiceInOneDistrict() {
    var area = POSTCODE_IN_KOELN.areas().getFirst();

    assertInvalid(() -> new Postcode(new PostalCode("50667"), List.of(area, area)))
        .withMessage("postcode '50667': has two areas in the district 05315");
  }

  @Test
  void isRefusedWithoutThePlaceOfAnArea() {
    assertInvalid(() -> new Postcode.Area(KOELN.key(), " ", KOELN.centre()))
        .withMessage("place ' ': must not be blank");
  }

  @Test
  void keepsACopyOfItsAreas() {
    var areas = new ArrayList<>(POSTCODE_IN_TWO_DISTRICTS.areas());
    var postcode = new Postcode(new PostalCode("12529"), areas);

    areas.clear();

    assertThat(postcode).isEqualTo(POSTCODE_IN_TWO_DISTRICTS);
    assertThat(postcode.areas()).isUnmodifiable();
    assertThat(postcode.districts()).isUnmodifiable();
  }
}
