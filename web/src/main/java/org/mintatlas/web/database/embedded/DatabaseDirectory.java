package org.mintatlas.web.database.embedded;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.stream.Stream;
import org.mintatlas.web.StartRefused;
import org.springframework.util.FileSystemUtils;

/**
 * The directory of the embedded PostgreSQL, ours alone while this object is open.
 *
 * <p>Inside: {@code data}, the unpacked programs, {@code password}, {@code server.log} and {@code
 * lock}. The operating system frees the lock when this process ends, however it ends; so a free
 * lock with a running PostgreSQL means that the process before was killed.
 */
final class DatabaseDirectory implements AutoCloseable {

  /** Room for the programs, an empty database and some work: below, PostgreSQL may stop midway. */
  private static final long LEAST_FREE_BYTES = 500_000_000;

  private static final String LOCK = "lock";

  private static final Path FALLBACK = Path.of("/var/lib/mintatlas");

  /** The other way out of everything that stands against a directory. */
  private static final String OR_ELSE =
      " or choose another directory with MINTATLAS_DATABASE_DIRECTORY.";

  private final Path path;
  private final String description;
  private final FileChannel lock;

  private DatabaseDirectory(Path path, String description, FileChannel lock) {
    this.path = path;
    this.description = description;
    this.lock = lock;
  }

  /**
   * Makes the directory where there is none, and locks it.
   *
   * @throws StartRefused where it cannot be ours, or too little space is left
   */
  static DatabaseDirectory claim(Path wanted) {
    return claim(wanted, FALLBACK);
  }

  /**
   * The same.
   *
   * @param fallback below which it is made where only root can reach the wanted one
   */
  static DatabaseDirectory claim(Path wanted, Path fallback) {
    Path path = wanted.toAbsolutePath().normalize();
    DirectoryName.check(path);
    try {
      if (Unprivileged.reaches(above(path))) {
        return claim(path, path.toString());
      }
      Path reachable =
          fallback.resolve(String.format(Locale.ROOT, "postgres-%08x", path.toString().hashCode()));
      return claim(
          reachable,
          String.format(Locale.ROOT, "%s, as %s cannot be reached without root", reachable, path));
    } catch (IOException e) {
      throw refused(
          "The database directory %s cannot be used (%s): make it writable",
          path, FileTrouble.of(e));
    }
  }

  /** To be thrown: one sentence of what is wrong and what to do, but for the other way out. */
  static StartRefused refused(String sentence, Object... values) {
    return StartRefused.of(sentence + OR_ELSE, values);
  }

  /** The deepest existing directory above. */
  private static Path above(Path path) {
    Path parent = path.getParent();
    if (parent == null) {
      return path;
    }
    return Files.isDirectory(parent) ? parent : above(parent);
  }

  private static DatabaseDirectory claim(Path named, String description) throws IOException {
    // Whichever link leads here, PostgreSQL knows the directory by one name.
    Path path = Files.isDirectory(named) ? named.toRealPath() : named;
    DirectoryName.check(path);
    if (Files.exists(path.resolve(LOCK))) {
      if (!Unprivileged.owns(path)) {
        throw refused(
            "The database in %s belongs to user %s: start as that user, not as root,",
            path, Files.getOwner(path));
      }
    } else {
      prepare(path);
    }
    long free = Files.getFileStore(path).getUsableSpace();
    if (free < LEAST_FREE_BYTES) {
      throw refused(
          "Only %d MB are free at the database directory %s: make room for %d MB",
          free / 1_000_000, path, LEAST_FREE_BYTES / 1_000_000);
    }
    return new DatabaseDirectory(path, description, lock(path));
  }

  /** Files of anybody else are neither mixed with ours nor taken over. */
  private static void prepare(Path path) throws IOException {
    Path above = above(path);
    Files.createDirectories(path);
    try (Stream<Path> files = Files.list(path)) {
      if (files.anyMatch(file -> !file.getFileName().toString().equals("lost+found"))) {
        throw refused(
            "The directory %s holds other files than a MINT Atlas database: move them away", path);
      }
    }
    Unprivileged.letIn(above, path);
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
    }
    Unprivileged.own(path);
  }

  private static FileChannel lock(Path path) throws IOException {
    FileChannel channel = FileChannel.open(path.resolve(LOCK), CREATE, READ, WRITE);
    boolean ours = false;
    try {
      ours = channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      // held by this very process, which is as good as held by another one
    } finally {
      if (!ours) {
        channel.close();
      }
    }
    if (!ours) {
      throw refused("Another MINT Atlas is running on the database in %s: stop that one", path);
    }
    return channel;
  }

  Path resolve(String name) {
    return path.resolve(name);
  }

  interface Content {
    void writeTo(Path directory) throws IOException;
  }

  /**
   * Makes a directory that is there as a whole or not at all: what a killed process left half done
   * is thrown away.
   */
  Path directory(String name, Content content) throws IOException {
    Path whole = resolve(name);
    DirectoryName.check(whole);
    if (!Files.isDirectory(whole)) {
      Path part = resolve(name + ".part");
      FileSystemUtils.deleteRecursively(part);
      Files.createDirectory(part);
      Unprivileged.own(part);
      content.writeTo(part);
      Files.move(part, whole);
    }
    return whole;
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      // The lock goes with this process, at the latest.
    }
  }

  /** The path, and why it is not the one that was asked for. */
  @Override
  public String toString() {
    return description;
  }
}
