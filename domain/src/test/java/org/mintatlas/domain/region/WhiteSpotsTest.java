package org.mintatlas.domain.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.region.RegionKind.MINT_CLUSTER;
import static org.mintatlas.domain.region.RegionKind.MINT_REGION;
import static org.mintatlas.domain.region.RegionKind.OTHER;
import static org.mintatlas.domain.region.RegionKind.ZDI_NETWORK;
import static org.mintatlas.testkit.geography.GeographyFixtures.AHRWEILER;
import static org.mintatlas.testkit.geography.GeographyFixtures.BERLIN;
import static org.mintatlas.testkit.geography.GeographyFixtures.EISENACH;
import static org.mintatlas.testkit.geography.GeographyFixtures.EISENACH_MERGED;
import static org.mintatlas.testkit.geography.GeographyFixtures.FORMER_EISENACH;
import static org.mintatlas.testkit.geography.GeographyFixtures.KOELN;
import static org.mintatlas.testkit.geography.GeographyFixtures.OBERHAVEL;
import static org.mintatlas.testkit.geography.GeographyFixtures.RHEIN_SIEG_KREIS;
import static org.mintatlas.testkit.geography.GeographyFixtures.WARTBURGKREIS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictChanges;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.WhiteSpots.Count;
import org.mintatlas.domain.region.WhiteSpots.DistrictCoverage;
import org.mintatlas.domain.region.WhiteSpots.Outcome;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Tenure;
import org.mintatlas.testkit.region.RegionFixtures;

class WhiteSpotsTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 12, 12);
  private static final List<District> AREA = List.of(KOELN, RHEIN_SIEG_KREIS, AHRWEILER, BERLIN);

  @Test
  void areTheDistrictsThatNoListedRegionCovers() {
    WhiteSpots spots = among(region(Set.of(MINT_REGION), KOELN, BERLIN));

    assertThat(spots.covered()).containsExactly(KOELN, BERLIN);
    assertThat(spots.possible()).isEmpty();
    assertThat(spots.uncovered()).containsExactly(RHEIN_SIEG_KREIS, AHRWEILER);
    assertThat(spots.total()).isEqualTo(4);
    assertThat(spots.count()).isEqualTo(new Count(2, 0));
    assertThat(spots.regionsWithUnknownArea()).isZero();
  }

  @Test
  void leaveAShareThatIsCoveredAtLeastAndAtTheMost() {
    WhiteSpots spots =
        new WhiteSpots(
            List.of(
                new DistrictCoverage(KOELN, List.of(anArea()), List.of(anArea())),
                new DistrictCoverage(BERLIN, List.of(), List.of(anArea())),
                new DistrictCoverage(AHRWEILER, List.of(), List.of()),
                new DistrictCoverage(RHEIN_SIEG_KREIS, List.of(), List.of())),
            Map.of(MINT_REGION, new Count(1, 0), ZDI_NETWORK, new Count(0, 3)),
            0);

    assertThat(spots.share()).isEqualTo(new WhiteSpots.Share(1, 1, 4));
    assertThat(spots.share().uncovered()).isEqualTo(2);
    assertThat(spots.share().least()).isEqualTo(0.25);
    assertThat(spots.share().most()).isEqualTo(0.5);
    assertThat(spots.sharesByKind())
        .containsOnly(
            Map.entry(MINT_REGION, new WhiteSpots.Share(1, 0, 4)),
            Map.entry(ZDI_NETWORK, new WhiteSpots.Share(0, 3, 4)));
  }

  @Test
  void coverNothingOfAnAreaWithoutDistricts() {
    WhiteSpots.Share nothing = new WhiteSpots.Share(0, 0, 0);
    assertThat(nothing.least()).isZero();
    assertThat(nothing.most()).isZero();
    assertThat(nothing.plus(new WhiteSpots.Share(1, 2, 4)))
        .isEqualTo(new WhiteSpots.Share(1, 2, 4));
  }

  @Test
  void areAllDistrictsWhenThereIsNoRegion() {
    WhiteSpots spots = among();

    assertThat(spots.uncovered()).isEqualTo(AREA);
    assertThat(spots.count()).isEqualTo(new Count(0, 0));
    assertThat(spots.byKind())
        .containsOnly(
            Map.entry(MINT_REGION, new Count(0, 0)),
            Map.entry(MINT_CLUSTER, new Count(0, 0)),
            Map.entry(ZDI_NETWORK, new Count(0, 0)),
            Map.entry(OTHER, new Count(0, 0)));
  }

  @Test
  void areNotCertainWhereARegionHasItsSeatOrItsNameAndNoSourceSaysWhatItCovers() {
    Region seated = seated(region(Set.of(MINT_REGION)), KOELN);
    Region named = named(region(Set.of(ZDI_NETWORK)), KOELN, AHRWEILER);

    WhiteSpots spots = among(seated, named);

    assertThat(spots.covered()).isEmpty();
    assertThat(spots.possible())
        .containsExactly(
            Map.entry(KOELN, Set.of(seated.id(), named.id())),
            Map.entry(AHRWEILER, Set.of(named.id())));
    assertThat(spots.uncovered()).containsExactly(RHEIN_SIEG_KREIS, BERLIN);
    assertThat(spots.count()).isEqualTo(new Count(0, 2));
    assertThat(spots.byKind())
        .containsEntry(MINT_REGION, new Count(0, 1))
        .containsEntry(ZDI_NETWORK, new Count(0, 2));
    assertThat(spots.regionsWithUnknownArea()).isEqualTo(2);
  }

  @Test
  void areCertainWhereASourceSaysThatTheRegionCoversSomethingElse() {
    WhiteSpots spots = among(seated(named(region(Set.of(MINT_REGION), BERLIN), AHRWEILER), KOELN));

    assertThat(spots.covered()).containsExactly(BERLIN);
    assertThat(spots.possible()).isEmpty();
    assertThat(spots.uncovered()).containsExactly(KOELN, RHEIN_SIEG_KREIS, AHRWEILER);
    assertThat(spots.regionsWithUnknownArea()).isZero();
  }

  @Test
  void areNotCertainWhereARegionCoversOfWhichNobodyKnowsWhetherItIsListed() {
    Region unknown =
        region(Set.of(MINT_REGION), KOELN, BERLIN)
            .withLifecycle(Lifecycle.startingAs(LifecycleStatus.LISTED, null));
    Region certain = region(Set.of(ZDI_NETWORK), BERLIN);

    WhiteSpots spots = among(unknown, certain);

    assertThat(spots.covered()).containsExactly(BERLIN);
    assertThat(spots.possible()).containsExactly(Map.entry(KOELN, Set.of(unknown.id())));
    assertThat(spots.uncovered()).containsExactly(RHEIN_SIEG_KREIS, AHRWEILER);
    assertThat(spots.byKind())
        .containsEntry(MINT_REGION, new Count(0, 2))
        .containsEntry(ZDI_NETWORK, new Count(1, 0));
    assertThat(spots.regionsWithUnknownArea()).isZero();
  }

  @Test
  void countTheListedRegionsOfTheStatesOfTheAreaOfWhichNobodyKnowsWhatTheyCover() {
    Region nowhere = region(Set.of(MINT_REGION));
    Region elsewhere =
        nowhere.withProfile(
            nowhere.profile().toBuilder()
                .id(RegionFixtures.aRegionId())
                .leadState(FederalState.SH)
                .build());
    Region unlisted =
        region(Set.of(MINT_REGION))
            .withLifecycle(Lifecycle.startingAs(LifecycleStatus.LISTED, null));

    assertThat(among(nowhere, elsewhere, unlisted).regionsWithUnknownArea()).isEqualTo(1);
    assertThat(
            find(TODAY, AREA, Set.of(ZDI_NETWORK), nowhere, region(Set.of(ZDI_NETWORK)))
                .regionsWithUnknownArea())
        .isEqualTo(1);
  }

  @Test
  void areDerivedForTheDay() {
    Region region =
        region(Set.of(MINT_REGION))
            .withCoverage(
                List.of(
                    Coverage.stated(
                        KOELN.key(), new Tenure(PartialDate.of(2020), PartialDate.of(2022))),
                    Coverage.stated(BERLIN.key(), Tenure.since(PartialDate.of(2022)))));

    assertThat(on(LocalDate.of(2021, 6, 1), region).covered()).containsExactly(KOELN);
    assertThat(on(LocalDate.of(2022, 6, 1), region).covered()).containsExactly(KOELN, BERLIN);
    assertThat(on(LocalDate.of(2023, 6, 1), region).covered()).containsExactly(BERLIN);
  }

  @Test
  void comeBackWhileARegionIsPaused() {
    Region region =
        region(Set.of(MINT_REGION), KOELN).withLifecycle(RegionFixtures.aLifecycleWithPause());

    assertThat(on(LocalDate.of(2018, 6, 1), region).uncovered()).contains(KOELN);
    assertThat(on(LocalDate.of(2021, 6, 14), region).covered()).containsExactly(KOELN);
    assertThat(on(LocalDate.of(2021, 6, 15), region).uncovered()).contains(KOELN);
    assertThat(on(LocalDate.of(2022, 1, 1), region).covered()).containsExactly(KOELN);
  }

  @Test
  void areOnADayToComeWhereNoRegionOfTodayMayStillBe() {
    Region region = region(Set.of(MINT_REGION), KOELN);
    AsOf tomorrow = new AsOf(TODAY.plusDays(1), TODAY);

    WhiteSpots spots = WhiteSpots.among(AREA, areas(tomorrow, region), inArea(AREA), Set.of());

    assertThat(spots.covered()).isEmpty();
    assertThat(spots.possible()).containsOnlyKeys(KOELN);
  }

  @Test
  void areDistrictsOfTheDayWhateverTheKeyThatASourceNames() {
    Region region = region(Set.of(MINT_REGION), FORMER_EISENACH);
    LocalDate merged = EISENACH_MERGED.validFrom();

    assertThat(onDistrictsOf(merged.minusDays(1), region).covered())
        .containsExactly(FORMER_EISENACH);
    assertThat(onDistrictsOf(merged.minusDays(1), region).uncovered())
        .containsExactly(WARTBURGKREIS);
    assertThat(onDistrictsOf(merged, region).covered()).containsExactly(WARTBURGKREIS);
    assertThat(onDistrictsOf(merged, region).uncovered()).isEmpty();
  }

  @Test
  void countADistrictOnceHoweverManyRegionsCoverIt() {
    WhiteSpots spots =
        among(region(Set.of(MINT_REGION), KOELN), region(Set.of(MINT_REGION), KOELN, BERLIN));

    assertThat(spots.covered()).containsExactly(KOELN, BERLIN);
    assertThat(spots.byKind()).containsEntry(MINT_REGION, new Count(2, 0));
  }

  @Test
  void countADistrictOnceForEachKindOfARegion() {
    WhiteSpots spots =
        among(
            region(Set.of(MINT_REGION, ZDI_NETWORK), KOELN),
            region(Set.of(ZDI_NETWORK), RHEIN_SIEG_KREIS));

    assertThat(spots.count()).isEqualTo(new Count(2, 0));
    assertThat(spots.byKind())
        .containsOnly(
            Map.entry(MINT_REGION, new Count(1, 0)),
            Map.entry(MINT_CLUSTER, new Count(0, 0)),
            Map.entry(ZDI_NETWORK, new Count(2, 0)),
            Map.entry(OTHER, new Count(0, 0)));
  }

  @Test
  void countForAKindBySoleLookAtItsRegions() {
    Region certain = region(Set.of(MINT_REGION), KOELN);
    Region possible = seated(region(Set.of(ZDI_NETWORK)), KOELN);

    assertThat(among(certain, possible).count()).isEqualTo(new Count(1, 0));
    assertThat(among(certain, possible).byKind())
        .containsEntry(MINT_REGION, new Count(1, 0))
        .containsEntry(ZDI_NETWORK, new Count(0, 1));
  }

  @Test
  void countARegionAsAClusterOnlyFromItsFunding() {
    Region region =
        region(Set.of(MINT_REGION, MINT_CLUSTER), KOELN)
            .withClusterFunding(new ClusterFunding(Period.since(PartialDate.of(2022)), false));

    assertThat(on(LocalDate.of(2021, 12, 31), region).byKind())
        .containsEntry(MINT_CLUSTER, new Count(0, 0))
        .containsEntry(MINT_REGION, new Count(1, 0));
    assertThat(on(LocalDate.of(2022, 1, 1), region).byKind())
        .containsEntry(MINT_CLUSTER, new Count(1, 0));
  }

  @Test
  void countOnlyRegionsOfTheKindsInQuestion() {
    Region zdi = region(Set.of(MINT_REGION, ZDI_NETWORK), KOELN);
    Region plain = region(Set.of(MINT_REGION), BERLIN);
    Region cluster = region(Set.of(MINT_CLUSTER), AHRWEILER);

    WhiteSpots spots = find(TODAY, AREA, Set.of(ZDI_NETWORK, MINT_CLUSTER), zdi, plain, cluster);

    assertThat(spots.uncovered()).containsExactly(RHEIN_SIEG_KREIS, BERLIN);
    assertThat(spots.byKind())
        .containsOnly(
            Map.entry(ZDI_NETWORK, new Count(1, 0)), Map.entry(MINT_CLUSTER, new Count(1, 0)));
  }

  @Test
  void leaveOutWhatLiesOutsideOfTheArea() {
    WhiteSpots spots = among(region(Set.of(MINT_REGION), OBERHAVEL));

    assertThat(spots.uncovered()).isEqualTo(AREA);
    assertThat(spots.byKind()).containsEntry(MINT_REGION, new Count(0, 0));
  }

  @Test
  void areNoneInAnAreaWithoutDistricts() {
    WhiteSpots spots = find(TODAY, List.of(), Set.of(), region(Set.of(MINT_REGION)));

    assertThat(spots.total()).isZero();
    assertThat(spots.uncovered()).isEmpty();
    assertThat(spots.regionsWithUnknownArea()).isZero();
  }

  @Test
  void keepCopiesOfWhatTheyAreMadeOf() {
    ListedArea area = anArea();
    List<ListedArea> covering = new ArrayList<>(List.of(area));
    List<ListedArea> possible = new ArrayList<>(List.of(area));
    List<DistrictCoverage> districts =
        new ArrayList<>(
            List.of(
                new DistrictCoverage(KOELN, covering, List.of()),
                new DistrictCoverage(AHRWEILER, List.of(), possible),
                new DistrictCoverage(BERLIN, List.of(), List.of())));
    Map<RegionKind, Count> byKind = new EnumMap<>(Map.of(MINT_REGION, new Count(1, 1)));
    WhiteSpots spots = new WhiteSpots(districts, byKind, 0);

    covering.clear();
    possible.clear();
    districts.clear();
    byKind.clear();

    assertThat(spots.covered()).containsExactly(KOELN).isUnmodifiable();
    assertThat(spots.uncovered()).containsExactly(BERLIN).isUnmodifiable();
    assertThat(spots.possible())
        .containsExactly(Map.entry(AHRWEILER, Set.of(area.region())))
        .isUnmodifiable();
    assertThat(spots.byKind())
        .containsExactly(Map.entry(MINT_REGION, new Count(1, 1)))
        .isUnmodifiable();
  }

  @Test
  void tellOfEachDistrictHowManyRegionsOfAKindCoverIt() {
    Region both = region(Set.of(MINT_REGION, MINT_CLUSTER), KOELN, BERLIN);
    Region one = region(Set.of(MINT_REGION), KOELN);
    Region maybe = seated(region(Set.of(ZDI_NETWORK)), KOELN);
    Region outside = seated(region(Set.of(MINT_REGION)), AHRWEILER);
    WhiteSpots spots = among(both, one, maybe, outside);

    assertThat(spots.districts())
        .extracting(DistrictCoverage::district)
        .containsExactlyElementsOf(AREA);
    DistrictCoverage koeln = spots.districts().getFirst();
    assertThat(koeln.outcome()).isEqualTo(Outcome.COVERED);
    assertThat(koeln.covering()).hasSize(2);
    assertThat(koeln.possible()).hasSize(1);
    assertThat(koeln.of(MINT_REGION).covering()).hasSize(2);
    assertThat(koeln.of(MINT_REGION).possible()).isEmpty();
    assertThat(koeln.of(ZDI_NETWORK).outcome()).isEqualTo(Outcome.POSSIBLY_COVERED);
    assertThat(koeln.of(OTHER).outcome()).isEqualTo(Outcome.UNCOVERED);
    assertThat(spots.districts())
        .extracting(DistrictCoverage::outcome)
        .containsExactly(
            Outcome.COVERED, Outcome.UNCOVERED, Outcome.POSSIBLY_COVERED, Outcome.COVERED);
  }

  @Test
  void areToldByAreasThatKeepCopiesOfWhatTheyAreMadeOf() {
    Set<RegionKind> kinds = new HashSet<>(Set.of(OTHER));
    Set<DistrictKey> stated = new HashSet<>(Set.of(KOELN.key()));
    Set<DistrictKey> hinted = new HashSet<>(Set.of(BERLIN.key()));
    ListedArea area =
        new ListedArea(RegionFixtures.aRegionId(), kinds, FederalState.NW, true, stated, hinted);

    kinds.clear();
    stated.clear();
    hinted.clear();

    assertThat(area.kinds()).containsExactly(OTHER).isUnmodifiable();
    assertThat(area.stated()).containsExactly(KOELN.key()).isUnmodifiable();
    assertThat(area.hinted()).containsExactly(BERLIN.key()).isUnmodifiable();
  }

  private static ListedArea anArea() {
    return ListedArea.builder(RegionFixtures.aRegionId(), FederalState.NW).build();
  }

  private static WhiteSpots among(Region... regions) {
    return on(TODAY, regions);
  }

  private static WhiteSpots on(LocalDate day, Region... regions) {
    return find(day, AREA, Set.of(), regions);
  }

  private static WhiteSpots find(
      LocalDate day, Collection<District> area, Set<RegionKind> kinds, Region... regions) {
    return WhiteSpots.among(area, areas(AsOf.on(day), regions), inArea(area), kinds);
  }

  private static WhiteSpots onDistrictsOf(LocalDate day, Region... regions) {
    List<District> area =
        List.of(FORMER_EISENACH, WARTBURGKREIS).stream()
            .filter(district -> district.existsOn(day))
            .toList();
    Set<DistrictKey> keys = area.stream().map(District::key).collect(Collectors.toSet());
    DistrictChanges changes = new DistrictChanges(List.of(EISENACH_MERGED));
    assertThat(changes.on(EISENACH, day, keys)).hasSize(1);
    return WhiteSpots.among(
        area, areas(AsOf.on(day), regions), key -> changes.on(key, day, keys), Set.of());
  }

  private static Function<DistrictKey, Set<DistrictKey>> inArea(Collection<District> area) {
    return key -> area.stream().map(District::key).anyMatch(key::equals) ? Set.of(key) : Set.of();
  }

  private static List<ListedArea> areas(AsOf when, Region... regions) {
    return Arrays.stream(regions).flatMap(region -> region.listedArea(when).stream()).toList();
  }

  private static Region seated(Region region, District district) {
    return region.withProfile(
        region.profile().toBuilder().seat(district.name()).seatDistrict(district.key()).build());
  }

  private static Region named(Region region, District... districts) {
    List<Coverage> coverage = new ArrayList<>(region.coverage());
    for (District district : districts) {
      coverage.add(new Coverage(district.key(), Tenure.UNKNOWN, Coverage.Basis.NAME, List.of()));
    }
    return region.withCoverage(coverage);
  }

  private static Region region(Set<RegionKind> kinds, District... districts) {
    Region region = RegionFixtures.aListedRegion("fluss");
    return region
        .withProfile(region.profile().toBuilder().kinds(kinds).build())
        .withCoverage(
            Arrays.stream(districts)
                .map(district -> Coverage.stated(district.key(), Tenure.UNKNOWN))
                .toList());
  }
}
