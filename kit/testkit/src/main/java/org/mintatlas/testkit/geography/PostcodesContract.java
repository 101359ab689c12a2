package org.mintatlas.testkit.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.geography.GeographyFixtures.BERLIN;
import static org.mintatlas.testkit.geography.GeographyFixtures.POSTCODE_IN_KOELN;
import static org.mintatlas.testkit.geography.GeographyFixtures.POSTCODE_IN_TWO_DISTRICTS;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.geography.Postcodes;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.domain.geography.Postcode;
import org.mintatlas.testkit.Atlas;

/** What every implementation of {@link Postcodes} promises. */
public interface PostcodesContract extends Atlas {

  @Test
  default void keepsEveryAreaWithTheMainDistrictFirst() {
    save(POSTCODE_IN_KOELN, POSTCODE_IN_TWO_DISTRICTS);
    assertThat(postcodes().byCodes(Set.of(POSTCODE_IN_TWO_DISTRICTS.code())))
        .isEqualTo(Map.of(POSTCODE_IN_TWO_DISTRICTS.code(), POSTCODE_IN_TWO_DISTRICTS));

    Postcode turnedRound =
        new Postcode(
            new PostalCode("01067"), List.copyOf(POSTCODE_IN_TWO_DISTRICTS.areas().reversed()));
    save(turnedRound);
    assertThat(postcodes().byCodes(Set.of(turnedRound.code()))).containsValue(turnedRound);
  }

  @Test
  default void manyAreFoundAtOnceAndUnknownOnesLeftOut() {
    save(POSTCODE_IN_KOELN, POSTCODE_IN_TWO_DISTRICTS);
    assertThat(
            postcodes()
                .byCodes(
                    Set.of(
                        POSTCODE_IN_KOELN.code(),
                        POSTCODE_IN_TWO_DISTRICTS.code(),
                        new PostalCode("99999"))))
        .containsOnlyKeys(POSTCODE_IN_KOELN.code(), POSTCODE_IN_TWO_DISTRICTS.code());
    assertThat(postcodes().byCodes(Set.of())).isEmpty();
  }

  @Test
  default void savingAgainReplaces() {
    save(POSTCODE_IN_TWO_DISTRICTS);
    Postcode other =
        new Postcode(
            POSTCODE_IN_TWO_DISTRICTS.code(),
            List.of(new Postcode.Area(BERLIN.key(), "Elsewhere", BERLIN.centre())));
    save(other);
    assertThat(postcodes().byCodes(Set.of(other.code()))).containsValue(other);
    assertThat(postcodes().count()).isEqualTo(1);
  }

  @Test
  default void areCounted() {
    assertThat(postcodes().count()).isZero();
    save(POSTCODE_IN_KOELN, POSTCODE_IN_TWO_DISTRICTS);
    assertThat(postcodes().count()).isEqualTo(2);
  }

  private void save(Postcode... added) {
    districts().saveAll(GeographyFixtures.districts());
    postcodes().saveAll(List.of(added));
  }
}
