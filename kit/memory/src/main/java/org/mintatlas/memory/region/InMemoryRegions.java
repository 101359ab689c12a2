package org.mintatlas.memory.region;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.Facet;
import org.mintatlas.application.paging.FacetCounts;
import org.mintatlas.application.paging.Placed;
import org.mintatlas.application.region.RegionFacet;
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
import org.mintatlas.memory.paging.InMemoryPaged;
import org.mintatlas.memory.paging.Sorting;
import org.mintatlas.memory.storing.InMemoryStore;

public final class InMemoryRegions extends InMemoryStore<RegionId, Region>
    implements Regions, InMemoryPaged<RegionScope, RegionFilter, RegionOrder, RegionProfile> {
  private final Organisations organisations;
  private final Districts districts;

  /** Regions can refer to what these collections hold. */
  public InMemoryRegions(Organisations organisations, Districts districts) {
    super(Regions.INTEGRITY, region -> region.profile().slug());
    this.organisations = organisations;
    this.districts = districts;
    knows(Referent.DISTRICT, districts::byKeys);
    knows(Referent.REGION, this::byIds);
    knows(Referent.ORGANISATION, organisations::byIds);
  }

  @Override
  public List<ListedArea> listedAreas(@Nullable FederalState state, AsOf when) {
    return all()
        .flatMap(region -> region.listedArea(when).stream())
        .filter(area -> state == null || area.reaches(state))
        .sorted(Comparator.comparing(area -> area.region().toString()))
        .toList();
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
      case DISTANCE -> throw Placed.fromNowhere();
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
    Function<RegionScope, Stream<Region>> whole = whole(filter);
    return scope -> whole.apply(scope).map(Region::profile);
  }

  private Function<RegionScope, Stream<Region>> whole(RegionFilter filter) {
    Predicate<Region> matches = filter.matching(organisations, districts).and(picked(filter));
    return scope -> all().filter(scope.holding(filter.when().day(), districts)).filter(matches);
  }

  @Override
  public Map<RegionScope, Map<Facet<RegionFilter, ?>, FacetCounts>> facetCounts(
      Set<? extends RegionScope> scopes,
      RegionFilter filter,
      Set<? extends Facet<RegionFilter, ?>> facets) {
    return InMemoryPaged.facetCounts(this::whole, scopes, filter, facets);
  }

  @Override
  public List<Facet<RegionFilter, ?>> facets() {
    return List.of(RegionFacet.values());
  }
}
