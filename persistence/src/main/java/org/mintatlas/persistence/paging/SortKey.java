package org.mintatlas.persistence.paging;

import java.time.LocalDate;
import java.util.function.Function;
import org.mintatlas.application.paging.DirectoryOrder;
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

  /** By a whole number. */
  public static SortKey wholeNumber(String column, boolean ascending) {
    return new SortKey(column, ascending, Integer::valueOf);
  }

  /** By the column {@code assured_key}: what nobody knows stands before every day. */
  public static SortKey assured(boolean ascending) {
    return new SortKey("assured_key", ascending, SortKey::day);
  }

  private static LocalDate day(String key) {
    return key.equals("-infinity") ? LocalDate.MIN : LocalDate.parse(key);
  }

  /** By name, or by how fresh it is. */
  public static SortKey directory(DirectoryOrder order) {
    return switch (order) {
      case NAME -> name(NameOrder.NAME);
      case NAME_DESC -> name(NameOrder.NAME_DESC);
      case ASSURED -> assured(true);
      case ASSURED_DESC -> assured(false);
    };
  }

  /** By the column {@code name}. */
  public static SortKey name(NameOrder order) {
    return switch (order) {
      case NAME -> text("name", true);
      case NAME_DESC -> text("name", false);
    };
  }
}
