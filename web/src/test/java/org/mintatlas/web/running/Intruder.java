package org.mintatlas.web.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.core.env.Environment;

/** Somebody else in the database of the running program: keeps tables locked and looks around. */
public final class Intruder implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Connection connection;

  Intruder(Environment program) throws SQLException {
    this(
        DriverManager.getConnection(
            program.getRequiredProperty("mintatlas.database.url"),
            program.getProperty("mintatlas.database.user"),
            Objects.requireNonNullElse(program.getProperty("mintatlas.database.password"), "")));
  }

  /**
   * Takes a connection.
   *
   * @param connection is closed in the end
   */
  public Intruder(Connection connection) throws SQLException {
    this.connection = connection;
    connection.setAutoCommit(false);
  }

  /** From now on who reads regions waits. */
  public void lockRegions() throws SQLException {
    execute("lock table region in access exclusive mode");
  }

  /** From now on who wants to append to the audit log waits, with all else stored. */
  void lockAuditLog() throws SQLException {
    execute("select pg_advisory_xact_lock(hashtext('audit_entry'))");
  }

  /** Nobody waits any more. */
  void unlock() throws SQLException {
    connection.rollback();
  }

  /** Ends all connections of the program, as an administrator can. */
  void endConnections() throws SQLException {
    execute(
        "select pg_terminate_backend(pid) from pg_stat_activity"
            + " where pid <> pg_backend_pid() and datname = current_database()");
  }

  /** Waits until so many statements of the program wait for a lock. */
  public void awaitWaiting(int statements) throws SQLException, InterruptedException {
    await("wait_event_type = 'Lock'", statements);
  }

  /** Waits until so many want to append to the audit log, and for nothing else. */
  void awaitAppending(int statements) throws SQLException, InterruptedException {
    await("wait_event_type = 'Lock' and wait_event = 'advisory'", statements);
  }

  /** Waits until nobody else is connected. */
  public void awaitAlone() throws SQLException, InterruptedException {
    await("backend_type = 'client backend' and pid <> pg_backend_pid()", 0);
  }

  private void await(String which, int number) throws SQLException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (number(which) != number && Instant.now().isBefore(end)) {
      Thread.sleep(20);
    }
    assertThat(number(which)).as(which).isEqualTo(number);
  }

  private int number(String which) throws SQLException {
    // What is read of it is kept for a transaction, which here must go on because of the lock.
    execute("select pg_stat_clear_snapshot()");
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select count(*) from pg_stat_activity where datname = current_database() and "
                    + which)) {
      row.next();
      return row.getInt(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.close();
  }
}
