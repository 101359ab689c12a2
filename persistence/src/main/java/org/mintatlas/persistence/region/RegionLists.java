package org.mintatlas.persistence.region;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Facet;
import org.mintatlas.application.region.RegionFacet;
import org.mintatlas.application.region.RegionFilter;
import org.mintatlas.application.region.RegionOrder;
import org.mintatlas.application.region.RegionScope;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.FacetColumn;
import org.mintatlas.persistence.paging.KeyType;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.Parent;
import org.mintatlas.persistence.paging.Points;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.values.FirstListing;

/** The lists of regions in SQL. */
final class RegionLists {
  /**
   * What is known of a region's life on the day {@code :on}; of a day {@code :toCome} only an end
   * is known.
   */
  static final String STANDING =
      "(select case when :toCome and life.standing <> 'ENDED' then 'UNKNOWN'"
          + " else life.standing end from region_standing life"
          + " where life.region_id = r.id and :on between life.first_day and life.last_day)";

  /** It has ended by the day {@code :on}, as far as anybody knows; follows the name of a region. */
  private static final String ENDED =
      ".id and life.standing = 'ENDED' and :on between life.first_day and life.last_day)";

  /** A region has not ended by then. */
  private static final String LIVING =
      "not exists (select from region_standing life where life.region_id = r" + ENDED;

  /** Who carries a region on the day {@code :on}: as {@code Region.lasts} says it. */
  private static final String CARRIED =
      "(select i.region_id, i.organisation_id from region_involvement i"
          + " join region whole on whole.id = i.region_id"
          + " where i.role in ('CARRIER', 'LEAD_PARTNER')"
          + " and coalesce(partial_date_first(coalesce(i.period_from, whole.founded,"
          + " (select first.since from region_lifecycle first"
          + " where first.region_id = whole.id and first.position = 0))), '-infinity') <= :on"
          + " and coalesce(partial_date_last(i.period_to), 'infinity') >= :on"
          + " and not exists (select from region_standing life where life.region_id = whole"
          + ENDED
          + ")";

  /** What a region is on the day {@code :on}: a cluster from its first known funding on. */
  static final String KINDS =
      "(case when partial_date_first(r.cluster_from) > :on"
          + " then array_remove(r.kinds, 'MINT_CLUSTER') else r.kinds end)";

  /** Its listing has no date, and may have been in the year {@code :listedYear}. */
  private static final String MAYBE_LISTED =
      FirstListing.possiblyIn(":listedYear::integer").toString();

  /** The keys that mean on the day {@code :on} the district that another key means then. */
  private static final String SAME_DISTRICT =
      "district_meaning mine join district_meaning theirs on theirs.meant = mine.meant"
          + " and :on between theirs.first_day and theirs.last_day"
          + " where :on between mine.first_day and mine.last_day";

  /** Most are there on any day, but PostgreSQL takes a day that it does not know for a rare one. */
  private static final ListSource IN_STATE =
      RegionRows.PROFILES.tied(
          "region_state s",
          "region_id",
          "s.state = parent.key and nullif(s.days @> cast(:on as date), false)",
          KeyType.TEXT);

  private static final String CLAIMED =
      "r.id in (select c.region_id from region_district c where c.claim = ";

  /** Goes on behind the claim, and before the keys of districts. */
  private static final String ON_THE_DAY =
      " and c.days @> cast(:on as date) and c.district_key in (select theirs.key from "
          + SAME_DISTRICT
          + " and mine.key = ";

  private static final ListSource IN_DISTRICT =
      RegionRows.PROFILES.list(CLAIMED + "'STATED'" + ON_THE_DAY + "parent.key))", KeyType.TEXT);
  private static final ListSource MAYBE_IN_DISTRICT =
      RegionRows.PROFILES.list(CLAIMED + "'HINTED'" + ON_THE_DAY + "parent.key))", KeyType.TEXT);

  private static final ListSource WITH_ORGANISATION =
      RegionRows.PROFILES.list(
          "r.id in (select i.region_id from region_involvement i"
              + " where i.organisation_id = parent.key)",
          KeyType.UUID);

  /** One of which only the lead state is known is nowhere in particular. */
  private static final Points PLACES =
      Points.in("case when r.location_basis <> 'STATE' then r.latitude end", "r.longitude");

  private RegionLists() {}

  static Parent list(RegionScope scope) {
    return switch (scope) {
      case RegionScope.Everywhere() -> RegionRows.PROFILES.everywhere();
      case RegionScope.Among(var some) -> RegionRows.PROFILES.among(some);
      case RegionScope.InState(var state) -> IN_STATE.under(state.name());
      case RegionScope.InDistrict(var district) -> IN_DISTRICT.under(district.value());
      case RegionScope.MaybeInDistrict(var district) -> MAYBE_IN_DISTRICT.under(district.value());
      case RegionScope.SucceededBy(var successor) ->
          RegionRows.PROFILES.under("successor_id", successor);
      case RegionScope.WithOrganisation(var organisation) -> WITH_ORGANISATION.under(organisation);
    };
  }

