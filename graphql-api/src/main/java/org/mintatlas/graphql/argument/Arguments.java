package org.mintatlas.graphql.argument;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PlainText;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.graphql.error.BadInputException;

/**
 * The arguments of a field, or the fields of one that is an input object. The schema has checked
 * their types and made domain values of them, so that reading is all that is left, and the rules
 * that the schema language cannot say.
 *
 * <p>They are read twice by the same code: before anything of an operation is fetched, when all
 * mistakes are collected, and when the field is fetched.
 */
public final class Arguments {
  private static final int MAX_COUNT = 1_000_000;
  private static final Rule TEXT_LENGTH =
      new Rule("argument.text-length", "needs %s to %s characters", "braucht %s bis %s Zeichen");
  private static final int MIN_TEXT = 2;
  private static final int MAX_TEXT = 100;

  /** Tabs and ends of lines, which no name has, and which come along when text is pasted. */
  private static final Pattern OTHER_BLANKS = Pattern.compile("[\\t\\v]");

  /** Throws the first mistake. */
  static final Consumer<BadInputException> THROWN =
      mistake -> {
        throw mistake;
      };

  private final Map<String, ?> values;
  private final String path;
  private final Supplier<Arguments> outer;
  private final Consumer<BadInputException> mistakes;
  private final Map<Object, Object> made;

  private Arguments(
      Map<String, ?> values,
      String path,
      Supplier<Arguments> outer,
      Consumer<BadInputException> mistakes,
      Map<Object, Object> made) {
    this.values = values;
    this.path = path;
    this.outer = outer;
    this.mistakes = mistakes;
    this.made = made;
  }

  /**
   * Those of a field.
   *
   * @param outer the arguments of the field around it
   * @param mistakes takes each mistake, or throws it
   * @param made keeps what is made of arguments once for a whole request
   */
  public static Arguments of(
      Map<String, ?> values,
      Supplier<Arguments> outer,
      Consumer<BadInputException> mistakes,
      Map<Object, Object> made) {
    return new Arguments(values, "", outer, mistakes, made);
  }

  /** The fields of an argument that is an input object; an absent one is like an empty one. */
  Arguments in(@Nullable String argument) {
    Object fields = argument == null ? null : values.get(argument);
    return new Arguments(
        fields instanceof Map<?, ?> object ? typed(object) : Map.of(),
        path(String.valueOf(argument)) + ".",
        () -> this,
        mistakes,
        made);
  }

  /**
   * What is made of arguments with some effort: once for a whole request, though they are read
   * twice.
   *
   * @param key of what it is made
   */
  @SuppressWarnings("unchecked") // of a key one thing is made
  public <V> V once(Object key, Supplier<V> make) {
    return (V) made.computeIfAbsent(key, first -> make.get());
  }

  @SuppressWarnings("unchecked") // the engine makes input objects of names and values
  private static Map<String, ?> typed(Map<?, ?> object) {
    return (Map<String, ?>) object;
  }

  /** The arguments beside an input object, or of the field around a field. */
  public Arguments outer() {
    return outer.get();
  }

  public Map<String, ?> all() {
    return Collections.unmodifiableMap(values);
  }

  /** The value of an argument; null when it is absent. */
  public <T> @Nullable T value(String argument, Class<T> type) {
    Object value = values.get(argument);
    return value == null ? null : type.cast(value);
  }

  /** The values of a list as they are written; empty when it is absent. */
  public <T> List<T> list(String argument, Class<T> type) {
    return values.get(argument) instanceof Collection<?> written
        ? written.stream().<T>map(type::cast).toList()
        : List.of();
  }

  /** The values of a list; empty when it is absent. Its length was checked before. */
  public <T> Set<T> set(String argument, Class<T> type) {
    return setOf((Collection<?>) values.get(argument), type);
  }

  /** The values of an argument that is a list; empty when it is absent. */
  public static <T> Set<T> setOf(@Nullable Collection<?> values, Class<T> type) {
    return values == null
        ? Set.of()
        : values.stream().map(type::cast).collect(Collectors.toUnmodifiableSet());
  }

  /** The year in an argument; null when it is absent. It is 1 to 9999. */
  public @Nullable Integer year(String argument) {
    return BadInputException.check(
        path(argument), () -> Require.optionalYear(argument, value(argument, Integer.class)));
  }

  /** The years in a list; empty when it is absent. Each is 1 to 9999. */
  public Set<Integer> years(String argument) {
    List<Integer> years = list(argument, Integer.class);
    for (int i = 0; i < years.size(); i++) {
      int year = years.get(i);
      check(argument + "[" + i + "]", () -> Require.year(argument, year));
    }
    return Set.copyOf(years);
  }

  /** The count or number in an argument; null when it is absent. It is 1 to 1,000,000. */
  public @Nullable Integer count(String argument) {
    Integer count = value(argument, Integer.class);
    return count == null
        ? null
        : BadInputException.check(
            path(argument), () -> Require.between(argument, count, 1, MAX_COUNT));
  }

  /**
   * The text to search for, in its normal form; null when it is absent. It needs 2 to 100
   * characters.
   */
  public @Nullable String searchText(String argument) {
    String text = value(argument, String.class);
    if (text == null) {
      return null;
    }
    String normal = PlainText.normal(OTHER_BLANKS.matcher(text).replaceAll(" "));
    if (normal.chars().anyMatch(Character::isISOControl)) {
      refuse(argument, null, Require.CONTROL_CHARACTER);
    }
    if (normal.length() < MIN_TEXT || normal.length() > MAX_TEXT) {
      refuse(argument, text, TEXT_LENGTH, MIN_TEXT, MAX_TEXT);
    }
    return normal;
  }

  /**
   * Makes a domain value of an argument.
   *
   * @throws BadInputException when the value breaks a rule of the domain
   */
  public <T> T check(String argument, Supplier<T> value) {
    return BadInputException.check(path(argument), value);
  }

  /**
   * Makes a domain value of the fields of an argument; of fields that contradict each other the one
   * is blamed that the rule names.
   */
  <T> T checkFields(String argument, Function<Arguments, T> make) {
    Arguments fields = in(argument);
    try {
      return make.apply(fields);
    } catch (InvalidValueException e) {
      throw new BadInputException(
          fields.values.containsKey(e.what()) ? fields.path(e.what()) : path(argument), e);
    }
  }

  /**
   * Refuses an argument, or an item of one that is a list.
   *
   * @param value what it is, if the message shall repeat it
   * @param rule the rule that it breaks
   * @param values what varies in its sentence
   */
  public void refuse(String argument, @Nullable Object value, Rule rule, Object... values) {
    mistakes.accept(
        new BadInputException(
            path(argument), rule.broken(argument.split("\\[", 2)[0], value, values)));
  }

  private String path(String argument) {
    return path + argument;
  }
}
