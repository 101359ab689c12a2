package org.mintatlas.application.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mintatlas.domain.geography.GeographyFixtures.AHRWEILER;
import static org.mintatlas.domain.geography.GeographyFixtures.BERLIN;
import static org.mintatlas.domain.geography.GeographyFixtures.DAHME_SPREEWALD;
import static org.mintatlas.domain.geography.GeographyFixtures.KOELN;
import static org.mintatlas.domain.geography.GeographyFixtures.MUENCHEN_LAND;
import static org.mintatlas.domain.geography.GeographyFixtures.MUENCHEN_STADT;
import static org.mintatlas.domain.geography.GeographyFixtures.OBERHAVEL;
import static org.mintatlas.domain.geography.GeographyFixtures.RHEIN_SIEG_KREIS;
import static org.mintatlas.domain.geography.GeographyFixtures.WARTBURGKREIS;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.InMemoryAtlas;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.GeographyFixtures;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.region.WhiteSpots;

/**
 * The full region of the fixtures is a region, a cluster and a zdi network; it covers Köln and
 * Ahrweiler, and the Rhein-Sieg-Kreis but in 2022.
 */
class FindWhiteSpotsTest implements RegionStores {
  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final FindWhiteSpots whiteSpots = new FindWhiteSpots(atlas.districts, atlas.regions);

  @Override
  public Regions regions() {
    return atlas.regions;
  }

  @Override
  public Organisations organisations() {
    return atlas.organisations;
  }

  @Override
  public Districts districts() {
    return atlas.districts;
  }

  @Test
  void areTheDistrictsThatNoListedRegionCovers() {
    stored(fullRegion("some"));
    WhiteSpots found = whiteSpots.find(null, TODAY, Set.of());
    assertThat(found.districts())
        .containsExactly(
            MUENCHEN_STADT, MUENCHEN_LAND, BERLIN, DAHME_SPREEWALD, OBERHAVEL, WARTBURGKREIS);
    assertThat(found.total()).isEqualTo(9);
    assertThat(found.coveredShare()).isEqualTo(3.0 / 9, within(1e-9));
  }

  @Test
  void dependOnTheDay() {
    stored(fullRegion("some"));
    assertThat(inNordrheinWestfalen("2021-06-14").districts()).isEmpty();
    assertThat(inNordrheinWestfalen("2021-06-15").districts())
        .containsExactly(KOELN, RHEIN_SIEG_KREIS);
    assertThat(inNordrheinWestfalen("2022-06-01").districts()).containsExactly(RHEIN_SIEG_KREIS);
  }

  @Test
  void ofAStateCountThatStateAlone() {
    stored(fullRegion("some"));
    WhiteSpots found = whiteSpots.find(FederalState.RP, TODAY, Set.of());
    assertThat(found.districts()).isEmpty();
    assertThat(found.total()).isEqualTo(1);
    assertThat(found.covered()).isEqualTo(1);
    assertThat(whiteSpots.find(FederalState.BB, TODAY, Set.of()).districts())
        .containsExactly(DAHME_SPREEWALD, OBERHAVEL);
  }

  @Test
  void canBeAskedForRegionsOfAKind() {
    stored(fullRegion("some"));
    stored(RegionStores.covering("only-a-region", BERLIN.key(), null));
    Set<RegionKind> clusters = Set.of(RegionKind.MINT_CLUSTER);
    assertThat(whiteSpots.find(FederalState.BE, TODAY, clusters).districts())
        .containsExactly(BERLIN);
    assertThat(whiteSpots.find(FederalState.BE, TODAY, Set.of()).districts()).isEmpty();
    assertThat(whiteSpots.find(FederalState.RP, TODAY, clusters).districts())
        .doesNotContain(AHRWEILER);
  }

  @Test
  void areWholeGermanyWithoutRegions() {
    districts().saveAll(GeographyFixtures.districts());
    assertThat(whiteSpots.find(null, TODAY, Set.of()))
        .returns(9, WhiteSpots::total)
        .returns(0, WhiteSpots::covered);
  }

  private WhiteSpots inNordrheinWestfalen(String day) {
    return whiteSpots.find(FederalState.NW, LocalDate.parse(day), Set.of());
  }
}
