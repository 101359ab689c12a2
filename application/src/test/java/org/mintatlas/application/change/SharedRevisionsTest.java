package org.mintatlas.application.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SharedRevisionsTest {

  /** Everybody sees what he committed himself, however many look meanwhile. */
  @Test
  void isNeverOlderThanTheQuestion() throws InterruptedException, ExecutionException {
    AtomicLong committed = new AtomicLong();
    AtomicInteger looks = new AtomicInteger();
    SharedRevisions revision =
        new SharedRevisions(() -> {
          looks.incrementAndGet();
          long seen = committed.get();
          Thread.onSpinWait();
          return seen;
        });
    int askers = 8;
    int each = 2000;
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> asked = new ArrayList<>();
      for (int asker = 0; asker < askers; asker++) {
        asked.add(
            executor.submit(() -> {
              boolean fresh = true;
              for (int i = 0; i < each; i++) {
                long mine = committed.incrementAndGet();
                fresh &= revision.current() >= mine;
              }
              return fresh;
            }));
      }
      for (Future<Boolean> one : asked) {
        assertThat(one.get()).isTrue();
      }
    }
    assertThat(looks.get()).isBetween(1, askers * each);
  }

  @Test
  void isLookedUpOnceForAllWhoAskMeanwhile() throws InterruptedException, ExecutionException {
    Semaphore begun = new Semaphore(0);
    Semaphore goOn = new Semaphore(0);
    AtomicInteger looks = new AtomicInteger();
    SharedRevisions revision =
        new SharedRevisions(() -> {
          begun.release();
          goOn.acquireUninterruptibly();
          return looks.incrementAndGet();
        });
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Long> first = executor.submit(revision::current);
      begun.acquire();
      List<Future<Long>> meanwhile = new ArrayList<>();
      AtomicInteger asking = new AtomicInteger();
      for (int i = 0; i < 5; i++) {
        meanwhile.add(
            executor.submit(() -> {
              asking.incrementAndGet();
              return revision.current();
            }));
      }
      while (asking.get() < 5) {
        Thread.onSpinWait();
      }
      goOn.release(100);
      assertThat(first.get()).isEqualTo(1);
      for (Future<Long> one : meanwhile) {
        assertThat(one.get()).isGreaterThan(1);
      }
    }
  }

  @Test
  void isUnknownToAllWhenALookFails() {
    SharedRevisions revision =
        new SharedRevisions(() -> {
          throw new IllegalStateException("of a test");
        });
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(revision::current).hasRootCauseMessage("of a test");
    }
  }
}
