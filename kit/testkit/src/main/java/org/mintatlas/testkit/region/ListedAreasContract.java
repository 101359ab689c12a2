package org.mintatlas.testkit.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.geography.GeographyFixtures.AHRWEILER;
import static org.mintatlas.testkit.geography.GeographyFixtures.BERLIN;
import static org.mintatlas.testkit.geography.GeographyFixtures.EISENACH;
import static org.mintatlas.testkit.geography.GeographyFixtures.EISENACH_MERGED;
import static org.mintatlas.testkit.geography.GeographyFixtures.KOELN;
import static org.mintatlas.testkit.geography.GeographyFixtures.RHEIN_SIEG_KREIS;
import static org.mintatlas.testkit.region.RegionStores.covering;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.region.Regions;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.ListedArea;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Tenure;

/** What {@link Regions} promises of what listed regions cover. */
interface ListedAreasContract extends RegionStores {

  @Test
  default void onlyListedRegionsCoverAndOnlyOnTheirDays() {
    Region region = stored(fullRegion("some"));
    assertNone("2019-02-28");
    assertStated("2019-03-01", region, KOELN, RHEIN_SIEG_KREIS);
    assertStated("2020-01-01", region, KOELN, RHEIN_SIEG_KREIS, AHRWEILER);
    assertStated("2021-06-14", region, KOELN, RHEIN_SIEG_KREIS, AHRWEILER);
    assertNone("2021-06-15");
    assertNone("2021-12-31");
    assertStated("2022-01-01", region, KOELN, AHRWEILER);
    assertStated("2023-01-01", region, KOELN, RHEIN_SIEG_KREIS, AHRWEILER);
  }

  @Test
  default void theEndOfACoverageIsItsLastDay() {
    Region region =
        stored(
            covering(
                "some", KOELN.key(), new Tenure(PartialDate.of(2020), PartialDate.of(2022, 2))));
    assertStated("2019-12-31", region);
    assertStated("2022-02-28", region, KOELN);
    assertStated("2022-03-01", region);
  }

  @Test
  default void regionsInPreparationOrEndedCoverNothing() {
    stored(
        covering("prepared", KOELN.key(), Tenure.UNKNOWN)
            .withLifecycle(
                Lifecycle.startingAs(LifecycleStatus.IN_PREPARATION, PartialDate.of(2020))));
    stored(RegionStores.ended(covering("ended", KOELN.key(), Tenure.UNKNOWN), 2020));
    stored(
        covering("not-yet", KOELN.key(), Tenure.UNKNOWN)
            .withLifecycle(Lifecycle.startingAs(LifecycleStatus.LISTED, PartialDate.of(2030))));
    assertThat(on(null, TODAY)).isEmpty();
  }

  @Test
  default void aRegionMayBeListedWhileNobodyKnows() {
    Region region =
        stored(
            RegionFixtures.aRegionShownBy("some", PartialDate.of(2021))
                .withCoverage(List.of(Coverage.stated(KOELN.key(), Tenure.UNKNOWN))));
    LocalDate shown = LocalDate.of(2021, 12, 31);
    assertThat(on(null, shown.minusDays(1)))
        .containsExactly(area(region, false, Set.of(KOELN.key()), Set.of()));
    assertThat(on(null, shown)).containsExactly(area(region, true, Set.of(KOELN.key()), Set.of()));
    assertThat(regions().listedAreas(null, new AsOf(TODAY.plusDays(1), TODAY)))
        .containsExactly(area(region, false, Set.of(KOELN.key()), Set.of()));
  }

  @Test
  default void aRegionOfWhichNobodyKnowsWhatItCoversMayCoverItsSeatAndItsName() {
    Region seated = stored(RegionStores.seated("seated", KOELN.key()));
    Region both =
        stored(
            RegionStores.seated("both", KOELN.key())
                .withCoverage(
                    List.of(
                        Coverage.stated(AHRWEILER.key(), Tenure.since(PartialDate.of(2022))),
                        new Coverage(
                            BERLIN.key(), Tenure.UNKNOWN, Coverage.Basis.NAME, List.of()))));
    Region nowhere = stored(RegionFixtures.aListedRegion("nowhere"));
    assertThat(on(null, LocalDate.of(2021, 12, 31)))
        .containsExactlyInAnyOrder(
            area(seated, true, Set.of(), Set.of(KOELN.key())),
            area(both, true, Set.of(), Set.of(KOELN.key(), BERLIN.key())),
            area(nowhere, true, Set.of(), Set.of()));
    assertThat(on(null, LocalDate.of(2022, 1, 1)))
        .containsExactlyInAnyOrder(
            area(seated, true, Set.of(), Set.of(KOELN.key())),
            area(both, true, Set.of(AHRWEILER.key()), Set.of()),
            area(nowhere, true, Set.of(), Set.of()));
  }

