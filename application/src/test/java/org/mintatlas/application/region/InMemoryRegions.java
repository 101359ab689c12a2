package org.mintatlas.application.region;

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
import org.mintatlas.application.paging.InMemoryPaging;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Position;
import org.mintatlas.application.paging.PositionOrder;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.storing.InMemoryAggregates;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictChanges;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.domain.region.Involvement;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.ListedArea;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.region.Standing;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;

/** Regions in memory. */
public final class InMemoryRegions implements Regions {
  private final Organisations organisations;
  private final Districts districts;
  private final InMemoryAggregates<RegionId, Region> regions =
      InMemoryAggregates.withSlug(region -> region.profile().slug());

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
    DistrictKey seat = region.profile().seatDistrict();
    if (seat != null && !districts.byKeys(Set.of(seat)).containsKey(seat)) {
      return new SaveResult.ReferenceUnknown<>("district");
    }
    RegionId successor = region.successor();
    if (successor != null && regions.byIds(Set.of(successor)).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("region");
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
  public Map<RegionId, LocalDate> ends(Set<RegionId> ids) {
    Map<RegionId, LocalDate> ends = new HashMap<>();
    regions
        .byIds(ids)
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
    return regions
        .all()
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
      case ASSURED, ASSURED_DESC -> PositionOrder::assured;
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
      case ASSURED -> PositionOrder.texts(false);
      case ASSURED_DESC -> PositionOrder.texts(true);
    };
  }

  private static String written(@Nullable PartialDate date) {
    return PositionOrder.text(date);
  }

  private Stream<RegionProfile> list(RegionScope scope, RegionFilter filter) {
    LocalDate day = filter.when().day();
    return regions
        .all()
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
