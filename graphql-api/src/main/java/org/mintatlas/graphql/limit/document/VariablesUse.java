package org.mintatlas.graphql.limit.document;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.limit.Limit;
import org.mintatlas.graphql.limit.LimitUse;
import org.mintatlas.graphql.limit.Limits;
import org.mintatlas.graphql.limit.Saturating;

/** What the variables of a request ask for of each limit. */
final class VariablesUse {
  private int characters;
  private int nesting;

  /** A value and how many lists and objects are around it. */
  private record Place(@Nullable Object value, int depth) {}

  private VariablesUse() {}

  /** How far the variables use the limits, as the caller sent them. */
  static List<LimitUse> of(Map<String, Object> variables, Limits limits) {
    VariablesUse use = new VariablesUse();
    use.measure(variables);
    return List.of(
        new LimitUse(Limit.VARIABLES, use.characters, limits.maximum(Limit.VARIABLES)),
        new LimitUse(
            Limit.VARIABLES_NESTING, use.nesting, limits.maximum(Limit.VARIABLES_NESTING)));
  }

  private void measure(Map<String, Object> variables) {
    Deque<Place> open = new ArrayDeque<>();
    open.push(new Place(variables, 0));
    while (!open.isEmpty()) {
      Place place = open.pop();
      nesting = Math.max(nesting, place.depth());
      switch (place.value()) {
        case Map<?, ?> fields ->
            fields.forEach((name, value) -> {
              count(name);
              open.push(inside(place, value));
            });
        case Collection<?> items -> {
          characters = Saturating.sum(characters, items.size());
          items.forEach(item -> open.push(inside(place, item)));
        }
        case null -> {}
        default -> count(place.value());
      }
    }
  }

  private static Place inside(Place outer, @Nullable Object value) {
    boolean deeper = value instanceof Map<?, ?> || value instanceof Collection<?>;
    return new Place(value, deeper ? outer.depth() + 1 : outer.depth());
  }

  private void count(@Nullable Object value) {
    characters = Saturating.sum(characters, String.valueOf(value).length());
  }
}
