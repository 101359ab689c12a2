package org.mintatlas.web.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Database directories for tests; gone when the JVM ends. */
public final class Directories {

  private static final Path ROOT = root();

  private Directories() {}

  /** Does not exist yet; whoever starts a database there unpacks the programs, which takes time. */
  public static Path absent() throws IOException {
    return Files.createTempDirectory(ROOT, "d", readableByAll()).resolve("postgres");
  }

  /** Has no data yet, but the programs, unpacked once for all tests. */
  public static Path withPrograms() throws IOException {
    Path directory = Files.createDirectory(absent());
    for (Path programs : Unpacked.PROGRAMS) {
      Files.createSymbolicLink(directory.resolve(programs.getFileName()), programs);
    }
    Files.createFile(directory.resolve("lock"));
    Unprivileged.own(directory);
    return directory;
  }

  private static final class Unpacked {

    static final List<Path> PROGRAMS = unpack();

    private static List<Path> unpack() {
      try {
        Path first = absent();
        EmbeddedDatabase.start(first, 10).close();
        try (Stream<Path> files = Files.list(first)) {
          return files
              .filter(file -> file.getFileName().toString().startsWith("programs"))
              .toList();
        }
      } catch (IOException e) {
        throw new ExceptionInInitializerError(e);
      }
    }
  }

  private static Path root() {
    try {
      Path root = Files.createTempDirectory("mint-atlas-test", readableByAll());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(root), "delete-databases"));
      return root;
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private static void delete(Path root) {
    try {
      FileSystemUtils.deleteRecursively(root);
    } catch (IOException e) {
      // left to whoever cleans the temporary directory
    }
  }

  /** Where tests run as root, "nobody" has to get in. */
  private static FileAttribute<?> readableByAll() {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** Gives a file to whom the database runs as. */
  public static void own(Path file) throws IOException {
    Unprivileged.own(file);
  }
}
