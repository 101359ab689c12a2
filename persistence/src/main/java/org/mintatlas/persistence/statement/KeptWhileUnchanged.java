package org.mintatlas.persistence.statement;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Function;
import org.mintatlas.application.change.Revisions;
import org.mintatlas.application.change.SharedRevisions;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was made of the database, given again exactly as long as nothing was committed since it was
 * looked at for that. A transaction sees what nobody else sees: within one nothing is kept.
 *
 * @param <K> what it is made for
 * @param <V> what is made
 */
public final class KeptWhileUnchanged<K, V> {
  /** What people have typed does not lie about for ever. */
  private static final Duration LONGEST = Duration.ofHours(1);

  private final Revisions revisions;
  private final Function<K, V> making;
  private final Cache<K, Kept<V>> kept;

  /** A revision that was the current one some time ago. */
  private volatile long known = Long.MIN_VALUE;

  private record Kept<V>(long revision, V value) {}

  /**
   * @param most how many are kept
   * @param making how one is made
   */
  public KeptWhileUnchanged(Revisions revisions, int most, Function<K, V> making) {
    this.revisions = new SharedRevisions(revisions);
    this.making = making;
    this.kept = Caffeine.newBuilder().maximumSize(most).expireAfterWrite(LONGEST).build();
  }

  /** What is made of the database as it is now. */
  public V of(K key) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return making.apply(key);
    }
    Kept<V> before = kept.getIfPresent(key);
    if (before == null) {
      // It is right for what was known before it was made, if that is the current revision still;
      // to look before saves nobody anything.
      return make(key, known);
    }
    long now = revisions.current();
    known = now;
    return before.revision == now ? before.value : make(key, now);
  }

  private V make(K key, long revision) {
    V made = making.apply(key);
    kept.put(key, new Kept<>(revision, made));
    return made;
  }
}
