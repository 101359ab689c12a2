package org.mintatlas.testkit.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.dataset.ImportLog;
import org.mintatlas.testkit.Atlas;
import org.mintatlas.testkit.storing.Race;

/** What every implementation of {@link ImportLog} promises. */
public interface ImportLogContract extends Atlas {

  @Test
  default void hasNoLatestEntryAtFirst() {
    assertThat(importLog().latest()).isEmpty();
  }

  @Test
  default void givesBackTheLatestEntryWhateverTheOrderOfAdding() {
    ImportLog log = importLog();
    ImportLog.Entry early = entry("a", "2026-01-01T10:00:00Z", 1);
    ImportLog.Entry late = entry("b", "2026-01-02T10:00:00Z", 2);
    log.add(late);
    log.add(early);
    assertThat(log.latest()).contains(late);
  }

  @Test
  default void knowsAsWhichVersionEachWasLeftLast() {
    ImportLog log = importLog();
    UUID one = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    assertThat(log.versions()).isEmpty();
    log.left(Map.of(one, 1L, other, 7L));
    log.left(Map.of(one, 2L));
    log.left(Map.of());
    assertThat(log.versions()).isEqualTo(Map.of(one, 2L, other, 7L));
  }

  @Test
  default void oneImportRunsAtATime() throws Exception {
    AtomicInteger running = new AtomicInteger();
    Callable<Integer> counting =
        () ->
            transactions()
                .inTransaction(() -> {
                  importLog().lock();
                  int others = running.getAndIncrement();
                  LockSupport.parkNanos(
                      Duration.ofMillis(5).toNanos()); // lets others in, if it can
                  running.getAndDecrement();
                  return others;
                });
    assertThat(Race.of(Collections.nCopies(4, counting))).containsOnly(0);
  }

  private static ImportLog.Entry entry(String fingerprint, String at, int facts) {
    return new ImportLog.Entry(UUID.randomUUID(), fingerprint, Instant.parse(at), facts);
  }
}
