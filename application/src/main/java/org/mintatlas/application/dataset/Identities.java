package org.mintatlas.application.dataset;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which stored identity stands for which one of the facts.
 *
 * @param <I> the identity
 */
final class Identities<I> {
  private final Map<I, I> stored = new HashMap<>();

  void put(I fact, I real) {
    stored.put(fact, real);
  }

  I of(I fact) {
    return stored.getOrDefault(fact, fact);
  }

  @Nullable I ofOptional(@Nullable I fact) {
    return fact == null ? null : of(fact);
  }
}
