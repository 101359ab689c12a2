package org.mintatlas.graphql.limit;

import java.util.EnumMap;
import java.util.Map;
import org.mintatlas.domain.shared.Require;

/** The most that a request may ask for of each {@link Limit}. */
public final class Limits {
  /** Those that hold unless somebody says otherwise. */
  public static final Limits DEFAULT = new Limits(Map.of());

  private final Map<Limit, Integer> others;

  private Limits(Map<Limit, Integer> others) {
    this.others = others;
  }

  /** These with another maximum of one limit. */
  public Limits with(Limit limit, int maximum) {
    Require.atLeast("limit", maximum, 1);
    Map<Limit, Integer> more = new EnumMap<>(Limit.class);
    more.putAll(others);
    more.put(limit, maximum);
    return new Limits(more);
  }

  /** The most that is allowed, at least 1. */
  public int maximum(Limit limit) {
    return others.getOrDefault(limit, limit.standard());
  }
}
