package org.mintatlas.graphql.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that is not there yet, told as what has to be loaded for it. Nothing is loaded by saying
 * so: {@link Loads} does, for all that a level of a query waits for.
 *
 * @param <V> the value, which may be null when nothing is found
 */
public sealed interface Later<V> {

  /** What a loader finds under a key; null when it finds nothing. */
  record Key<K, V>(Loader<K, V> loader, K key) implements Later<V> {}

  /** A value that is there already. */
  record Now<V>(@Nullable V value) implements Later<V> {}

  /** What is made of a value. */
  record Made<U, V>(Later<U> from, Function<? super @Nullable U, ? extends @Nullable V> make)
      implements Later<V> {}

  /** What has to be loaded once a value is there. */
  record Next<U, V>(Later<U> from, Function<? super @Nullable U, Later<V>> next)
      implements Later<V> {}

  /** Several values. */
  record All<V>(List<Later<V>> several) implements Later<List<@Nullable V>> {}

  static <V> Later<V> now(@Nullable V value) {
    return new Now<>(value);
  }

  /** All of several, in their order. */
  static <V> Later<List<@Nullable V>> all(List<Later<V>> several) {
    return new All<>(several);
  }

  /** What is made of it, or of null. */
  default <W> Later<W> map(Function<? super @Nullable V, ? extends @Nullable W> make) {
    return new Made<>(this, make);
  }

  /** What has to be loaded once it is there. */
  default <W> Later<W> then(Function<? super @Nullable V, Later<W>> next) {
    return new Next<>(this, next);
  }

  /** What is left to wait for when some of it was loaded: a {@link Now} when nothing is. */
  default Later<V> with(Loads loads) {
    return switch (this) {
      case Now<V> now -> now;
      case Key<?, V> key -> loads.find(key);
      case Made<?, V> made -> made(made, loads);
      case Next<?, V> next -> next(next, loads);
      case All<?> all -> all(all, loads);
    };
  }

  private static <U, V> Later<V> made(Made<U, V> made, Loads loads) {
    Later<U> from = made.from().with(loads);
    return from instanceof Now<U>(U value)
        ? new Now<>(made.make().apply(value))
        : new Made<>(from, made.make());
  }

  private static <U, V> Later<V> next(Next<U, V> next, Loads loads) {
    Later<U> from = next.from().with(loads);
    return from instanceof Now<U>(U value)
        ? next.next().apply(value).with(loads)
        : new Next<>(from, next.next());
  }

  @SuppressWarnings("unchecked") // All is a Later of its list
  private static <V, E> Later<V> all(All<E> all, Loads loads) {
    List<Later<E>> left = new ArrayList<>(all.several().size());
    List<@Nullable E> found = new ArrayList<>(all.several().size());
    for (Later<E> one : all.several()) {
      Later<E> rest = one.with(loads);
      left.add(rest);
      if (rest instanceof Now<E>(E value)) {
        found.add(value);
      }
    }
    return (Later<V>) (found.size() == left.size() ? new Now<>(found) : new All<>(left));
  }
}
