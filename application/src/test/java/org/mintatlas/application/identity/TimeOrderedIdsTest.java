package org.mintatlas.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {
  private static final Instant NOON = Instant.parse("2024-06-01T12:00:00.123Z");

  @Test
  void areUuidsOfVersion7() {
    for (long bits : new long[] {0, -1, 0x5555_5555_5555_5555L}) {
      UUID id = at(NOON, () -> bits);
      assertThat(id.version()).isEqualTo(7);
      assertThat(id.variant()).isEqualTo(2);
    }
  }

  @Test
  void beginWithTheMillisecondsSince1970() {
    assertThat(at(NOON, () -> -1).getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    assertThat(at(NOON, () -> 0).getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
  }

  @Test
  void haveRandomBitsEverywhereElse() {
    assertThat(at(Instant.EPOCH, () -> 0)).hasToString("00000000-0000-7000-8000-000000000000");
    assertThat(at(Instant.EPOCH, () -> -1)).hasToString("00000000-0000-7fff-bfff-ffffffffffff");
  }

  @Test
  void sortByTheTimeWhenTheyWereMade() {
    Random random = new Random(1);
    String before = "";
    for (Instant time = NOON;
        time.isBefore(NOON.plusMillis(500));
        time = time.plus(Duration.ofMillis(1))) {
      String id = at(time, random).toString();
      assertThat(id).isGreaterThan(before);
      before = id;
    }
  }

  @Test
  void differWithinTheSameMillisecond() {
    var ids = new TimeOrderedIds(Clock.fixed(NOON, ZoneOffset.UTC), new Random(1));
    assertThat(Stream.generate(ids::next).limit(1000)).doesNotHaveDuplicates();
  }

  @Test
  void sortAsTheyWereMadeWithinTheSameMillisecond() {
    var ids = new TimeOrderedIds(Clock.fixed(NOON, ZoneOffset.UTC), new Random(1));
    assertThat(Stream.generate(ids::next).limit(1000).map(UUID::toString)).isSorted();
  }

  @Test
  void sortAsTheyWereMadeWhenTheClockIsPutBack() {
    Instant[] now = {NOON};
    var ids = new TimeOrderedIds(clockAt(now), new Random(1));
    String before = ids.next().toString();
    now[0] = NOON.minusSeconds(1);
    assertThat(ids.next().toString()).isGreaterThan(before);
  }

  @Test
  void goOnInTheNextMillisecondWhenTheBitsAreUsedUp() {
    var ids = new TimeOrderedIds(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), () -> -1);
    assertThat(ids.next()).hasToString("00000000-0000-7fff-bfff-ffffffffffff");
    assertThat(ids.next()).hasToString("00000000-0001-7fff-bfff-ffffffffffff");
  }

  @Test
  void carryIntoTheUpperBits() {
    long[] bits = {5, -1};
    int[] calls = {0};
    var ids =
        new TimeOrderedIds(
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), () -> bits[Math.min(calls[0]++, 1)]);
    assertThat(ids.next()).hasToString("00000000-0000-7005-bfff-ffffffffffff");
    assertThat(ids.next()).hasToString("00000000-0000-7006-8000-00ffffffffff");
  }

  private static Clock clockAt(Instant[] now) {
    return new Clock() {
      @Override
      public ZoneOffset getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now[0];
      }
    };
  }

  private static UUID at(Instant time, RandomGenerator random) {
    return new TimeOrderedIds(Clock.fixed(time, ZoneOffset.UTC), random).next();
  }
}
