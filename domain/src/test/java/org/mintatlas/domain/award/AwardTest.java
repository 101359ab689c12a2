package org.mintatlas.domain.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.domain.InvalidValueAssert.assertText;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.award.AwardFixtures;
import org.mintatlas.testkit.organisation.OrganisationFixtures;

class AwardTest {

  @Test
  void isRejectedWithoutAName() {
    assertText("award name", 200, text -> award(0, text));
  }

  @Test
  void isRejectedWithANegativeVersion() {
    assertInvalid(() -> award(-1, "Preis")).withMessage("version '-1': must not be negative");
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
