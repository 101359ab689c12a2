package org.mintatlas.domain.geography;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/** All changes of the districts: leads from a retired key to the district of today. */
public final class DistrictChanges {
  private final Map<DistrictKey, DistrictKey> successors;

  /**
   * Changes in any order; only those that retire a key lead on. Of several for the same key the
   * latest counts, of several at once the one with the lowest new key.
   */
  public DistrictChanges(Collection<DistrictChange> changes) {
    successors =
        changes.stream()
            .filter(DistrictChange::retiresOldKey)
            .sorted(
                Comparator.comparing(DistrictChange::validFrom)
                    .thenComparing(DistrictChange::newKey, Comparator.reverseOrder()))
            .collect(
                Collectors.toUnmodifiableMap(
                    DistrictChange::oldKey, DistrictChange::newKey, (first, second) -> second));
  }

  /**
   * The key under which the area of a district is found today: the key itself unless it is retired.
   * Several mergers in a row are followed to the last.
   */
  public DistrictKey current(DistrictKey key) {
    DistrictKey current = key;
    // A circle cannot come from law, but could from data: no key is followed more often than once.
    for (int steps = 0; steps < successors.size(); steps++) {
      DistrictKey next = successors.get(current);
      if (next == null) {
        return current;
      }
      current = next;
    }
    return current;
  }
}
