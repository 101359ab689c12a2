package org.mintatlas.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The program in a process of its own, as whoever starts it sees it. */
public final class ForkedProgram {
  private ForkedProgram() {}

  /**
   * How it ended.
   *
   * @param exitCode its exit code
   * @param output the lines it printed
   */
  public record Outcome(int exitCode, List<String> output) {}

  /** Runs it to its end, with settings as environment variables. */
  public static Outcome run(Map<String, String> settings) throws IOException, InterruptedException {
    Process process = start(settings);
    List<String> output = process.inputReader(UTF_8).readAllLines();
    return new Outcome(process.waitFor(), output);
  }

  /** Starts it on a free port, with settings as environment variables and no others. */
  static Process start(Map<String, String> settings) throws IOException {
    ProcessBuilder program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                MintAtlasApplication.class.getName())
            .redirectErrorStream(true);
    program.environment().keySet().removeIf(ForkedProgram::isSetting);
    program.environment().put("SERVER_PORT", "0");
    program.environment().putAll(settings);
    return program.start();
  }

  /** Of whoever runs the tests. */
  private static boolean isSetting(String variable) {
    return Stream.of("MINTATLAS_", "SERVER_", "MANAGEMENT_", "SPRING_")
        .anyMatch(variable::startsWith);
  }
}
