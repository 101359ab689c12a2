package org.mintatlas.memory.geography;

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
import org.mintatlas.application.geography.DistrictFilter;
import org.mintatlas.application.geography.DistrictOrder;
import org.mintatlas.application.geography.DistrictScope;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictChange;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.memory.paging.InMemoryPaged;
import org.mintatlas.memory.paging.Sorting;
import org.mintatlas.memory.storing.TakingTurns;

public final class InMemoryDistricts extends TakingTurns
    implements Districts, InMemoryPaged<DistrictScope, DistrictFilter, DistrictOrder, District> {
  private final SortedMap<DistrictKey, District> stored = new TreeMap<>();
  private final Set<DistrictChange> changes = new HashSet<>();

  @Override
  public void saveAll(Collection<District> districts) {
    turn().take(() -> add(districts));
  }

  private synchronized void add(Collection<District> districts) {
    districts.forEach(district -> stored.put(district.key(), district));
  }

  @Override
  public void saveChanges(Collection<DistrictChange> added) {
    turn().take(() -> addChanges(added));
  }

  private synchronized void addChanges(Collection<DistrictChange> added) {
    changes.addAll(added);
  }

  @Override
  public synchronized Map<DistrictKey, District> byKeys(Set<DistrictKey> keys) {
    Map<DistrictKey, District> found = new HashMap<>();
    for (DistrictKey key : keys) {
      District district = stored.get(key);
      if (district != null) {
        found.put(key, district);
      }
    }
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
    return lists(DistrictFilter.any(day)).apply(scope).toList();
  }

  @Override
  public Function<DistrictScope, Stream<District>> lists(DistrictFilter filter) {
    return scope -> all().filter(district -> isIn(scope, district)).filter(filter::matches);
  }

  /** All districts that there are or were, as they are now. */
  public synchronized Stream<District> all() {
    return List.copyOf(stored.values()).stream();
  }

  @Override
  public Sorting<District> sorting(DistrictScope scope, DistrictOrder order) {
    return switch (order) {
      case KEY -> Sorting.texts(false, this::idOf);
      case KEY_DESC -> Sorting.texts(true, this::idOf);
      case NAME -> Sorting.names(false, District::name);
      case NAME_DESC -> Sorting.names(true, District::name);
    };
  }

  @Override
  public String idOf(District district) {
    return district.key().value();
  }

  private static boolean isIn(DistrictScope scope, District district) {
    return switch (scope) {
      case DistrictScope.Everywhere() -> true;
      case DistrictScope.InState(var state) -> district.state() == state;
    };
  }

  @Override
  public synchronized Ending begin() {
    Map<DistrictKey, District> storedBefore = Map.copyOf(stored);
    Set<DistrictChange> changesBefore = Set.copyOf(changes);
    return () -> putBack(storedBefore, changesBefore);
  }

  private synchronized void putBack(
      Map<DistrictKey, District> storedBefore, Set<DistrictChange> changesBefore) {
    stored.clear();
    stored.putAll(storedBefore);
    changes.clear();
    changes.addAll(changesBefore);
  }
}
