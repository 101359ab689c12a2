package org.mintatlas.domain.region;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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
 * @param districts the districts of the area, as given, each with the regions that cover it
 * @param byKind what the regions of each kind cover; a district counts once for each kind
 * @param regionsWithUnknownArea how many listed regions that the states of the area lead have no
 *     source that says what they cover, so that they may cover more than is told here
 */
public record WhiteSpots(
    List<DistrictCoverage> districts, Map<RegionKind, Count> byKind, int regionsWithUnknownArea) {

  /** How far a district is covered. */
  public enum Outcome {
    /** A source says that a listed region covers it. */
    COVERED,
    /** None is known to cover it, and one may. */
    POSSIBLY_COVERED,
    /** A white spot. */
    UNCOVERED
  }

  /**
   * What covers a district.
   *
   * @param district the district
   * @param covering the listed regions that are stated to cover it, as given
   * @param possible the other regions that may, as given
   */
  public record DistrictCoverage(
      District district, List<ListedArea> covering, List<ListedArea> possible) {

    /** Keeps copies. */
    public DistrictCoverage {
      Require.given("district", district);
      covering = Require.list("covering", covering);
      possible = Require.list("possible", possible);
    }

    /** How far it is covered. */
    public Outcome outcome() {
      return !covering.isEmpty()
          ? Outcome.COVERED
          : possible.isEmpty() ? Outcome.UNCOVERED : Outcome.POSSIBLY_COVERED;
    }

    /** The same, if there were only the regions of a kind. */
    public DistrictCoverage of(RegionKind kind) {
      return new DistrictCoverage(district, those(covering, kind), those(possible, kind));
    }

    private static List<ListedArea> those(List<ListedArea> regions, RegionKind kind) {
      return regions.stream().filter(region -> region.kinds().contains(kind)).toList();
    }
  }

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
    Require.given("byKind", byKind);
    districts = Require.list("districts", districts);
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
    List<DistrictCoverage> districts = area.stream().map(claims::on).toList();
    Map<RegionKind, Count> byKind = new EnumMap<>(RegionKind.class);
    for (RegionKind kind : kinds.isEmpty() ? Set.of(RegionKind.values()) : kinds) {
      byKind.put(kind, count(districts.stream().map(district -> district.of(kind)).toList()));
    }
    Set<FederalState> states = EnumSet.noneOf(FederalState.class);
    area.forEach(district -> states.add(district.state()));
    long unknown =
        counted.stream()
            .filter(r -> r.certain() && r.stated().isEmpty() && states.contains(r.leadState()))
            .count();
    return new WhiteSpots(districts, byKind, Math.toIntExact(unknown));
  }

  private static Count count(Collection<DistrictCoverage> districts) {
    Map<Outcome, Long> found =
        districts.stream().collect(groupingBy(DistrictCoverage::outcome, counting()));
    return new Count(
        Math.toIntExact(found.getOrDefault(Outcome.COVERED, 0L)),
        Math.toIntExact(found.getOrDefault(Outcome.POSSIBLY_COVERED, 0L)));
  }

  /** The regions that cover districts, and those that may. */
  private record Claims(
      Map<DistrictKey, Set<ListedArea>> certain, Map<DistrictKey, Set<ListedArea>> possible) {

    static Claims of(
        Collection<ListedArea> regions, Function<DistrictKey, Set<DistrictKey>> onTheDay) {
      Claims claims = new Claims(new HashMap<>(), new HashMap<>());
      for (ListedArea region : regions) {
        Map<DistrictKey, Set<ListedArea>> stated =
            region.certain() ? claims.certain : claims.possible;
        for (DistrictKey key : region.stated()) {
          onTheDay.apply(key).forEach(district -> add(stated, district, region));
        }
        for (DistrictKey key : region.hinted()) {
          onTheDay.apply(key).forEach(district -> add(claims.possible, district, region));
        }
      }
      return claims;
    }

    private static void add(
        Map<DistrictKey, Set<ListedArea>> claims, DistrictKey district, ListedArea region) {
      claims.computeIfAbsent(district, key -> new LinkedHashSet<>()).add(region);
    }

    DistrictCoverage on(District district) {
      Set<ListedArea> covering = certain.getOrDefault(district.key(), Set.of());
      return new DistrictCoverage(
          district,
          List.copyOf(covering),
          possible.getOrDefault(district.key(), Set.of()).stream()
              .filter(region -> !covering.contains(region))
              .toList());
    }
  }

  /** The districts that a listed region is stated to cover, as given. */
  public List<District> covered() {
    return those(Outcome.COVERED).map(DistrictCoverage::district).toList();
  }

  /** The others that one may cover, as given, with the regions that may. */
  public Map<District, Set<RegionId>> possible() {
    Map<District, Set<RegionId>> possible = new LinkedHashMap<>();
    those(Outcome.POSSIBLY_COVERED)
        .forEach(each ->
            possible.put(
                each.district(),
                each.possible().stream()
                    .map(ListedArea::region)
                    .collect(toCollection(LinkedHashSet::new))));
    return Collections.unmodifiableMap(possible);
  }

  /** The rest, as given: the white spots. */
  public List<District> uncovered() {
    return those(Outcome.UNCOVERED).map(DistrictCoverage::district).toList();
  }

  private Stream<DistrictCoverage> those(Outcome outcome) {
    return districts.stream().filter(district -> district.outcome() == outcome);
  }

  /** How many districts the area has. */
  public int total() {
    return districts.size();
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
    return count(districts);
  }
}
