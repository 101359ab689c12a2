package org.mintatlas.application.identity;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes UUIDs of version 7 (RFC 9562): the time in milliseconds, then 74 random bits. What is made
 * later sorts later, within a millisecond too: then the bits of the last one go up by a random step
 * (section 6.2 of the RFC, monotonic random). That keeps the indexes of a database compact, and a
 * list whose sort keys are equal in the order in which its elements came.
 */
public class TimeOrderedIds implements IdGenerator {
  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final long MAX_HIGH = 0xFFF;
  private static final long MAX_LOW = -1L >>> 2;

  private final Clock clock;
  private final RandomGenerator random;
  private long millis = -1;
  private long high;
  private long low;

  /**
   * @param clock tells the time
   * @param random makes the random bits; a secure one where identities must not be guessed
   */
  public TimeOrderedIds(Clock clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  @Override
  public synchronized UUID next() {
    long now = clock.millis();
    if (now > millis) {
      begin(now);
    } else {
      stepOn();
    }
    return new UUID((millis << 16) | VERSION_7 | high, VARIANT | low);
  }

  private void begin(long newMillis) {
    millis = newMillis;
    high = random.nextLong() & MAX_HIGH;
    low = random.nextLong() >>> 2;
  }

  private void stepOn() {
    low += 1 + (random.nextLong() >>> 24);
    if (low > MAX_LOW) {
      low &= MAX_LOW;
      high++;
    }
    if (high > MAX_HIGH) {
      begin(millis + 1);
    }
  }
}
