package org.mintatlas.graphql.download;

import java.util.Arrays;
import java.util.Map;
import org.mintatlas.graphql.execution.AnswerJson;

/**
 * An object on each line, with the fields and values that the API gives.
 *
 * @see <a href="https://jsonlines.org">JSON Lines</a>
 */
final class JsonLinesFormat implements RowFormat {
  @Override
  public String mediaType() {
    return "application/jsonl;charset=utf-8";
  }

  @Override
  public byte[] row(Map<String, Object> row) {
    byte[] object = AnswerJson.of(row);
    byte[] line = Arrays.copyOf(object, object.length + 1);
    line[object.length] = '\n';
    return line;
  }
}