  static SortKey sortKey(RegionOrder order) {
    return switch (order) {
      case NAME, NAME_DESC -> SortKey.text("name", order);
      case FOUNDED, FOUNDED_DESC -> SortKey.textOrLast("founded", order);
      case LISTED, LISTED_DESC -> SortKey.textOrLast("listed", order);
      case NORTH_TO_SOUTH -> new SortKey("latitude", false, Double::valueOf);
      case SOUTH_TO_NORTH -> new SortKey("latitude", true, Double::valueOf);
      case ASSURED, ASSURED_DESC -> SortKey.assured(order);
      case DISTANCE -> PLACES.distance();
    };
  }

  /** Where the values of a facet are; the conditions name the day. */
  static FacetColumn column(Facet<RegionFilter, ?> facet) {
    return switch ((RegionFacet) facet) {
      case STATE ->
          FacetColumn.computed(
              "states",
              "array(select distinct f.state from region_state f"
                  + " where f.region_id = r.id and f.days @> cast(:on as date))");
      case KIND -> FacetColumn.computed("kinds", KINDS);
      case FOCUS_SUBJECT -> FacetColumn.several("r.focus_subjects");
      case EDUCATION_STAGE -> FacetColumn.several("r.education_stages");
      case TARGET_GROUP -> FacetColumn.several("r.target_groups");
      case LIFECYCLE_STATUS ->
          FacetColumn.computed("standing", "array[nullif(" + STANDING + ", 'UNKNOWN')]");
    };
  }

  static Conditions conditions(RegionFilter filter) {
    Conditions conditions =
        new Conditions()
            .found("r.id", SearchType.REGION, filter.text())
            .with("on", filter.when().day())
            .with("toCome", filter.when().toCome())
            .whenAny(
                "exists (select from region_state f where f.region_id = r.id"
                    + " and f.state = any(:states::text[]) and f.days @> cast(:on as date))",
                "states",
                filter.states())
            .anyOf(KINDS, "kinds", filter.kinds())
            .whenAny(
                CLAIMED + "'STATED'" + ON_THE_DAY + "any(:districts::text[])))",
                "districts",
                filter.districts(),
                DistrictKey::value)
            .when("r.pilot_region = :pilotRegion", "pilotRegion", filter.pilotRegion())
            .anyOf("r.focus_subjects", "subjects", filter.focusSubjects())
            .anyOf("r.target_groups", "groups", filter.targetGroups())
            .anyOf("r.education_stages", "stages", filter.educationStages())
            .slugs("r.id", "region_id", CARRIED, "organisation", "carriers", filter.carriers())
            .whenAny(
                "r.id in (select tie.region_id from "
                    + CARRIED
                    + " tie join organisation carrier on carrier.id = tie.organisation_id"
                    + " where carrier.sector = any(:carrierSectors::text[]))",
                "carrierSectors",
                filter.carrierSectors())
            .when(
                "partial_date_last(r.cluster_to) >= :fundingEndsFrom",
                "fundingEndsFrom",
                filter.fundingEndsFrom())
            .when(
                "partial_date_last(r.cluster_to) <= :fundingEndsTo",
                "fundingEndsTo",
                filter.fundingEndsTo())
            .only(filter.onlyLiving(), LIVING)
            .containingLetters("r.name", filter.nameContains())
            .assuredBefore("r", filter.assuredBefore());
    PLACES.conditions(conditions, filter);
    RegionRows.PROFILES.picked(conditions, filter, true);
    return filter.uncertain() ? uncertain(conditions, filter) : certain(conditions, filter);
  }

  private static Conditions certain(Conditions conditions, RegionFilter filter) {
    return conditions
        .oneOf(STANDING, "lifecycle", filter.lifecycle())
        .when("left(r.listed, 4) = :listedYear", "listedYear", year(filter));
  }

  /** Nothing that is known speaks against it, but not all of it is known. */
  @SuppressWarnings("CompileTimeConstant") // constants too, put together once
  private static Conditions uncertain(Conditions conditions, RegionFilter filter) {
    List<String> unknown = new ArrayList<>();
    if (!filter.lifecycle().isEmpty()) {
      unknown.add("coalesce(" + STANDING + ", '') = 'UNKNOWN'");
      conditions.whenAny(
          STANDING + " = any(array_append(:lifecycle::text[], 'UNKNOWN'))",
          "lifecycle",
          filter.lifecycle());
    }
    if (filter.listedYear() != null) {
      unknown.add(MAYBE_LISTED);
      conditions.when(
          "left(r.listed, 4) = :listedYear or " + MAYBE_LISTED, "listedYear", year(filter));
    }
    return conditions.only(true, unknown.isEmpty() ? "false" : String.join(" or ", unknown));
  }

  private static @Nullable String year(RegionFilter filter) {
    Integer year = filter.listedYear();
    return year == null ? null : PartialDate.of(year).toString();
  }
}
