package org.mintatlas.application.region;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.geography.DistrictScope;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictChanges;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.ListedArea;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.region.WhiteSpots;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.Require;

/** Use case: somebody asks what listed regions cover, and where none is. */
public class FindWhiteSpots {
  private final Districts districts;
  private final Regions regions;

  /** Reads from these collections. */
  public FindWhiteSpots(Districts districts, Regions regions) {
    this.districts = districts;
    this.regions = regions;
  }

  /**
   * What is found.
   *
   * @param spots what listed regions cover, and what not
   * @param districtsKnown whether the districts of the day are known; before the first change that
   *     is known, those of that day stand in
   */
  public record Found(WhiteSpots spots, boolean districtsKnown) {
    public Found {
      Require.given("spots", spots);
    }
  }

  /**
   * What listed regions cover on the day of its districts, and the rest.
   *
   * @param state only in this state; null for all of Germany
   * @param kinds only regions that are one of these count; empty means all
   */
  public Found find(@Nullable FederalState state, AsOf when, Set<RegionKind> kinds) {
    DistrictScope scope =
        state == null ? new DistrictScope.Everywhere() : new DistrictScope.InState(state);
    List<District> area = districts.all(scope, when.day());
    DistrictChanges changes = new DistrictChanges(districts.changes());
    List<ListedArea> listed = regions.listedAreas(state, when);
    return new Found(
        WhiteSpots.among(area, listed, onTheDay(area, changes, when), kinds),
        changes.knownOn(when.day()));
  }

  /** The same for each state. */
  public Map<FederalState, WhiteSpots> byState(AsOf when, Set<RegionKind> kinds) {
    List<District> all = districts.all(new DistrictScope.Everywhere(), when.day());
    DistrictChanges changes = new DistrictChanges(districts.changes());
    List<ListedArea> listed = regions.listedAreas(null, when);
    Function<DistrictKey, Set<DistrictKey>> onTheDay = onTheDay(all, changes, when);
    Map<FederalState, WhiteSpots> found = new EnumMap<>(FederalState.class);
    Arrays.stream(FederalState.values())
        .forEach(state ->
            found.put(
                state,
                WhiteSpots.among(
                    all.stream().filter(district -> district.state() == state).toList(),
                    listed,
                    onTheDay,
                    kinds)));
    return found;
  }

  private static Function<DistrictKey, Set<DistrictKey>> onTheDay(
      List<District> area, DistrictChanges changes, AsOf when) {
    Set<DistrictKey> existing = area.stream().map(District::key).collect(Collectors.toSet());
    return key -> changes.on(key, when.day(), existing);
  }
}
