package org.mintatlas.application.dataset.geography;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.dataset.csv.Row;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.geography.Place;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.domain.geography.Postcode;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Rule;

/**
 * Finds the town that a name means within a state. A name that could mean places far apart means
 * none: nothing is guessed.
 */
public final class Gazetteer {
  private static final Rule OTHER_STATE =
      new Rule("dataset.other-state", "does not lie in %s", "liegt nicht in %s");
  private static final Rule FAR =
      new Rule("dataset.far", "lies %s km from %s", "liegt %s km von %s entfernt");

  private static final double SAME_TOWN_KM = 25;
  private static final double FAR_KM = 50;

  private final Map<String, List<Postcode.Area>> towns = new HashMap<>();
  private final Map<String, List<District>> districts = new HashMap<>();
  private final Map<PostalCode, Postcode> postcodes = new HashMap<>();

  /** Knows these districts and postcodes. */
  public Gazetteer(Collection<District> districts, Collection<Postcode> postcodes) {
    for (Postcode postcode : postcodes) {
      this.postcodes.put(postcode.code(), postcode);
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
  public Optional<GeoPoint> point(FederalState state, String name) {
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
  public Optional<DistrictKey> district(FederalState state, String town) {
    Set<DistrictKey> keys =
        towns.getOrDefault(key(state, town), List.of()).stream()
            .map(Postcode.Area::district)
            .collect(Collectors.toSet());
    if (keys.isEmpty()) {
      namedDistricts(state, town).stream()
          .filter(district -> district.kind().isTown())
          .map(District::key)
          .forEach(keys::add);
    }
    return keys.size() == 1 ? Optional.of(keys.iterator().next()) : Optional.empty();
  }

  /**
   * Where something is, by the columns {@code city}, {@code state} and {@code postcode} of a row; a
   * file can do without the last one.
   */
  public Place place(Row row) {
    @Nullable String city = row.optional("city");
    @Nullable PostalCode postcode = row.optional("postcode", PostalCode::new);
    @Nullable FederalState state = row.optional("state", GeographyReader::state);
    return row.together(() -> place(city, postcode, state));
  }

  /**
   * Where something is, as exactly as its postcode tells, else as its town. Where a postcode
   * reaches into several districts, the town decides which one it is; else the district stays open.
   *
   * @throws InvalidValueException when the postcode lies in another state, or far from the town
   */
  Place place(@Nullable String city, @Nullable PostalCode postcode, @Nullable FederalState state) {
    @Nullable Postcode known = postcode == null ? null : postcodes.get(postcode);
    if (known == null) {
      return city == null || state == null
          ? new Place(city, postcode, null, null, state)
          : new Place(
              city,
              postcode,
              point(state, city).orElse(null),
              district(state, city).orElse(null),
              state);
    }
    List<Postcode.Area> areas =
        known.areas().stream()
            .filter(area -> state == null || area.district().state() == state)
            .toList();
    if (areas.isEmpty()) {
      throw OTHER_STATE.broken("postcode", postcode, Objects.requireNonNull(state).nameDe());
    }
    List<Postcode.Area> there = city == null ? areas : inTown(areas, city);
    GeoPoint point = there.getFirst().point();
    Set<DistrictKey> keys = there.stream().map(Postcode.Area::district).collect(Collectors.toSet());
    Set<FederalState> states =
        there.stream().map(area -> area.district().state()).collect(Collectors.toSet());
    if (city != null) {
      refuseFar(known, point, city, states);
    }
    return new Place(
        city,
        postcode,
        point,
        keys.size() == 1 ? keys.iterator().next() : null,
        states.size() == 1 ? states.iterator().next() : state);
  }

  /** Those of the areas that lie in the town; all of them when none is known to. */
  private List<Postcode.Area> inTown(List<Postcode.Area> areas, String town) {
    List<Postcode.Area> there =
        areas.stream()
            .filter(area ->
                area.place().equals(town)
                    || district(area.district().state(), town)
                        .filter(area.district()::equals)
                        .isPresent())
            .toList();
    return there.isEmpty() ? areas : there;
  }

  private void refuseFar(Postcode postcode, GeoPoint point, String town, Set<FederalState> states) {
    for (FederalState state : states) {
      double far = point(state, town).map(point::distanceKm).orElse(0.0);
      if (far > FAR_KM) {
        throw FAR.broken("postcode", postcode.code(), Math.round(far), town);
      }
    }
  }

  private List<District> namedDistricts(FederalState state, String name) {
    List<District> named = districts.getOrDefault(key(state, name), List.of());
    List<District> asTowns = named.stream().filter(d -> d.kind().isTown()).toList();
    return asTowns.isEmpty() ? named : asTowns;
  }
}
