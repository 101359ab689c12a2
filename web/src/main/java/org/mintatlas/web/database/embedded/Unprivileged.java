package org.mintatlas.web.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mintatlas.web.StartRefused;

/**
 * PostgreSQL does not run as root; where this process is root, as in many containers, it runs as
 * user "nobody", who must own its files and be able to reach them.
 *
 * <p>Not by {@code unshare}, as the tests' library does it: most containers forbid that, and there
 * PostgreSQL would still have root's files.
 */
final class Unprivileged {

  static final boolean NEEDED = "root".equals(System.getProperty("user.name"));

  /** The number of "nobody" on every Linux of today; its name and group differ. */
  private static final int NOBODY = 65534;

  private Unprivileged() {}

  /** The command that does the same without privileges. */
  static List<String> command(List<String> command) {
    if (!NEEDED) {
      return command;
    }
    List<String> all = new ArrayList<>();
    all.add("setpriv");
    all.add("--reuid=" + NOBODY);
    all.add("--regid=" + NOBODY);
    all.add("--clear-groups");
    all.addAll(command);
    return all;
  }

  /** Whether an existing directory can be entered without privileges. */
  static boolean reaches(Path directory) throws IOException {
    if (!NEEDED) {
      return true;
    }
    try {
      return new ProcessBuilder(command(List.of("test", "-x", directory.toString())))
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      throw new StartRefused(
          "PostgreSQL does not run as root, and there is no setpriv here to run it as nobody:"
              + " start as another user or set MINTATLAS_DATABASE_URL.",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  static boolean owns(Path directory) throws IOException {
    return !NEEDED || Files.getAttribute(directory, "unix:uid").equals(NOBODY);
  }

  /** Lets everybody enter the directories from one down to another, whatever the umask. */
  static void letIn(Path above, Path below) throws IOException {
    if (NEEDED) {
      Path path = above;
      for (Path name : above.relativize(below)) {
        path = path.resolve(name);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }

  /** Hands a file or a whole directory over to the user that PostgreSQL runs as. */
  static void own(Path tree) throws IOException {
    if (NEEDED) {
      try (Stream<Path> files = Files.walk(tree)) {
        for (Path file : (Iterable<Path>) files::iterator) {
          Files.setAttribute(file, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);
        }
      }
    }
  }
}
