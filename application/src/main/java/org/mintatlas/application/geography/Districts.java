package org.mintatlas.application.geography;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictChange;
import org.mintatlas.domain.geography.DistrictChanges;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.Place;

/** All districts of Germany, also former ones, and the changes between them. */
public interface Districts extends Paged<DistrictScope, DistrictFilter, DistrictOrder, District> {

  /** Adds districts, or replaces those with the same key. */
  void saveAll(Collection<District> districts);

  /** Adds changes; one that is there already is left alone. */
  void saveChanges(Collection<DistrictChange> changes);

  /**
   * The districts with these keys, also those that are no more; a key that names none has no entry.
   */
  Map<DistrictKey, District> byKeys(Set<DistrictKey> keys);

  /** All changes, the earliest first. */
  List<DistrictChange> changes();

  /**
   * What keys of districts, of whatever day, mean on a day: the districts that have their area
   * then.
   *
   * @return gives the keys of those districts
   */
  default UnaryOperator<Set<DistrictKey>> meaningOn(LocalDate day) {
    Set<DistrictKey> existing =
        all(new DistrictScope.Everywhere(), day).stream()
            .map(District::key)
            .collect(Collectors.toSet());
    DistrictChanges changes = new DistrictChanges(changes());
    return keys ->
        keys.stream()
            .flatMap(key -> changes.on(key, day, existing).stream())
            .collect(Collectors.toSet());
  }

  /**
   * What is placed in one of these districts, as districts are today: a retired key means what took
   * over its area.
   *
   * @param wanted any of them will do; empty means anywhere, also where nobody knows
   */
  default <T> Predicate<T> placedIn(Set<DistrictKey> wanted, Function<T, Place> place) {
    if (wanted.isEmpty()) {
      return element -> true;
    }
    DistrictChanges changes = new DistrictChanges(changes());
    Set<DistrictKey> current = wanted.stream().map(changes::current).collect(Collectors.toSet());
    return element -> {
      @Nullable DistrictKey district = place.apply(element).district();
      return district != null && current.contains(changes.current(district));
    };
  }

  /** Every district that the scope has on the day, in the order of the keys: a few hundred. */
  List<District> all(DistrictScope scope, LocalDate day);
}
