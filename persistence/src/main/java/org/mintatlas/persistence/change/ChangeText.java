package org.mintatlas.persistence.change;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mintatlas.application.change.Change;

/**
 * A change as the text of a notification: the version of this form, then kind, subject, identity,
 * version and time, with a blank between. About a hundred characters, where PostgreSQL takes 8,000.
 */
final class ChangeText {
  private static final String FORM = "1";
  private static final int PARTS = 6;

  private ChangeText() {}

  static String of(Change change) {
    return String.join(
        " ",
        FORM,
        change.kind().name(),
        change.subject().name(),
        change.id().toString(),
        Long.toString(change.version()),
        change.at().toString());
  }

  /** Reads one; empty when it is none, or in the form of another version. */
  static Optional<Change> parse(String text) {
    String[] parts = text.split(" ", -1);
    if (parts.length != PARTS || !parts[0].equals(FORM)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Change(
              Change.Kind.valueOf(parts[1]),
              Change.Subject.valueOf(parts[2]),
              UUID.fromString(parts[3]),
              Long.parseLong(parts[4]),
              Instant.parse(parts[5])));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
