package org.mintatlas.application.storing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mintatlas.testkit.storing.Race;

class WaitingLinesTest {
  private final WaitingLines lines = new WaitingLines();

  @Test
  void letOneAtATimeDoWhatIsForTheSameThing() throws Exception {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Race.of(
        Collections.nCopies(
            8,
            () -> {
              for (int i = 0; i < 200; i++) {
                lines.inLine(
                    "same",
                    () -> {
                      most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                      Thread.onSpinWait();
                      return inside.decrementAndGet();
                    });
              }
              return true;
            }));
    assertThat(most).hasValue(1);
  }

  @Test
  void doNotLetThoseForOtherThingsWait() {
    assertThat(lines.inLine("one", () -> lines.inLine("other", () -> "done"))).isEqualTo("done");
  }

  @Test
  void goOnAfterAFailure() {
    assertThatThrownBy(() ->
            lines.inLine(
                "same",
                () -> {
                  throw new IllegalStateException("of a test");
                }))
        .hasMessage("of a test");
    assertThat(lines.inLine("same", () -> "done")).isEqualTo("done");
  }
}
