package org.mintatlas.persistence.statement;

import com.google.errorprone.annotations.CompileTimeConstant;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The way of every statement to the database. Its text stands in the code, or was put together of
 * such texts; what somebody sends or stores is a parameter of it.
 */
public final class Statements {
  private final JdbcOperations connections;
  private final JdbcClient client;

  /** In the transactions that these connections are of. */
  public Statements(JdbcOperations connections) {
    this.connections = connections;
    client = JdbcClient.create(connections);
  }

  /** A statement that stands in the code. */
  public StatementSpec sql(@CompileTimeConstant String text) {
    return client.sql(text);
  }

  /** A statement that was put together of what stands in the code. */
  public StatementSpec sql(Sql text) {
    return client.sql(text.toString());
  }

  /** Reads what a statement finds that binds its values itself. */
  public void query(Sql text, PreparedStatementSetter values, RowCallbackHandler rows) {
    connections.query(text.toString(), values, rows);
  }

  /** The same statement many times, all sent together. */
  public void batch(@CompileTimeConstant String text, BatchPreparedStatementSetter values) {
    connections.batchUpdate(text, values);
  }

  /** A query for entities that stands in the code. */
  public static <E> TypedQuery<E> query(
      EntityManager entities, @CompileTimeConstant String text, Class<E> type) {
    return entities.createQuery(text, type);
  }

  /** Does on a connection of its own what stands in the code. */
  public static void execute(Statement statement, @CompileTimeConstant String text)
      throws SQLException {
    statement.execute(text);
  }

  /** The same with a value. */
  public static void execute(Connection connection, @CompileTimeConstant String text, String value)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(text)) {
      statement.setString(1, value);
      statement.execute();
    }
  }

  /** Asks on a connection of its own what stands in the code. */
  public static ResultSet query(Statement statement, @CompileTimeConstant String text)
      throws SQLException {
    return statement.executeQuery(text);
  }
}
