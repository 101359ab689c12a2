package org.mintatlas.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

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
    Places.Changed<String> changed = full().giveBack("a");
    assertThat(changed.movedUp()).containsExactly("c");
    assertThat(changed.places()).isEqualTo(new Places<>(2, List.of("b", "c"), List.of("d")));
  }

  @Test
  void whoStopsWaitingMovesNobodyUp() {
    assertThat(full().giveBack("c").movedUp()).isEmpty();
  }

  @Test
  void morePlacesMoveUpAsManyAsFit() {
    assertThat(full().resize(3).movedUp()).containsExactly("c");
    assertThat(full().resize(null).movedUp()).containsExactly("c", "d");
  }

  @Test
  void nobodyLosesAPlaceByFewer() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> full().resize(1))
        .withMessage("capacity '1': is below the 2 places that are taken");
  }

  @Test
  void withoutALimitNobodyWaits() {
    assertThat(Places.<String>of(null).take("a").take("b").waiting()).isEmpty();
    assertThat(Places.<String>of(null).free()).isEmpty();
  }

  @Test
  void cannotBeOverfull() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Places<>(1, List.of("a", "b"), List.of()));
  }

  @Test
  void cannotKeepSomebodyWaitingWhileOneIsFree() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Places<>(2, List.of("a"), List.of("b")));
  }

  @Test
  void cannotHoldSomebodyTwice() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Places<>(1, List.of("a"), List.of("a")));
  }

  @Test
  void needAtLeastOne() {
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Places.of(0));
  }
}
