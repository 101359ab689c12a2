package org.mintatlas.application.search.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.domain.shared.Require;

/**
 * What a text asks for: all of its parts; where nothing has all of them, any.
 *
 * @param key the text as names are compared with it
 * @param parts its parts
 * @param meant the text with words that exist in the place of those that do not; empty when all do
 */
public record SearchPlan(String key, List<Part> parts, String meant) {
  /** Keeps a copy. */
  public SearchPlan {
    Require.given("key", key, "meant", meant);
    parts = Require.list("parts", parts);
  }

  /**
   * The same, with more that single words stand for.
   *
   * @param tags by the word
   */
  public SearchPlan or(Map<String, Set<String>> tags) {
    return new SearchPlan(
        key,
        parts.stream()
            .map(part ->
                part.stems().size() == 1
                    ? part.or(tags.getOrDefault(part.stems().getFirst(), Set.of()))
                    : part)
            .toList(),
        meant);
  }
}
