package org.mintatlas.domain.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.geography.GeographyFixtures.KOELN;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.organisation.OrganisationFixtures;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;

class CoverageTest {
  private static final Period YEAR_2021 = new Period(PartialDate.of(2021), PartialDate.of(2021));

  @Test
  void holdsOnTheDaysOfItsPeriod() {
    Coverage coverage = new Coverage(KOELN.key(), YEAR_2021);

    assertThat(coverage.on(LocalDate.of(2020, 12, 31))).isFalse();
    assertThat(coverage.on(LocalDate.of(2021, 1, 1))).isTrue();
    assertThat(coverage.on(LocalDate.of(2021, 12, 31))).isTrue();
    assertThat(coverage.on(LocalDate.of(2022, 1, 1))).isFalse();
  }

  @Test
  void holdsAllTheTimeWhenNoSourceSaysSinceWhen() {
    assertThat(new Coverage(KOELN.key(), null).on(LocalDate.MIN)).isTrue();
  }

  @Test
  void isToldForAnOrganisationInTheSameWay() {
    var partner =
        new Involvement(
            OrganisationFixtures.anOrganisationId(), Involvement.Role.PARTNER, YEAR_2021);

    assertThat(partner.on(LocalDate.of(2020, 12, 31))).isFalse();
    assertThat(partner.on(LocalDate.of(2021, 1, 1))).isTrue();
    assertThat(partner.on(LocalDate.of(2022, 1, 1))).isFalse();
    assertThat(
            new Involvement(partner.organisation(), Involvement.Role.CARRIER, null)
                .on(LocalDate.MIN))
        .isTrue();
  }
}
