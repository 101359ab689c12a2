package org.mintatlas.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class StepTest {

  @Test
  void givesWhatIsThere() {
    Step<String, Integer> step = new Step.Moved<>("there");

    assertThat(step.orThrow()).isEqualTo("there");
  }

  @Test
  void saysWhichStateCannotFollowWhich() {
    Step<String, Integer> step = new Step.NotAllowed<>(1, 2);

    assertThatIllegalStateException().isThrownBy(step::orThrow).withMessage("2 cannot follow 1");
  }
}
