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
  void standsInTheOrderOfTheWrittenForms(
      @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(Integer.signum(one.toString().compareTo(other.toString())));
  }

  @Property
  void standsInTheOrderOfTheWrittenFormsInAllYears(
      @ForAll("ofAllTime") PartialDate one, @ForAll("ofAllTime") PartialDate other) {
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(Integer.signum(one.toString().compareTo(other.toString())));
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
  void meansExactlyTheDaysWhoseWrittenFormBeginsLikeIt(
      @ForAll("dates") PartialDate date, @ForAll("days") LocalDate day) {
    boolean between = !day.isBefore(date.firstDay()) && !day.isAfter(date.lastDay());

    assertThat(between).isEqualTo(day.toString().startsWith(date.toString()));
  }

  @Property
  void reachesFromTheFirstToTheLastDayThatItCanMean(@ForAll("ofAllTime") PartialDate date) {
    String written = date.toString();

    assertThat(date.firstDay().toString()).startsWith(written);
    assertThat(date.lastDay().toString()).startsWith(written);
    assertThat(date.firstDay().minusDays(1).toString()).doesNotStartWith(written);
    assertThat(date.lastDay().plusDays(1).toString()).doesNotStartWith(written);
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
