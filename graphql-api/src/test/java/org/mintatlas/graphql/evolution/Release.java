package org.mintatlas.graphql.evolution;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A schema as it was released, or drafted to be, in {@code docs/releases}.
 *
 * @param version its version
 * @param draft whether it was never published, so that no client relies on it
 * @param day the day of the release or draft, from the first line of the file
 * @param sdl the schema
 */
record Release(Version version, boolean draft, LocalDate day, String sdl) {
  /** What the name of a file of a release ends with. */
  static final String ENDING = ".graphqls";

  private static final String RELEASED = "# Released on ";
  private static final String DRAFT = "# Draft of ";

  /**
   * Reads a file of a release.
   *
   * @throws IllegalArgumentException when the first line says neither of what day the release nor
   *     of what day the draft is
   */
  static Release read(Path file) throws IOException {
    String name = file.getFileName().toString();
    return parse(
        Version.parse(name.substring(0, name.length() - ENDING.length())), Files.readString(file));
  }

  /** The same for a text. */
  static Release parse(Version version, String text) {
    String first = text.lines().findFirst().orElse("");
    boolean draft = first.startsWith(DRAFT);
    if (!draft && !first.startsWith(RELEASED)) {
      throw new IllegalArgumentException(
          "The first line of %s is neither \"%s2026-11-23\" nor \"%s2026-11-23\": %s"
              .formatted(version, RELEASED, DRAFT, first));
    }
    LocalDate day = LocalDate.parse(first.substring((draft ? DRAFT : RELEASED).length()));
    return new Release(version, draft, day, text);
  }

  /** The text of its file. */
  String text() {
    return (draft ? DRAFT : RELEASED) + day + "\n" + sdl;
  }
}
