package org.mintatlas.graphql.error;

import graphql.language.Field;
import java.io.Serial;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.InvalidValueException;

/**
 * An argument breaks a rule: its caller can put it right. A bare {@link InvalidValueException} is
 * no such thing, for it may also come from data that we hold.
 */
public final class BadInputException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String argument;

  /** The rule that it breaks. */
  private final InvalidValueException broken;

  /**
   * @param argument the path of the argument, such as {@code filter.kinds}
   * @param broken the rule that it breaks
   */
  public BadInputException(String argument, InvalidValueException broken) {
    super(argument + ": " + broken.getMessage(), broken);
    this.argument = argument;
    this.broken = broken;
  }

  /**
   * Makes a domain value from an argument.
   *
   * @throws BadInputException when the value breaks a rule of the domain
   */
  public static <T extends @Nullable Object> T check(String argument, Supplier<T> value) {
    try {
      return value.get();
    } catch (InvalidValueException e) {
      throw new BadInputException(argument, e);
    }
  }

  public String argument() {
    return argument;
  }

  /**
   * As its caller reads it: the path of the argument, the value, and the reason.
   *
   * @param field whose argument it is
   */
  public ApiError told(Messages messages, Field field) {
    Locale locale = messages.locale();
    String name = argument.substring(argument.lastIndexOf('.') + 1).split("\\[", 2)[0];
    ApiError error =
        ApiError.badInput(
            argument,
            name.equals(broken.what())
                ? broken.messageOf(argument, locale)
                : argument + ": " + broken.message(locale));
    return ValuePath.variable(field.getArguments(), argument, broken.what())
        .map(error::from)
        .orElse(error);
  }
}
