package org.mintatlas.example;

import java.util.List;
import java.util.stream.Stream;

/**
 * A condition of SQL.
 *
 * @param sql what must be true, with a question mark for each value
 * @param values the values
 */
record Condition(String sql, List<Object> values) {
  /** Always true. */
  static final Condition ANY = of("true");

  /** A condition with its values. */
  static Condition of(String sql, Object... values) {
    return new Condition(sql, List.of(values));
  }

  /** Both this and the other are true. */
  Condition and(Condition other) {
    return new Condition(
        "(" + sql + ") and (" + other.sql + ")",
        Stream.concat(values.stream(), other.values.stream()).toList());
  }
}
