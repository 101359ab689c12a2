package org.mintatlas.application.storing;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Slug;

/**
 * Aggregates in memory, kept the way every store keeps them: versions are counted up, a change of
 * an old version is refused, and a slug belongs to whoever had it first.
 */
public final class InMemoryAggregates<I extends Identity, A extends Aggregate<I, A>> {
  private final Map<I, A> stored = new LinkedHashMap<>();
  private final Map<Slug, I> slugs = new HashMap<>();
  private final Function<A, Optional<Slug>> slug;

  private InMemoryAggregates(Function<A, Optional<Slug>> slug) {
    this.slug = slug;
  }

  /** An empty store of aggregates without a slug. */
  public static <I extends Identity, A extends Aggregate<I, A>>
      InMemoryAggregates<I, A> withoutSlug() {
    return new InMemoryAggregates<>(aggregate -> Optional.empty());
  }

  /** An empty store of aggregates with a slug. */
  public static <I extends Identity, A extends Aggregate<I, A>> InMemoryAggregates<I, A> withSlug(
      Function<A, Slug> slug) {
    return new InMemoryAggregates<>(slug.andThen(Optional::of));
  }

  /** Stores a new or changed aggregate, unless it is stale or its slug belongs to another. */
  public synchronized SaveResult<A> save(A aggregate) {
    I key = aggregate.id();
    long given = aggregate.version();
    A before = stored.get(key);
    if (given != (before == null ? 0 : before.version())) {
      return new SaveResult.Stale<>(given);
    }
    Optional<Slug> wanted = slug.apply(aggregate);
    if (wanted.isPresent() && !slugs.getOrDefault(wanted.get(), key).equals(key)) {
      return new SaveResult.SlugTaken<>(wanted.get());
    }
    wanted.ifPresent(taken -> slugs.put(taken, key));
    A counted = aggregate.withVersion(given + 1);
    stored.put(key, counted);
    return new SaveResult.Saved<>(counted);
  }

  /** The aggregate that has this slug, or had it before. */
  public synchronized Optional<A> bySlug(Slug wanted) {
    return Optional.ofNullable(slugs.get(wanted)).map(stored::get);
  }

  /** The aggregates with these identities. */
  public synchronized Map<I, A> byIds(Set<I> ids) {
    Map<I, A> found = new HashMap<>();
    for (I wanted : ids) {
      A aggregate = stored.get(wanted);
      if (aggregate != null) {
        found.put(wanted, aggregate);
      }
    }
    return found;
  }

  /** All aggregates, as they are now. */
  public synchronized Stream<A> all() {
    return List.copyOf(stored.values()).stream();
  }

  /** Forgets the aggregates with these identities, and their slugs. */
  public synchronized void remove(Collection<I> ids) {
    stored.keySet().removeAll(ids);
    slugs.values().removeAll(ids);
  }
}
