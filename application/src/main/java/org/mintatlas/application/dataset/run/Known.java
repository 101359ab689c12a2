package org.mintatlas.application.dataset.run;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is stored under parents, found by what it is recognised by. Of several that are recognised
 * by the same the first one counts.
 *
 * @param <P> the parent, under which it is read once
 * @param <K> what it is recognised by
 * @param <A> what is stored
 */
public final class Known<P, K, A> {
  private final Map<P, Map<K, A>> known = new HashMap<>();
  private final Function<P, ? extends Collection<A>> read;
  private final Function<A, K> key;

  /**
   * @param read reads all that is stored under a parent
   * @param key what one of them is recognised by
   */
  public Known(Function<P, ? extends Collection<A>> read, Function<A, K> key) {
    this.read = read;
    this.key = key;
  }

  /** What is stored under the parent and recognised by this; empty when nothing is. */
  public Optional<A> find(P parent, K recognised) {
    return Optional.ofNullable(known.computeIfAbsent(parent, this::read).get(recognised));
  }

  private Map<K, A> read(P parent) {
    Map<K, A> all = new HashMap<>();
    read.apply(parent).forEach(one -> all.putIfAbsent(key.apply(one), one));
    return all;
  }
}
