package org.mintatlas.testkit.identity;

import java.util.UUID;

/** Identities that a test can predict. */
public final class Identities {
  private Identities() {}

  /**
   * The identity with a number from 0 to 15; a higher number sorts later, also where a comparison
   * of signed numbers would not see it.
   */
  public static UUID number(int number) {
    if (number < 0 || number > 15) {
      throw new IllegalArgumentException("0 to 15, not " + number);
    }
    return new UUID(((long) number << 60) | 0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L);
  }
}
