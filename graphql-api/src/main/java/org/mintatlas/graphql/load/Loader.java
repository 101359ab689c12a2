package org.mintatlas.graphql.load;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds things of one kind, many in one call.
 *
 * @param <K> under what a thing is found
 * @param <V> the thing
 */
public final class Loader<K, V> {
  private final String name;
  private final Function<Set<K>, Map<K, V>> find;

  /**
   * @param name names it for those who measure
   * @param find finds many at once; what is unknown has no entry
   */
  public Loader(String name, Function<Set<K>, Map<K, V>> find) {
    this.name = name;
    this.find = find;
  }

  /** What is found under a key. */
  public Later<V> load(K key) {
    return new Later.Key<>(this, key);
  }

  /** The same; null when there is no key. */
  public @Nullable Later<V> keyOf(@Nullable K key) {
    return key == null ? null : load(key);
  }

  /** Many things, in the order of their keys; what is unknown is left out. */
  public Later<List<V>> loadAll(Collection<K> keys) {
    return Later.all(keys.stream().map(this::load).toList())
        .map(found -> Objects.requireNonNull(found).stream().filter(Objects::nonNull).toList());
  }

  String name() {
    return name;
  }

  Map<K, V> find(Set<K> keys) {
    return find.apply(keys);
  }
}
