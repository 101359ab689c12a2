package org.mintatlas.application.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.application.storing.SaveResults.saved;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.InMemoryAtlas;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.LifecycleState;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionFixtures;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.shared.PartialDate;

class ViewStatisticsTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final ViewStatistics view = new ViewStatistics(atlas.statistics);

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
  void whatHasNoDateIsPartOfThePresentPictureOnly() {
    put("dated", "2022");
    put("undated", null);
    List<RegionYear> years = regions(2021, 2024);
    assertThat(years).extracting(year -> year.total().listed()).containsExactly(0, 1, 1, 2);
    assertThat(years).extracting(year -> year.total().dated()).containsExactly(0, 1, 1, 1);
    assertThat(years.getFirst().byState()).isEmpty();
    assertThat(years.getFirst().byKind(null)).isEmpty();
    assertThat(years.getLast().byState())
        .containsExactly(new RegionCount(2024, null, FederalState.NW, 2, 1, 0));
    assertThat(years.getLast().byKind(FederalState.NW))
        .containsExactly(new RegionCount(2024, RegionKind.MINT_REGION, FederalState.NW, 2, 1, 0));
    assertThat(years.getLast().in(FederalState.BY).listed()).isZero();
  }

  private void put(String slug, @Nullable String since) {
    Lifecycle life =
        Lifecycle.startingAs(
            LifecycleState.LISTED, since == null ? null : PartialDate.parse(since));
    saved(
        atlas.regions.save(
            Region.of(
                RegionFixtures.aProfile(slug).toBuilder().listed(life.listed()).build(), life)));
  }

  private List<RegionYear> regions(int from, int to) {
    return view.regions(new YearRange(from, to), TODAY, Set.of(), Set.of());
  }
}
