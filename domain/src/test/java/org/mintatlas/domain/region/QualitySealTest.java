package org.mintatlas.domain.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Tenure;
import org.mintatlas.testkit.geography.GeographyFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class QualitySealTest {
  private static final LocalDate AWARDED = LocalDate.of(2023, 5, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2024, 4, 30);
  private static final List<QualitySeal> SEAL = List.of(seal("2023-05-01"));

  @ParameterizedTest
  @CsvSource({
    "2023-05-01, 2024-04-30",
    "2023-01-01, 2023-12-31",
    "2024-02-29, 2025-02-27",
    "2023-05,    2024-05-30",
    "2023,       2024-12-30"
  })
  void isValidAtTheLongestUntilTheDayBeforeItsAnniversary(String awarded, LocalDate last) {
    assertThat(seal(awarded).validUntil()).isEqualTo(last);
  }

  @Test
  void flagsItsRegionWhenItHasRunOutButDoesNotRemoveIt() {
    Region region = zdiNetwork().withSeals(SEAL);

    assertThat(flags(region, LAST_DAY)).isEmpty();
    assertThat(flags(region, LAST_DAY.plusDays(1))).containsExactly(RegionFlag.SEAL_EXPIRED);
    assertThat(region.statedDistricts(LAST_DAY.plusDays(1))).hasSize(1);
    assertThat(region.seals()).isEqualTo(SEAL);
  }

  @Test
  void hasNotRunOutBeforeItWasAwarded() {
    assertThat(flags(zdiNetwork().withSeals(SEAL), AWARDED.minusDays(1))).isEmpty();
  }

  @Test
  void isRenewedByAnother() {
    Region renewed = zdiNetwork().withSeals(List.of(seal("2024-05-10"), seal("2023-05-01")));

    assertThat(flags(renewed, LAST_DAY)).isEmpty();
    assertThat(flags(renewed, LAST_DAY.plusDays(9))).containsExactly(RegionFlag.SEAL_EXPIRED);
    assertThat(flags(renewed, LAST_DAY.plusDays(10))).isEmpty();
    assertThat(flags(renewed, LAST_DAY.plusYears(2))).containsExactly(RegionFlag.SEAL_EXPIRED);
  }

  @Test
  void mayHaveBeenRenewedAtAnyTimeOfTheYearOfWhichASourceTells() {
    Region renewed = zdiNetwork().withSeals(List.of(seal("2023"), seal("2025")));

    assertThat(flags(renewed, LocalDate.of(2024, 12, 30))).isEmpty();
    assertThat(flags(renewed, LocalDate.of(2024, 12, 31))).containsExactly(RegionFlag.SEAL_EXPIRED);
    assertThat(flags(renewed, LocalDate.of(2025, 1, 1))).isEmpty();
    assertThat(flags(renewed, LocalDate.of(2026, 12, 30))).isEmpty();
    assertThat(flags(renewed, LocalDate.of(2026, 12, 31))).containsExactly(RegionFlag.SEAL_EXPIRED);
  }

  @Test
  void flagsNobodyWhoIsNotKnownToHaveOne() {
    assertThat(flags(zdiNetwork(), LAST_DAY)).isEmpty();
  }

  @Test
  void isRefusedForARegionThatIsNoZdiNetwork() {
    assertInvalid(() -> RegionFixtures.aRegion("fluss").withSeals(SEAL))
        .withMessage("quality seal '2023-05-01': needs kind ZDI_NETWORK");
  }

  private static QualitySeal seal(String awarded) {
    return new QualitySeal(PartialDate.parse(awarded));
  }

  private static Set<RegionFlag> flags(Region region, LocalDate day) {
    return region.flags(day, organisation -> null);
  }

  private static Region zdiNetwork() {
    Region region = RegionFixtures.aRegion("zdi-fluss");
    return region
        .withProfile(region.profile().toBuilder().kinds(Set.of(RegionKind.ZDI_NETWORK)).build())
        .withCoverage(List.of(Coverage.stated(GeographyFixtures.KOELN.key(), Tenure.UNKNOWN)));
  }
}
