package org.mintatlas.web;

/**
 * The program does not start, for a reason that whoever starts it can change.
 *
 * <p>The message is complete: what is wrong, where, and what to do about it. {@link StartFailures}
 * prints it as it is, without a stack trace, and the program ends with exit code 1.
 */
public class StartRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * For a reason found by the program itself.
   *
   * @param message all there is to say; may have several lines
   */
  public StartRefused(String message) {
    super(message);
  }

  /**
   * For a reason that came as an exception.
   *
   * @param message all there is to say; may have several lines
   * @param cause shown only where this logger is at DEBUG
   */
  public StartRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
