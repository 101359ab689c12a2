package org.mintatlas.web.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mintatlas.persistence.testing.TestDatabase;
import org.mintatlas.web.RunningProgram;

/** The program while it starts, when it is told to stop. */
class StoppedStartIT {
  private static final int EXIT_BY_SIGTERM = 143;

  @Test
  void saysNoMoreThanThatWhileSpringIsGettingReady() throws Exception {
    try (RunningProgram program = RunningProgram.starting(TestDatabase.fresh(), Map.of())) {
      program.awaitLine("Database:");

      assertEndsQuietly(program);
    }
  }

  @Test
  void saysNoMoreThanThatWhileFactsAreLoaded() throws Exception {
    try (RunningProgram program = RunningProgram.starting(TestDatabase.fresh(), Map.of())) {
      program.awaitPort();

      assertEndsQuietly(program);
    }
  }

  private static void assertEndsQuietly(RunningProgram program) throws InterruptedException {
    program.askToStop();

    assertThat(program.awaitEnd()).as(program.output().toString()).isEqualTo(EXIT_BY_SIGTERM);
    assertThat(program.output())
        .hasSizeLessThanOrEqualTo(2)
        .noneMatch(line -> line.contains("ERROR") || line.contains("WARN"))
        .last()
        .asString()
        .matches(".*(Database: |Told to stop before it was ready).*");
  }
}
