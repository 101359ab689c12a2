package org.mintatlas.graphql.download;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.mintatlas.graphql.request.Language;

/**
 * A list as a file.
 *
 * @param name how it is saved, such as {@code regions.csv}
 * @param query reads the rows
 * @param format makes what writes one file in a language
 * @param usual the variables that hold where parameters tell no others
 * @param fixed the variables that hold whatever parameters tell
 */
public record ListFile(
    String name,
    ListQuery query,
    Function<Language, RowFormat> format,
    Map<String, ?> usual,
    Map<String, ?> fixed) {

  /** Keeps copies. */
  public ListFile {
    usual = Map.copyOf(usual);
    fixed = Map.copyOf(fixed);
  }

  /** One that is the same in all languages but for its values, with nothing but parameters. */
  public ListFile(String name, ListQuery query, Function<Language, RowFormat> format) {
    this(name, query, format, Map.of(), Map.of());
  }

  /** The variables that its query gets. */
  public Map<String, Object> variables(Map<String, ?> asked) {
    Map<String, Object> variables = new HashMap<>(usual);
    variables.putAll(asked);
    variables.putAll(fixed);
    return variables;
  }
}
