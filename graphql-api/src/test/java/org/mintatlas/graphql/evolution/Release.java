package org.mintatlas.graphql.evolution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A schema as it was released, in {@code docs/releases}.
 *
 * @param version its version
 * @param day the day of the release, from the first line of the file
 * @param sdl the schema
 */
record Release(Version version, LocalDate day, String sdl) {
  private static final Path DIRECTORY = Path.of("..", "docs", "releases");
  private static final String FIRST_LINE = "# Released on ";
  private static final String ENDING = ".graphqls";

  /** All of them, the newest last. */
  static List<Release> all() {
    if (!Files.isDirectory(DIRECTORY)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .map(Release::read)
          .sorted(Comparator.comparing(Release::version))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Release read(Path file) {
    String name = file.getFileName().toString();
    try {
      String text = Files.readString(file);
      return new Release(
          Version.parse(name.substring(0, name.length() - ENDING.length())),
          LocalDate.parse(text.lines().findFirst().orElse("").replace(FIRST_LINE, "")),
          text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps a schema as this release. */
  void write() throws IOException {
    Files.createDirectories(DIRECTORY);
    Files.writeString(DIRECTORY.resolve(version + ENDING), FIRST_LINE + day + "\n" + sdl);
  }
}