  @Test
  default void aRegionIsOfTheKindsOfTheDay() {
    Region region = stored(fullRegion("some"));
    LocalDate funded = LocalDate.of(2022, 11, 1);
    assertThat(on(null, funded.minusDays(1)).getFirst().kinds())
        .isEqualTo(region.kinds(funded.minusDays(1)))
        .hasSize(2);
    assertThat(on(null, funded).getFirst().kinds()).isEqualTo(region.profile().kinds());
  }

  @Test
  default void aStateHasWhatItLeadsAndWhatCoversOrMayCoverADistrictOfIt() {
    Region full = stored(fullRegion("some"));
    Region seated = stored(RegionStores.seated("seated", BERLIN.key()));
    Region led = stored(RegionStores.seated("led", KOELN.key()));
    assertThat(ids(on(FederalState.RP, TODAY))).containsExactly(full.id());
    assertThat(ids(on(FederalState.BE, TODAY))).containsExactly(seated.id());
    assertThat(ids(on(FederalState.NW, TODAY)))
        .containsExactlyInAnyOrder(full.id(), seated.id(), led.id());
    assertThat(on(FederalState.RP, TODAY))
        .as("with all districts, also those of other states")
        .containsExactly(full.listedArea(AsOf.on(TODAY)).orElseThrow());
    assertThat(on(FederalState.SL, TODAY)).isEmpty();
  }

  @Test
  default void districtsAreNamedByTheKeysThatSourcesName() {
    eisenachMerged();
    Region region = stored(covering("some", EISENACH, Tenure.UNKNOWN));
    for (LocalDate day :
        List.of(EISENACH_MERGED.validFrom().minusDays(1), EISENACH_MERGED.validFrom())) {
      assertThat(on(FederalState.TH, day))
          .containsExactly(area(region, true, Set.of(EISENACH), Set.of()));
    }
  }

  @Test
  default void areToldInTheOrderOfTheIdentities() {
    for (int number : List.of(9, 1, 14, 4)) {
      region(number);
    }
    assertThat(on(null, TODAY))
        .extracting(ListedArea::region)
        .containsExactly(region(1), region(4), region(9), region(14));
  }

  @Test
  default void areTheSameAsTheRegionsTellOnEachDay() {
    List<Region> all =
        List.of(
            stored(fullRegion("full")),
            stored(RegionStores.seated("seated", KOELN.key())),
            stored(RegionStores.named("named", KOELN.key(), RegionStores.period("2019", "2022"))),
            stored(RegionStores.ended(RegionStores.seated("ended", BERLIN.key()), 2022)),
            stored(RegionFixtures.aRegionShownBy("shown", PartialDate.of(2021))),
            stored(RegionFixtures.aRegion("undated")));
    for (int year = 2008; year <= 2028; year++) {
      AsOf when = new AsOf(LocalDate.of(year, 12, 31), TODAY);
      assertThat(regions().listedAreas(null, when))
          .as("%s", when)
          .containsExactlyInAnyOrderElementsOf(
              all.stream().flatMap(region -> region.listedArea(when).stream()).toList());
    }
  }

  private List<ListedArea> on(@Nullable FederalState state, LocalDate day) {
    return regions().listedAreas(state, AsOf.on(day));
  }

  private static Set<Object> ids(List<ListedArea> areas) {
    return areas.stream().map(ListedArea::region).collect(Collectors.toSet());
  }

  private void assertNone(String day) {
    assertThat(on(null, LocalDate.parse(day))).isEmpty();
  }

  private void assertStated(String day, Region region, District... expected) {
    assertThat(on(null, LocalDate.parse(day)))
        .singleElement()
        .satisfies(area -> {
          assertThat(area.region()).isEqualTo(region.id());
          assertThat(area.certain()).isTrue();
          assertThat(area.hinted()).isEmpty();
          assertThat(area.stated())
              .containsExactlyInAnyOrderElementsOf(Stream.of(expected).map(District::key).toList());
        });
  }

  private static ListedArea area(
      Region region, boolean certain, Set<DistrictKey> stated, Set<DistrictKey> hinted) {
    return new ListedArea(
        region.id(),
        region.profile().kinds(),
        region.profile().leadState(),
        certain,
        stated,
        hinted);
  }
}
