package org.mintatlas.application.audit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.change.Changes;
import org.mintatlas.domain.shared.Require;

/** Use case: somebody follows what changes, from now on or from where they left off. */
public final class FollowChanges {
  private final Changes changes;
  private final AuditLog log;

  /**
   * @param changes tells what changes from now on
   * @param log in which these changes stand
   */
  public FollowChanges(Changes changes, AuditLog log) {
    this.changes = changes;
    this.log = log;
  }

  /**
   * A change of which readers are told.
   *
   * @param change which
   * @param position from which one can go on; null of a feed that knows none
   */
  public record Told(Change change, @Nullable Long position) {
    public Told {
      Require.given("change", change);
    }
  }

  /**
   * Some of what was told.
   *
   * @param changes in their order, perhaps none
   * @param position behind which the next ones stand
   * @param last whether nothing stood behind it
   */
  public record Past(List<Told> changes, long position, boolean last) {
    public Past {
      changes = Require.list("changes", changes);
    }
  }

  /** The change that stands at a position; empty when none does that readers are told of. */
  public Optional<Told> at(long position) {
    return log.after(position - 1, 1).stream()
        .filter(logged -> logged.position() == position)
        .flatMap(logged -> told(logged).stream())
        .findFirst();
  }

  /**
   * What was told behind a position.
   *
   * @param most looks at so many entries of the log, at least 1
   */
  public Past after(long position, int most) {
    List<AuditLog.Logged> entries = log.after(position, most);
    return new Past(
        entries.stream().flatMap(logged -> told(logged).stream()).toList(),
        entries.isEmpty() ? position : entries.getLast().position(),
        entries.size() < most);
  }

  private static Optional<Told> told(AuditLog.Logged logged) {
    return logged.entry().told().map(change -> new Told(change, logged.position()));
  }

  /** Follows from now on. */
  public Changes.Subscription listen(Changes.Listener listener) {
    return changes.listen(listener);
  }

  /** Follows from behind a position on. */
  public Changes.Subscription listenAfter(long position, Changes.Listener listener) {
    return changes.listenAfter(position, listener);
  }
}
