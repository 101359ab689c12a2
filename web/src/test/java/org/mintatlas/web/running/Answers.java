package org.mintatlas.web.running;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Finds what stands somewhere in an answer. */
final class Answers {
  private Answers() {}

  /**
   * All that stands at a path, as text. Its steps are separated by {@code /}: the name of a field,
   * {@code *} for every element of a list, or {@code slug=meermint} for those elements whose field
   * says so, which may be a field of a field as in {@code state.code=BW}. Null is not there.
   */
  static List<String> at(JsonNode answer, String path) {
    Stream<JsonNode> found = Stream.of(answer);
    for (String step : path.split("/", -1)) {
      found = found.flatMap(node -> step(node, step));
    }
    return found.map(JsonNode::asString).toList();
  }

  private static Stream<JsonNode> step(JsonNode node, String step) {
    if (step.equals("*")) {
      return node.valueStream();
    }
    int equals = step.indexOf('=');
    if (equals >= 0) {
      String field = "/" + step.substring(0, equals).replace('.', '/');
      String value = step.substring(equals + 1);
      return node.valueStream().filter(element -> element.at(field).asString("").equals(value));
    }
    JsonNode field = node.path(step);
    return field.isMissingNode() || field.isNull() ? Stream.empty() : Stream.of(field);
  }
}
