package org.mintatlas.persistence.command;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.mintatlas.domain.shared.GermanTime;

/**
 * What happens by chance, and with the same seed again: what is wanted, when, and new identities.
 */
final class Chance {
  private final Random random;
  private Instant now = Instant.parse("2024-09-20T06:00:00Z");
  private UUID id = new UUID(0, 0);

  Chance(long seed) {
    random = new Random(seed);
  }

  /** A minute later, with another identity for what is new. */
  void goOn() {
    now = now.plusSeconds(60);
    id = new UUID(random.nextLong(), random.nextLong());
  }

  Instant now() {
    return now;
  }

  LocalDate today() {
    return LocalDate.ofInstant(now, GermanTime.ZONE);
  }

  Clock clock() {
    InstantSource source = this::now;
    return source.withZone(ZoneOffset.UTC);
  }

  /** That of whatever is new in this step, wherever it is made. */
  UUID id() {
    return id;
  }

  int below(int end) {
    return random.nextInt(end);
  }

  /** Happens once in so many times. */
  boolean once(int times) {
    return below(times) == 0;
  }

  <T> T of(List<T> some) {
    return some.get(below(some.size()));
  }

  <T> T of(T[] some) {
    return some[below(some.length)];
  }
}
