package org.mintatlas.graphql.geo;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.mintatlas.graphql.download.RowFormat;
import org.mintatlas.graphql.execution.AnswerJson;

/**
 * One list of things as a feature collection. What has no place is left out, and counted behind the
 * features, as nobody knows how many there are before all are read.
 */
final class FeaturesFormat implements RowFormat {
  static final String MEDIA_TYPE = "application/geo+json;charset=utf-8";

  private final PlacedThings things;
  private int withoutPlace;

  FeaturesFormat(PlacedThings things) {
    this.things = things;
  }

  @Override
  public String mediaType() {
    return MEDIA_TYPE;
  }

  @Override
  public byte[] begin() {
    return bytes("{\"type\":\"FeatureCollection\",\"features\":[\n");
  }

  @Override
  public byte[] row(Map<String, Object> row) {
    Map<String, Object> feature = things.feature(row);
    if (feature.isEmpty()) {
      withoutPlace++;
      return new byte[0];
    }
    return AnswerJson.of(feature);
  }

  @Override
  public byte[] between() {
    return bytes(",\n");
  }

  @Override
  public byte[] end() {
    return bytes("\n],\"withoutPlace\":" + withoutPlace + "}\n");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
