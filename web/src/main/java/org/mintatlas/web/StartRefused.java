package org.mintatlas.web;

import java.util.Locale;

/**
 * The program does not start, for a reason that whoever starts it can change.
 *
 * <p>The message is complete: what is wrong, where, and what to do about it. {@link StartFailures}
 * prints it as it is, without a stack trace, and the program ends with exit code 1.
 */
public class StartRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message all there is to say; may have several lines
   */
  public StartRefused(String message) {
    super(message);
  }

  /**
   * @param cause shown only where this logger is at DEBUG
   */
  public StartRefused(String message, Throwable cause) {
    super(message, cause);
  }

  /** The sentence with these values in it. */
  @SuppressWarnings("AnnotateFormatMethod") // the annotation would be one more library
  public static StartRefused of(String sentence, Object... values) {
    return new StartRefused(String.format(Locale.ROOT, sentence, values));
  }

  /** This one, for a reason that came as an exception. */
  public StartRefused from(Throwable cause) {
    initCause(cause);
    return this;
  }
}
