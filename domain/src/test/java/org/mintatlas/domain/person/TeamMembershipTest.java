package org.mintatlas.domain.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.testkit.person.PersonFixtures;

class TeamMembershipTest {
  private static final InitiativeId INITIATIVE = new InitiativeId(UUID.randomUUID());
  private final TeamMembership membership =
      PersonFixtures.aTeamMembership(
          PersonFixtures.aPerson().id(),
          INITIATIVE,
          new Period(PartialDate.of(2019), PartialDate.of(2021)));

  @Test
  void holdsForATime() {
    assertThat(membership.on(LocalDate.of(2018, 12, 31))).isFalse();
    assertThat(membership.on(LocalDate.of(2019, 1, 1))).isTrue();
    assertThat(membership.on(LocalDate.of(2021, 12, 31))).isTrue();
    assertThat(membership.on(LocalDate.of(2022, 1, 1))).isFalse();
  }

  @Test
  void endsWhenItIsSaid() {
    PartialDate end = PartialDate.parse("2020-06");
    assertThat(membership.period().until(end)).isEqualTo(new Period(PartialDate.of(2019), end));
    assertInvalid(() -> membership.period().until(PartialDate.of(2018)))
        .withMessage("period '2019/2018': ends before it begins");
  }
}
