package org.mintatlas.application.dataset.csv;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Rule;

/** What only one row of a file may say. */
public final class Once {
  private static final Rule REPEATED =
      new Rule("dataset.repeated", "stands in the file already", "steht schon in der Datei");

  private final Set<List<Object>> seen = new HashSet<>();

  /**
   * Notes what a row says.
   *
   * @throws InvalidValueException when an earlier row said the same
   */
  public void row(Object... said) {
    value(REPEATED, "row", null, said);
  }

  /**
   * Notes what a row says.
   *
   * @param rule what is broken when an earlier row said the same
   * @param column the column to blame then
   * @throws InvalidValueException when an earlier row said the same
   */
  public void value(Rule rule, String column, @Nullable Object value, Object... said) {
    if (!seen.add(List.of(said))) {
      throw rule.broken(column, value);
    }
  }
}
