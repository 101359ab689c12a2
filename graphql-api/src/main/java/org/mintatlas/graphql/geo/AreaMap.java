package org.mintatlas.graphql.geo;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.download.AnswerFile;
import org.mintatlas.graphql.execution.AnswerJson;

/**
 * What listed regions cover on a day, as a map: all districts, or all states, with their shapes. A
 * district of the day that has no shape, because it is no more, is named and left out.
 *
 * @see CoverageMaps
 */
record AreaMap(
    String operation,
    String document,
    List<String> path,
    String areas,
    String area,
    String key,
    Map<String, String> shapes,
    Set<String> parameters,
    Set<String> lists)
    implements AnswerFile {

  @Override
  public String mediaType() {
    return FeaturesFormat.MEDIA_TYPE;
  }

  @Override
  public Optional<byte[]> written(Map<String, ?> data) {
    Map<String, Object> found = part(data);
    for (String step : path) {
      found = part(requireNonNull(found.get(step)));
    }
    Map<String, @Nullable Object> head = new LinkedHashMap<>(found);
    List<?> all = (List<?>) requireNonNull(head.remove(areas));
    List<String> without = new ArrayList<>();
    ByteArrayOutputStream features = new ByteArrayOutputStream();
    for (Object each : all) {
      Map<String, @Nullable Object> properties = properties(part(each));
      String id = String.valueOf(properties.get(key));
      String shape = shapes.get(id);
      if (shape == null) {
        without.add(id);
      } else {
        features.writeBytes(bytes(features.size() == 0 ? "\n" : ",\n"));
        features.writeBytes(feature(id, shape, properties));
      }
    }
    head.put("withoutShape", without);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(bytes("{\"type\":\"FeatureCollection\",\"features\":["));
    file.writeBytes(features.toByteArray());
    byte[] rest = AnswerJson.of(head);
    rest[0] = ',';
    file.writeBytes(bytes("\n]"));
    file.writeBytes(rest);
    file.write('\n');
    return Optional.of(file.toByteArray());
  }

  private static byte[] feature(String id, String shape, Map<String, @Nullable Object> properties) {
    Map<String, Object> feature = new LinkedHashMap<>();
    feature.put("type", "Feature");
    feature.put("id", id);
    feature.put("properties", properties);
    String written = new String(AnswerJson.of(feature), StandardCharsets.UTF_8);
    return bytes(written.substring(0, written.length() - 1) + ",\"geometry\":" + shape + "}");
  }

  /** Those of the area itself come first, and what is told of kinds stands behind a dot. */
  private Map<String, @Nullable Object> properties(Map<String, Object> row) {
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    part(requireNonNull(row.get(area))).forEach((name, value) -> put(properties, name, value));
    row.forEach((name, value) -> {
      if (name.equals("byKind")) {
        ((List<?>) value).forEach(each -> putKind(properties, part(each)));
      } else if (!name.equals(area)) {
        properties.put(name, value);
      }
    });
    return properties;
  }

  private static void put(
      Map<String, @Nullable Object> properties, String name, @Nullable Object value) {
    if (value instanceof Map<?, ?> inside) {
      inside.forEach((part, each) -> properties.put(name + "." + part, each));
    } else {
      properties.put(name, value);
    }
  }

  private static void putKind(
      Map<String, @Nullable Object> properties, Map<String, Object> ofKind) {
    ofKind.forEach((name, value) -> {
      if (!name.equals("kind")) {
        properties.put(name + "." + ofKind.get("kind"), value);
      }
    });
  }

  @SuppressWarnings("unchecked") // as the documents ask for it
  private static Map<String, Object> part(Object value) {
    return (Map<String, Object>) value;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
