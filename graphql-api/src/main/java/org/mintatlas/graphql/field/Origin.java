package org.mintatlas.graphql.field;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.node.Lookup;
import org.mintatlas.graphql.paging.Connection;

/**
 * Where the value of a field comes from: from the parent alone, or from a load, which is one call
 * for all parents of a level of the query.
 *
 * @param <T> the parent
 */
sealed interface Origin<T> {
  /** The value, or a future of it when it is loaded. */
  @Nullable Object of(T parent, Asked asked);

  /** Read off the parent. */
  record Accessor<T>(Function<T, ? extends @Nullable Object> read) implements Origin<T> {
    @Override
    public @Nullable Object of(T parent, Asked asked) {
      return read.apply(parent);
    }
  }

  /** Read off the parent, as the arguments ask. */
  record Answer<T>(BiFunction<T, Asked, ? extends @Nullable Object> read) implements Origin<T> {
    @Override
    public @Nullable Object of(T parent, Asked asked) {
      return read.apply(parent, asked);
    }
  }

  /** Read off the parent, as arguments ask that keep to more rules than their types. */
  record Bound<T, A>(Function<Arguments, A> arguments, Fields.Reading<T, A> read)
      implements Origin<T> {
    @Override
    public @Nullable Object of(T parent, Asked asked) {
      return read.of(parent, arguments.apply(Arguments.of(asked.environment())), asked);
    }
  }

  /** One thing, to which the parent refers; null when it refers to none. */
  record One<T>(BiFunction<T, Asked, Lookup.@Nullable Key<?, ?>> key) implements Origin<T> {
    @Override
    public @Nullable CompletableFuture<? extends @Nullable Object> of(T parent, Asked asked) {
      Lookup.Key<?, ?> wanted = key.apply(parent, asked);
      return wanted == null ? null : wanted.load(asked.environment());
    }
  }

  /** What something that is loaded says; null when that is unknown. */
  record Part<T, I, V>(
      Function<T, I> key,
      Lookup<I, V> lookup,
      BiFunction<V, Asked, ? extends @Nullable Object> read)
      implements Origin<T> {
    @Override
    public CompletableFuture<? extends @Nullable Object> of(T parent, Asked asked) {
      return lookup
          .load(key.apply(parent), asked.environment())
          .thenApply(found -> found == null ? null : read.apply(found, asked));
    }
  }

  /** Several things that are loaded for the parent; none when nothing is found. */
  record Several<T, I, V>(Function<T, I> key, Lookup<I, List<V>> lookup) implements Origin<T> {
    @Override
    public CompletableFuture<List<V>> of(T parent, Asked asked) {
      return lookup
          .load(key.apply(parent), asked.environment())
          .thenApply(found -> found == null ? List.of() : found);
    }
  }

  /** A thing to which something that is loaded refers: two loads, one after the other. */
  record Through<T, I, V>(
      Function<T, I> key, Lookup<I, V> lookup, Function<V, Lookup.@Nullable Key<?, ?>> next)
      implements Origin<T> {
    @Override
    public CompletableFuture<? extends @Nullable Object> of(T parent, Asked asked) {
      return lookup
          .load(key.apply(parent), asked.environment())
          .thenCompose(found -> {
            Lookup.Key<?, ?> wanted = found == null ? null : next.apply(found);
            return wanted == null
                ? CompletableFuture.completedFuture(null)
                : wanted.load(asked.environment()).thenApply(value -> value);
          });
    }
  }

  /** Many things, to which the parent refers, in the order in which it does. */
  record Many<T, I, V>(Function<T, ? extends Collection<I>> keys, Lookup<I, V> lookup)
      implements Origin<T> {
    @Override
    public CompletableFuture<? extends Collection<V>> of(T parent, Asked asked) {
      return lookup.loadAll(keys.apply(parent), asked.environment());
    }
  }

  /** A page of a list under the parent, which loads when its fields are asked for. */
  record Page<T>(BiFunction<T, Asked, Connection<?>> list) implements Origin<T> {
    @Override
    public Connection<?> of(T parent, Asked asked) {
      return list.apply(parent, asked);
    }
  }
}
