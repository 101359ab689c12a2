package org.mintatlas.application.statistics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.event.EventFilter;
import org.mintatlas.application.event.EventOrder;
import org.mintatlas.application.event.EventScope;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.geography.DistrictScope;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.initiative.InitiativeFilter;
import org.mintatlas.application.initiative.InitiativeScope;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.region.RegionFilter;
import org.mintatlas.application.region.RegionOrder;
import org.mintatlas.application.region.RegionScope;
import org.mintatlas.application.region.Regions;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.LifecycleState;
import org.mintatlas.domain.region.ListedCoverage;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.PartialDate;

/** Counts what other collections in memory hold. */
public final class InMemoryStatistics implements Statistics {
  private final Regions regions;
  private final Districts districts;
  private final Initiatives initiatives;
  private final Events events;

  /** Counts what these collections hold. */
  public InMemoryStatistics(
      Regions regions, Districts districts, Initiatives initiatives, Events events) {
    this.regions = regions;
    this.districts = districts;
    this.initiatives = initiatives;
    this.events = events;
  }

  @Override
  public List<RegionCount> regions(
      YearRange years, LocalDate on, Set<RegionKind> kinds, Set<FederalState> states) {
    Collection<Region> asked =
        allRegions(on)
            .filter(region -> Wanted.anyOf(kinds, region.profile().kinds()))
            .filter(region -> Wanted.oneOf(states, region.profile().leadState()))
            .toList();
    return Stream.iterate(years.from(), year -> year <= years.to(), year -> year + 1)
        .filter(year -> year <= on.getYear())
        .flatMap(year -> yearOf(year, on, kinds, asked))
        .toList();
  }

  private record Group(@Nullable RegionKind kind, @Nullable FederalState state) {}

  private static Stream<RegionCount> yearOf(
      int year, LocalDate on, Set<RegionKind> kinds, Collection<Region> regions) {
    LocalDate last = LocalDate.of(year, 12, 31);
    LocalDate day = last.isAfter(on) ? on : last;
    Map<Group, RegionCount> counts = new HashMap<>();
    for (Region region : regions) {
      Optional<Lifecycle.Change> now =
          region.lifecycle().changes().reversed().stream()
              .filter(change -> change.since() == null || !change.since().firstDay().isAfter(day))
              .findFirst()
              .filter(change -> change.state() == LifecycleState.LISTED);
      PartialDate welcomed = region.profile().listed();
      int listed = now.isPresent() ? 1 : 0;
      int dated = now.isPresent() && now.get().since() != null ? 1 : 0;
      int newly = welcomed != null && welcomed.year() == year ? 1 : 0;
      if (listed + newly > 0) {
        groups(region.profile(), kinds)
            .forEach(group ->
                counts.merge(
                    group,
                    new RegionCount(year, group.kind(), group.state(), listed, dated, newly),
                    InMemoryStatistics::sum));
      }
    }
    return counts.values().stream();
  }

  private static Set<Group> groups(RegionProfile profile, Set<RegionKind> kinds) {
    Set<Group> groups = new HashSet<>();
    groups.add(new Group(null, null));
    groups.add(new Group(null, profile.leadState()));
    for (RegionKind kind : profile.kinds()) {
      if (kinds.isEmpty() || kinds.contains(kind)) {
        groups.add(new Group(kind, null));
        groups.add(new Group(kind, profile.leadState()));
      }
    }
    return groups;
  }

  private static RegionCount sum(RegionCount one, RegionCount other) {
    return new RegionCount(
        one.year(),
        one.kind(),
        one.state(),
        one.listed() + other.listed(),
        one.dated() + other.dated(),
        one.newlyListed() + other.newlyListed());
  }

  @Override
  public List<CoverageCount> coverage(LocalDate on, Set<RegionKind> kinds) {
    Set<DistrictKey> covered =
        regions.listedCoverage(null, on).stream()
            .filter(coverage -> Wanted.anyOf(kinds, coverage.kinds()))
            .map(ListedCoverage::district)
            .collect(Collectors.toSet());
    return Arrays.stream(FederalState.values())
        .map(state ->
            new CoverageCount(
                state,
                districts.all(new DistrictScope.InState(state)).size(),
                (int) covered.stream().filter(key -> key.state() == state).count()))
        .toList();
  }

  @Override
  public List<InitiativeCount> initiatives() {
    return all(
            initiatives,
            new InitiativeScope.Everywhere(),
            InitiativeFilter.ANY,
            DirectoryOrder.NAME)
        .collect(Collectors.groupingBy(InMemoryStatistics::group, Collectors.counting()))
        .entrySet()
        .stream()
        .map(e -> new InitiativeCount(e.getKey().kind(), e.getKey().state(), e.getValue()))
        .toList();
  }

  private static InitiativeCount group(Initiative initiative) {
    return new InitiativeCount(initiative.kind(), initiative.place().state(), 1);
  }

  @Override
  public List<EventCount> events(YearRange years) {
    return all(events, new EventScope.Everywhere(), EventFilter.ANY, EventOrder.START)
        .filter(event -> event.status() == EventStatus.PUBLISHED)
        .map(InMemoryStatistics::group)
        .filter(group -> years.contains(group.year()))
        .collect(Collectors.groupingBy(group -> group, Collectors.counting()))
        .entrySet()
        .stream()
        .map(e -> new EventCount(e.getKey().year(), e.getKey().kind(), e.getValue()))
        .toList();
  }

  private static EventCount group(Event event) {
    return new EventCount(event.time().start().year(), event.kind(), 1);
  }

  private Stream<Region> allRegions(LocalDate on) {
    Set<RegionId> ids =
        all(regions, new RegionScope.Everywhere(), RegionFilter.any(on), RegionOrder.NAME)
            .map(RegionProfile::id)
            .collect(Collectors.toSet());
    return regions.byIds(ids).values().stream();
  }

  private static <S, F, O, T> Stream<T> all(Paged<S, F, O, T> paged, S scope, F filter, O order) {
    Stream.Builder<T> all = Stream.builder();
    Page<T> page = paged.page(scope, filter, order, PageRequest.first(PageRequest.MAX_SIZE));
    page.values().forEach(all);
    while (page.hasNext()) {
      page =
          paged.page(
              scope,
              filter,
              order,
              PageRequest.after(page.items().getLast().position(), PageRequest.MAX_SIZE));
      page.values().forEach(all);
    }
    return all.build();
  }
}
