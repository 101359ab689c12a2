package org.mintatlas.domain.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.award.AwardFixtures;
import org.mintatlas.testkit.organisation.OrganisationFixtures;

class AwardTest {

  @Test
  void isRejectedWithoutAName() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> award(0, " "))
        .withMessage("award name ' ': must not be blank");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> award(0, "x".repeat(201)))
        .withMessageEndingWith("must not be longer than 200 characters");
  }

  @Test
  void isRejectedWithANegativeVersion() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> award(-1, "Preis"))
        .withMessage("version '-1': must not be negative");
  }

  @Test
  void keepsEveryFact() {
    assertThat(AwardFixtures.aFullAward("preis", OrganisationFixtures.anOrganisationId()))
        .hasNoNullFieldsOrProperties();
  }

  private static Award award(long version, String name) {
    return new Award(AwardFixtures.anAwardId(), version, new Slug("preis"), name, null, List.of());
  }
}
