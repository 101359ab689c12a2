package org.mintatlas.domain.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.testkit.governance.GovernanceFixtures.aBodyId;
import static org.mintatlas.testkit.governance.GovernanceFixtures.aFullSeat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.testkit.governance.GovernanceFixtures;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.person.PersonFixtures;

class SeatTest {

  @Test
  void needsAnOrganisationAPersonOrAFunction() {
    assertInvalid(() ->
            new Seat(
                new SeatId(UUID.randomUUID()),
                0,
                aBodyId(),
                null,
                null,
                null,
                null,
                null,
                List.of()))
        .withMessage("organisation: must be given, or a person or a function");
    assertThat(GovernanceFixtures.aSeat(aBodyId(), "Vorsitz").function().de()).isEqualTo("Vorsitz");
  }

  @Test
  void isRejectedWithANegativeVersion() {
    Seat seat = GovernanceFixtures.aSeat(aBodyId(), "Vorsitz");
    assertInvalid(() -> seat.withVersion(-1)).withMessage("version '-1': must not be negative");
  }

  @Test
  void isLeftByAPersonWhenItIsNotOver() {
    LocalDate day = LocalDate.of(2024, 5, 2);
    PersonId person = PersonFixtures.aPerson().id();
    Seat alone =
        Seat.builder(new SeatId(UUID.randomUUID()), aBodyId())
            .person(person)
            .period(Period.since(PartialDate.of(2020)))
            .build();
    Seat left = alone.leftBy(day);
    assertThat(left.person()).isEqualTo(person);
    assertThat(left.period()).hasToString("2020/2024-05-02");
    Seat function = alone.toBuilder().function(Wording.german("Vorsitz")).build();
    assertThat(function.leftBy(day)).isEqualTo(function.toBuilder().person(null).build());
    Seat over =
        function.toBuilder().period(new Period(PartialDate.of(2020), PartialDate.of(2023))).build();
    assertThat(over.leftBy(day)).isEqualTo(over);
    Seat unknown = alone.toBuilder().period(null).build();
    assertThat(unknown.leftBy(day)).isEqualTo(unknown);
  }

  @Test
  void keepsEveryFact() {
    Seat seat =
        aFullSeat(
            aBodyId(), OrganisationFixtures.anOrganisationId(), PersonFixtures.aPerson().id());
    assertThat(seat).hasNoNullFieldsOrProperties();
    assertThat(seat.withVersion(3).version()).isEqualTo(3);
    assertThat(seat.withVersion(3).withVersion(0)).isEqualTo(seat);
  }
}
