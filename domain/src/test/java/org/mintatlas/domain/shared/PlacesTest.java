package org.mintatlas.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

  private static Places<String> full() {
    return Places.<String>of(2).take("a").take("b").take("c").take("d");
  }

  @Test
  void whoComesTooLateWaits() {
    assertThat(full()).isEqualTo(new Places<>(2, List.of("a", "b"), List.of("c", "d")));
    assertThat(full().free()).contains(0);
  }

  @Test
  void aFreedPlaceGoesToTheLongestWaiting() {
    Resizing.Resized<Places<String>, String> changed = full().giveBack("a");
    assertThat(changed.movedUp()).containsExactly("c");
    assertThat(changed.places()).isEqualTo(new Places<>(2, List.of("b", "c"), List.of("d")));
  }

  @Test
  void whoStopsWaitingMovesNobodyUp() {
    assertThat(full().giveBack("c").movedUp()).isEmpty();
  }

  @Test
  void morePlacesMoveUpAsManyAsFit() {
    assertThat(full().resize(3))
        .isEqualTo(
            new Resizing.Resized<>(
                new Places<>(3, List.of("a", "b", "c"), List.of("d")), List.of("c")));
    assertThat(full().resize(null))
        .isEqualTo(
            new Resizing.Resized<>(
                new Places<>(null, List.of("a", "b", "c", "d"), List.of()), List.of("c", "d")));
  }

  @Test
  void nobodyLosesAPlaceByFewer() {
    assertThat(full().resize(1)).isEqualTo(new Resizing.TooFew<>(1, 2));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void cannotBeFewerThanOne(int capacity) {
    assertInvalid(() -> full().resize(capacity))
        .withMessage("capacity '" + capacity + "': must be at least 1");
  }

  @Test
  void withoutALimitNobodyWaits() {
    assertThat(Places.<String>of(null).take("a").take("b").waiting()).isEmpty();
    assertThat(Places.<String>of(null).free()).isEmpty();
  }

  @Test
  void cannotBeOverfull() {
    assertInvalid(() -> new Places<>(1, List.of("a", "b"), List.of()));
  }

  @Test
  void cannotKeepSomebodyWaitingWhileOneIsFree() {
    assertInvalid(() -> new Places<>(2, List.of("a"), List.of("b")));
  }

  @Test
  void cannotHoldSomebodyTwice() {
    assertInvalid(() -> new Places<>(1, List.of("a"), List.of("a")));
  }

  @Test
  void needAtLeastOne() {
    assertInvalid(() -> Places.of(0));
  }
}
