package org.mintatlas.example;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.geography.DistrictScope;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.region.RegionFilter;
import org.mintatlas.application.region.RegionOrder;
import org.mintatlas.application.region.RegionScope;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictChanges;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.ListedArea;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.region.Standing;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.Slug;

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
  private static final Column<Region> ASSURED =
      Column.assured(region -> region.profile().assuredOn());

  private final Districts districts;

  /** Regions can refer to what these collections hold. */
  public SqliteRegions(Database database, Organisations organisations, Districts districts) {
    super(
        database,
        "region",
        Region.class,
        Regions.INTEGRITY,
        region -> region.profile().slug(),
        List.of(NAME, FOUNDED, LISTED, LATITUDE, ASSURED));
    this.districts = districts;
    knows(Referent.DISTRICT, districts::byKeys);
    knows(Referent.REGION, this::byIds);
    knows(Referent.ORGANISATION, organisations::byIds);
  }

  @Override
  public Optional<RegionProfile> profileBySlug(Slug slug) {
    return bySlug(slug).map(Region::profile);
  }

  @Override
  public Map<RegionId, RegionProfile> profilesByIds(Set<RegionId> ids) {
    return byIds(ids).values().stream().collect(Collectors.toMap(Region::id, Region::profile));
  }

  @Override
  public Map<RegionId, LocalDate> ends(Set<RegionId> ids) {
    Map<RegionId, LocalDate> ends = new HashMap<>();
    byIds(ids)
        .forEach((id, region) -> {
          LocalDate ended = region.lifecycle().ended();
          if (ended != null) {
            ends.put(id, ended);
          }
        });
    return ends;
  }

  @Override
  public List<ListedArea> listedAreas(@Nullable FederalState state, AsOf when) {
    return where(Condition.ANY, "id").stream()
        .flatMap(region -> region.listedArea(when).stream())
        .filter(area -> state == null || reaches(area, state))
        .toList();
  }

  private static boolean reaches(ListedArea area, FederalState state) {
    return area.leadState() == state
        || Stream.concat(area.stated().stream(), area.hinted().stream())
            .anyMatch(district -> district.state() == state);
  }

  @Override
  protected RegionProfile shown(Region region) {
    return region.profile();
  }

  @Override
  protected Sort<Region> sort(RegionOrder order) {
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
    };
  }

  @Override
  protected Condition under(RegionScope scope) {
    return switch (scope) {
      case RegionScope.WithOrganisation(var organisation) ->
          Condition.of(
              """
              exists (select 1 from json_each(document, '$.involvements')
                      where value ->> 'organisation' = ?)\
              """,
              organisation.toString());
      case RegionScope.Among(var some) ->
          Condition.of("id in (select value from json_each(?))", Documents.write(some));
      case RegionScope.SucceededBy(var successor) ->
          Condition.of("document ->> 'successor' = ?", successor.toString());
      case RegionScope.Everywhere everywhere -> Condition.ANY;
      case RegionScope.InState state -> Condition.ANY;
      case RegionScope.InDistrict district -> Condition.ANY;
      case RegionScope.MaybeInDistrict district -> Condition.ANY;
    };
  }

  @Override
  protected Predicate<Region> wanted(RegionScope scope, RegionFilter filter) {
    LocalDate day = filter.when().day();
    UnaryOperator<Set<DistrictKey>> meanings = meanings(day);
    Set<DistrictKey> districts = meanings.apply(filter.districts());
    return isIn(scope, day, meanings)
        .and(region ->
            filter.districts().isEmpty()
                || !Collections.disjoint(districts, meanings.apply(region.statedDistricts(day))))
        .and(region -> matches(filter, region));
  }

  /** What keys of districts mean on a day. */
  private UnaryOperator<Set<DistrictKey>> meanings(LocalDate day) {
    Set<DistrictKey> existing =
        districts.all(new DistrictScope.Everywhere(), day).stream()
            .map(District::key)
            .collect(Collectors.toSet());
    DistrictChanges changes = new DistrictChanges(districts.changes());
    return keys ->
        keys.stream()
            .flatMap(key -> changes.on(key, day, existing).stream())
            .collect(Collectors.toSet());
  }

  /** What {@link #under} leaves open: what a region covers on a day. */
  private static Predicate<Region> isIn(
      RegionScope scope, LocalDate day, UnaryOperator<Set<DistrictKey>> meanings) {
    return switch (scope) {
      case RegionScope.InState(var state) -> region -> isOf(Set.of(state), region, day);
      case RegionScope.InDistrict(var district) -> {
        Set<DistrictKey> meant = meanings.apply(Set.of(district));
        yield region -> !Collections.disjoint(meant, meanings.apply(region.statedDistricts(day)));
      }
      case RegionScope.MaybeInDistrict(var district) -> {
        Set<DistrictKey> meant = meanings.apply(Set.of(district));
        yield region -> !Collections.disjoint(meant, meanings.apply(region.hintedDistricts(day)));
      }
      default -> region -> true;
    };
  }

  private static boolean isOf(Set<FederalState> states, Region region, LocalDate day) {
    return Wanted.oneOf(states, region.profile().leadState())
        || Wanted.anyOf(states, region.coveredStates(day));
  }

  private static boolean matches(RegionFilter filter, Region region) {
    RegionProfile profile = region.profile();
    LocalDate day = filter.when().day();
    return isOf(filter.states(), region, day)
        && Wanted.anyOf(filter.kinds(), region.kinds(day))
        && (filter.pilotRegion() == null || filter.pilotRegion() == profile.pilotRegion())
        && Wanted.inName(filter.nameContains(), profile.name())
        && Wanted.assuredBefore(filter.assuredBefore(), profile)
        && isAsKnown(filter, region);
  }

  private static boolean isAsKnown(RegionFilter filter, Region region) {
    Standing standing = region.standing(filter.when());
    if (filter.onlyLiving() && standing.is(LifecycleStatus.ENDED)) {
      return false;
    }
    Boolean life = isInLife(filter, standing);
    Boolean year =
        filter.listedYear() == null ? Boolean.TRUE : region.listedIn(filter.listedYear());
    if (Boolean.FALSE.equals(life) || Boolean.FALSE.equals(year)) {
      return false;
    }
    return filter.uncertain() == (life == null || year == null);
  }

  private static @Nullable Boolean isInLife(RegionFilter filter, Standing standing) {
    if (filter.lifecycle().isEmpty()) {
      return true;
    }
    return standing.known() ? filter.lifecycle().stream().anyMatch(standing::is) : null;
  }
}
