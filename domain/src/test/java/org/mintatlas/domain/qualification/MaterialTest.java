package org.mintatlas.domain.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.domain.InvalidValueAssert.assertText;
import static org.mintatlas.testkit.qualification.MaterialFixtures.aFullMaterial;
import static org.mintatlas.testkit.qualification.MaterialFixtures.aMaterial;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.testkit.shared.SharedFixtures;

class MaterialTest {
  private final ProgrammeId programme = new ProgrammeId(UUID.randomUUID());

  @Test
  void keepsEveryFact() {
    Material material = aFullMaterial(programme);

    assertThat(material).hasNoNullFieldsOrProperties();
    assertThat(material.programme()).isEqualTo(programme);
    assertThat(material.toBuilder().build()).isEqualTo(material);
  }

  @Test
  void isRejectedWithoutATitle() {
    assertText("material title", 200, text -> aMaterial(programme, text));
  }

  @Test
  void isRejectedWithABlankOrLongEdition() {
    Material material = aMaterial(programme, "Handout");

    assertText("edition", 60, text -> material.toBuilder().edition(text).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "d", "deu", "DE", "d1", "de "})
  void isWrittenInALanguageWithATwoLetterCode(String language) {
    Material material = aMaterial(programme, "Handout");

    assertInvalid(() -> material.toBuilder().language(language).build())
        .withMessage("language '" + language + "': needs an ISO 639-1 code such as de");
  }

  @Test
  void isRejectedWithANegativeVersion() {
    Material material = aMaterial(programme, "Handout");

    assertInvalid(() -> material.toBuilder().version(-1).build())
        .withMessage("version '-1': must not be negative");
  }

  @Test
  void keepsACopyOfItsSources() {
    List<Source> sources = new ArrayList<>(SharedFixtures.bothSources());
    Material material = aMaterial(programme, "Handout").toBuilder().sources(sources).build();

    sources.clear();

    assertThat(material.sources()).isEqualTo(SharedFixtures.bothSources()).isUnmodifiable();
  }
}
