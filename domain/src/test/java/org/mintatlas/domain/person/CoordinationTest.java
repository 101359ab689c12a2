package org.mintatlas.domain.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.testkit.person.PersonFixtures.aCoordination;
import static org.mintatlas.testkit.person.PersonFixtures.aPerson;
import static org.mintatlas.testkit.region.RegionFixtures.aRegionId;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;

class CoordinationTest {
  private static final Period UNTIL_2021 = new Period(PartialDate.of(2019), PartialDate.of(2021));
  private static final Period SINCE_2022 = Period.since(PartialDate.of(2022));

  @Test
  void holdsForATime() {
    Coordination coordination = aCoordination(aPerson().id(), aRegionId(), UNTIL_2021);

    assertThat(coordination.on(LocalDate.of(2018, 12, 31))).isFalse();
    assertThat(coordination.on(LocalDate.of(2019, 1, 1))).isTrue();
    assertThat(coordination.on(LocalDate.of(2021, 12, 31))).isTrue();
    assertThat(coordination.on(LocalDate.of(2022, 1, 1))).isFalse();
  }

  @Test
  void mayBeSharedBySeveralPersonsAtOnce() {
    RegionId region = aRegionId();
    Coordination one = aCoordination(aPerson("Coordinator One").id(), region);
    Coordination other = aCoordination(aPerson("Coordinator Two").id(), region);

    assertThat(Stream.of(one, other).filter(c -> c.on(LocalDate.of(2024, 1, 1)))).hasSize(2);
  }

  @Test
  void staysWithThePersonWhoChangedToAnotherRegion() {
    PersonId person = aPerson().id();
    Coordination former = aCoordination(person, aRegionId(), UNTIL_2021);
    Coordination present = aCoordination(person, aRegionId(), SINCE_2022);

    assertThat(former.person()).isEqualTo(present.person());
    assertThat(former.region()).isNotEqualTo(present.region());
    assertThat(Stream.of(former, present).filter(c -> c.on(LocalDate.of(2021, 6, 1))))
        .containsExactly(former);
    assertThat(Stream.of(former, present).filter(c -> c.on(LocalDate.of(2024, 6, 1))))
        .containsExactly(present);
  }

  @Test
  void endsOnTheEveOfTheEndOfItsRegionUnlessItHasAnEndOfItsOwn() {
    Coordination open = aCoordination(aPerson().id(), aRegionId(), SINCE_2022);
    Coordination over = aCoordination(aPerson().id(), aRegionId(), UNTIL_2021);
    LocalDate ended = LocalDate.of(2024, 7, 1);

    assertThat(open.within(ended).period())
        .isEqualTo(new Period(PartialDate.of(2022), PartialDate.parse("2024-06-30")));
    assertThat(open.within(ended).on(ended.minusDays(1))).isTrue();
    assertThat(open.within(ended).on(ended)).isFalse();
    assertThat(open.within(ended).id()).isEqualTo(open.id());
    assertThat(over.within(ended)).isEqualTo(over);
    assertThat(open.within(null)).isEqualTo(open);
  }

  @Test
  void staysAsItIsWhenItBeganOnlyAfterTheEndOfItsRegion() {
    Coordination open = aCoordination(aPerson().id(), aRegionId(), SINCE_2022);

    assertThat(open.within(LocalDate.of(2022, 1, 1))).isEqualTo(open);
  }

  @Test
  void isRejectedWithANegativeVersion() {
    Coordination any = aCoordination(aPerson().id(), aRegionId());

    assertInvalid(() -> new Coordination(any.id(), -1, any.person(), any.region(), any.period()))
        .withMessage("version '-1': must not be negative");
  }
}
