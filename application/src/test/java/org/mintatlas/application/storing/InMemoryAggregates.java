package org.mintatlas.application.storing;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.mintatlas.domain.shared.Slug;

/**
 * Aggregates in memory, kept the way every store keeps them: versions are counted up, a change of
 * an old version is refused, and a slug belongs to whoever had it first.
 */
public final class InMemoryAggregates<I, T> {
  private final Map<I, T> stored = new LinkedHashMap<>();
  private final Map<Slug, I> slugs = new HashMap<>();
  private final Function<T, I> id;
  private final Function<T, Optional<Slug>> slug;
  private final ToLongFunction<T> version;
  private final Versioning<T> versioning;

  /** Makes the same aggregate with another version. */
  @FunctionalInterface
  public interface Versioning<T> {
    /** The same aggregate with this version. */
    T withVersion(T aggregate, long version);
  }

  private InMemoryAggregates(
      Function<T, I> id,
      Function<T, Optional<Slug>> slug,
      ToLongFunction<T> version,
      Versioning<T> versioning) {
    this.id = id;
    this.slug = slug;
    this.version = version;
    this.versioning = versioning;
  }

  /** An empty store of aggregates without a slug. */
  public static <I, T> InMemoryAggregates<I, T> withoutSlug(
      Function<T, I> id, ToLongFunction<T> version, Versioning<T> versioning) {
    return new InMemoryAggregates<>(id, aggregate -> Optional.empty(), version, versioning);
  }

  /** An empty store of aggregates with a slug. */
  public static <I, T> InMemoryAggregates<I, T> withSlug(
      Function<T, I> id,
      Function<T, Slug> slug,
      ToLongFunction<T> version,
      Versioning<T> versioning) {
    return new InMemoryAggregates<>(id, slug.andThen(Optional::of), version, versioning);
  }

  /** Stores a new or changed aggregate, unless it is stale or its slug belongs to another. */
  public synchronized SaveResult<T> save(T aggregate) {
    I key = id.apply(aggregate);
    long given = version.applyAsLong(aggregate);
    T before = stored.get(key);
    if (given != (before == null ? 0 : version.applyAsLong(before))) {
      return new SaveResult.Stale<>(given);
    }
    Optional<Slug> wanted = slug.apply(aggregate);
    if (wanted.isPresent() && !slugs.getOrDefault(wanted.get(), key).equals(key)) {
      return new SaveResult.SlugTaken<>(wanted.get());
    }
    wanted.ifPresent(taken -> slugs.put(taken, key));
    T counted = versioning.withVersion(aggregate, given + 1);
    stored.put(key, counted);
    return new SaveResult.Saved<>(counted);
  }

  /** The aggregate that has this slug, or had it before. */
  public synchronized Optional<T> bySlug(Slug wanted) {
    return Optional.ofNullable(slugs.get(wanted)).map(stored::get);
  }

  /** The aggregates with these identities. */
  public synchronized Map<I, T> byIds(Set<I> ids) {
    Map<I, T> found = new HashMap<>();
    for (I wanted : ids) {
      T aggregate = stored.get(wanted);
      if (aggregate != null) {
        found.put(wanted, aggregate);
      }
    }
    return found;
  }

  /** All aggregates, as they are now. */
  public synchronized Stream<T> all() {
    return List.copyOf(stored.values()).stream();
  }

  /** Forgets the aggregates with these identities, and their slugs. */
  public synchronized void remove(Collection<I> ids) {
    stored.keySet().removeAll(ids);
    slugs.values().removeAll(ids);
  }
}
