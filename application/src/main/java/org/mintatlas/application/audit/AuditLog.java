package org.mintatlas.application.audit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mintatlas.domain.shared.Require;

/**
 * All changes, in the order in which they became part of the atlas: those that people made, those
 * of datasets, and what readers were told of them. Nothing of it is ever changed or taken away.
 */
public interface AuditLog {

  /**
   * An entry where it stands.
   *
   * @param position grows from entry to entry, with gaps
   */
  record Logged(long position, AuditEntry entry) {
    public Logged {
      Require.given("entry", entry);
    }
  }

  /**
   * Appends entries in this order, in the transaction that runs, and is undone with it.
   *
   * @throws IllegalStateException outside of a transaction
   */
  void append(List<AuditEntry> entries);

  /**
   * What happened to one thing, the latest first.
   *
   * @param before only what stands before this position; {@link Long#MAX_VALUE} for all
   * @param most at most so many, at least 1
   */
  default List<Logged> of(AuditSubject subject, long before, int most) {
    return of(Set.of(subject), before, most);
  }

  /** What happened to some things, the latest first; else the same. */
  List<Logged> of(Set<AuditSubject> subjects, long before, int most);

  /**
   * The same, the earliest first.
   *
   * @param after only what stands behind this position; 0 for all
   * @param most at most so many, at least 1
   */
  default List<Logged> since(AuditSubject subject, long after, int most) {
    return since(Set.of(subject), after, most);
  }

  /** The same of some things. */
  List<Logged> since(Set<AuditSubject> subjects, long after, int most);

  /** How often something happened to one thing. */
  default long count(AuditSubject subject) {
    return count(Set.of(subject));
  }

  /** How often something happened to some things. */
  long count(Set<AuditSubject> subjects);

  /** The things with an identity to which something happened: one, or none. */
  Set<AuditSubject> withId(UUID id);

  /**
   * What happened behind a position, the earliest first. An entry is told only when no other can
   * still come before it, so that whoever goes on from the last one that was told misses none and
   * is told none twice, whatever is committed at the same time.
   *
   * @param position 0 for all
   * @param most at most so many, at least 1
   */
  List<Logged> after(long position, int most);

  /**
   * The last time when a part of something was changed.
   *
   * @param subject of what
   * @param field the name of the part, as in {@link FieldChange}
   * @param at when
   * @param version the version that came of it
   */
  record LastSet(AuditSubject subject, String field, Instant at, long version) {
    public LastSet {
      Require.given("subject", subject, "field", field, "at", at);
    }
  }

  /** All parts that were changed last by another command than this one. */
  List<LastSet> lastSetBesides(String command);

  /** The position of the last entry that is told; 0 when there is none. */
  long latest();
}
