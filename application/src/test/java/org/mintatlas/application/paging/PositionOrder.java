package org.mintatlas.application.paging;

import com.ibm.icu.text.Collator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Sourced;

/**
 * Total orders of positions. Equal sort keys stand in the order of the identities, and backwards is
 * the exact reverse, but for absent keys (empty texts), which stand last both ways.
 */
public final class PositionOrder {
  private static final Collator GERMAN = Collator.getInstance(Locale.GERMAN).freeze();

  /** What the collation holds for equal is told apart byte by byte, as PostgreSQL does. */
  private static final Comparator<String> NAMES =
      ((Comparator<String>) GERMAN::compare).thenComparing(PositionOrder::compareBytes);

  private PositionOrder() {}

  /** Names in German collation. */
  public static Comparator<Position> names(NameOrder order) {
    return by(NAMES, order == NameOrder.NAME_DESC);
  }

  /** The order of a list of things with a name and sources: see {@link #inDirectory}. */
  public static Comparator<Position> directory(DirectoryOrder order) {
    return switch (order) {
      case NAME -> names(NameOrder.NAME);
      case NAME_DESC -> names(NameOrder.NAME_DESC);
      case ASSURED -> texts(false);
      case ASSURED_DESC -> texts(true);
    };
  }

  /** The key of something in a list of that order. */
  public static String inDirectory(DirectoryOrder order, String name, Sourced element) {
    return switch (order) {
      case NAME, NAME_DESC -> name;
      case ASSURED, ASSURED_DESC -> assured(element);
    };
  }

  /** The day for which sources assure it, as text; what nobody knows sorts before every day. */
  public static String assured(Sourced element) {
    LocalDate day = element.assuredOn();
    return day == null ? "-infinity" : day.toString();
  }

  /** Texts that are written so that they sort as what they mean, such as keys and dates. */
  public static Comparator<Position> texts(boolean backwards) {
    return by(Comparator.naturalOrder(), backwards);
  }

  /** A date as a text that sorts as the date does; empty when there is none. */
  public static String text(@Nullable PartialDate date) {
    if (date == null) {
      return "";
    }
    String exactness =
        switch (date.precision()) {
          case YEAR -> "1";
          case SEASON -> "2";
          case MONTH -> "3";
          case PART -> "4";
          case DAY -> "5";
        };
    return date.firstDay() + " " + exactness;
  }

  /** Numbers. */
  public static Comparator<Position> numbers(boolean backwards) {
    return by(Comparator.comparingDouble(Double::parseDouble), backwards);
  }

  private static Comparator<Position> by(Comparator<String> keys, boolean backwards) {
    Comparator<Position> order =
        Comparator.comparing(Position::key, keys).thenComparing(Position::id);
    Comparator<Position> present = backwards ? order.reversed() : order;
    Comparator<Position> absent = Comparator.comparing(Position::id);
    Comparator<Position> absentInTurn = backwards ? absent.reversed() : absent;
    return (left, right) -> {
      if (left.key().isEmpty() || right.key().isEmpty()) {
        int last = Boolean.compare(left.key().isEmpty(), right.key().isEmpty());
        return last != 0 ? last : absentInTurn.compare(left, right);
      }
      return present.compare(left, right);
    };
  }

  private static int compareBytes(String left, String right) {
    return Arrays.compareUnsigned(
        left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
  }
}
