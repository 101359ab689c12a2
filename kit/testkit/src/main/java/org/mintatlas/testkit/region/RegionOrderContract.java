package org.mintatlas.testkit.region;

import static org.mintatlas.testkit.paging.PagedListAssert.assertList;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.paging.PageRequest;
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

/** What {@link Regions} promises of its orders, apart from the names. */
interface RegionOrderContract extends RegionStores {

  @Test
  default void theLatestFoundedStandFirstBackwardsAndAbsentDatesLastBothWays() {
    RegionProfile year = founded(14, "2017");
    RegionProfile month = founded(3, "2017-01");
    RegionProfile day = founded(12, "2017-01-01");
    RegionProfile later = founded(1, "2017-02");
    RegionProfile season = founded(13, "2017-spring");
    RegionProfile march = founded(5, "2017-03");
    RegionProfile equal = founded(4, "2018");
    RegionProfile equalToo = founded(9, "2018");
    RegionProfile absent = founded(2, null);
    RegionProfile absentToo = founded(11, null);
    assertOrder(
        RegionOrder.FOUNDED,
        year,
        month,
        day,
        later,
        season,
        march,
        equal,
        equalToo,
        absent,
        absentToo);
    assertOrder(
        RegionOrder.FOUNDED_DESC,
        equalToo,
        equal,
        march,
        season,
        later,
        day,
        month,
        year,
        absentToo,
        absent);
  }

  @Test
  default void theLatestListedStandFirstBackwardsAndAbsentDatesLastBothWays() {
    RegionProfile year = listedSince(14, "2017");
    RegionProfile month = listedSince(3, "2017-01");
    RegionProfile day = listedSince(12, "2017-01-01");
    RegionProfile later = listedSince(1, "2017-02");
    RegionProfile equal = listedSince(4, "2018");
    RegionProfile equalToo = listedSince(9, "2018");
    RegionProfile absent = listedSince(2, null);
    RegionProfile absentToo = listedSince(11, null);
    assertOrder(RegionOrder.LISTED, year, month, day, later, equal, equalToo, absent, absentToo);
    assertOrder(
        RegionOrder.LISTED_DESC, equalToo, equal, later, day, month, year, absentToo, absent);
  }

  @Test
  default void absentDatesAloneAreAListToo() {
    RegionProfile one = founded(1, null);
    RegionProfile other = founded(8, null);
    assertOrder(RegionOrder.FOUNDED, one, other);
    assertOrder(RegionOrder.FOUNDED_DESC, other, one);
  }

  @Test
  default void theNorthernmostStandFirstFromNorthToSouth() {
    RegionProfile north = at(7, 54.32);
    RegionProfile aLittleNorth = at(2, Math.nextUp(52.1));
    RegionProfile middle = at(9, 52.1);
    RegionProfile aLittleSouth = at(3, Math.nextDown(52.1));
    RegionProfile south = at(1, 9.5);
    assertOrder(RegionOrder.NORTH_TO_SOUTH, north, aLittleNorth, middle, aLittleSouth, south);
    assertOrder(RegionOrder.SOUTH_TO_NORTH, south, aLittleSouth, middle, aLittleNorth, north);
  }

  @Test
  default void equalLatitudesStandInAFixedOrderThatIsTurnedRoundToo() {
    Stream.of(5, 1, 9).forEach(identity -> at(identity, 50));
    List<RegionProfile> southwards =
        regions()
            .page(
                new RegionScope.Everywhere(), ANY, RegionOrder.NORTH_TO_SOUTH, PageRequest.first(3))
            .values();
    assertList(regions(), new RegionScope.Everywhere(), ANY, RegionOrder.NORTH_TO_SOUTH)
        .isExactly(southwards);
    assertList(regions(), new RegionScope.Everywhere(), ANY, RegionOrder.SOUTH_TO_NORTH)
        .isExactly(southwards.reversed());
  }

  @Test
  default void theRegionsOfAStateStandInTheOrderOfTheirAssuranceToo() {
    RegionProfile later = assured(1, LocalDate.of(2024, 12, 12));
    RegionProfile earlier = assured(3, LocalDate.of(2020, 1, 1));
    RegionProfile unknown = assured(2, null);
    RegionScope state = new RegionScope.InState(FederalState.NW);
    assertList(regions(), state, ANY, RegionOrder.ASSURED).isExactly(unknown, earlier, later);
    assertList(regions(), state, ANY, RegionOrder.ASSURED_DESC).isExactly(later, earlier, unknown);
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

  private static RegionProfileBuilder profile(int identity) {
    return RegionProfile.builder(
        new RegionId(Identities.number(identity)),
        new Slug("region-" + identity),
        "Region",
        Set.of(RegionKind.MINT_REGION),
        FederalState.NW);
  }

  private void assertOrder(RegionOrder order, RegionProfile... expected) {
    assertList(regions(), new RegionScope.Everywhere(), ANY, order).isExactly(expected);
  }
}
