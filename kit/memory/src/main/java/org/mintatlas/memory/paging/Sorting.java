package org.mintatlas.memory.paging;

import com.ibm.icu.text.Collator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Placed;
import org.mintatlas.application.paging.Position;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Sourced;

/**
 * How a list is sorted: by a key of its elements, in a total order of the positions. Equal sort
 * keys stand in the order of the identities, and backwards is the exact reverse, but for absent
 * keys (empty texts), which stand last both ways.
 *
 * @param key the sort key of an element
 * @param order the order of the positions
 */
public record Sorting<T>(Function<T, String> key, Comparator<Position> order) {
  private static final Collator GERMAN = Collator.getInstance(Locale.GERMAN).freeze();

  /** What the collation holds for equal is told apart byte by byte, as PostgreSQL does. */
  private static final Comparator<String> NAMES =
      ((Comparator<String>) GERMAN::compare).thenComparing(Sorting::compareBytes);

  /** Where an element stands. */
  Position position(T element, String id) {
    return new Position(key.apply(element), id);
  }

  /** By name, in German collation. */
  public static <T> Sorting<T> names(NameOrder order, Function<T, String> name) {
    return names(order == NameOrder.NAME_DESC, name);
  }

  /** By name, in German collation. */
  public static <T> Sorting<T> names(boolean backwards, Function<T, String> name) {
    return new Sorting<>(name, by(NAMES, backwards));
  }

  /** The order of a list of things with a name and sources. */
  public static <T extends Sourced> Sorting<T> directory(
      DirectoryOrder order, Function<T, String> name) {
    return switch (order) {
      case NAME -> names(false, name);
      case NAME_DESC -> names(true, name);
      case ASSURED -> assured(false);
      case ASSURED_DESC -> assured(true);
      case DISTANCE -> throw Placed.fromNowhere();
    };
  }

  /** By the day for which sources assure it; what nobody knows sorts before every day. */
  public static <T extends Sourced> Sorting<T> assured(boolean backwards) {
    return texts(
        backwards,
        element -> {
          LocalDate day = element.assuredOn();
          return day == null ? "-infinity" : day.toString();
        });
  }

  /** By texts that are written so that they sort as what they mean, such as keys. */
  public static <T> Sorting<T> texts(boolean backwards, Function<T, String> text) {
    return new Sorting<>(text, by(Comparator.naturalOrder(), backwards));
  }

  /** By date; what has none stands last. */
  public static <T> Sorting<T> dates(boolean backwards, Function<T, @Nullable PartialDate> date) {
    return texts(backwards, element -> text(date.apply(element)));
  }

  /** By number. */
  public static <T> Sorting<T> numbers(boolean backwards, Function<T, Number> number) {
    return written(backwards, element -> number.apply(element).toString());
  }

  private static <T> Sorting<T> written(boolean backwards, Function<T, String> number) {
    return new Sorting<>(number, by(Comparator.comparingDouble(Double::parseDouble), backwards));
  }

  /** By distance from what is near; what is nowhere stands last. */
  static <T> Sorting<T> nearest(Placed<T> filter) {
    if (filter.near() == null) {
      throw Placed.fromNowhere();
    }
    return written(
        false,
        element -> {
          Double distance = filter.distanceKm(element);
          return distance == null ? "" : distance.toString();
        });
  }

  /** A date as a text that sorts as the date does; empty when there is none. */
  private static String text(@Nullable PartialDate date) {
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
