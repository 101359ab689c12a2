package org.mintatlas.web.database.embedded;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** What the operating system has against a file, in words: the JDK often names the file only. */
final class FileTrouble {
  private FileTrouble() {}

  static String of(IOException failure) {
    return switch (failure) {
      case AccessDeniedException denied -> "no permission for " + denied.getFile();
      case NoSuchFileException missing -> missing.getFile() + " is missing";
      case FileAlreadyExistsException other -> other.getFile() + " is in the way";
      case DirectoryNotEmptyException full -> full.getFile() + " is a directory";
      case FileSystemException file when file.getReason() != null ->
          String.format(Locale.ROOT, "%s: %s", file.getFile(), file.getReason());
      default -> String.valueOf(failure.getMessage());
    };
  }
}
