package org.mintatlas.web.database.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.mintatlas.web.database.server.Sql;

/** Another JVM that starts an embedded database, writes into it, and is then killed. */
final class KilledProgram {

  private KilledProgram() {}

  /** Starts it there, waits until it has written, and kills it so that it cannot clean up. */
  static void runOn(Path directory) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledProgram.class.getName(),
                directory.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader output = process.inputReader(UTF_8)) {
      String line = output.readLine();
      while (line != null && !line.equals("written")) {
        line = output.readLine();
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  @SuppressWarnings("resource") // that is the point
  public static void main(String[] args) throws Exception {
    EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(args[0]), 10);
    Sql.execute(database.address(), "CREATE TABLE kept AS SELECT 'before the kill' AS word");
    System.out.println("written");
    Thread.sleep(60_000);
  }
}
