package org.mintatlas.graphql.limit.cost;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.limit.LimitUse;

/** What came of a dry run: the type {@code RequestCost} of the schema. */
record CostAnswer(
    boolean allowed,
    @Nullable Integer actual,
    int maximum,
    List<Use> limits,
    List<Problem> errors) {

  record Use(String limit, int actual, int maximum, boolean exceeded) {
    static Use of(LimitUse use) {
      return new Use(use.limit().key(), use.actual(), use.maximum(), use.exceeded());
    }
  }

  record Problem(String code, String message, @Nullable String argument) {}
}
