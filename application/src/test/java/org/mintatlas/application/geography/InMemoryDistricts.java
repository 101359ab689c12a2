package org.mintatlas.application.geography;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mintatlas.application.paging.InMemoryPaging;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Position;
import org.mintatlas.application.paging.PositionOrder;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictChange;
import org.mintatlas.domain.geography.DistrictKey;

/** Districts in memory. */
public final class InMemoryDistricts implements Districts {
  private final SortedMap<DistrictKey, District> stored = new TreeMap<>();
  private final Set<DistrictChange> changes = new HashSet<>();

  @Override
  public synchronized void saveAll(Collection<District> districts) {
    districts.forEach(district -> stored.put(district.key(), district));
  }

  @Override
  public synchronized void saveChanges(Collection<DistrictChange> added) {
    changes.addAll(added);
  }

  @Override
  public synchronized Map<DistrictKey, District> byKeys(Set<DistrictKey> keys) {
    Map<DistrictKey, District> found = new HashMap<>(stored);
    found.keySet().retainAll(keys);
    return found;
  }

  @Override
  public synchronized List<DistrictChange> changes() {
    return changes.stream()
        .sorted(
            Comparator.comparing(DistrictChange::validFrom)
                .thenComparing(DistrictChange::oldKey)
                .thenComparing(DistrictChange::newKey))
        .toList();
  }

  @Override
  public List<District> all(DistrictScope scope, LocalDate day) {
    return list(scope, DistrictFilter.any(day)).toList();
  }

  @Override
  public Map<DistrictScope, Page<District>> pages(
      Set<? extends DistrictScope> scopes,
      DistrictFilter filter,
      DistrictOrder order,
      PageRequest request) {
    Function<District, String> key =
        switch (order) {
          case KEY, KEY_DESC -> district -> district.key().value();
          case NAME, NAME_DESC -> District::name;
        };
    Comparator<Position> inOrder =
        switch (order) {
          case KEY -> PositionOrder.texts(false);
          case KEY_DESC -> PositionOrder.texts(true);
          case NAME -> PositionOrder.names(NameOrder.NAME);
          case NAME_DESC -> PositionOrder.names(NameOrder.NAME_DESC);
        };
    return InMemoryPaging.pages(
        scopes,
        scope -> list(scope, filter),
        scope -> district -> new Position(key.apply(district), district.key().value()),
        inOrder,
        request);
  }

  @Override
  public Map<DistrictScope, Long> counts(
      Set<? extends DistrictScope> scopes, DistrictFilter filter) {
    return InMemoryPaging.counts(scopes, scope -> list(scope, filter));
  }

  private synchronized Stream<District> list(DistrictScope scope, DistrictFilter filter) {
    return List.copyOf(stored.values()).stream()
        .filter(district -> isIn(scope, district))
        .filter(district -> district.existsOn(filter.on()))
        .filter(district -> Wanted.oneOf(filter.states(), district.state()))
        .filter(district -> Wanted.oneOf(filter.kinds(), district.kind()))
        .filter(district -> Wanted.inName(filter.nameContains(), district.name()));
  }

  private static boolean isIn(DistrictScope scope, District district) {
    return switch (scope) {
      case DistrictScope.Everywhere() -> true;
      case DistrictScope.InState(var state) -> district.state() == state;
    };
  }
}
