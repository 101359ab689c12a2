package org.mintatlas.memory.statistics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.event.EventFilter;
import org.mintatlas.application.event.EventOrder;
import org.mintatlas.application.event.EventScope;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.initiative.InitiativeFilter;
import org.mintatlas.application.initiative.InitiativeScope;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.region.RegionFilter;
import org.mintatlas.application.region.RegionOrder;
import org.mintatlas.application.region.RegionScope;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.statistics.EventCount;
import org.mintatlas.application.statistics.InitiativeCount;
import org.mintatlas.application.statistics.RegionCount;
import org.mintatlas.application.statistics.Statistics;
import org.mintatlas.application.statistics.YearRange;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.region.Standing;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.PartialDate;

/** Counts what other collections in memory hold. */
public final class InMemoryStatistics implements Statistics {
  private final Regions regions;
  private final Initiatives initiatives;
  private final Events events;

  /** Counts what these collections hold. */
  public InMemoryStatistics(Regions regions, Initiatives initiatives, Events events) {
    this.regions = regions;
    this.initiatives = initiatives;
    this.events = events;
  }

  @Override
  public List<RegionCount> regions(
      YearRange years, AsOf on, Set<RegionKind> kinds, Set<FederalState> states) {
    Collection<Region> asked =
        allRegions(on)
            .filter(region -> Wanted.oneOf(states, region.profile().leadState()))
            .toList();
    return Stream.iterate(years.from(), year -> year <= years.to(), year -> year + 1)
        .filter(year -> year <= on.day().getYear())
        .flatMap(year -> yearOf(year, on, kinds, asked))
        .toList();
  }

  private record Group(@Nullable RegionKind kind, @Nullable FederalState state) {}

  private static Stream<RegionCount> yearOf(
      int year, AsOf on, Set<RegionKind> kinds, Collection<Region> regions) {
    LocalDate last = LocalDate.of(year, 12, 31);
    AsOf day = last.isAfter(on.day()) ? on : new AsOf(last, on.today());
    Map<Group, RegionCount> counts = new HashMap<>();
    for (Region region : regions) {
      if (!Wanted.anyOf(kinds, region.kinds(day.day()))) {
        continue;
      }
      Standing standing = region.standing(day);
      PartialDate welcomed = region.profile().listed();
      int listed = standing.is(LifecycleStatus.LISTED) ? 1 : 0;
      int unknown = standing.equals(Standing.UNKNOWN) ? 1 : 0;
      int newly = welcomed != null && welcomed.year() == year ? 1 : 0;
      int maybeNewly = region.listedIn(year) == null ? 1 : 0;
      if (listed + unknown + newly + maybeNewly > 0) {
        groups(region, day.day(), kinds)
            .forEach(group ->
                counts.merge(
                    group,
                    new RegionCount(
                        year, group.kind(), group.state(), listed, unknown, newly, maybeNewly),
                    InMemoryStatistics::sum));
      }
    }
    return counts.values().stream();
  }

  private static Set<Group> groups(Region region, LocalDate day, Set<RegionKind> kinds) {
    FederalState state = region.profile().leadState();
    Set<Group> groups = new HashSet<>();
    groups.add(new Group(null, null));
    groups.add(new Group(null, state));
    for (RegionKind kind : region.kinds(day)) {
      if (kinds.isEmpty() || kinds.contains(kind)) {
        groups.add(new Group(kind, null));
        groups.add(new Group(kind, state));
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
        one.unknown() + other.unknown(),
        one.newlyListed() + other.newlyListed(),
        one.newlyListedUnknown() + other.newlyListedUnknown());
  }

  @Override
  public List<InitiativeCount> initiatives() {
    return initiatives
        .whole(new InitiativeScope.Everywhere(), InitiativeFilter.ANY, DirectoryOrder.NAME)
        .stream()
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
    return events.whole(new EventScope.Everywhere(), EventFilter.ANY, EventOrder.START).stream()
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

  private Stream<Region> allRegions(AsOf on) {
    Set<RegionId> ids =
        regions.whole(new RegionScope.Everywhere(), RegionFilter.any(on), RegionOrder.NAME).stream()
            .map(RegionProfile::id)
            .collect(Collectors.toSet());
    return regions.byIds(ids).values().stream();
  }
}
