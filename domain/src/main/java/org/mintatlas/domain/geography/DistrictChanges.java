package org.mintatlas.domain.geography;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All changes of the districts: leads from the key of one day to the districts of another. */
public final class DistrictChanges {
  private static final Comparator<DistrictChange> LATEST_LAST =
      Comparator.comparing(DistrictChange::validFrom)
          .thenComparing(DistrictChange::newKey, Comparator.reverseOrder());

  private final List<DistrictChange> changes;

  /**
   * Changes in any order; only those that retire a key lead on. Of several for the same key the
   * latest counts, of several at once the one with the lowest new key.
   */
  public DistrictChanges(Collection<DistrictChange> changes) {
    this.changes = changes.stream().sorted(LATEST_LAST).toList();
  }

  /**
   * The key under which the area of a district is found today: the key itself unless it is retired.
   * Several mergers in a row are followed to the last.
   */
  public DistrictKey current(DistrictKey key) {
    return following(key, null);
  }

  private DistrictKey following(DistrictKey key, @Nullable LocalDate day) {
    DistrictKey current = key;
    // A circle cannot come from law, but could from data: no key is followed more often than once.
    for (int steps = 0; steps < changes.size(); steps++) {
      Optional<DistrictKey> next = successor(current, day);
      if (next.isEmpty()) {
        return current;
      }
      current = next.get();
    }
    return current;
  }

  private Optional<DistrictKey> successor(DistrictKey key, @Nullable LocalDate day) {
    return changes.stream()
        .filter(change -> change.retiresOldKey() && change.oldKey().equals(key))
        .filter(change -> day == null || !change.validFrom().isAfter(day))
        .reduce((earlier, later) -> later)
        .map(DistrictChange::newKey);
  }

  /**
   * The districts of a day that have the area of a district of whatever day: itself, the one that
   * took over its area by then, or those of which it was made later.
   *
   * @param existing the keys of the districts of that day
   * @return their keys; empty when none of them has any of its area
   */
  public Set<DistrictKey> on(DistrictKey key, LocalDate day, Set<DistrictKey> existing) {
    return on(key, day, existing, changes.size());
  }

  private Set<DistrictKey> on(
      DistrictKey key, LocalDate day, Set<DistrictKey> existing, int steps) {
    DistrictKey then = following(key, day);
    if (existing.contains(then)) {
      return Set.of(then);
    }
    return changes.stream()
        .filter(change -> steps > 0 && change.newKey().equals(then))
        .filter(change -> change.validFrom().isAfter(day))
        .flatMap(change -> on(change.oldKey(), day, existing, steps - 1).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What the keys of districts, and those that changes tell of, mean from day to day.
   *
   * @param districts all districts, also those that are no more
   */
  public List<DistrictMeaning> meanings(Collection<District> districts) {
    SortedSet<DistrictKey> keys = new TreeSet<>();
    districts.forEach(district -> keys.add(district.key()));
    changes.forEach(change -> keys.add(change.oldKey()));
    changes.forEach(change -> keys.add(change.newKey()));
    List<@Nullable LocalDate> starts = starts(districts);
    List<DistrictMeaning> meanings = new ArrayList<>();
    Map<DistrictKey, Map<DistrictKey, @Nullable LocalDate>> open = new TreeMap<>();
    for (int i = 0; i < starts.size(); i++) {
      @Nullable LocalDate from = starts.get(i);
      LocalDate day =
          from != null ? from : starts.size() > 1 ? starts.get(1).minusDays(1) : LocalDate.EPOCH;
      Set<DistrictKey> existing =
          districts.stream()
              .filter(district -> district.existsOn(day))
              .map(District::key)
              .collect(Collectors.toSet());
      for (DistrictKey key : keys) {
        Map<DistrictKey, @Nullable LocalDate> since =
            open.computeIfAbsent(key, none -> new TreeMap<>());
        Set<DistrictKey> now = on(key, day, existing);
        since.forEach((meant, first) -> {
          if (from != null && !now.contains(meant)) {
            meanings.add(new DistrictMeaning(key, meant, first, from.minusDays(1)));
          }
        });
        since.keySet().retainAll(now);
        now.stream().filter(meant -> !since.containsKey(meant)).forEach(m -> since.put(m, from));
      }
    }
    open.forEach((key, since) ->
        since.forEach(
            (meant, first) -> meanings.add(new DistrictMeaning(key, meant, first, null))));
    return meanings;
  }

  /** The days from which on a key may mean something else; null stands for all days before. */
  private List<@Nullable LocalDate> starts(Collection<District> districts) {
    SortedSet<LocalDate> days = new TreeSet<>();
    changes.forEach(change -> days.add(change.validFrom()));
    for (District district : districts) {
      if (district.validFrom() != null) {
        days.add(district.validFrom());
      }
      if (district.validTo() != null) {
        days.add(district.validTo().plusDays(1));
      }
    }
    List<@Nullable LocalDate> starts = new ArrayList<>();
    starts.add(null);
    starts.addAll(days);
    return starts;
  }

  /** The keys that were retired for a district, the lowest first: what it took over. */
  public List<DistrictKey> retiredFor(DistrictKey key) {
    return changes.stream()
        .filter(change -> change.retiresOldKey() && change.newKey().equals(key))
        .map(DistrictChange::oldKey)
        .sorted()
        .toList();
  }

  /** Whether the districts of the day are known: from the earliest change on. */
  public boolean knownOn(LocalDate day) {
    return !changes.isEmpty() && !day.isBefore(changes.getFirst().validFrom());
  }
}
