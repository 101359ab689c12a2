package org.mintatlas.persistence.paging;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.persistence.statement.Statements;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The elements of one database that were read before. PostgreSQL never changes a row: it writes
 * another one, and each row is marked by the transaction that wrote it, its {@code xmin}. So an
 * element is given again exactly as long as the statement that chose it found the same row, and
 * then it is neither sent nor read nor checked anew.
 *
 * <p>A transaction may write a row several times, and only who comes after it sees just the last
 * one: within a transaction nothing is known.
 */
public final class KnownRows {
  /** So that what was erased is not kept for ever. */
  private static final Duration LONGEST = Duration.ofHours(1);

  /** Keeps nothing. */
  public static final KnownRows NONE = new KnownRows(0);

  private final int most;
  private final Cache<Key, Known> rows;
  private final Map<Selection<?>, Share> shares = new ConcurrentHashMap<>();

  private record Key(Selection<?> selection, UUID id) {}

  private record Known(long mark, Object element) {}

  /**
   * @param most how many are kept; zero keeps none
   */
  public KnownRows(int most) {
    this.most = most;
    this.rows = Caffeine.newBuilder().maximumSize(most).expireAfterWrite(LONGEST).build();
  }

  /** Keeps nothing of what it has kept, as it must when the database was exchanged for another. */
  public void forget() {
    rows.invalidateAll();
    shares.clear();
  }

  /** The elements with these identities, in one statement unless some are unexpectedly unknown. */
  public <T> List<T> byIds(Statements jdbc, Selection<T> selection, Set<? extends Identity> ids) {
    RowReading<T> reading = reading(selection);
    return ids.size() == 1
        ? reading.list(jdbc, reading.asked().byId(), ids.iterator().next().value())
        : reading.list(jdbc, reading.asked().byIds(), Selection.values(ids));
  }

  /** The element that has the slug, or had it before; in one statement likewise. */
  public <T> Optional<T> bySlug(Statements jdbc, Selection<T> selection, Slug slug) {
    RowReading<T> reading = reading(selection);
    return reading.list(jdbc, reading.asked().bySlug(), slug.value()).stream().findFirst();
  }

  /** Makes elements of what one statement finds. */
  <T> RowReading<T> reading(Selection<T> selection) {
    Selection.Asked marked = selection.marked();
    Selection.Asked marks = selection.marks();
    if (most == 0
        || marked == null
        || marks == null
        || TransactionSynchronizationManager.isActualTransactionActive()) {
      return new RowReading.Whole<>(selection);
    }
    Share share = shares.computeIfAbsent(selection, each -> new Share());
    return new RowReading.Marked<>(selection, marked, share.isHigh() ? marks : null, this, share);
  }

  /** The element of the row with the mark, if it was read before. */
  @SuppressWarnings("unchecked") // a selection makes elements of one type
  <T> @Nullable T get(Selection<T> selection, UUID id, long mark) {
    Known known = rows.getIfPresent(new Key(selection, id));
    return known != null && known.mark == mark ? (T) known.element : null;
  }

  void put(Selection<?> selection, UUID id, long mark, Object element) {
    rows.put(new Key(selection, id), new Known(mark, element));
  }

  /** How many of the elements that statements chose lately were known. */
  static final class Share {
    private static final double HIGH = 0.9;
    private static final double WEIGHT = 0.1;

    private volatile double known;

    /** Whether hardly any row will be wanted. */
    boolean isHigh() {
      return known > HIGH;
    }

    /** Of two at the same time one may get lost: it is an estimate. */
    void count(int hits, int all) {
      if (all > 0) {
        double before = known;
        known = before + ((double) hits / all - before) * WEIGHT;
      }
    }
  }
}
