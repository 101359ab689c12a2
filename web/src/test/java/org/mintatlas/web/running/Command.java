package org.mintatlas.web.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a program that teams use ended, and what it said.
 *
 * @param exitCode its exit code; -1 when there is no such program
 * @param output all that it printed
 */
record Command(int exitCode, String output) {
  private static final Logger LOG = LoggerFactory.getLogger(Command.class);

  static Command run(Path directory, Map<String, String> settings, String... command)
      throws IOException, InterruptedException {
    Files.createDirectories(directory);
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
    builder.environment().putAll(settings);
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      return new Command(-1, String.valueOf(e.getMessage()));
    }
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Command(process.waitFor(), output);
  }

  void assertSuccess() {
    assertThat(exitCode).as(output).isZero();
  }

  /** Skips the tests that need something which is not there, and says why. */
  void assume(boolean there, String what) {
    if (!there) {
      LOG.warn("Skipped: {}. {}", what, output.strip());
    }
    assumeTrue(there, what);
  }
}
