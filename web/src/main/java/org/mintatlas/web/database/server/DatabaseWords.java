package org.mintatlas.web.database.server;

import java.sql.SQLException;
import java.util.Locale;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What a database said, short enough for one line. */
public final class DatabaseWords {
  private DatabaseWords() {}

  /** Its first sentence with the SQLSTATE: neither the rows that it adds nor the statement. */
  public static String of(SQLException failure) {
    ServerErrorMessage told =
        failure instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
    String words =
        told == null
            ? String.valueOf(failure.getMessage())
            : String.format(Locale.ROOT, "%s: %s", told.getSeverity(), told.getMessage());
    return String.format(
        Locale.ROOT, "%s (SQLSTATE %s)", words.replaceAll("\\s+", " "), failure.getSQLState());
  }
}
