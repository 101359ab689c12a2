package org.mintatlas.example;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.region.RegionFilter;
import org.mintatlas.application.region.RegionOrder;
import org.mintatlas.application.region.RegionScope;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.ListedArea;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.AsOf;

/** Regions in SQLite. */
public final class SqliteRegions
    extends SqliteLists<RegionId, Region, RegionScope, RegionFilter, RegionOrder, RegionProfile>
    implements Regions {
  private static final Column<Region> NAME = Column.name(region -> region.profile().name());
  private static final Column<Region> FOUNDED =
      Column.date("founded", region -> region.profile().founded());
  private static final Column<Region> LISTED =
      Column.date("listed", region -> region.profile().listed());
  private static final Column<Region> LATITUDE =
      Column.number("latitude", region -> region.profile().location().point().lat());
  private static final List<Column<Region>> POINT =
      Column.point(region -> region.profile().location().pointInState());
  private static final Column<Region> ASSURED =
      Column.assured(region -> region.profile().assuredOn());

  private final Organisations organisations;
  private final Districts districts;

  /** Regions can refer to what these collections hold. */
  public SqliteRegions(Database database, Organisations organisations, Districts districts) {
    super(
        database,
        "region",
        Region.class,
        Regions.INTEGRITY,
        region -> region.profile().slug(),
        Column.and(POINT, NAME, FOUNDED, LISTED, LATITUDE, ASSURED));
    this.organisations = organisations;
    this.districts = districts;
    knows(Referent.DISTRICT, districts::byKeys);
    knows(Referent.REGION, this::byIds);
    knows(Referent.ORGANISATION, organisations::byIds);
  }

  @Override
  public List<ListedArea> listedAreas(@Nullable FederalState state, AsOf when) {
    return where(Condition.ANY, "id").stream()
        .flatMap(region -> region.listedArea(when).stream())
        .filter(area -> state == null || area.reaches(state))
        .toList();
  }

  @Override
  protected RegionProfile shown(Region region) {
    return region.profile();
  }

  @Override
  protected Sort<Region> sort(RegionFilter filter, RegionOrder order) {
    return switch (order) {
      case NAME -> NAME.up();
      case NAME_DESC -> NAME.down();
      case FOUNDED -> FOUNDED.up();
      case FOUNDED_DESC -> FOUNDED.down();
      case LISTED -> LISTED.up();
      case LISTED_DESC -> LISTED.down();
      case SOUTH_TO_NORTH -> LATITUDE.up();
      case NORTH_TO_SOUTH -> LATITUDE.down();
      case ASSURED -> ASSURED.up();
      case ASSURED_DESC -> ASSURED.down();
      case DISTANCE ->
          Column.<Region>distance(filter.near(), region -> filter.distanceKm(region.profile()))
              .up();
    };
  }

  @Override
  protected Under under(RegionScope scope) {
    return switch (scope) {
      case RegionScope.WithOrganisation(var organisation) ->
          new Under(
              """
              exists (select 1 from json_each(document, '$.involvements')
                      where value ->> 'organisation' = scope.parent)\
              """,
              organisation);
      case RegionScope.Among(var some) ->
          new Under("id in (select value from json_each(scope.parent))", some);
      case RegionScope.SucceededBy(var successor) ->
          new Under("document ->> 'successor' = scope.parent", successor);
      case RegionScope.Everywhere everywhere -> Under.ANY;
      case RegionScope.InState state -> Under.ANY;
      case RegionScope.InDistrict district -> Under.ANY;
      case RegionScope.MaybeInDistrict district -> Under.ANY;
    };
  }

  @Override
  protected Function<RegionScope, Predicate<Region>> wanted(RegionFilter filter) {
    Predicate<Region> wanted =
        filter
            .matching(organisations, districts)
            .and(filter.picks(this::bySlug, this::modifiedAfter));
    return scope -> scope.holding(filter.when().day(), districts).and(wanted);
  }
}
