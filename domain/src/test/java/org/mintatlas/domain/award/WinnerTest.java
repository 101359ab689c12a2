package org.mintatlas.domain.award;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.testkit.award.AwardFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class WinnerTest {

  @Test
  void isRejectedWithoutAName() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> AwardFixtures.aWinner(RegionFixtures.aRegionId(), " "))
        .withMessage("winner name ' ': must not be blank");
  }

  @Test
  void isRejectedWithAProjectThatIsTooLong() {
    Winner any = AwardFixtures.aWinner(RegionFixtures.aRegionId(), "Region");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() ->
            new Winner(any.id(), any.region(), any.name(), "x".repeat(301), null, any.sources()))
        .withMessageEndingWith("must not be longer than 300 characters");
  }
}
