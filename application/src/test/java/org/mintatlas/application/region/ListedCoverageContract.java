package org.mintatlas.application.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.application.region.RegionStores.covering;
import static org.mintatlas.domain.geography.GeographyFixtures.AHRWEILER;
import static org.mintatlas.domain.geography.GeographyFixtures.BERLIN;
import static org.mintatlas.domain.geography.GeographyFixtures.KOELN;
import static org.mintatlas.domain.geography.GeographyFixtures.RHEIN_SIEG_KREIS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.LifecycleState;
import org.mintatlas.domain.region.ListedCoverage;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionFixtures;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;

/** What {@link Regions} promises of the districts that listed regions cover. */
interface ListedCoverageContract extends RegionStores {

  @Test
  default void onlyListedRegionsCoverAndOnlyOnTheirDays() {
    Region region = stored(fullRegion("some"));
    assertCovered(LocalDate.of(2019, 2, 28), region);
    assertCovered(LocalDate.of(2019, 3, 1), region, KOELN, RHEIN_SIEG_KREIS);
    assertCovered(LocalDate.of(2020, 1, 1), region, KOELN, RHEIN_SIEG_KREIS, AHRWEILER);
    assertCovered(LocalDate.of(2021, 6, 14), region, KOELN, RHEIN_SIEG_KREIS, AHRWEILER);
    assertCovered(LocalDate.of(2021, 6, 15), region);
    assertCovered(LocalDate.of(2021, 12, 31), region);
    assertCovered(LocalDate.of(2022, 1, 1), region, KOELN, AHRWEILER);
    assertCovered(LocalDate.of(2023, 1, 1), region, KOELN, RHEIN_SIEG_KREIS, AHRWEILER);
  }

  @Test
  default void theEndOfACoverageIsItsLastDay() {
    Region region =
        stored(
            covering(
                "some", KOELN.key(), new Period(PartialDate.of(2020), PartialDate.of(2022, 2))));
    assertCovered(LocalDate.of(2022, 2, 28), region, KOELN);
    assertCovered(LocalDate.of(2022, 3, 1), region);
  }

  @Test
  default void regionsInPreparationOrEndedCoverNothing() {
    stored(
        covering("prepared", KOELN.key(), null)
            .withLifecycle(Lifecycle.startingAs(LifecycleState.IN_PREPARATION, null)));
    stored(
        covering("ended", KOELN.key(), null)
            .withLifecycle(
                new Lifecycle(
                    List.of(
                        new Lifecycle.Change(LifecycleState.LISTED, null),
                        new Lifecycle.Change(LifecycleState.ENDED, PartialDate.of(2020))))));
    stored(RegionFixtures.aRegion("without-districts"));
    assertThat(regions().listedCoverage(null, TODAY)).isEmpty();
  }

  @Test
  default void aStateIsThatOfTheDistrictNotThatOfTheRegion() {
    Region region = stored(fullRegion("some"));
    assertThat(regions().listedCoverage(FederalState.RP, TODAY))
        .containsExactly(coverage(region, AHRWEILER));
    assertThat(regions().listedCoverage(FederalState.NW, TODAY))
        .containsExactly(coverage(region, KOELN), coverage(region, RHEIN_SIEG_KREIS));
    assertThat(regions().listedCoverage(FederalState.BE, TODAY)).isEmpty();
  }

  @Test
  default void overlapsAreToldInTheOrderOfTheDistricts() {
    Region late = stored(covering("late", BERLIN.key(), null));
    Region full = stored(fullRegion("full"));
    Region overlapping = stored(covering("overlapping", KOELN.key(), null));
    List<ListedCoverage> found = regions().listedCoverage(null, TODAY);
    assertThat(found)
        .containsExactlyInAnyOrder(
            coverage(full, KOELN),
            coverage(overlapping, KOELN),
            coverage(full, RHEIN_SIEG_KREIS),
            coverage(full, AHRWEILER),
            coverage(late, BERLIN))
        .isSortedAccordingTo(Comparator.comparing(ListedCoverage::district));
  }

  private void assertCovered(LocalDate day, Region region, District... expected) {
    assertThat(regions().listedCoverage(null, day))
        .containsExactlyElementsOf(
            List.of(expected).stream().map(district -> coverage(region, district)).toList());
  }

  private static ListedCoverage coverage(Region region, District district) {
    return new ListedCoverage(region.id(), region.profile().kinds(), district.key());
  }
}
