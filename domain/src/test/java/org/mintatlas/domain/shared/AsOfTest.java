package org.mintatlas.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AsOfTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 12, 12);

  @Test
  void isToComeOnlyAfterToday() {
    assertThat(new AsOf(TODAY.plusDays(1), TODAY).toCome()).isTrue();
    assertThat(new AsOf(TODAY, TODAY).toCome()).isFalse();
    assertThat(new AsOf(TODAY.minusDays(1), TODAY).toCome()).isFalse();
  }

  @Test
  void isNeverToComeWhenItIsAskedOnTheVeryDay() {
    assertThat(AsOf.on(TODAY)).isEqualTo(new AsOf(TODAY, TODAY));
    assertThat(AsOf.on(TODAY).toCome()).isFalse();
  }
}
