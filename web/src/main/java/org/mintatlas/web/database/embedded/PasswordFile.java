package org.mintatlas.web.database.embedded;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/**
 * The password of the embedded PostgreSQL, known to this process and the owner of the directory
 * only: other users of the machine stay out.
 */
record PasswordFile(Path file) {

  /** What stands there, without the line end of an editor; empty where nothing can be read. */
  String read() {
    try {
      return Files.readString(file, ISO_8859_1).strip();
    } catch (IOException e) {
      return "";
    }
  }

  /** Puts another one there, as a whole or not at all. */
  String renew() throws IOException {
    String fresh = UUID.randomUUID().toString();
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(part, fresh);
    if (part.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-------"));
    }
    Unprivileged.own(part);
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    return fresh;
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
