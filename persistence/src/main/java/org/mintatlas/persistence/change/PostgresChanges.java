package org.mintatlas.persistence.change;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.change.Changes;
import org.mintatlas.persistence.statement.Statements;

/**
 * The feed of changes by {@code NOTIFY} and {@code LISTEN} of PostgreSQL: it delivers at the commit
 * and in its order, to every instance on the same database.
 */
public final class PostgresChanges implements Changes, AutoCloseable {
  static final String CHANNEL = "mintatlas_change";

  private final Statements jdbc;
  private final ChangeFeed feed;

  /** Makes connections that are nobody else's, outside of any pool. */
  @FunctionalInterface
  public interface Connections {

    /** A new connection to the database. */
    Connection open() throws SQLException;
  }

  /**
   * @param jdbc announces, in the transaction that runs
   * @param connections gives the one connection on which it listens, as soon as somebody listens
   */
  public PostgresChanges(Statements jdbc, Connections connections) {
    this.jdbc = jdbc;
    this.feed = new ChangeFeed(connections);
  }

  @Override
  public void announce(List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            select pg_notify(:channel, change.text)
            from unnest(:changes::text[]) with ordinality as change (text, number)
            order by change.number
            """)
        .param("channel", CHANNEL)
        .param("changes", changes.stream().map(ChangeText::of).toArray(String[]::new))
        .query((row, number) -> number)
        .list();
  }

  @Override
  public Subscription listen(Listener listener) {
    return feed.add(listener);
  }

  /** Ends the feed; nobody is told anything from then on. */
  @Override
  public void close() {
    feed.close();
  }
}
