package org.mintatlas.persistence.paging;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.function.Function;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Placed;

/**
 * What a list is sorted by; the identity decides between equal keys and runs the same way.
 *
 * @param column the column, never null in any row
 * @param ascending which way
 * @param read reads the key of a position
 * @param computed whether it is no column but computed from some of the elements; the nearest of
 *     them, and no others, are found by an index
 */
public record SortKey(
    String column, boolean ascending, Function<String, Object> read, boolean computed) {

  /** As the database writes one. */
  private static final DateTimeFormatter MOMENT =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendLiteral(' ')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendOffset("+HH:mm", "+00")
          .toFormatter(Locale.ROOT);

  /** By a column. */
  public SortKey(String column, boolean ascending, Function<String, Object> read) {
    this(column, ascending, read, false);
  }

  /** By what is computed from columns of the elements, the least first. */
  static SortKey computed(String expression, Function<String, Object> read) {
    return new SortKey(expression, true, read, true);
  }

  /** By a column of any type; an order whose name ends in {@code _DESC} runs down. */
  public static SortKey by(
      @CompileTimeConstant String column, Enum<?> order, Function<String, Object> read) {
    return new SortKey(column, ascending(order), read);
  }

  private static boolean ascending(Enum<?> order) {
    return !order.name().endsWith("_DESC");
  }

  /** By a text. */
  public static SortKey text(@CompileTimeConstant String column, Enum<?> order) {
    return by(column, order, key -> key);
  }

  /**
   * By a text that some rows do not have, and come last either way: in the columns {@code
   * NAME_ascending} and {@code NAME_descending}.
   */
  public static SortKey textOrLast(@CompileTimeConstant String name, Enum<?> order) {
    return text(name + (ascending(order) ? "_ascending" : "_descending"), order);
  }

  /** By a moment. */
  public static SortKey moment(@CompileTimeConstant String column, Enum<?> order) {
    return by(column, order, key -> OffsetDateTime.parse(key, MOMENT));
  }

  /** By a whole number. */
  public static SortKey wholeNumber(@CompileTimeConstant String column, Enum<?> order) {
    return by(column, order, Integer::valueOf);
  }

  /** By the column {@code assured_key}: what nobody knows stands before every day. */
  public static SortKey assured(Enum<?> order) {
    return by("assured_key", order, SortKey::day);
  }

  private static LocalDate day(String key) {
    return key.equals("-infinity") ? LocalDate.MIN : LocalDate.parse(key);
  }

  /** By name, or by how fresh it is. */
  public static SortKey directory(DirectoryOrder order) {
    return switch (order) {
      case NAME, NAME_DESC -> text("name", order);
      case ASSURED, ASSURED_DESC -> assured(order);
      case DISTANCE -> throw Placed.fromNowhere();
    };
  }

  /** The same of things that are somewhere. */
  public static SortKey directory(DirectoryOrder order, Points places) {
    return order == DirectoryOrder.DISTANCE ? places.distance() : directory(order);
  }

  /** By the column {@code name}. */
  public static SortKey name(NameOrder order) {
    return text("name", order);
  }
}
