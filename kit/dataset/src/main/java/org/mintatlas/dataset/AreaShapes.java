package org.mintatlas.dataset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;

/**
 * The shapes of districts and states, drawn for a map of Germany on a page: neighbours fit, but
 * points are left out. {@code docs/attributions.md} tells whose they are.
 */
public final class AreaShapes {
  private static final Pattern FEATURE =
      Pattern.compile(
          "\\{\"type\":\"Feature\",\"geometry\":(.*),\"properties\":\\{\"key\":\"(\\d+)\"}},?");

  private AreaShapes() {}

  /** The districts of today: of each the geometry as GeoJSON writes it (RFC 7946). */
  public static Map<DistrictKey, String> ofDistricts() {
    return read("districts.geojson", DistrictKey::new);
  }

  /** The same of the states. */
  public static Map<FederalState, String> ofStates() {
    return read("states.geojson", prefix -> FederalState.ofAgsPrefix(prefix).orElseThrow());
  }

  private static <K extends Comparable<K>> Map<K, String> read(
      String name, Function<String, K> key) {
    Map<K, String> shapes = new TreeMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    AreaShapes.class.getResourceAsStream("/shapes/" + name), name),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Matcher feature = FEATURE.matcher(line);
        if (feature.matches()) {
          shapes.put(key.apply(feature.group(2)), feature.group(1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableMap(shapes);
  }
}
