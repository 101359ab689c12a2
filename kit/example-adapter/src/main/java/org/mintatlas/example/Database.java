package org.mintatlas.example;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.storing.Transactions;
import org.sqlite.Collation;
import org.sqlite.Function;

/**
 * A database of SQLite behind one connection, so that one thread at a time is in it: SQLite has a
 * single writer anyway.
 */
public final class Database implements Transactions, AutoCloseable {
  private final Connection connection;
  private boolean running;
  private boolean failed;
  private long sent;

  /** Reads a row and tells whether it wants another one. */
  interface Reader {
    boolean read(ResultSet row) throws SQLException;
  }

  /**
   * Opens a database, or makes it.
   *
   * @param url such as {@code jdbc:sqlite:atlas.db}, or {@code jdbc:sqlite::memory:}
   */
  public Database(String url) {
    try {
      connection = DriverManager.getConnection(url);
      Collation.create(connection, GermanCollation.NAME, new GermanCollation());
      Function.create(connection, Distance.NAME, new Distance());
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot open " + url, e);
    }
  }

  @Override
  public synchronized <T> T inTransaction(Supplier<T> work) {
    return running ? part(work) : outermost(work);
  }

  private <T> T outermost(Supplier<T> work) {
    change("begin immediate");
    running = true;
    failed = false;
    boolean done = false;
    try {
      T result = part(work);
      if (failed) {
        throw new IllegalStateException("A part of the transaction failed");
      }
      change("commit");
      done = true;
      return result;
    } finally {
      running = false;
      if (!done) {
        change("rollback");
      }
    }
  }

  private <T> T part(Supplier<T> work) {
    boolean done = false;
    try {
      T result = Objects.requireNonNull(work.get());
      done = true;
      return result;
    } finally {
      failed |= !done;
    }
  }

  /** How many statements were sent since it was opened. */
  public synchronized long sent() {
    return sent;
  }

  /** Runs a statement that gives nothing. */
  synchronized void change(String sql, @Nullable Object... values) {
    sent++;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The first column of every row. */
  List<String> texts(String sql, @Nullable Object... values) {
    List<String> texts = new ArrayList<>();
    read(row -> texts.add(row.getString(1)), sql, values);
    return texts;
  }

  /** The first column of the first row; empty when there is none. */
  Optional<String> text(String sql, @Nullable Object... values) {
    return texts(sql, values).stream().findFirst();
  }

  /** Reads row by row, no further than it is wanted. */
  synchronized void read(Reader reader, String sql, @Nullable Object... values) {
    sent++;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      try (ResultSet rows = statement.executeQuery()) {
        boolean wantsMore = true;
        while (wantsMore && rows.next()) {
          wantsMore = reader.read(rows);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot close the database", e);
    }
  }
}
