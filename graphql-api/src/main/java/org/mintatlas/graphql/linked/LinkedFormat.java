package org.mintatlas.graphql.linked;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.mintatlas.graphql.download.RowFormat;
import org.mintatlas.graphql.execution.AnswerJson;

/** A list of things as one graph. */
record LinkedFormat(LinkedThings things) implements RowFormat {
  static final String MEDIA_TYPE = "application/ld+json;charset=utf-8";

  @Override
  public String mediaType() {
    return MEDIA_TYPE;
  }

  @Override
  public byte[] begin() {
    String context = new String(AnswerJson.of(LinkedNode.context()), StandardCharsets.UTF_8);
    return bytes("{\"@context\":" + context + ",\"@graph\":[\n");
  }

  @Override
  public byte[] row(Map<String, Object> row) {
    return AnswerJson.of(things.node(row));
  }

  @Override
  public byte[] between() {
    return bytes(",\n");
  }

  @Override
  public byte[] end() {
    return bytes("\n]}\n");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
