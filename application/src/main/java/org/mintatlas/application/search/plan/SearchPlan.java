package org.mintatlas.application.search.plan;

import java.util.List;
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
}
