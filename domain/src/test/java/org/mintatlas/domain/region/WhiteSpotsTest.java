package org.mintatlas.domain.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.geography.GeographyFixtures.AHRWEILER;
import static org.mintatlas.domain.geography.GeographyFixtures.BERLIN;
import static org.mintatlas.domain.geography.GeographyFixtures.KOELN;
import static org.mintatlas.domain.geography.GeographyFixtures.OBERHAVEL;
import static org.mintatlas.domain.geography.GeographyFixtures.RHEIN_SIEG_KREIS;
import static org.mintatlas.domain.region.RegionKind.MINT_CLUSTER;
import static org.mintatlas.domain.region.RegionKind.MINT_REGION;
import static org.mintatlas.domain.region.RegionKind.OTHER;
import static org.mintatlas.domain.region.RegionKind.ZDI_NETWORK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;

class WhiteSpotsTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 12, 12);
  private static final List<District> AREA = List.of(KOELN, RHEIN_SIEG_KREIS, AHRWEILER, BERLIN);

  @Test
  void areTheDistrictsThatNoListedRegionCovers() {
    WhiteSpots spots = among(region(Set.of(MINT_REGION), KOELN, BERLIN));

    assertThat(spots.districts()).containsExactly(RHEIN_SIEG_KREIS, AHRWEILER);
    assertThat(spots.total()).isEqualTo(4);
    assertThat(spots.covered()).isEqualTo(2);
    assertThat(spots.coveredShare()).isEqualTo(0.5);
  }

  @Test
  void areAllDistrictsWhenThereIsNoRegion() {
    WhiteSpots spots = among();

    assertThat(spots.districts()).isEqualTo(AREA);
    assertThat(spots.covered()).isZero();
    assertThat(spots.coveredShare()).isZero();
    assertThat(spots.coveredByKind())
        .containsOnly(
            Map.entry(MINT_REGION, 0),
            Map.entry(MINT_CLUSTER, 0),
            Map.entry(ZDI_NETWORK, 0),
            Map.entry(OTHER, 0));
  }

  @Test
  void areDerivedForTheDay() {
    Region region =
        region(Set.of(MINT_REGION))
            .withCoverage(
                List.of(
                    new Coverage(
                        KOELN.key(), new Period(PartialDate.of(2020), PartialDate.of(2022))),
                    new Coverage(BERLIN.key(), Period.since(PartialDate.of(2022)))));

    assertThat(on(LocalDate.of(2021, 6, 1), region).districts()).doesNotContain(KOELN);
    assertThat(on(LocalDate.of(2021, 6, 1), region).districts()).contains(BERLIN);
    assertThat(on(LocalDate.of(2022, 6, 1), region).districts()).doesNotContain(KOELN, BERLIN);
    assertThat(on(LocalDate.of(2023, 6, 1), region).districts()).contains(KOELN);
  }

  @Test
  void comeBackWhileARegionIsPaused() {
    Region region =
        region(Set.of(MINT_REGION), KOELN).withLifecycle(RegionFixtures.aLifecycleWithPause());

    assertThat(on(LocalDate.of(2018, 6, 1), region).districts()).contains(KOELN);
    assertThat(on(LocalDate.of(2021, 6, 14), region).districts()).doesNotContain(KOELN);
    assertThat(on(LocalDate.of(2021, 6, 15), region).districts()).contains(KOELN);
    assertThat(on(LocalDate.of(2022, 1, 1), region).districts()).doesNotContain(KOELN);
  }

  @Test
  void countADistrictOnceHoweverManyRegionsCoverIt() {
    WhiteSpots spots =
        among(region(Set.of(MINT_REGION), KOELN), region(Set.of(MINT_REGION), KOELN, BERLIN));

    assertThat(spots.covered()).isEqualTo(2);
    assertThat(spots.coveredByKind()).containsEntry(MINT_REGION, 2);
  }

  @Test
  void countADistrictOnceForEachKindOfARegion() {
    WhiteSpots spots =
        among(
            region(Set.of(MINT_REGION, ZDI_NETWORK), KOELN),
            region(Set.of(ZDI_NETWORK), RHEIN_SIEG_KREIS));

    assertThat(spots.covered()).isEqualTo(2);
    assertThat(spots.coveredByKind())
        .containsOnly(
            Map.entry(MINT_REGION, 1),
            Map.entry(MINT_CLUSTER, 0),
            Map.entry(ZDI_NETWORK, 2),
            Map.entry(OTHER, 0));
    assertThat(spots.coveredShare(MINT_REGION)).isEqualTo(0.25);
    assertThat(spots.coveredShare(ZDI_NETWORK)).isEqualTo(0.5);
    assertThat(spots.coveredShare(OTHER)).isZero();
  }

  @Test
  void countOnlyRegionsOfTheKindsInQuestion() {
    Region zdi = region(Set.of(MINT_REGION, ZDI_NETWORK), KOELN);
    Region plain = region(Set.of(MINT_REGION), BERLIN);
    Region cluster = region(Set.of(MINT_CLUSTER), AHRWEILER);

    WhiteSpots spots =
        WhiteSpots.among(
            AREA, coverage(TODAY, zdi, plain, cluster), Set.of(ZDI_NETWORK, MINT_CLUSTER));

    assertThat(spots.districts()).containsExactly(RHEIN_SIEG_KREIS, BERLIN);
    assertThat(spots.coveredByKind())
        .containsOnly(Map.entry(ZDI_NETWORK, 1), Map.entry(MINT_CLUSTER, 1));
    assertThat(spots.coveredShare(MINT_REGION)).isZero();
  }

  @Test
  void leaveOutWhatLiesOutsideOfTheArea() {
    WhiteSpots spots = among(region(Set.of(MINT_REGION), OBERHAVEL));

    assertThat(spots.districts()).isEqualTo(AREA);
    assertThat(spots.coveredByKind()).containsEntry(MINT_REGION, 0);
  }

  @Test
  void leaveNothingUncoveredInAnAreaWithoutDistricts() {
    WhiteSpots spots = WhiteSpots.among(List.of(), List.of(), Set.of());

    assertThat(spots.districts()).isEmpty();
    assertThat(spots.coveredShare()).isEqualTo(1);
    assertThat(spots.coveredShare(MINT_REGION)).isEqualTo(1);
  }

  @Test
  void keepCopiesOfWhatTheyAreMadeOf() {
    List<District> districts = new ArrayList<>(List.of(KOELN));
    Map<RegionKind, Integer> byKind = new EnumMap<>(Map.of(MINT_REGION, 1));
    WhiteSpots spots = new WhiteSpots(districts, 2, byKind);

    districts.clear();
    byKind.clear();

    assertThat(spots.districts()).containsExactly(KOELN).isUnmodifiable();
    assertThat(spots.coveredByKind()).containsExactly(Map.entry(MINT_REGION, 1)).isUnmodifiable();
  }

  @Test
  void areToldByCoverageThatKeepsACopyOfItsKinds() {
    Set<RegionKind> kinds = new HashSet<>(Set.of(OTHER));
    ListedCoverage coverage = new ListedCoverage(RegionFixtures.aRegionId(), kinds, KOELN.key());

    kinds.clear();

    assertThat(coverage.kinds()).containsExactly(OTHER).isUnmodifiable();
  }

  private static WhiteSpots among(Region... regions) {
    return on(TODAY, regions);
  }

  private static WhiteSpots on(LocalDate day, Region... regions) {
    return WhiteSpots.among(AREA, coverage(day, regions), Set.of());
  }

  private static List<ListedCoverage> coverage(LocalDate day, Region... regions) {
    return Arrays.stream(regions).flatMap(region -> region.listedCoverage(day)).toList();
  }

  private static Region region(Set<RegionKind> kinds, District... districts) {
    Region region = RegionFixtures.aRegion("fluss");
    return region
        .withProfile(region.profile().toBuilder().kinds(kinds).build())
        .withCoverage(
            Arrays.stream(districts).map(district -> new Coverage(district.key(), null)).toList());
  }
}
