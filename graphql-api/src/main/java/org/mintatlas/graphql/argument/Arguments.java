package org.mintatlas.graphql.argument;

import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PlainText;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.graphql.error.BadInputException;

/**
 * The fields of an argument that is an input object. The schema has checked their types and made
 * domain values of them, so that reading is all that is left, and the bounds that the schema
 * language cannot say.
 */
public final class Arguments {
  private static final int MAX_LIST = 50;
  private static final int MAX_COUNT = 1_000_000;
  private static final int MIN_TEXT = 2;
  private static final int MAX_TEXT = 100;

  private final String argument;
  private final Map<String, ?> fields;

  private Arguments(String argument, Map<String, ?> fields) {
    this.argument = argument;
    this.fields = fields;
  }

  /** What was passed as this argument; an absent one is like an empty one. */
  public static Arguments of(DataFetchingEnvironment environment, String argument) {
    Map<String, ?> fields = environment.getArgument(argument);
    return new Arguments(argument, fields == null ? Map.of() : fields);
  }

  /** The value of a field; null when it is absent. */
  public <T> @Nullable T value(String field, Class<T> type) {
    Object value = fields.get(field);
    return value == null ? null : type.cast(value);
  }

  /**
   * The values of a list field; empty when it is absent.
   *
   * @throws BadInputException when there are more than 50
   */
  public <T> Set<T> set(String field, Class<T> type) {
    return set(argument, field, (Collection<?>) fields.get(field), type);
  }

  /**
   * The values of an argument that is a list itself; empty when it is absent.
   *
   * @throws BadInputException when there are more than 50
   */
  public static <T> Set<T> set(String argument, @Nullable List<T> values, Class<T> type) {
    return set(argument, argument, values, type);
  }

  private static <T> Set<T> set(
      String argument, String field, @Nullable Collection<?> values, Class<T> type) {
    if (values == null) {
      return Set.of();
    }
    if (values.size() > MAX_LIST) {
      throw new BadInputException(
          argument,
          new InvalidValueException(
              field,
              null,
              "has " + values.size() + " values where at most " + MAX_LIST + " are allowed"));
    }
    return values.stream().map(type::cast).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The year in a field; null when it is absent.
   *
   * @throws BadInputException when it is not 1 to 9999
   */
  public @Nullable Integer year(String field) {
    return BadInputException.check(
        argument, () -> Require.optionalYear(field, value(field, Integer.class)));
  }

  /**
   * The year that an argument is itself; null when it is absent.
   *
   * @throws BadInputException when it is not 1 to 9999
   */
  public static @Nullable Integer year(String argument, @Nullable Integer year) {
    return BadInputException.check(argument, () -> Require.optionalYear(argument, year));
  }

  /**
   * The years in a list field; empty when it is absent.
   *
   * @throws BadInputException when one is not 1 to 9999, or there are more than 50
   */
  public Set<Integer> years(String field) {
    return years(argument, field, (Collection<?>) fields.get(field));
  }

  /**
   * The years in an argument that is a list itself; empty when it is absent.
   *
   * @throws BadInputException when one is not 1 to 9999, or there are more than 50
   */
  public static Set<Integer> years(String argument, @Nullable List<Integer> years) {
    return years(argument, argument, years);
  }

  private static Set<Integer> years(String argument, String field, @Nullable Collection<?> given) {
    Set<Integer> years = set(argument, field, given, Integer.class);
    years.forEach(year -> BadInputException.check(argument, () -> Require.year(field, year)));
    return years;
  }

  /**
   * The count in a field; null when it is absent.
   *
   * @throws BadInputException when it is not 1 to 1,000,000
   */
  public @Nullable Integer count(String field) {
    Integer count = value(field, Integer.class);
    return count == null
        ? null
        : BadInputException.check(argument, () -> Require.between(field, count, 1, MAX_COUNT));
  }

  /**
   * The text to search for in a field, in its normal form; null when it is absent.
   *
   * @throws BadInputException when it has fewer than 2 or more than 100 characters
   */
  public @Nullable String searchText(String field) {
    String text = value(field, String.class);
    if (text == null) {
      return null;
    }
    String normal = PlainText.normal(text);
    if (normal.length() < MIN_TEXT || normal.length() > MAX_TEXT) {
      throw new BadInputException(
          argument,
          new InvalidValueException(
              field, text, "needs " + MIN_TEXT + " to " + MAX_TEXT + " characters"));
    }
    return normal;
  }
}
