package org.mintatlas.graphql.download;

import graphql.schema.GraphQLNamedType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table that is made of a list.
 *
 * @param path the fields that lead to its value
 * @param type of the value, or of each one of a list
 * @param list whether it may have several values
 * @param required whether each row has it
 * @param description what the schema says of it
 */
public record Column(
    List<String> path, GraphQLNamedType type, boolean list, boolean required, String description) {

  /** As it stands in the first line: {@code place.city}. */
  public String name() {
    return String.join(".", path);
  }

  /** The value in a row: null, a text, a number, a truth, or a list of these. */
  @Nullable Object value(Map<String, ?> row) {
    return at(row, 0);
  }

  private @Nullable Object at(@Nullable Object found, int step) {
    return switch (found) {
      case null -> null;
      case Map<?, ?> object -> at(object.get(path.get(step)), step + 1);
      case Collection<?> items when step < path.size() ->
          items.stream().map(item -> at(item, step)).toList();
      default -> found;
    };
  }
}
