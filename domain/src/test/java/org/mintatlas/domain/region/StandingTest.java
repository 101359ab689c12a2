package org.mintatlas.domain.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandingTest {

  @ParameterizedTest
  @EnumSource
  void isKnownToBeInAState(LifecycleStatus state) {
    Standing standing = Standing.in(state);

    assertThat(standing.known()).isTrue();
    assertThat(standing.is(state)).isTrue();
    assertThat(LifecycleStatus.values()).filteredOn(standing::is).containsExactly(state);
  }

  @Test
  void tellsWhatHadNotBegunFromWhatNobodyKnows() {
    assertThat(Standing.NOT_BEGUN).isNotEqualTo(Standing.UNKNOWN);
    assertThat(Standing.NOT_BEGUN.known()).isTrue();
    assertThat(Standing.UNKNOWN.known()).isFalse();
    assertThat(LifecycleStatus.values())
        .noneMatch(Standing.NOT_BEGUN::is)
        .noneMatch(Standing.UNKNOWN::is);
  }

  @Test
  void isRefusedWithAStateThatNobodyKnows() {
    assertInvalid(() -> new Standing(false, LifecycleStatus.LISTED))
        .withMessage("state 'LISTED': cannot be unknown");
  }
}
