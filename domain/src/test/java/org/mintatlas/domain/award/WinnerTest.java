package org.mintatlas.domain.award;

import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;

import org.junit.jupiter.api.Test;
import org.mintatlas.testkit.award.AwardFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class WinnerTest {

  @Test
  void isRejectedWithoutAName() {
    assertInvalid(() -> AwardFixtures.aWinner(RegionFixtures.aRegionId(), " "))
        .withMessage("winner name ' ': must not be blank");
  }

  @Test
  void isRejectedWithAProjectThatIsTooLong() {
    Winner any = AwardFixtures.aWinner(RegionFixtures.aRegionId(), "Region");
    assertInvalid(() ->
            new Winner(any.id(), any.region(), any.name(), "x".repeat(301), null, any.sources()))
        .withMessageEndingWith("must not be longer than 300 characters");
  }
}
