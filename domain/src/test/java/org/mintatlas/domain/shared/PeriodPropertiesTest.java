package org.mintatlas.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodPropertiesTest {
  /** The day behind the last that a random period can end on. */
  private static final LocalDate BEYOND = LocalDate.of(2025, 1, 1);

  @Property
  void containsADateExactlyWhenItContainsEachDayOfIt(
      @ForAll("periods") Period period, @ForAll("dates") PartialDate date) {
    assertThat(period.contains(date)).isEqualTo(daysOf(date).allMatch(period::contains));
  }

  @Property
  void containsTheDaysOfItsBeginAndOfItsEndButNoneBeyond(@ForAll("periods") Period period) {
    assertThat(period.contains(period.from().firstDay())).isTrue();
    assertThat(period.contains(period.from().firstDay().minusDays(1))).isFalse();
    if (period.to() != null) {
      assertThat(period.contains(period.to().lastDay())).isTrue();
      assertThat(period.contains(period.to().lastDay().plusDays(1))).isFalse();
    }
  }

  @Property
  void overlapsExactlyWhenTheTwoShareADay(
      @ForAll("periods") Period one, @ForAll("periods") Period other) {
    boolean shared =
        one.from()
            .firstDay()
            .datesUntil(BEYOND.plusDays(1))
            .anyMatch(day -> one.contains(day) && other.contains(day));

    assertThat(one.overlaps(other)).isEqualTo(shared);
  }

  @Property
  void overlapsBothWaysRound(@ForAll("periods") Period one, @ForAll("periods") Period other) {
    assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
  }

  @Property
  void overlapsItself(@ForAll("periods") Period period) {
    assertThat(period.overlaps(period)).isTrue();
  }

  private static Stream<LocalDate> daysOf(PartialDate date) {
    return date.firstDay().datesUntil(date.lastDay().plusDays(1));
  }

  @Provide
  Arbitrary<Period> periods() {
    return SharedArbitraries.periods();
  }

  @Provide
  Arbitrary<PartialDate> dates() {
    return SharedArbitraries.partialDates();
  }
}
