package org.mintatlas.persistence.statement;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A part of a statement that is put together of what stands in the code. Nothing that somebody sent
 * or stored can become one: that is a parameter.
 */
public final class Sql {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

  private final String text;

  private Sql(String text) {
    this.text = text;
  }

  /** The text as it stands in the code. */
  public static Sql of(@CompileTimeConstant String text) {
    return new Sql(text);
  }

  /**
   * The text with parts in their places.
   *
   * @param text says {@code %s} where the next part is, or {@code %1$s} where the first one is
   */
  public static Sql of(@CompileTimeConstant String text, Sql... parts) {
    return new Sql(String.format(Locale.ROOT, text, (Object[]) parts));
  }

  /** The names of tables or columns, wherever they are from, with commas between them. */
  public static Sql names(String names) {
    if (!Arrays.stream(names.split(", ", -1)).allMatch(name -> NAME.matcher(name).matches())) {
      throw new IllegalArgumentException("SQL that is no name: " + names);
    }
    return new Sql(names);
  }

  /** What a selection and the lists of it are put together of, which only these may do. */
  public static Sql composed(String text) {
    return new Sql(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
