package org.mintatlas.application.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.application.command.edit.PlaceEdit;
import org.mintatlas.application.geography.Postcodes;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.Place;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.geography.GeographyFixtures;

/** What an edited place is known by. */
class PlaceEditTest {
  private static final Place KOELN = GeographyFixtures.aFullPlace();
  private static final PostalCode TWO = GeographyFixtures.POSTCODE_IN_TWO_DISTRICTS.code();
  private static final DistrictKey BERLIN = GeographyFixtures.BERLIN.key();

  private final Postcodes postcodes = new InMemoryAtlas().ports().postcodes();

  @BeforeEach
  void fill() {
    postcodes.saveAll(GeographyFixtures.postcodes());
  }

  private Place edited(
      Place before, Edit<String> city, @Nullable PostalCode postcode, Edit<DistrictKey> district) {
    return new PlaceEdit(city, Edit.to(postcode), district).of(before, postcodes);
  }

  @Test
  void staysAsItIs() {
    assertThat(edited(KOELN, Edit.keep(), KOELN.postcode(), Edit.keep())).isSameAs(KOELN);
  }

  @Test
  void isWhereItsPostcodeIs() {
    assertThat(edited(Place.UNKNOWN, Edit.keep(), new PostalCode("50667"), Edit.keep()))
        .isEqualTo(
            new Place(
                null,
                new PostalCode("50667"),
                GeographyFixtures.POSTCODE_IN_KOELN.point(),
                GeographyFixtures.KOELN.key(),
                null));
  }

  @Test
  void aPostcodeInTwoDistrictsLeavesTheDistrictOpenUnlessTheTownTells() {
    assertThat(edited(KOELN, Edit.to("Irgendwo"), TWO, Edit.keep()))
        .returns(null, Place::district)
        .returns(GeographyFixtures.POSTCODE_IN_TWO_DISTRICTS.point(), Place::point);
    assertThat(edited(KOELN, Edit.to("Berlin"), TWO, Edit.keep()).district()).isEqualTo(BERLIN);
    assertThat(edited(KOELN, Edit.keep(), TWO, Edit.to(BERLIN)).district()).isEqualTo(BERLIN);
  }

  @Test
  void aPostcodeOfAnotherDistrictThanTheGivenOneIsRefused() {
    assertInvalid(() -> edited(KOELN, Edit.keep(), new PostalCode("50667"), Edit.to(BERLIN)))
        .withMessage("postcode '50667': does not lie in the district 11000");
  }

  @Test
  void withoutAPostcodeThatIsKnownNobodyKnowsThePoint() {
    assertThat(edited(KOELN, Edit.to("Anderswo"), null, Edit.to(null)))
        .isEqualTo(new Place("Anderswo", null, null, null, null));
    assertThat(edited(KOELN, Edit.keep(), new PostalCode("99999"), Edit.keep()).point()).isNull();
  }
}
