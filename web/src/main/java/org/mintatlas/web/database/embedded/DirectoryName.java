package org.mintatlas.web.database.embedded;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.mintatlas.web.StartRefused;

/** The path of a database directory, as somebody wrote it, as one that can be worked with. */
public final class DirectoryName {

  /** PostgreSQL's own programs start one another by a shell, with paths in double quotes. */
  private static final Pattern SPECIAL =
      Pattern.compile(File.separatorChar == '\\' ? "[\"\\p{Cntrl}]" : "[\"$`\\\\\\p{Cntrl}]");

  private DirectoryName() {}

  /**
   * Reads a path; one that begins nowhere begins at the working directory.
   *
   * @throws StartRefused where this process cannot spell it
   */
  public static Path parse(String written) {
    try {
      Path path = Path.of(written);
      if (!path.isAbsolute() && !Files.isDirectory(Path.of("").toAbsolutePath())) {
        throw unspeakable("The working directory");
      }
      return path.toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw unspeakable("MINTATLAS_DATABASE_DIRECTORY");
    }
  }

  private static StartRefused unspeakable(String what) {
    return StartRefused.of(
        "%s has characters that the locale of this process (%s) cannot spell: start with"
            + " LC_ALL=C.UTF-8, or set MINTATLAS_DATABASE_DIRECTORY to a path without them.",
        what, System.getProperty("sun.jnu.encoding"));
  }

  /**
   * Refuses what can be no directory of ours.
   *
   * @param path absolute; need not exist
   */
  static void check(Path path) {
    if (SPECIAL.matcher(path.toString()).find()) {
      throw DatabaseDirectory.refused(
          "The path of the database directory %s has a quotation mark, dollar sign, backtick or"
              + " backslash in it, which PostgreSQL cannot take: rename that part",
          path);
    }
    for (Path part = path; part != null; part = part.getParent()) {
      if (Files.exists(part, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(part)) {
        throw DatabaseDirectory.refused(
            Files.isSymbolicLink(part)
                ? "%s is a link that leads to no directory: mount or make what it leads to"
                : "%s is a file, where the database needs a directory: move it away",
            part);
      }
    }
  }
}
