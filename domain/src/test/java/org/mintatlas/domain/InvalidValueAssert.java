package org.mintatlas.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.mintatlas.domain.shared.InvalidValueException;

/** What tests ask of values that nothing can have. */
public final class InvalidValueAssert {
  private InvalidValueAssert() {}

  /** Fails when the value can be made; the message says why it cannot. */
  public static ThrowableAssertAlternative<InvalidValueException> assertInvalid(
      ThrowingCallable making) {
    return assertThatExceptionOfType(InvalidValueException.class).isThrownBy(making);
  }

  /**
   * Fails unless a text is refused when it is blank or too long, by the name that people know it
   * by, and taken when it is as long as it may be.
   */
  public static void assertText(String name, int longest, Function<String, ?> making) {
    assertInvalid(() -> making.apply(" ")).withMessage(name + " ' ': must not be blank");
    assertInvalid(() -> making.apply("")).withMessage(name + " '': must not be blank");
    assertInvalid(() -> making.apply("x".repeat(longest + 1)))
        .withMessageStartingWith(name)
        .withMessageEndingWith("must not be longer than " + longest + " characters");
    assertThatCode(() -> making.apply("x".repeat(longest))).doesNotThrowAnyException();
  }
}
