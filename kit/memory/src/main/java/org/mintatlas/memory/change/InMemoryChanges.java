package org.mintatlas.memory.change;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mintatlas.application.audit.AuditEntry;
import org.mintatlas.application.audit.AuditLog;
import org.mintatlas.application.audit.AuditLog.Logged;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.change.Changes;
import org.mintatlas.memory.storing.TakingTurns;

/**
 * A feed in memory, read from the audit log: all is delivered by who announces it, at once or when
 * the transaction ends.
 */
public final class InMemoryChanges extends TakingTurns implements Changes {
  private static final System.Logger LOG = System.getLogger(InMemoryChanges.class.getName());
  private static final int PAGE = 500;

  private final AuditLog log;
  private final List<Listening> listening = new CopyOnWriteArrayList<>();
  private boolean inTransaction;

  /** Where the log ended when the transaction began that runs. */
  private long committed;

  /** Not the listener itself, which may listen twice. */
  private static final class Listening {
    private final Listener listener;
    private long position;

    Listening(long position, Listener listener) {
      this.position = position;
      this.listener = listener;
    }

    void readOn(AuditLog log) {
      List<Logged> page;
      do {
        page = log.after(position, PAGE);
        for (Logged logged : page) {
          position = logged.position();
          logged.entry().told().ifPresent(this::tell);
        }
      } while (page.size() == PAGE);
    }

    private void tell(Change change) {
      try {
        listener.changed(change, position);
      } catch (RuntimeException e) {
        LOG.log(System.Logger.Level.ERROR, "a listener failed", e);
      }
    }
  }

  /** Tells what stands in this log. */
  public InMemoryChanges(AuditLog log) {
    this.log = log;
  }

  @Override
  public void announce(List<Change> changes) {
    turn()
        .take(() -> {
          log.append(changes.stream().map(AuditEntry::of).toList());
          announceLogged(changes);
        });
  }

  @Override
  public void announceLogged(List<Change> changes) {
    turn()
        .take(() -> {
          if (!inTransaction) {
            readOn();
          }
        });
  }

  private void readOn() {
    listening.forEach(one -> one.readOn(log));
  }

  @Override
  public Subscription listen(Listener listener) {
    return turn().take(() -> listenAfter(inTransaction ? committed : log.latest(), listener));
  }

  @Override
  public Subscription listenAfter(long position, Listener listener) {
    Listening one = new Listening(position, listener);
    turn()
        .take(() -> {
          listening.add(one);
          if (!inTransaction) {
            one.readOn(log);
          }
        });
    return () -> listening.remove(one);
  }

  /** Behaves as a feed that was interrupted. */
  public void interrupt() {
    turn().take(() -> listening.forEach(one -> one.listener.interrupted()));
  }

  /** How many listen. */
  public int listeners() {
    return listening.size();
  }

  @Override
  public Ending begin() {
    inTransaction = true;
    committed = log.latest();
    return new Ending() {
      @Override
      public void undo() {
        inTransaction = false;
      }

      @Override
      public void commit() {
        inTransaction = false;
        readOn();
      }
    };
  }
}
