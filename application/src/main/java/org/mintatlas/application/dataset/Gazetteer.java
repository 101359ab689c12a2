package org.mintatlas.application.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.DistrictKind;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.geography.Place;
import org.mintatlas.domain.geography.Postcode;

/**
 * Finds the town that a name means within a state. A name that could mean places far apart means
 * none: nothing is guessed.
 */
final class Gazetteer {
  private static final double SAME_TOWN_KM = 25;

  private final Map<String, List<Postcode.Area>> towns = new HashMap<>();
  private final Map<String, List<District>> districts = new HashMap<>();

  Gazetteer(Collection<District> districts, Collection<Postcode> postcodes) {
    for (Postcode postcode : postcodes) {
      for (Postcode.Area area : postcode.areas()) {
        towns
            .computeIfAbsent(key(area.district().state(), area.place()), k -> new ArrayList<>())
            .add(area);
      }
    }
    for (District district : districts) {
      this.districts
          .computeIfAbsent(key(district.state(), district.name()), k -> new ArrayList<>())
          .add(district);
      this.districts
          .computeIfAbsent(
              key(district.state(), district.kind().german() + " " + district.name()),
              k -> new ArrayList<>())
          .add(district);
    }
  }

  private static String key(FederalState state, String name) {
    return state + "/" + name;
  }

  /** Where the town or district lies; empty when the name is unknown or not clear. */
  Optional<GeoPoint> point(FederalState state, String name) {
    List<GeoPoint> points =
        towns.getOrDefault(key(state, name), List.of()).stream().map(Postcode.Area::point).toList();
    if (points.isEmpty()) {
      points = namedDistricts(state, name).stream().map(District::centre).toList();
    }
    if (points.isEmpty()) {
      return Optional.empty();
    }
    GeoPoint middle = GeoPoint.middleOf(points);
    return points.stream().allMatch(point -> point.distanceKm(middle) <= SAME_TOWN_KM)
        ? Optional.of(middle)
        : Optional.empty();
  }

  /** The district in which the town lies; empty when the name is unknown or not clear. */
  Optional<DistrictKey> district(FederalState state, String town) {
    Set<DistrictKey> keys =
        towns.getOrDefault(key(state, town), List.of()).stream()
            .map(Postcode.Area::district)
            .collect(Collectors.toSet());
    if (keys.isEmpty()) {
      namedDistricts(state, town).stream()
          .filter(district -> isTown(district.kind()))
          .map(District::key)
          .forEach(keys::add);
    }
    return keys.size() == 1 ? Optional.of(keys.iterator().next()) : Optional.empty();
  }

  /** Where something is, as exactly as its town tells. */
  Place place(@Nullable String city, @Nullable FederalState state) {
    if (city == null || state == null) {
      return new Place(city, null, null, null, state);
    }
    return new Place(
        city, null, point(state, city).orElse(null), district(state, city).orElse(null), state);
  }

  private List<District> namedDistricts(FederalState state, String name) {
    List<District> named = districts.getOrDefault(key(state, name), List.of());
    List<District> asTowns = named.stream().filter(d -> isTown(d.kind())).toList();
    return asTowns.isEmpty() ? named : asTowns;
  }

  private static boolean isTown(DistrictKind kind) {
    return kind == DistrictKind.KREISFREIE_STADT || kind == DistrictKind.STADTKREIS;
  }
}
