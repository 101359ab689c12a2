package org.mintatlas.domain.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.testkit.governance.GovernanceFixtures.aBodyId;
import static org.mintatlas.testkit.governance.GovernanceFixtures.aFullSeat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
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
  void keepsEveryFact() {
    Seat seat =
        aFullSeat(
            aBodyId(), OrganisationFixtures.anOrganisationId(), PersonFixtures.aPerson().id());
    assertThat(seat).hasNoNullFieldsOrProperties();
    assertThat(seat.withVersion(3).version()).isEqualTo(3);
    assertThat(seat.withVersion(3).withVersion(0)).isEqualTo(seat);
  }
}
