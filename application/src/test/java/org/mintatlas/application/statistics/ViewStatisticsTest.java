package org.mintatlas.application.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.region.FindWhiteSpots;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.region.WhiteSpots;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Tenure;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.geography.GeographyFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class ViewStatisticsTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final ViewStatistics view =
      new ViewStatistics(atlas.statistics, new FindWhiteSpots(atlas.districts, atlas.regions));

  @Test
  void aYearWithoutRegionsIsThereAsWell() {
    List<RegionYear> years = regions(2022, 2024);
    assertThat(years).extracting(RegionYear::year).containsExactly(2022, 2023, 2024);
    assertThat(years)
        .extracting(RegionYear::on)
        .containsExactly(LocalDate.of(2022, 12, 31), LocalDate.of(2023, 12, 31), TODAY);
    assertThat(years).extracting(RegionYear::total).extracting(RegionCount::listed).containsOnly(0);
  }

  @Test
  void yearsThatHaveNotBegunAreLeftOut() {
    assertThat(regions(2024, 2030)).extracting(RegionYear::year).containsExactly(2024);
    assertThat(regions(2025, 2030)).isEmpty();
  }

  @Test
  void whatNobodyKnowsIsCountedForItself() {
    put("dated", "2022");
    put("undated", null);
    List<RegionYear> years = regions(2021, 2024);
    assertThat(years).extracting(year -> year.total().listed()).containsExactly(0, 1, 1, 1);
    assertThat(years).extracting(year -> year.total().unknown()).containsExactly(1, 1, 1, 1);
    assertThat(years).extracting(year -> year.total().newlyListed()).containsExactly(0, 1, 0, 0);
    assertThat(years)
        .extracting(year -> year.total().newlyListedUnknown())
        .containsExactly(1, 1, 1, 1);
    assertThat(years.getLast().byState())
        .containsExactly(new RegionCount(2024, null, FederalState.NW, 1, 1, 0, 1));
    assertThat(years.getLast().byKind(FederalState.NW))
        .containsExactly(
            new RegionCount(2024, RegionKind.MINT_REGION, FederalState.NW, 1, 1, 0, 1));
    assertThat(years.getLast().in(FederalState.BY).listed()).isZero();
    assertThat(years.getLast().states()).containsExactly(FederalState.NW);
  }

  @Test
  void whatIsCoveredIsCountedForEveryState() {
    atlas.districts.saveAll(GeographyFixtures.districts());
    cover("one", RegionKind.MINT_REGION, GeographyFixtures.KOELN, Tenure.UNKNOWN);
    cover("two", RegionKind.ZDI_NETWORK, GeographyFixtures.KOELN, Tenure.UNKNOWN);
    cover("border", RegionKind.ZDI_NETWORK, GeographyFixtures.AHRWEILER, Tenure.UNKNOWN);
    cover(
        "past",
        RegionKind.MINT_REGION,
        GeographyFixtures.BERLIN,
        new Tenure(PartialDate.of(2019), PartialDate.of(2023)));
    saved(
        atlas.regions.save(
            RegionFixtures.aRegion("unknown")
                .withCoverage(
                    List.of(Coverage.stated(GeographyFixtures.OBERHAVEL.key(), Tenure.UNKNOWN)))));

    assertThat(view.coverage(AsOf.on(TODAY), Set.of()).byState())
        .hasSameSizeAs(FederalState.values())
        .contains(
            new CoverageCount(FederalState.NW, new WhiteSpots.Share(1, 0, 2), 1),
            new CoverageCount(FederalState.RP, new WhiteSpots.Share(1, 0, 1), 0),
            new CoverageCount(FederalState.BE, new WhiteSpots.Share(0, 0, 1), 0),
            new CoverageCount(FederalState.BB, new WhiteSpots.Share(0, 1, 2), 0),
            new CoverageCount(FederalState.SL, new WhiteSpots.Share(0, 0, 0), 0));
    assertThat(view.coverage(AsOf.on(TODAY), Set.of(RegionKind.ZDI_NETWORK)).byState())
        .contains(
            new CoverageCount(FederalState.NW, new WhiteSpots.Share(1, 0, 2), 0),
            new CoverageCount(FederalState.BB, new WhiteSpots.Share(0, 0, 2), 0));
    assertThat(view.coverage(AsOf.on(LocalDate.of(2023, 12, 31)), Set.of()).byState())
        .contains(new CoverageCount(FederalState.BE, new WhiteSpots.Share(1, 0, 1), 0));
  }

  @Test
  void whatIsCoveredOfEachStateAddsUpToTheWhole() {
    CoverageStatistic coverage =
        new CoverageStatistic(
            TODAY,
            List.of(
                new CoverageCount(FederalState.BY, new WhiteSpots.Share(3, 1, 8), 2),
                new CoverageCount(FederalState.SL, new WhiteSpots.Share(0, 0, 0), 1),
                new CoverageCount(FederalState.BE, new WhiteSpots.Share(0, 1, 2), 0)));
    assertThat(coverage.share()).isEqualTo(new WhiteSpots.Share(3, 2, 10));
    assertThat(coverage.regionsWithUnknownArea()).isEqualTo(3);
    assertThat(new CoverageStatistic(TODAY, List.of()).share().most()).isZero();
  }

  private void cover(String slug, RegionKind kind, District district, Tenure tenure) {
    Region region = RegionFixtures.aListedRegion(slug);
    saved(
        atlas.regions.save(
            region
                .withProfile(region.profile().toBuilder().kinds(Set.of(kind)).build())
                .withCoverage(List.of(Coverage.stated(district.key(), tenure)))));
  }

  private void put(String slug, @Nullable String since) {
    Lifecycle life =
        Lifecycle.startingAs(
            LifecycleStatus.LISTED, since == null ? null : PartialDate.parse(since));
    saved(
        atlas.regions.save(
            Region.of(
                RegionFixtures.aProfile(slug).toBuilder().listed(life.listed()).build(), life)));
  }

  private List<RegionYear> regions(int from, int to) {
    return view.regions(new YearRange(from, to), AsOf.on(TODAY), Set.of(), Set.of());
  }
}
