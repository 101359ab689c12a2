package org.mintatlas.graphql.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.graphql.error.Messages;

class LimitTest {

  @Test
  void hasANameForPrograms() {
    assertThat(Limit.DEPTH.key()).isEqualTo("depth");
    assertThat(Limit.ROOT_FIELDS.key()).isEqualTo("rootFields");
  }

  @ParameterizedTest
  @EnumSource
  void hasANameForPeopleInEveryLanguage(Limit limit) {
    for (Messages messages : Messages.values()) {
      assertThat(messages.text("limit." + limit.key())).isNotBlank();
    }
  }

  @Test
  void isWhatItUsuallyIsUnlessToldOtherwise() {
    assertThat(Limits.DEFAULT.maximum(Limit.TOKENS)).isEqualTo(15_000);

    Limits limits = Limits.DEFAULT.with(Limit.DEPTH, 3).with(Limit.ALIASES, 4);

    assertThat(limits.maximum(Limit.DEPTH)).isEqualTo(3);
    assertThat(limits.maximum(Limit.ALIASES)).isEqualTo(4);
    assertThat(limits.maximum(Limit.COST)).isEqualTo(20_000);
    assertThat(Limits.DEFAULT.maximum(Limit.DEPTH)).isEqualTo(15);
  }

  @Test
  void allowsSomethingAtLeast() {
    assertThatThrownBy(() -> Limits.DEFAULT.with(Limit.DEPTH, 0))
        .isInstanceOf(InvalidValueException.class);
  }
}
