package org.mintatlas.domain.region;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictKey;

/**
 * The white spots (weiße Flecken) of an area on a day: the districts that no listed region covers.
 * Derived, never stored.
 *
 * @param districts the districts that no listed region of the kinds in question covers, as given
 * @param total how many districts the area has
 * @param coveredByKind how many of them a region of each kind covers; a district counts once for
 *     each kind
 */
public record WhiteSpots(
    List<District> districts, int total, Map<RegionKind, Integer> coveredByKind) {

  /** Keeps copies. */
  public WhiteSpots {
    districts = List.copyOf(districts);
    coveredByKind = Collections.unmodifiableMap(new EnumMap<>(coveredByKind));
  }

  /**
   * Finds them.
   *
   * @param area the districts of the area
   * @param coverage what listed regions cover on the day; districts outside of the area do not
   *     count
   * @param kinds only regions that are one of these count; empty means all
   */
  public static WhiteSpots among(
      Collection<District> area, Collection<ListedCoverage> coverage, Set<RegionKind> kinds) {
    Set<DistrictKey> keys = area.stream().map(District::key).collect(Collectors.toSet());
    List<ListedCoverage> counted =
        coverage.stream()
            .filter(c -> keys.contains(c.district()))
            .filter(c -> kinds.isEmpty() || !Collections.disjoint(c.kinds(), kinds))
            .toList();
    Set<DistrictKey> covered =
        counted.stream().map(ListedCoverage::district).collect(Collectors.toSet());
    Map<RegionKind, Integer> byKind = new EnumMap<>(RegionKind.class);
    for (RegionKind kind : kinds.isEmpty() ? Set.of(RegionKind.values()) : kinds) {
      long districts =
          counted.stream()
              .filter(c -> c.kinds().contains(kind))
              .map(ListedCoverage::district)
              .distinct()
              .count();
      byKind.put(kind, (int) districts);
    }
    return new WhiteSpots(
        area.stream().filter(district -> !covered.contains(district.key())).toList(),
        area.size(),
        byKind);
  }

  /** How many districts are covered. */
  public int covered() {
    return total - districts.size();
  }

  /** The share of districts that are covered, 0 to 1; 1 for an area without districts. */
  public double coveredShare() {
    return share(covered());
  }

  /** The share of districts that regions of the kind cover, 0 to 1. */
  public double coveredShare(RegionKind kind) {
    return share(coveredByKind.getOrDefault(kind, 0));
  }

  private double share(int count) {
    return total == 0 ? 1 : (double) count / total;
  }
}
