package org.mintatlas.application.region;

import java.time.LocalDate;
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
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.InMemoryPaging;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Position;
import org.mintatlas.application.paging.PositionOrder;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.storing.InMemoryAggregates;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.domain.region.Involvement;
import org.mintatlas.domain.region.LifecycleState;
import org.mintatlas.domain.region.ListedCoverage;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;

/** Regions in memory. */
public final class InMemoryRegions implements Regions {
  private final Organisations organisations;
  private final Districts districts;
  private final InMemoryAggregates<RegionId, Region> regions =
      InMemoryAggregates.withSlug(
          Region::id, region -> region.profile().slug(), Region::version, Region::withVersion);

  /** Regions can refer to what these collections hold. */
  public InMemoryRegions(Organisations organisations, Districts districts) {
    this.organisations = organisations;
    this.districts = districts;
  }

  @Override
  public SaveResult<Region> save(Region region) {
    Set<DistrictKey> covered =
        region.coverage().stream().map(Coverage::district).collect(Collectors.toSet());
    if (!districts.byKeys(covered).keySet().containsAll(covered)) {
      return new SaveResult.ReferenceUnknown<>("district");
    }
    Set<OrganisationId> involved =
        region.involvements().stream().map(Involvement::organisation).collect(Collectors.toSet());
    if (!organisations.byIds(involved).keySet().containsAll(involved)) {
      return new SaveResult.ReferenceUnknown<>("organisation");
    }
    return regions.save(region);
  }

  @Override
  public Optional<Region> bySlug(Slug slug) {
    return regions.bySlug(slug);
  }

  @Override
  public Map<RegionId, Region> byIds(Set<RegionId> ids) {
    return regions.byIds(ids);
  }

  @Override
  public Optional<RegionProfile> profileBySlug(Slug slug) {
    return regions.bySlug(slug).map(Region::profile);
  }

  @Override
  public Map<RegionId, RegionProfile> profilesByIds(Set<RegionId> ids) {
    Map<RegionId, RegionProfile> profiles = new HashMap<>();
    regions.byIds(ids).forEach((id, region) -> profiles.put(id, region.profile()));
    return profiles;
  }

  @Override
  public List<ListedCoverage> listedCoverage(@Nullable FederalState state, LocalDate day) {
    return regions
        .all()
        .flatMap(region -> region.listedCoverage(day))
        .filter(covered -> state == null || covered.district().state() == state)
        .sorted(
            Comparator.comparing(ListedCoverage::district)
                .thenComparing(covered -> covered.region().toString()))
        .toList();
  }

  @Override
  public Map<RegionScope, Page<RegionProfile>> pages(
      Set<? extends RegionScope> scopes,
      RegionFilter filter,
      RegionOrder order,
      PageRequest request) {
    Function<RegionProfile, String> key = sortKey(order);
    return InMemoryPaging.pages(
        scopes,
        scope -> list(scope, filter),
        scope -> profile -> new Position(key.apply(profile), profile.id().toString()),
        inOrder(order),
        request);
  }

  @Override
  public Map<RegionScope, Long> counts(Set<? extends RegionScope> scopes, RegionFilter filter) {
    return InMemoryPaging.counts(scopes, scope -> list(scope, filter));
  }

  private static Function<RegionProfile, String> sortKey(RegionOrder order) {
    return switch (order) {
      case NAME, NAME_DESC -> RegionProfile::name;
      case FOUNDED, FOUNDED_DESC -> profile -> written(profile.founded());
      case LISTED, LISTED_DESC -> profile -> written(profile.listed());
      case NORTH_TO_SOUTH, SOUTH_TO_NORTH ->
          profile -> Double.toString(profile.location().point().lat());
    };
  }

  private static Comparator<Position> inOrder(RegionOrder order) {
    return switch (order) {
      case NAME -> PositionOrder.names(NameOrder.NAME);
      case NAME_DESC -> PositionOrder.names(NameOrder.NAME_DESC);
      case FOUNDED, LISTED -> PositionOrder.texts(false);
      case FOUNDED_DESC, LISTED_DESC -> PositionOrder.texts(true);
      case SOUTH_TO_NORTH -> PositionOrder.numbers(false);
      case NORTH_TO_SOUTH -> PositionOrder.numbers(true);
    };
  }

  private static String written(@Nullable PartialDate date) {
    return PositionOrder.text(date);
  }

  private Stream<RegionProfile> list(RegionScope scope, RegionFilter filter) {
    return regions
        .all()
        .filter(region -> isIn(scope, region, filter.on()))
        .filter(region -> matches(filter, region))
        .map(Region::profile);
  }

  private static boolean isIn(RegionScope scope, Region region, LocalDate day) {
    return switch (scope) {
      case RegionScope.Everywhere() -> true;
      case RegionScope.InState(var state) -> isOf(Set.of(state), region, day);
      case RegionScope.InDistrict(var district) -> region.covers(district, day);
      case RegionScope.WithOrganisation(var organisation) ->
          region.involvements().stream().anyMatch(i -> i.organisation().equals(organisation));
    };
  }

  private static boolean matches(RegionFilter filter, Region region) {
    RegionProfile profile = region.profile();
    LifecycleState state = region.lifecycle().on(filter.on()).orElse(null);
    return isOf(filter.states(), region, filter.on())
        && Wanted.anyOf(filter.kinds(), profile.kinds())
        && Wanted.oneOf(filter.lifecycle(), state)
        && (filter.district() == null || region.covers(filter.district(), filter.on()))
        && (filter.listedYear() == null || wasListedIn(filter.listedYear(), profile))
        && (filter.pilotRegion() == null || filter.pilotRegion() == profile.pilotRegion())
        && Wanted.inName(filter.nameContains(), profile.name());
  }

  private static boolean isOf(Set<FederalState> states, Region region, LocalDate day) {
    return Wanted.oneOf(states, region.profile().leadState())
        || Wanted.anyOf(states, region.coveredStates(day));
  }

  private static boolean wasListedIn(int year, RegionProfile profile) {
    return profile.listed() != null && profile.listed().year() == year;
  }
}
