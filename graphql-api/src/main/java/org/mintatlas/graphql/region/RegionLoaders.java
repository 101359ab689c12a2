package org.mintatlas.graphql.region;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.paging.Near;
import org.mintatlas.application.region.BrowseRegions;
import org.mintatlas.application.region.RegionFilter;
import org.mintatlas.application.region.RegionInFull;
import org.mintatlas.application.region.RegionOrder;
import org.mintatlas.application.region.RegionScope;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.argument.Components;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.field.Loading;
import org.mintatlas.graphql.geography.GeographyLoaders;
import org.mintatlas.graphql.load.Loader;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Connection;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.stereotype.Component;

/**
 * How regions are read. What the schema calls a region is a profile here, which lists give; its
 * relations are read when they are asked for, all of them at once.
 */
@Component
public final class RegionLoaders {
  private static final Rule ALONE =
      new Rule(
          "region.alone",
          "needs lifecycleStatuses or listedIn beside it, which it turns round",
          "braucht lifecycleStatuses oder listedIn neben sich, die es umkehrt");

  private static final RegionScope EVERYWHERE = new RegionScope.Everywhere();

  public final Loader<RegionId, RegionProfile> profiles;
  final Loader<RegionId, RegionInFull> inFull;

  private final Lists<RegionScope, RegionFilter, RegionOrder, RegionProfile> lists;

  RegionLoaders(BrowseRegions regions, GeographyLoaders geography, Today today, Loading loading) {
    lists =
        loading.lists(
            "regions",
            RegionOrder.NAME,
            regions.lists(),
            geography.placed(
                Components.of(RegionFilter.class)
                    .read("when", "on", filter -> today.asOf(filter.value("on", LocalDate.class)))
                    .named("lifecycle", "lifecycleStatuses")
                    .named("listedYear", "listedIn")
                    .check(RegionLoaders::turnsSomethingRound)));
    profiles = loading.nodes(NodeType.REGION, "region", RegionId::new, regions::byIds);
    inFull = loading.lookup("region.inFull", regions::inFull);
  }

  private static void turnsSomethingRound(Arguments filter, RegionFilter wanted) {
    if (wanted.uncertain() && wanted.lifecycle().isEmpty() && wanted.listedYear() == null) {
      filter.refuse("uncertain", true, ALONE);
    }
  }

  /** The regions under a parent, and how many more there may be. */
  public Connection<RegionProfile> under(
      RegionScope scope, RegionFilter filter, Object owner, Asked asked) {
    return new RegionConnection(
        lists.under(scope, filter, owner, asked),
        lists.under(scope, filter.whereUncertain(), owner, asked));
  }

  /** Those that live around a point, the nearest first. */
  Connection<RegionProfile> nearest(GeoPoint point, Object owner, Asked asked) {
    RegionFilter near =
        lists.filter(asked).toBuilder().near(new Near(point, Near.MAX_RADIUS_KM, false)).build();
    return new RegionConnection(
        lists.under(EVERYWHERE, near, RegionOrder.DISTANCE, owner, asked),
        lists.under(EVERYWHERE, near.whereUncertain(), RegionOrder.DISTANCE, owner, asked));
  }

  /** What people look for lives: ended ones come only if the filter of the field asks. */
  Connection<RegionProfile> living(RegionScope scope, Asked asked) {
    return under(scope, lists.filter(asked), scope, asked);
  }

  /** All that a fact refers to, also ended ones unless the filter of the field says otherwise. */
  Connection<RegionProfile> whole(RegionScope scope, Object owner, Asked asked) {
    RegionFilter wanted = lists.filter(asked);
    boolean said =
        asked.values().get("filter") instanceof Map<?, ?> given
            && given.get("includeEnded") != null;
    return under(
        scope, said ? wanted : wanted.toBuilder().includeEnded(true).build(), owner, asked);
  }

  /**
   * Those of some regions that no source assures for a day or a later one.
   *
   * @param owner whose regions they are
   */
  public Connection<RegionProfile> unassured(
      Set<RegionId> some, LocalDate day, Object owner, Asked asked) {
    return under(
        new RegionScope.Among(some),
        lists.filter(asked).toBuilder().assuredBefore(day).build(),
        owner,
        asked);
  }

  /**
   * The regions to which a fact refers, all of them.
   *
   * @param owner whose fact it is
   */
  public Connection<RegionProfile> among(Set<RegionId> facts, Object owner, Asked asked) {
    return whole(new RegionScope.Among(facts), owner, asked);
  }
}
