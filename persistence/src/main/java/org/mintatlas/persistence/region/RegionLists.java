package org.mintatlas.persistence.region;

import org.mintatlas.application.region.RegionFilter;
import org.mintatlas.application.region.RegionOrder;
import org.mintatlas.application.region.RegionScope;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.KeyType;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.SortKey;

/** The lists of regions in SQL. */
final class RegionLists {
  /** The state of a region's life on the day {@code :on}. */
  static final String LIFE =
      "(select l.state from region_lifecycle l where l.region_id = r.id and l.first_day <= :on"
          + " order by l.position desc limit 1)";

  private static final ListSource EVERYWHERE = ListSource.everywhere("region r", "r", "r.id");

  private static final ListSource IN_STATE =
      new ListSource(
          "region_state s join region r on r.id = s.region_id",
          "s.state = parent.key and s.days @> cast(:on as date)",
          KeyType.TEXT,
          "s",
          "s.region_id");

  private static final ListSource IN_DISTRICT =
      new ListSource(
          "region_coverage c join region r on r.id = c.region_id",
          "c.district_key = parent.key and :on between c.first_day and c.last_day",
          KeyType.TEXT,
          "r",
          "r.id");

  private static final ListSource WITH_ORGANISATION =
      new ListSource(
          "region r",
          "r.id in (select i.region_id from region_involvement i"
              + " where i.organisation_id = parent.key)",
          KeyType.UUID,
          "r",
          "r.id");

  private RegionLists() {}

  static ListSource.Parent list(RegionScope scope) {
    return switch (scope) {
      case RegionScope.Everywhere() -> EVERYWHERE.whole();
      case RegionScope.InState(var state) -> IN_STATE.under(state.name());
      case RegionScope.InDistrict(var district) -> IN_DISTRICT.under(district.value());
      case RegionScope.WithOrganisation(var organisation) ->
          WITH_ORGANISATION.under(organisation.value());
    };
  }

  static SortKey sortKey(RegionOrder order) {
    return switch (order) {
      case NAME -> SortKey.text("name", true);
      case NAME_DESC -> SortKey.text("name", false);
      case FOUNDED -> SortKey.text("founded_ascending", true);
      case FOUNDED_DESC -> SortKey.text("founded_descending", false);
      case LISTED -> SortKey.text("listed_ascending", true);
      case LISTED_DESC -> SortKey.text("listed_descending", false);
      case NORTH_TO_SOUTH -> SortKey.number("latitude", false);
      case SOUTH_TO_NORTH -> SortKey.number("latitude", true);
      case ASSURED -> SortKey.assured(true);
      case ASSURED_DESC -> SortKey.assured(false);
    };
  }

  static Conditions conditions(RegionFilter filter) {
    return new Conditions()
        .with("on", filter.on())
        .whenAny(
            "exists (select from region_state f where f.region_id = r.id"
                + " and f.state = any(:states::text[]) and f.days @> cast(:on as date))",
            "states",
            filter.states())
        .anyOf("r.kinds", "kinds", filter.kinds())
        .oneOf(LIFE, "lifecycle", filter.lifecycle())
        .when(
            "exists (select from region_coverage f where f.region_id = r.id"
                + " and f.district_key = :district and :on between f.first_day and f.last_day)",
            "district",
            filter.district() == null ? null : filter.district().value())
        .when(
            "left(r.listed, 4) = :listedYear",
            "listedYear",
            filter.listedYear() == null ? null : "%04d".formatted(filter.listedYear()))
        .when("r.pilot_region = :pilotRegion", "pilotRegion", filter.pilotRegion())
        .containing("r.name", filter.nameContains())
        .assuredBefore("r", filter.assuredBefore());
  }
}
