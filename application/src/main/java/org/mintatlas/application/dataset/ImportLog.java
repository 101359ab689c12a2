package org.mintatlas.application.dataset;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mintatlas.domain.shared.Require;

/** Which datasets were imported. */
public interface ImportLog {

  /**
   * An import that was completed.
   *
   * @param id its identity
   * @param fingerprint the fingerprint of the dataset
   * @param at when
   * @param facts how many facts the dataset holds
   */
  record Entry(UUID id, String fingerprint, Instant at, int facts) {
    public Entry {
      Require.given("id", id, "fingerprint", fingerprint, "at", at);
    }
  }

  /**
   * Waits until no other import runs, and lets none begin until the transaction around it ends. An
   * import takes its time: it is not bound by what is right for a request.
   */
  void lock();

  /** Adds an import; undone with everything else when the transaction around it fails. */
  void add(Entry entry);

  /** The latest import; empty when there was none. */
  Optional<Entry> latest();

  /**
   * Adds as which version an import leaves the aggregates that it names, in place of what was said
   * of them before; undone like an entry.
   */
  void left(Map<UUID, Long> versions);

  /** The version in which the latest import that named an aggregate left it. */
  Map<UUID, Long> versions();
}
