package org.mintatlas.application.command.key;

import org.mintatlas.domain.shared.Require;

/**
 * Tells one attempt to bring something into being from another: whoever asks again because an
 * answer was lost gives the same key again.
 *
 * @param value made by the caller, such as a UUID; up to 100 characters
 */
public record IdempotencyKey(String value) {
  private static final int LENGTH = 100;

  public IdempotencyKey {
    value = Require.text("idempotency key", value, LENGTH);
  }

  @Override
  public String toString() {
    return value;
  }
}
