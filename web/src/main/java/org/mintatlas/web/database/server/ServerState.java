package org.mintatlas.web.database.server;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.mintatlas.persistence.statement.Statements;
import org.mintatlas.web.StartRefused;

/**
 * What a PostgreSQL says of itself when we come.
 *
 * @param version in numbers; some builds add where they come from
 * @param major the first of these numbers
 * @param standby whether it only repeats what another one does
 * @param readOnly whether transactions may not write unless they say so
 * @param encoding in which it keeps text
 */
public record ServerState(
    String version, int major, boolean standby, boolean readOnly, String encoding) {

  /** The least version that knows the SQL that we use. */
  private static final int LEAST_MAJOR = 18;

  public static ServerState at(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            Statements.query(
                statement,
                """
                select current_setting('server_version'),
                  current_setting('server_version_num')::integer / 10000,
                  pg_is_in_recovery(),
                  current_setting('default_transaction_read_only')::boolean,
                  current_setting('server_encoding')
                """)) {
      row.next();
      return new ServerState(
          row.getString(1).replaceFirst(" .*", ""),
          row.getInt(2),
          row.getBoolean(3),
          row.getBoolean(4),
          row.getString(5));
    }
  }

  /**
   * Sees to it that we can work there.
   *
   * @throws StartRefused where something stands against it
   */
  public void check(DatabaseAddress address) {
    if (major < LEAST_MAJOR) {
      throw StartRefused.of(
          "PostgreSQL at %s is of version %s: at least version %d is needed.",
          address, version, LEAST_MAJOR);
    }
    if (standby) {
      throw StartRefused.of(
          "PostgreSQL at %s is a standby and can only be read: name its primary in"
              + " MINTATLAS_DATABASE_URL.",
          address);
    }
    if (readOnly) {
      throw StartRefused.of(
          "PostgreSQL at %s lets us read only: switch default_transaction_read_only off for the"
              + " server, the database or the user.",
          address);
    }
    if (!encoding.equals("UTF8")) {
      throw StartRefused.of(
          "The database at %s keeps its text in %s: create one with ENCODING 'UTF8' and name it"
              + " in MINTATLAS_DATABASE_URL.",
          address, encoding);
    }
  }
}
