package org.mintatlas.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.Encoder;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.io.IOUtils;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintatlas.domain.region.Region;

/** A program that embeds the core as Java modules: its image holds them and what they need. */
class EmbeddedImageTest {
  private static final Path EMBEDDER = Path.of("src/test/embedder");

  @TempDir private Path made;

  private static Path placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String modules() {
    return Stream.of(
            UseCases.class,
            Region.class,
            CSVFormat.class,
            IOUtils.class,
            Encoder.class,
            NullMarked.class)
        .map(type -> placeOf(type).toString())
        .collect(Collectors.joining(System.getProperty("path.separator")));
  }

  private static String run(String tool, String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    ToolProvider.findFirst(tool).orElseThrow().run(out, out, arguments);
    return said.toString();
  }

  private String compile(Path source) {
    return run(
        "javac",
        "--module-path",
        modules(),
        "-d",
        made.resolve("classes").toString(),
        EMBEDDER.resolve("module-info.java").toString(),
        source.toString());
  }

  @Test
  void runsWithNothingButTheCore() throws IOException, InterruptedException {
    assertThat(compile(EMBEDDER.resolve("embedder/Main.java"))).isEmpty();
    Path image = made.resolve("image");
    assertThat(
            run(
                "jlink",
                "--module-path",
                modules() + System.getProperty("path.separator") + made.resolve("classes"),
                "--add-modules",
                "embedder",
                "--output",
                image.toString()))
        .isEmpty();

    Process program =
        new ProcessBuilder(image.resolve("bin/java").toString(), "-m", "embedder/embedder.Main")
            .redirectErrorStream(true)
            .start();
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(said.lines())
        .containsExactly(
            "05315",
            "organisations.csv, line 2, website 'page': needs http:// or https:// and a host");
    assertThat(program.waitFor()).isZero();
  }

  @Test
  void doesNotSeeTheInsideOfTheImporter() throws IOException {
    Path source = made.resolve("Main.java");
    Files.writeString(
        source,
        """
        package embedder;
        class Main {
          org.mintatlas.application.dataset.csv.Row row;
        }
        """);
    assertThat(compile(source)).contains("package org.mintatlas.application.dataset.csv");
  }

  @Test
  void seesEveryOtherPackage() throws IOException {
    ModuleDescriptor module =
        ModuleFinder.of(placeOf(UseCases.class))
            .find("org.mintatlas.application")
            .orElseThrow()
            .descriptor();
    Set<String> exported =
        module.exports().stream().map(ModuleDescriptor.Exports::source).collect(Collectors.toSet());
    List<String> hidden =
        module.packages().stream().filter(name -> !exported.contains(name)).sorted().toList();
    assertThat(exported)
        .contains(
            "org.mintatlas.application",
            "org.mintatlas.application.dataset",
            "org.mintatlas.application.dataset.file");
    assertThat(hidden)
        .isNotEmpty()
        .allMatch(name -> name.startsWith("org.mintatlas.application.dataset."));
  }
}
