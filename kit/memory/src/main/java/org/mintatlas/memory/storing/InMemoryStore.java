package org.mintatlas.memory.storing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.pick.Picking;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.Slugged;
import org.mintatlas.application.storing.Store;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Slug;

/**
 * Aggregates in memory, kept the way every store keeps them. What one refers to must exist; no two
 * have the same of what must be unique; versions are counted up, and a change of an old version is
 * refused; a slug belongs to whoever had it first. Whoever saves waits until the transaction of
 * another has ended.
 */
public abstract class InMemoryStore<I extends Identity, A extends Aggregate<I, A>>
    extends TakingTurns implements Store<I, A> {
  private final Map<I, A> stored = new LinkedHashMap<>();
  private final Map<I, Instant> modified = new HashMap<>();
  private final Map<Slug, I> slugs = new HashMap<>();
  private final InstantSource clock = InstantSource.system();
  private final Integrity<A> integrity;
  private final Function<A, Optional<Slug>> slug;
  private final Map<Referent, Function<Set<Object>, Set<?>>> known = new EnumMap<>(Referent.class);

  /** Empty, for aggregates without a slug. */
  protected InMemoryStore(Integrity<A> integrity) {
    this.integrity = integrity;
    slug = aggregate -> Optional.empty();
  }

  /** Empty, for aggregates with a slug. */
  protected InMemoryStore(Integrity<A> integrity, Function<A, Slug> slug) {
    this.integrity = integrity;
    this.slug = slug.andThen(Optional::of);
  }

  /**
   * Where those are that the aggregates refer to.
   *
   * @param found finds those of the identities that exist
   */
  @SuppressWarnings("unchecked") // The integrity gives identities of the type that it names.
  protected final <K> void knows(Referent type, Function<Set<K>, Map<K, ?>> found) {
    known.put(type, ids -> found.apply((Set<K>) ids).keySet());
  }

  /** Why more would hold a place than there are, with the aggregate, if they would. */
  protected Optional<SaveResult.Overbooked<A>> overbooked(A aggregate) {
    return Optional.empty();
  }

  /** Tells that more than the capacity would be taken, if they would. */
  protected static <A> Optional<SaveResult.Overbooked<A>> overbooked(
      @Nullable Integer capacity, long taken) {
    return capacity != null && taken > capacity
        ? Optional.of(new SaveResult.Overbooked<>(capacity, (int) taken))
        : Optional.empty();
  }

  /**
   * Tells that more would hold a place with the aggregate than there are, if they would.
   *
   * @param holds whether one holds a place
   * @param at what it holds a place at
   * @param capacity how many places there are at that; null when there is no limit
   */
  protected final <K> Optional<SaveResult.Overbooked<A>> overbooked(
      A aggregate, Predicate<A> holds, Function<A, K> at, Function<K, @Nullable Integer> capacity) {
    if (!holds.test(aggregate)) {
      return Optional.empty();
    }
    K same = at.apply(aggregate);
    return overbooked(
        capacity.apply(same),
        1
            + othersThan(aggregate)
                .filter(other -> at.apply(other).equals(same))
                .filter(holds)
                .count());
  }

  @Override
  public final SaveResult<A> save(A aggregate) {
    return turn()
        .take(() -> refused(aggregate).orElseGet(() -> new SaveResult.Saved<>(store(aggregate))));
  }

  private Optional<SaveResult<A>> refused(A aggregate) {
    return stale(aggregate)
        .or(() -> referenceUnknown(aggregate))
        .or(() -> slugTaken(aggregate))
        .or(() -> duplicate(aggregate))
        .or(() -> overbooked(aggregate));
  }

  private synchronized Optional<SaveResult<A>> stale(A aggregate) {
    A before = stored.get(aggregate.id());
    long current = before == null ? 0 : before.version();
    return current == aggregate.version()
        ? Optional.empty()
        : Optional.of(new SaveResult.Stale<>(current));
  }

  private Optional<SaveResult<A>> referenceUnknown(A aggregate) {
    for (Integrity.Reference<A> reference : integrity.references()) {
      List<?> ids = reference.ids().apply(aggregate);
      Set<?> found =
          Objects.requireNonNull(known.get(reference.type()), reference.type()::name)
              .apply(new HashSet<>(ids));
      for (Object id : ids) {
        if (!found.contains(id)) {
          return Optional.of(new SaveResult.ReferenceUnknown<>(reference.type(), id));
        }
      }
    }
    return Optional.empty();
  }

  private synchronized Optional<SaveResult<A>> slugTaken(A aggregate) {
    return slug.apply(aggregate)
        .filter(wanted -> !slugs.getOrDefault(wanted, aggregate.id()).equals(aggregate.id()))
        .map(SaveResult.SlugTaken::new);
  }

  private Optional<SaveResult<A>> duplicate(A aggregate) {
    return integrity.unique().stream()
        .filter(unique -> {
          Object its = unique.key().apply(aggregate);
          return its != null
              && othersThan(aggregate).anyMatch(other -> its.equals(unique.key().apply(other)));
        })
        .<SaveResult<A>>map(unique -> new SaveResult.Duplicate<>(unique.rule()))
        .findFirst();
  }

  private synchronized A store(A aggregate) {
    A counted = aggregate.withVersion(aggregate.version() + 1);
    slug.apply(aggregate).ifPresent(taken -> slugs.put(taken, aggregate.id()));
    stored.put(aggregate.id(), counted);
    modified.put(aggregate.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    return counted;
  }

  /** Those that a filter names one by one, or all if it names none. */
  protected final Predicate<A> picked(Object filter) {
    return filter instanceof Picking picking
        ? picking.picks(this::bySlug, this::modifiedAfter)
        : aggregate -> true;
  }

  private synchronized Set<I> modifiedAfter(Instant moment) {
    return stored.keySet().stream()
        .filter(id -> Objects.requireNonNull(modified.get(id)).isAfter(moment))
        .collect(Collectors.toSet());
  }

  /** The one that has this slug, or had it before: as {@link Slugged} promises. */
  public final synchronized Optional<A> bySlug(Slug wanted) {
    return Optional.ofNullable(slugs.get(wanted))
        .flatMap(id -> Optional.ofNullable(stored.get(id)));
  }

  @Override
  public final synchronized Map<I, A> byIds(Set<I> ids) {
    Map<I, A> found = new HashMap<>();
    for (I id : ids) {
      A aggregate = stored.get(id);
      if (aggregate != null) {
        found.put(id, aggregate);
      }
    }
    return found;
  }

  /** All aggregates, as they are now. */
  public final synchronized Stream<A> all() {
    return List.copyOf(stored.values()).stream();
  }

  /** Those that refer to a thing. */
  public final Stream<A> referringTo(Referent type, Object id) {
    return all()
        .filter(one ->
            integrity.references().stream()
                .filter(reference -> reference.type() == type)
                .anyMatch(reference -> reference.ids().apply(one).contains(id)));
  }

  /** All but the one with the same identity. */
  protected final Stream<A> othersThan(A aggregate) {
    return all().filter(other -> !other.id().equals(aggregate.id()));
  }

  /**
   * The aggregates of each owner, in the order of their identities.
   *
   * @param owner whose it is; null when it belongs to nobody
   */
  protected final <K> Map<K, List<A>> ofEach(Set<K> owners, Function<A, @Nullable K> owner) {
    return sorted(owners, owner, inOrderOfIdentities());
  }

  /** The aggregates of each owner in an order; equal ones in the order of their identities. */
  protected final <K> Map<K, List<A>> ofEach(
      Set<K> owners, Function<A, @Nullable K> owner, Comparator<A> order) {
    return sorted(owners, owner, order.thenComparing(inOrderOfIdentities()));
  }

  private Comparator<A> inOrderOfIdentities() {
    return Comparator.comparing(aggregate -> aggregate.id().toString());
  }

  private <K> Map<K, List<A>> sorted(
      Set<K> owners, Function<A, @Nullable K> owner, Comparator<A> order) {
    List<A> sorted = all().sorted(order).toList();
    Map<K, List<A>> found = new HashMap<>();
    for (K one : owners) {
      found.put(
          one, sorted.stream().filter(aggregate -> one.equals(owner.apply(aggregate))).toList());
    }
    return found;
  }

  /** Forgets all of this kind with their slugs, and tells which they were. */
  protected final Set<I> remove(Predicate<A> unwanted) {
    return turn().take(() -> forget(unwanted));
  }

  /** Forgets one, and gives all its slugs to another. */
  protected final void handOver(I merged, I kept) {
    turn()
        .take(() -> {
          giveSlugs(merged, kept);
          return forget(one -> one.id().equals(merged));
        });
  }

  private synchronized void giveSlugs(I merged, I kept) {
    slugs.replaceAll((slug, owner) -> owner.equals(merged) ? kept : owner);
  }

  private synchronized Set<I> forget(Predicate<A> unwanted) {
    Set<I> removed = all().filter(unwanted).map(Aggregate::id).collect(Collectors.toSet());
    stored.keySet().removeAll(removed);
    modified.keySet().removeAll(removed);
    slugs.values().removeAll(removed);
    return removed;
  }

  @Override
  public synchronized Ending begin() {
    Map<I, A> storedBefore = new LinkedHashMap<>(stored);
    Map<I, Instant> modifiedBefore = new HashMap<>(modified);
    Map<Slug, I> slugsBefore = new HashMap<>(slugs);
    return () -> putBack(storedBefore, modifiedBefore, slugsBefore);
  }

  private synchronized void putBack(
      Map<I, A> storedBefore, Map<I, Instant> modifiedBefore, Map<Slug, I> slugsBefore) {
    stored.clear();
    stored.putAll(storedBefore);
    modified.clear();
    modified.putAll(modifiedBefore);
    slugs.clear();
    slugs.putAll(slugsBefore);
  }
}
