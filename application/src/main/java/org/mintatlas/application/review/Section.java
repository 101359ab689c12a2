package org.mintatlas.application.review;

import org.mintatlas.domain.shared.Require;

/**
 * A list that belongs to a year in review.
 *
 * @param scope the parent under which it is read
 * @param filter what belongs to the year
 * @param order the order in which it is told
 */
public record Section<S, F, O>(S scope, F filter, O order) {
  public Section {
    Require.given("scope", scope, "filter", filter, "order", order);
  }
}
