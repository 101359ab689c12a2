package org.mintatlas.domain.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;

import org.junit.jupiter.api.Test;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;

class ClusterFundingTest {
  private static final Period OPEN = Period.since(PartialDate.of(2022));

  @Test
  void mayHaveAnEndThatNobodyKnows() {
    assertThat(new ClusterFunding(OPEN, false).period().to()).isNull();
  }

  @Test
  void isRefusedWithADerivedEndThatItDoesNotHave() {
    assertInvalid(() -> new ClusterFunding(OPEN, true))
        .withMessage("cluster funding '2022/..': has no end to be derived");
  }
}
