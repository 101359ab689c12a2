package org.mintatlas.domain.geography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mintatlas.testkit.geography.GeographyFixtures;

class GeographyFixturesTest {

  @Test
  void nameOnlyDistrictsThatAreAmongThem() {
    var keys = GeographyFixtures.districts().stream().map(District::key).toList();

    assertThat(keys).isSorted().doesNotHaveDuplicates();
    assertThat(GeographyFixtures.postcodes())
        .allSatisfy(postcode -> assertThat(keys).containsAll(postcode.districts()));
    assertThat(keys)
        .contains(GeographyFixtures.EISENACH_MERGED.newKey())
        .doesNotContain(GeographyFixtures.EISENACH);
    assertThat(GeographyFixtures.FORMER_EISENACH.key()).isEqualTo(GeographyFixtures.EISENACH);
    assertThat(GeographyFixtures.FORMER_EISENACH.validTo())
        .isEqualTo(GeographyFixtures.EISENACH_MERGED.validFrom().minusDays(1));
  }
}
