package org.mintatlas.testkit.region;

import static org.mintatlas.testkit.paging.DateOrder.assertEarliestFirstAndAbsentLast;
import static org.mintatlas.testkit.paging.PagedListAssert.assertList;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.region.RegionFilter;
import org.mintatlas.application.region.RegionOrder;
import org.mintatlas.application.region.RegionScope;
import org.mintatlas.application.region.Regions;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.Location;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.region.RegionProfileBuilder;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.paging.PagedListAssert;

/** What {@link Regions} promises of its orders, apart from the names. */
interface RegionOrderContract extends RegionStores {

  @Test
  default void theLatestFoundedStandFirstBackwardsAndAbsentDatesLastBothWays() {
    assertEarliestFirstAndAbsentLast(inOrder(), RegionOrder.FOUNDED, this::founded);
  }

  @Test
  default void theLatestListedStandFirstBackwardsAndAbsentDatesLastBothWays() {
    assertEarliestFirstAndAbsentLast(inOrder(), RegionOrder.LISTED, this::listedSince);
  }

  @Test
  default void theNorthernmostStandFirstFromNorthToSouth() {
    RegionProfile north = at(7, 54.32);
    RegionProfile aLittleNorth = at(2, Math.nextUp(52.1));
    RegionProfile middle = at(9, 52.1);
    RegionProfile aLittleSouth = at(3, Math.nextDown(52.1));
    RegionProfile south = at(1, 9.5);
    assertSouthwards(List.of(north, aLittleNorth, middle, aLittleSouth, south));
  }

  @Test
  default void equalLatitudesStandInAFixedOrderThatIsTurnedRoundToo() {
    Stream.of(5, 1, 9).forEach(identity -> at(identity, 50));
    assertSouthwards(
        regions()
            .page(
                new RegionScope.Everywhere(), ANY, RegionOrder.NORTH_TO_SOUTH, PageRequest.first(3))
            .values());
  }

  @Test
  default void theRegionsOfAStateStandInTheOrderOfTheirAssuranceToo() {
    RegionProfile later = assured(1, LocalDate.of(2024, 12, 12));
    RegionProfile earlier = assured(3, LocalDate.of(2020, 1, 1));
    RegionProfile unknown = assured(2, null);
    RegionScope state = new RegionScope.InState(FederalState.NW);
    assertList(regions(), state, ANY, RegionOrder.ASSURED)
        .isExactlyBothWays(unknown, earlier, later);
  }

  private RegionProfile assured(int identity, @Nullable LocalDate day) {
    List<Source> sources = List.of(new Source("Page", day, null));
    return listed(unlisted(profile(identity).sources(sources).build()));
  }

  private RegionProfile founded(int identity, @Nullable String date) {
    PartialDate founded = date == null ? null : PartialDate.parse(date);
    return listed(unlisted(profile(identity).founded(founded).build()));
  }

  private RegionProfile listedSince(int identity, @Nullable String date) {
    PartialDate since = date == null ? null : PartialDate.parse(date);
    return listed(
        unlisted(profile(identity).build())
            .withLifecycle(Lifecycle.startingAs(LifecycleStatus.LISTED, since)));
  }

  private RegionProfile at(int identity, double latitude) {
    Location location = new Location(new GeoPoint(latitude, 10), Location.Basis.SEAT);
    return listed(unlisted(profile(identity).location(location).build()));
  }

  private static Region unlisted(RegionProfile profile) {
    return Region.of(profile, Lifecycle.startingAs(LifecycleStatus.IN_PREPARATION, null));
  }

  /** A profile with the identity of a number from 0 to 15. */
  static RegionProfileBuilder profile(int identity) {
    return RegionProfile.builder(
        new RegionId(Identities.number(identity)),
        new Slug("region-" + identity),
        "Region",
        Set.of(RegionKind.MINT_REGION),
        FederalState.NW);
  }

  private PagedListAssert<RegionScope, RegionFilter, RegionOrder, RegionProfile> inOrder() {
    return assertList(regions(), new RegionScope.Everywhere(), ANY, RegionOrder.NORTH_TO_SOUTH);
  }

  private void assertSouthwards(List<RegionProfile> expected) {
    inOrder().isExactly(expected);
    inOrder().by(RegionOrder.SOUTH_TO_NORTH).isExactly(expected.reversed());
  }
}
