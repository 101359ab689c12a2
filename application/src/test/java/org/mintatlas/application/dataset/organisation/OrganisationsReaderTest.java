package org.mintatlas.application.dataset.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationsReaderTest {

  @ParameterizedTest
  @CsvSource({
    "Haus der Kunst GmbH & Co. KG, haus der kunst",
    "Stadt und Land gGmbH, Stadt & Land e.V.",
    "Bildung gemeinnützige GmbH, BILDUNG",
    "Universität zu Köln (AöR), universitaet-zu-koeln"
  })
  void spellingsHaveOneKey(String one, String other) {
    assertThat(OrganisationsReader.key(one)).isEqualTo(OrganisationsReader.key(other));
  }

  @ParameterizedTest
  @CsvSource({
    "AG MINT Köln, MINT Köln",
    "Stadt Kassel, Landkreis Kassel",
    "Stiftung Wasser, Stiftung Wald",
    "Segel, egel"
  })
  void differentNamesHaveDifferentKeys(String one, String other) {
    assertThat(OrganisationsReader.key(one)).isNotEqualTo(OrganisationsReader.key(other));
  }
}
