package org.mintatlas.persistence.change;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.mintatlas.application.audit.AuditEntry;
import org.mintatlas.application.audit.AuditLog;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.change.Changes;
import org.mintatlas.application.storing.Transactions;

/**
 * The feed of changes, read from the audit log: {@code NOTIFY} and {@code LISTEN} of PostgreSQL
 * only say when to look, to every instance on the same database.
 */
public final class PostgresChanges implements Changes, AutoCloseable {
  private final AuditLog log;
  private final Transactions transactions;
  private final ChangeFeed feed;

  /** Makes connections that are nobody else's, outside of any pool. */
  @FunctionalInterface
  public interface Connections {

    /** A new connection to the database. */
    Connection open() throws SQLException;
  }

  /**
   * @param log in which changes stand
   * @param transactions those of the log
   * @param connections gives the one connection on which it listens, as soon as somebody listens
   */
  public PostgresChanges(AuditLog log, Transactions transactions, Connections connections) {
    this.log = log;
    this.transactions = transactions;
    this.feed = new ChangeFeed(log, connections);
  }

  @Override
  public void announce(List<Change> changes) {
    List<AuditEntry> entries = changes.stream().map(AuditEntry::of).toList();
    transactions.inTransaction(() -> {
      log.append(entries);
      return entries;
    });
  }

  /** Nothing is left to do: the log wakes who waits for it. */
  @Override
  public void announceLogged(List<Change> changes) {}

  @Override
  public Subscription listen(Listener listener) {
    return feed.add(log.latest(), listener);
  }

  @Override
  public Subscription listenAfter(long position, Listener listener) {
    return feed.add(position, listener);
  }

  /** Ends the feed; nobody is told anything from then on. */
  @Override
  public void close() {
    feed.close();
  }
}
