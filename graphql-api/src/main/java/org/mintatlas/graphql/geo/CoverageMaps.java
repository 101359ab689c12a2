package org.mintatlas.graphql.geo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.graphql.download.AnswerFile;

/** The maps of what is covered, and of the white spots. */
public final class CoverageMaps {
  private static final String DAY = "on";
  private static final String KINDS = "kinds";
  private static final String DISTRICTS =
      "query geojson_districts($on: Date, $stateCode: FederalStateCode, $kinds: [RegionKind!]) {"
          + " whiteSpots(on: $on, stateCode: $stateCode, kinds: $kinds) { on districtsKnown"
          + " districts { district { key name displayName kind kindLabel state { code name } }"
          + " outcome outcomeLabel regionCount possibleRegionCount"
          + " byKind { kind regionCount possibleRegionCount } } } }";
  private static final String STATES =
      "query geojson_states($on: Date, $kinds: [RegionKind!]) { statistics(on: $on) {"
          + " coverage(kinds: $kinds) { on"
          + " byState { state { code name } districtCount coveredCount possiblyCoveredCount"
          + " uncoveredCount coveredShare coveredShareAtMost regionsWithUnknownAreaCount } } } }";

  private final Map<String, AnswerFile> maps;

  /**
   * @param districts the shapes of districts, as GeoJSON writes a geometry
   * @param states those of states
   */
  public CoverageMaps(Map<DistrictKey, String> districts, Map<FederalState, String> states) {
    Map<String, String> ofDistricts = new TreeMap<>();
    districts.forEach((key, shape) -> ofDistricts.put(key.value(), shape));
    Map<String, String> ofStates = new TreeMap<>();
    states.forEach((state, shape) -> ofStates.put(state.name(), shape));
    maps =
        Map.of(
            "districts",
            new AreaMap(
                "geojson_districts",
                DISTRICTS,
                List.of("whiteSpots"),
                "districts",
                "district",
                "key",
                ofDistricts,
                Set.of(DAY, "stateCode", KINDS),
                Set.of(KINDS)),
            "states",
            new AreaMap(
                "geojson_states",
                STATES,
                List.of("statistics", "coverage"),
                "byState",
                "state",
                "code",
                ofStates,
                Set.of(DAY, KINDS),
                Set.of(KINDS)));
  }

  /** The map with a name, {@code districts} or {@code states}; empty when there is none. */
  public Optional<AnswerFile> named(String name) {
    return Optional.ofNullable(maps.get(name));
  }
}
