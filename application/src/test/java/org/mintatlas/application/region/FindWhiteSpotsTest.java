package org.mintatlas.application.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.geography.GeographyFixtures.AHRWEILER;
import static org.mintatlas.testkit.geography.GeographyFixtures.BERLIN;
import static org.mintatlas.testkit.geography.GeographyFixtures.DAHME_SPREEWALD;
import static org.mintatlas.testkit.geography.GeographyFixtures.EISENACH;
import static org.mintatlas.testkit.geography.GeographyFixtures.EISENACH_MERGED;
import static org.mintatlas.testkit.geography.GeographyFixtures.FORMER_EISENACH;
import static org.mintatlas.testkit.geography.GeographyFixtures.KOELN;
import static org.mintatlas.testkit.geography.GeographyFixtures.MUENCHEN_LAND;
import static org.mintatlas.testkit.geography.GeographyFixtures.MUENCHEN_STADT;
import static org.mintatlas.testkit.geography.GeographyFixtures.OBERHAVEL;
import static org.mintatlas.testkit.geography.GeographyFixtures.RHEIN_SIEG_KREIS;
import static org.mintatlas.testkit.geography.GeographyFixtures.WARTBURGKREIS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.Ports;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.region.WhiteSpots;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.Tenure;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.geography.GeographyFixtures;
import org.mintatlas.testkit.region.RegionFixtures;
import org.mintatlas.testkit.region.RegionStores;

/**
 * The full region of the fixtures is a region, a cluster and a zdi network; it covers Köln and
 * Ahrweiler, and the Rhein-Sieg-Kreis but in 2022.
 */
class FindWhiteSpotsTest implements RegionStores {
  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final FindWhiteSpots whiteSpots = new FindWhiteSpots(atlas.districts, atlas.regions);

  @Override
  public Ports ports() {
    return atlas.ports();
  }

  @Test
  void areTheDistrictsThatNoListedRegionCovers() {
    stored(fullRegion("some"));
    WhiteSpots found = find(null, TODAY, Set.of());
    assertThat(found.uncovered())
        .containsExactly(
            MUENCHEN_STADT, MUENCHEN_LAND, BERLIN, DAHME_SPREEWALD, OBERHAVEL, WARTBURGKREIS);
    assertThat(found.total()).isEqualTo(9);
    assertThat(found.count()).isEqualTo(new WhiteSpots.Count(3, 0));
  }

  @Test
  void dependOnTheDay() {
    stored(fullRegion("some"));
    assertThat(inNordrheinWestfalen("2021-06-14").uncovered()).isEmpty();
    assertThat(inNordrheinWestfalen("2021-06-15").uncovered())
        .containsExactly(KOELN, RHEIN_SIEG_KREIS);
    assertThat(inNordrheinWestfalen("2022-06-01").uncovered()).containsExactly(RHEIN_SIEG_KREIS);
  }

  @Test
  void ofAStateCountThatStateAlone() {
    stored(fullRegion("some"));
    WhiteSpots found = find(FederalState.RP, TODAY, Set.of());
    assertThat(found.uncovered()).isEmpty();
    assertThat(found.covered()).containsExactly(AHRWEILER);
    assertThat(found.total()).isEqualTo(1);
    assertThat(find(FederalState.BB, TODAY, Set.of()).uncovered())
        .containsExactly(DAHME_SPREEWALD, OBERHAVEL);
  }

  @Test
  void areNotCertainWhereARegionMayBe() {
    Region seated = stored(RegionStores.seated("seated", BERLIN.key()));
    Region unknown =
        stored(
            RegionFixtures.aRegion("unknown")
                .withCoverage(List.of(Coverage.stated(OBERHAVEL.key(), Tenure.UNKNOWN))));
    WhiteSpots found = find(null, TODAY, Set.of());
    assertThat(found.covered()).isEmpty();
    assertThat(found.possible())
        .containsExactly(
            Map.entry(BERLIN, Set.of(seated.id())), Map.entry(OBERHAVEL, Set.of(unknown.id())));
    assertThat(found.regionsWithUnknownArea()).isEqualTo(1);
    assertThat(find(FederalState.BE, TODAY, Set.of()).possible()).containsOnlyKeys(BERLIN);
    assertThat(find(FederalState.BE, TODAY, Set.of()).regionsWithUnknownArea())
        .as("counted where it is led")
        .isZero();
  }

  @Test
  void canBeAskedForRegionsOfAKind() {
    stored(fullRegion("some"));
    stored(RegionStores.covering("only-a-region", BERLIN.key(), Tenure.UNKNOWN));
    Set<RegionKind> clusters = Set.of(RegionKind.MINT_CLUSTER);
    assertThat(find(FederalState.BE, TODAY, clusters).uncovered()).containsExactly(BERLIN);
    assertThat(find(FederalState.BE, TODAY, Set.of()).uncovered()).isEmpty();
    assertThat(find(FederalState.RP, TODAY, clusters).uncovered()).doesNotContain(AHRWEILER);
    assertThat(find(FederalState.RP, LocalDate.of(2022, 10, 31), clusters).uncovered())
        .as("before it was a cluster")
        .containsExactly(AHRWEILER);
  }

  @Test
  void areWholeGermanyWithoutRegions() {
    districts().saveAll(GeographyFixtures.districts());
    WhiteSpots found = find(null, TODAY, Set.of());
    assertThat(found.total()).isEqualTo(9);
    assertThat(found.uncovered()).hasSize(9);
  }

  @Test
  void areDistrictsOfTheDay() {
    eisenachMerged();
    stored(RegionStores.covering("former", EISENACH, Tenure.UNKNOWN));
    LocalDate merged = EISENACH_MERGED.validFrom();
    assertThat(find(FederalState.TH, merged.minusDays(1), Set.of()))
        .returns(List.of(FORMER_EISENACH), WhiteSpots::covered)
        .returns(List.of(WARTBURGKREIS), WhiteSpots::uncovered);
    assertThat(find(FederalState.TH, merged, Set.of()))
        .returns(List.of(WARTBURGKREIS), WhiteSpots::covered)
        .returns(List.of(), WhiteSpots::uncovered);
  }

  @Test
  void tellWhetherTheDistrictsOfTheDayAreKnown() {
    eisenachMerged();
    LocalDate merged = EISENACH_MERGED.validFrom();
    assertThat(whiteSpots.find(null, AsOf.on(merged), Set.of()).districtsKnown()).isTrue();
    assertThat(whiteSpots.find(null, AsOf.on(merged.minusDays(1)), Set.of()).districtsKnown())
        .isFalse();
  }

  @Test
  void areTheSameForEachStateAsForAllAtOnce() {
    eisenachMerged();
    stored(fullRegion("some"));
    stored(RegionStores.covering("former", EISENACH, Tenure.UNKNOWN));
    stored(RegionStores.seated("seated", BERLIN.key()));
    for (LocalDate day : List.of(LocalDate.of(2020, 1, 1), TODAY)) {
      Map<FederalState, WhiteSpots> found = whiteSpots.byState(AsOf.on(day), Set.of());
      assertThat(found).containsOnlyKeys(FederalState.values());
      found.forEach((state, spots) ->
          assertThat(spots).as("%s", state).isEqualTo(find(state, day, Set.of())));
    }
  }

  private WhiteSpots find(@Nullable FederalState state, LocalDate day, Set<RegionKind> kinds) {
    return whiteSpots.find(state, AsOf.on(day), kinds).spots();
  }

  private WhiteSpots inNordrheinWestfalen(String day) {
    return find(FederalState.NW, LocalDate.parse(day), Set.of());
  }
}
