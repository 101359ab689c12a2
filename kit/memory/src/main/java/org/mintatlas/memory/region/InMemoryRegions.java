package org.mintatlas.memory.region;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
import org.mintatlas.memory.paging.InMemoryPaged;
import org.mintatlas.memory.paging.Sorting;
import org.mintatlas.memory.paging.Wanted;
import org.mintatlas.memory.storing.InMemoryStore;

/** Regions in memory. */
public final class InMemoryRegions extends InMemoryStore<RegionId, Region>
    implements Regions, InMemoryPaged<RegionScope, RegionFilter, RegionOrder, RegionProfile> {
  private final Districts districts;

  /** Regions can refer to what these collections hold. */
  public InMemoryRegions(Organisations organisations, Districts districts) {
    super(Regions.INTEGRITY, region -> region.profile().slug());
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
    Map<RegionId, RegionProfile> profiles = new HashMap<>();
    byIds(ids).forEach((id, region) -> profiles.put(id, region.profile()));
    return profiles;
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
    return all()
        .flatMap(region -> region.listedArea(when).stream())
        .filter(area -> state == null || reaches(area, state))
        .sorted(Comparator.comparing(area -> area.region().toString()))
        .toList();
  }

  private static boolean reaches(ListedArea area, FederalState state) {
    return area.leadState() == state
        || Stream.concat(area.stated().stream(), area.hinted().stream())
            .anyMatch(district -> district.state() == state);
  }

  @Override
  public Sorting<RegionProfile> sorting(RegionScope scope, RegionOrder order) {
    return switch (order) {
      case NAME -> Sorting.names(false, RegionProfile::name);
      case NAME_DESC -> Sorting.names(true, RegionProfile::name);
      case FOUNDED -> Sorting.dates(false, RegionProfile::founded);
      case FOUNDED_DESC -> Sorting.dates(true, RegionProfile::founded);
      case LISTED -> Sorting.dates(false, RegionProfile::listed);
      case LISTED_DESC -> Sorting.dates(true, RegionProfile::listed);
      case SOUTH_TO_NORTH -> Sorting.numbers(false, InMemoryRegions::latitude);
      case NORTH_TO_SOUTH -> Sorting.numbers(true, InMemoryRegions::latitude);
      case ASSURED -> Sorting.assured(false);
      case ASSURED_DESC -> Sorting.assured(true);
    };
  }

  private static double latitude(RegionProfile profile) {
    return profile.location().point().lat();
  }

  @Override
  public String idOf(RegionProfile profile) {
    return profile.id().toString();
  }

  @Override
  public Function<RegionScope, Stream<RegionProfile>> lists(RegionFilter filter) {
    LocalDate day = filter.when().day();
    return scope ->
        all()
            .filter(region -> isIn(scope, region, day))
            .filter(region -> matches(filter, region))
            .map(Region::profile);
  }

  private boolean isIn(RegionScope scope, Region region, LocalDate day) {
    return switch (scope) {
      case RegionScope.Everywhere() -> true;
      case RegionScope.InState(var state) -> isOf(Set.of(state), region, day);
      case RegionScope.InDistrict(var district) ->
          meet(region.statedDistricts(day), Set.of(district), day);
      case RegionScope.MaybeInDistrict(var district) ->
          meet(region.hintedDistricts(day), Set.of(district), day);
      case RegionScope.WithOrganisation(var organisation) ->
          region.involvements().stream().anyMatch(i -> i.organisation().equals(organisation));
      case RegionScope.Among(var some) -> some.contains(region.id());
      case RegionScope.SucceededBy(var successor) -> successor.equals(region.successor());
    };
  }

  /** Whether one of the keys means the same district on the day as one of the others. */
  private boolean meet(Set<DistrictKey> keys, Set<DistrictKey> others, LocalDate day) {
    return !Collections.disjoint(meanings(others, day), meanings(keys, day));
  }

  private Set<DistrictKey> meanings(Set<DistrictKey> keys, LocalDate day) {
    Set<DistrictKey> existing =
        districts.all(new DistrictScope.Everywhere(), day).stream()
            .map(District::key)
            .collect(Collectors.toSet());
    DistrictChanges changes = new DistrictChanges(districts.changes());
    return keys.stream()
        .flatMap(key -> changes.on(key, day, existing).stream())
        .collect(Collectors.toSet());
  }

  private boolean matches(RegionFilter filter, Region region) {
    RegionProfile profile = region.profile();
    LocalDate day = filter.when().day();
    return isOf(filter.states(), region, day)
        && Wanted.anyOf(filter.kinds(), region.kinds(day))
        && (filter.districts().isEmpty()
            || meet(region.statedDistricts(day), filter.districts(), day))
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
    @Nullable Boolean life = isInLife(filter, standing);
    @Nullable Boolean year =
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

  private static boolean isOf(Set<FederalState> states, Region region, LocalDate day) {
    return Wanted.oneOf(states, region.profile().leadState())
        || Wanted.anyOf(states, region.coveredStates(day));
  }
}
