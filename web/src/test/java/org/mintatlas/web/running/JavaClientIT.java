package org.mintatlas.web.running;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.FileSystemUtils;

/**
 * The Maven project in {@code docs/clients/java} generates its types, compiles, and asks the
 * program. Skipped where there is no Maven to call or nothing to download from.
 */
@RunningAtlas
class JavaClientIT {
  private static final Path DOCS = Path.of("..", "docs").toAbsolutePath().normalize();
  private static final Path COPY = Path.of("target", "java-client").toAbsolutePath();
  private static final Pattern UNREACHABLE =
      Pattern.compile("Could not transfer|offline mode|Unknown host|Connection (refused|timed)");

  @LocalServerPort private int port;

  @Test
  void isGeneratedCompiledAndServed() throws IOException, InterruptedException {
    Command maven = Command.run(COPY, Map.of(), "mvn", "--version");
    maven.assume(maven.exitCode() == 0, "Maven is needed");
    FileSystemUtils.deleteRecursively(COPY);
    FileSystemUtils.copyRecursively(DOCS.resolve("clients/java"), COPY);

    List<String> call = new ArrayList<>(List.of("mvn", "-B", "-q", "verify"));
    call.add("-Datlas.docs=" + DOCS);
    call.add("-Datlas.url=http://127.0.0.1:" + port + "/graphql");
    String repository = System.getProperty("maven.repo.local");
    if (repository != null) {
      call.add("-Dmaven.repo.local=" + repository);
    }
    Command verify = Command.run(COPY, Map.of(), call.toArray(String[]::new));
    verify.assume(
        !UNREACHABLE.matcher(verify.output()).find(), "the code generator cannot be downloaded");
    verify.assertSuccess();
  }
}
