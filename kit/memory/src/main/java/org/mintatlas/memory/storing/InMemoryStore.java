package org.mintatlas.memory.storing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.Slugged;
import org.mintatlas.application.storing.Store;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Slug;

/**
 * Aggregates in memory, kept the way every store keeps them. What one refers to must exist; no two
 * have the same of what must be unique; versions are counted up, and a change of an old version is
 * refused; a slug belongs to whoever had it first. It is found out in this order. A store says in
 * its constructor what holds for its aggregates.
 */
public abstract class InMemoryStore<I extends Identity, A extends Aggregate<I, A>>
    implements Store<I, A>, InMemoryState {
  private final Map<I, A> stored = new LinkedHashMap<>();
  private final Map<Slug, I> slugs = new HashMap<>();
  private final Function<A, Optional<Slug>> slug;
  private final List<Function<A, Optional<String>>> references = new ArrayList<>();
  private final List<Predicate<A>> clashes = new ArrayList<>();
  private volatile boolean refused;

  /** Empty, for aggregates without a slug. */
  protected InMemoryStore() {
    slug = aggregate -> Optional.empty();
  }

  /** Empty, for aggregates with a slug. */
  protected InMemoryStore(Function<A, Slug> slug) {
    this.slug = slug.andThen(Optional::of);
  }

  /**
   * What an aggregate refers to must exist, if it refers to any.
   *
   * @param what its name in refusals
   * @param known finds those of the identities that exist
   */
  protected final <K> void requires(
      String what, Function<A, @Nullable K> reference, Function<Set<K>, Map<K, ?>> known) {
    requiresAll(
        what,
        aggregate -> {
          K referred = reference.apply(aggregate);
          return referred == null ? Set.of() : Set.of(referred);
        },
        known);
  }

  /** All that an aggregate refers to must exist: see {@link #requires}. */
  protected final <K> void requiresAll(
      String what, Function<A, Set<K>> references, Function<Set<K>, Map<K, ?>> known) {
    requires(aggregate -> unknown(what, references.apply(aggregate), known));
  }

  /**
   * What an aggregate refers to must exist.
   *
   * @param unknown the name of what does not exist
   */
  protected final void requires(Function<A, Optional<String>> unknown) {
    references.add(unknown);
  }

  /** What it is called, unless all of these identities are known. */
  protected static <K> Optional<String> unknown(
      String what, Set<K> wanted, Function<Set<K>, Map<K, ?>> known) {
    return known.apply(wanted).keySet().containsAll(wanted) ? Optional.empty() : Optional.of(what);
  }

  /**
   * No two aggregates have the same key.
   *
   * @param key null for one that is like no other
   */
  protected final void unique(Function<A, @Nullable Object> key) {
    refuses(aggregate -> {
      Object its = key.apply(aggregate);
      return its != null && othersThan(aggregate).anyMatch(other -> its.equals(key.apply(other)));
    });
  }

  /** An aggregate for which this is true does not go together with the others. */
  protected final void refuses(Predicate<A> clash) {
    clashes.add(clash);
  }

  @Override
  public final SaveResult<A> save(A aggregate) {
    SaveResult<A> result = check(aggregate).orElseGet(() -> store(aggregate));
    if (!(result instanceof SaveResult.Saved<A>)) {
      refused = true;
    }
    return result;
  }

  private Optional<SaveResult<A>> check(A aggregate) {
    return references.stream()
        .flatMap(reference -> reference.apply(aggregate).stream())
        .findFirst()
        .<SaveResult<A>>map(SaveResult.ReferenceUnknown::new);
  }

  private synchronized SaveResult<A> store(A aggregate) {
    I id = aggregate.id();
    long given = aggregate.version();
    A before = stored.get(id);
    if (clashes.stream().anyMatch(clash -> clash.test(aggregate))
        || given != (before == null ? 0 : before.version())) {
      return new SaveResult.Stale<>(given);
    }
    Optional<Slug> wanted = slug.apply(aggregate);
    if (wanted.isPresent() && !slugs.getOrDefault(wanted.get(), id).equals(id)) {
      return new SaveResult.SlugTaken<>(wanted.get());
    }
    wanted.ifPresent(taken -> slugs.put(taken, id));
    A counted = aggregate.withVersion(given + 1);
    stored.put(id, counted);
    return new SaveResult.Saved<>(counted);
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
  protected final synchronized Set<I> remove(Predicate<A> unwanted) {
    Set<I> removed = all().filter(unwanted).map(Aggregate::id).collect(Collectors.toSet());
    stored.keySet().removeAll(removed);
    slugs.values().removeAll(removed);
    return removed;
  }

  @Override
  public final synchronized Ending begin() {
    Map<I, A> storedBefore = new LinkedHashMap<>(stored);
    Map<Slug, I> slugsBefore = new HashMap<>(slugs);
    refused = false;
    return new Ending() {
      @Override
      public void undo() {
        putBack(storedBefore, slugsBefore);
      }

      @Override
      public boolean refused() {
        return refused;
      }
    };
  }

  private synchronized void putBack(Map<I, A> storedBefore, Map<Slug, I> slugsBefore) {
    stored.clear();
    stored.putAll(storedBefore);
    slugs.clear();
    slugs.putAll(slugsBefore);
  }
}
