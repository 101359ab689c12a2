package org.mintatlas.domain.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.shared.Require;

/**
 * What listed regions cover of an area on a day, and the white spots (weiße Flecken) that remain.
 * Derived, never stored. A district is covered, possibly covered, or uncovered: possibly when a
 * region that is listed has its seat there or names it, and no source says what it covers; or when
 * a region covers it of which nobody knows whether it was listed on that day.
 *
 * @param covered the districts that a listed region is stated to cover, as given
 * @param possible the others that one may cover, as given, with the regions that may
 * @param uncovered the rest, as given: the white spots
 * @param byKind what the regions of each kind cover; a district counts once for each kind
 * @param regionsWithUnknownArea how many listed regions that the states of the area lead have no
 *     source that says what they cover, so that they may cover more than is told here
 */
public record WhiteSpots(
    List<District> covered,
    Map<District, Set<RegionId>> possible,
    List<District> uncovered,
    Map<RegionKind, Count> byKind,
    int regionsWithUnknownArea) {

  /**
   * How many districts are covered, and how many more may be.
   *
   * @param covered those that are
   * @param possible those that are not, and may be
   */
  public record Count(int covered, int possible) {}

  /**
   * How much of an area is covered: at least what is known, at most what may be as well.
   *
   * @param covered how many districts are
   * @param possible how many others may be
   * @param total how many there are
   */
  public record Share(int covered, int possible, int total) {

    /** How many districts are white spots. */
    public int uncovered() {
      return total - covered - possible;
    }

    /** The share that is covered, 0 to 1; 0 where there is no district. */
    public double least() {
      return of(covered);
    }

    /** The share that is covered at the most, 0 to 1; 0 where there is no district. */
    public double most() {
      return of(covered + possible);
    }

    private double of(int part) {
      return total == 0 ? 0 : (double) part / total;
    }

    /** That of both areas together. */
    public Share plus(Share other) {
      return new Share(covered + other.covered, possible + other.possible, total + other.total);
    }
  }

  /** Keeps copies. */
  public WhiteSpots {
    Require.given("possible", possible, "byKind", byKind);
    covered = Require.list("covered", covered);
    possible = Collections.unmodifiableMap(new LinkedHashMap<>(possible));
    uncovered = Require.list("uncovered", uncovered);
    byKind = Collections.unmodifiableMap(new EnumMap<>(byKind));
  }

  /**
   * Finds them.
   *
   * @param area the districts that the area has on the day
   * @param regions the regions that are listed on the day or may be, with what they cover;
   *     districts outside of the area do not count
   * @param onTheDay what a key means on the day, if anything
   * @param kinds only regions that are one of these count; empty means all
   */
  public static WhiteSpots among(
      Collection<District> area,
      Collection<ListedArea> regions,
      Function<DistrictKey, Set<DistrictKey>> onTheDay,
      Set<RegionKind> kinds) {
    List<ListedArea> counted = regions.stream().filter(r -> r.isAnyOf(kinds)).toList();
    Claims claims = Claims.of(counted, onTheDay);
    List<District> covered = new ArrayList<>();
    Map<District, Set<RegionId>> possible = new LinkedHashMap<>();
    List<District> uncovered = new ArrayList<>();
    for (District district : area) {
      if (claims.certain.contains(district.key())) {
        covered.add(district);
      } else if (claims.possible.containsKey(district.key())) {
        possible.put(district, claims.possible.get(district.key()));
      } else {
        uncovered.add(district);
      }
    }
    Map<RegionKind, Count> byKind = new EnumMap<>(RegionKind.class);
    for (RegionKind kind : kinds.isEmpty() ? Set.of(RegionKind.values()) : kinds) {
      byKind.put(
          kind,
          Claims.of(counted.stream().filter(r -> r.kinds().contains(kind)).toList(), onTheDay)
              .count(area));
    }
    Set<FederalState> states = EnumSet.noneOf(FederalState.class);
    area.forEach(district -> states.add(district.state()));
    long unknown =
        counted.stream()
            .filter(r -> r.certain() && r.stated().isEmpty() && states.contains(r.leadState()))
            .count();
    return new WhiteSpots(covered, possible, uncovered, byKind, Math.toIntExact(unknown));
  }

  /** The districts that regions cover, and those that they may cover with who may. */
  private record Claims(Set<DistrictKey> certain, Map<DistrictKey, Set<RegionId>> possible) {

    static Claims of(
        Collection<ListedArea> regions, Function<DistrictKey, Set<DistrictKey>> onTheDay) {
      Claims claims = new Claims(new HashSet<>(), new LinkedHashMap<>());
      for (ListedArea region : regions) {
        for (DistrictKey key : region.stated()) {
          onTheDay.apply(key).forEach(district -> claims.state(region, district));
        }
        for (DistrictKey key : region.hinted()) {
          onTheDay.apply(key).forEach(district -> claims.hint(region, district));
        }
      }
      return claims;
    }

    private void state(ListedArea region, DistrictKey district) {
      if (region.certain()) {
        certain.add(district);
      } else {
        hint(region, district);
      }
    }

    private void hint(ListedArea region, DistrictKey district) {
      possible.computeIfAbsent(district, key -> new LinkedHashSet<>()).add(region.region());
    }

    Count count(Collection<District> area) {
      int sure = 0;
      int maybe = 0;
      for (District district : area) {
        if (certain.contains(district.key())) {
          sure++;
        } else if (possible.containsKey(district.key())) {
          maybe++;
        }
      }
      return new Count(sure, maybe);
    }
  }

  /** How many districts the area has. */
  public int total() {
    return covered.size() + possible.size() + uncovered.size();
  }

  /** How much of the area is covered. */
  public Share share() {
    return share(count());
  }

  /** How much of the area regions of each kind cover. */
  public Map<RegionKind, Share> sharesByKind() {
    Map<RegionKind, Share> shares = new EnumMap<>(RegionKind.class);
    byKind.forEach((kind, count) -> shares.put(kind, share(count)));
    return shares;
  }

  private Share share(Count count) {
    return new Share(count.covered(), count.possible(), total());
  }

  /** How many districts are covered, and how many more may be. */
  public Count count() {
    return new Count(covered.size(), possible.size());
  }
}
