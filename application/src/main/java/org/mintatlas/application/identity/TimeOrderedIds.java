package org.mintatlas.application.identity;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes UUIDs of version 7 (RFC 9562): the time in milliseconds, then 74 random bits. What is made
 * later sorts later, which keeps the indexes of a database compact.
 */
public class TimeOrderedIds implements IdGenerator {
  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private final Clock clock;
  private final RandomGenerator random;

  /**
   * @param clock tells the time
   * @param random makes the random bits; a secure one where identities must not be guessed
   */
  public TimeOrderedIds(Clock clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  @Override
  public UUID next() {
    long high = (clock.millis() << 16) | VERSION_7 | (random.nextLong() & 0xFFF);
    long low = VARIANT | (random.nextLong() >>> 2);
    return new UUID(high, low);
  }
}
