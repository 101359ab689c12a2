package org.mintatlas.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PartialDatePropertiesTest {

  @Property
  void isReadAsItIsWritten(@ForAll("ofAllTime") PartialDate date) {
    assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
  }

  @Property
  void standsInTheOrderOfItsFirstDayTheLongerOneFirst(
      @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
    int byFirstDay = one.firstDay().compareTo(other.firstDay());
    int byLength = other.lastDay().compareTo(one.lastDay());

    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(Integer.signum(byFirstDay == 0 ? byLength : byFirstDay));
  }

  @Property
  void hasATotalOrder(
      @ForAll("dates") PartialDate a,
      @ForAll("dates") PartialDate b,
      @ForAll("dates") PartialDate c) {
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
      assertThat(a).isLessThanOrEqualTo(c);
    }
  }

  @Property
  void meansExactlyTheDaysOfItsKindThatAreLikeIt(
      @ForAll("dates") PartialDate date, @ForAll("days") LocalDate day) {
    boolean between = !day.isBefore(date.firstDay()) && !day.isAfter(date.lastDay());

    assertThat(between).isEqualTo(SharedArbitraries.around(day, date.precision()).equals(date));
  }

  @Property
  void reachesFromTheFirstToTheLastDayThatItCanMean(@ForAll("ofAllTime") PartialDate date) {
    assertThat(SharedArbitraries.around(date.firstDay(), date.precision())).isEqualTo(date);
    assertThat(SharedArbitraries.around(date.lastDay(), date.precision())).isEqualTo(date);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return SharedArbitraries.days();
  }

  @Provide
  Arbitrary<PartialDate> dates() {
    return SharedArbitraries.partialDates();
  }

  @Provide
  Arbitrary<PartialDate> ofAllTime() {
    return SharedArbitraries.partialDatesOfAllTime();
  }
}
