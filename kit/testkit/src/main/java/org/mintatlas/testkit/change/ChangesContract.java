package org.mintatlas.testkit.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.change.Changes;
import org.mintatlas.testkit.storing.Race;

/** What every feed of changes promises. */
public interface ChangesContract {

  /** A feed to which nobody listens. */
  Changes changes();

  /** A feed of another instance on the same store; the same one where there are no others. */
  Changes otherInstance();

  /** A change unlike any other. */
  static Change aChange() {
    return Change.stored(
        Change.Subject.REGION, UUID.randomUUID(), 2, Instant.parse("2026-01-01T10:00:00.123456Z"));
  }

  /** Waits until it is so; a feed may need a moment. */
  static void await(BooleanSupplier condition) {
    long begin = System.nanoTime(); // What tells the time may be put right meanwhile.
    boolean so = condition.getAsBoolean();
    while (!so && System.nanoTime() - begin < Duration.ofSeconds(20).toNanos()) {
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
      so = condition.getAsBoolean();
    }
    assertThat(so).isTrue();
  }

  @Test
  default void deliversEveryKindOfChangeToEverySubjectAsItWasAnnounced() {
    List<Change> given = new ArrayList<>();
    Instant at = Instant.parse("2026-01-01T10:00:00Z");
    for (Change.Subject subject : Change.Subject.values()) {
      given.add(Change.stored(subject, UUID.randomUUID(), 1, at));
      given.add(Change.stored(subject, UUID.randomUUID(), Long.MAX_VALUE, at.plusNanos(1000)));
      given.add(Change.removed(subject, UUID.randomUUID(), at.plusMillis(1)));
    }
    try (Heard heard = new Heard(changes())) {
      changes().announce(given);
      await(() -> heard.changes().size() >= given.size());
      assertThat(heard.changes()).isEqualTo(given);
    }
  }

  @Test
  default void tellsEveryListenerOfEveryInstanceInTheSameOrder() {
    try (Heard one = new Heard(changes());
        Heard two = new Heard(changes());
        Heard three = new Heard(otherInstance())) {
      List<Change> given = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        List<Change> together = List.of(aChange(), aChange());
        (i % 2 == 0 ? changes() : otherInstance()).announce(together);
        given.addAll(together);
      }
      for (Heard heard : List.of(one, two, three)) {
        await(() -> heard.changes().size() >= given.size());
        assertThat(heard.changes()).isEqualTo(given);
      }
    }
  }

  @Test
  default void tellsNothingOfBeforeAndAfterTheSubscription() {
    try (Heard witness = new Heard(changes())) {
      changes().announce(List.of(aChange()));
      await(() -> witness.changes().size() == 1);

      Heard heard = new Heard(changes());
      Change during = aChange();
      changes().announce(List.of(during));
      await(() -> heard.changes().size() == 1);
      heard.close();
      heard.close();
      changes().announce(List.of(aChange()));
      await(() -> witness.changes().size() == 3);

      assertThat(heard.changes()).containsExactly(during);
    }
  }

  /** Where a change stands that is announced now; a feed that knows no positions ends the test. */
  private long position() {
    try (Heard heard = new Heard(changes())) {
      changes().announce(List.of(aChange()));
      await(() -> heard.changes().size() == 1);
      try {
        changes().listenAfter(Long.MAX_VALUE, heard).close();
      } catch (UnsupportedOperationException e) {
        Assumptions.abort(e.getMessage());
      }
      await(() -> !heard.positions().isEmpty());
      return heard.positions().getFirst();
    }
  }

  @Test
  default void goesOnBehindAPosition() {
    long start = position();
    List<Change> given = List.of(aChange(), aChange(), aChange());
    changes().announce(given.subList(0, 2));
    otherInstance().announce(given.subList(2, 3));
    for (Changes feed : List.of(changes(), otherInstance())) {
      try (Heard all = new Heard(feed, start)) {
        await(() -> all.positions().size() == 3);
        assertThat(all.changes()).isEqualTo(given);
        assertThat(all.positions()).isSorted().doesNotHaveDuplicates().allMatch(p -> p > start);
        try (Heard rest = new Heard(feed, all.positions().get(1))) {
          await(() -> rest.positions().size() == 1);
          assertThat(rest.changes()).containsExactly(given.get(2));
        }
      }
    }
  }

  /** Where what stands there already ends, and what is told from now on begins, nothing is lost. */
  @RepeatedTest(3)
  default void goesOnWhileOthersAnnounce() throws Exception {
    long start = position();
    int writers = 3;
    int each = 40;
    List<Callable<List<Change>>> all = new ArrayList<>();
    for (int writer = 0; writer < writers; writer++) {
      Changes feed = writer % 2 == 0 ? changes() : otherInstance();
      all.add(() -> {
        IntStream.range(0, each).forEach(i -> feed.announce(List.of(aChange())));
        return List.of();
      });
    }
    all.add(() -> {
      List<Change> heard = new ArrayList<>();
      long position = start;
      for (int i = 0; heard.size() < writers * each; i++) {
        try (Heard some = new Heard(i % 2 == 0 ? changes() : otherInstance(), position)) {
          await(() -> !some.positions().isEmpty());
          // It may hear more of them, which the next one is told again.
          List<Long> positions = some.positions();
          heard.addAll(some.changes().subList(0, positions.size()));
          position = positions.getLast();
        }
      }
      return heard;
    });
    List<Change> heard = Race.of(all).getLast();
    try (Heard again = new Heard(changes(), start)) {
      await(() -> again.changes().size() == writers * each);
      assertThat(heard).isEqualTo(again.changes()).doesNotHaveDuplicates();
    }
  }

  @Test
  default void aListenerThatFailsIsItsOwnLoss() {
    Changes.Listener failing =
        new Changes.Listener() {
          @Override
          public void changed(Change change) {
            throw new IllegalStateException("of a test");
          }

          @Override
          public void interrupted() {}
        };
    try (Changes.Subscription broken = changes().listen(failing);
        Heard heard = new Heard(changes())) {
      assertThat(broken).isNotNull();
      changes().announce(List.of(aChange(), aChange()));
      await(() -> heard.changes().size() == 2);
    }
  }

  @Test
  default void announcingNothingTellsNothing() {
    try (Heard heard = new Heard(changes())) {
      changes().announce(List.of());
      Change next = aChange();
      changes().announce(List.of(next));
      await(() -> !heard.changes().isEmpty());
      assertThat(heard.changes()).containsExactly(next);
    }
  }
}
