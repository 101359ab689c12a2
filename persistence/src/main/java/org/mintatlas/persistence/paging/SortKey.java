package org.mintatlas.persistence.paging;

import java.util.function.Function;
import org.mintatlas.application.paging.NameOrder;

/**
 * What a list is sorted by; the identity decides between equal keys and runs the same way.
 *
 * @param column the column, never null in any row
 * @param ascending which way
 * @param read reads the key of a position
 */
public record SortKey(String column, boolean ascending, Function<String, Object> read) {

  /** By a text. */
  public static SortKey text(String column, boolean ascending) {
    return new SortKey(column, ascending, key -> key);
  }

  /** By a number. */
  public static SortKey number(String column, boolean ascending) {
    return new SortKey(column, ascending, Double::valueOf);
  }

  /** By the column {@code name}. */
  public static SortKey name(NameOrder order) {
    return switch (order) {
      case NAME -> text("name", true);
      case NAME_DESC -> text("name", false);
    };
  }
}
