package org.mintatlas.graphql.command;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mutation answers with.
 *
 * @param value what there is now; null when nothing was changed
 * @param errors why nothing was changed; empty when it was
 */
record Payload(@Nullable Object value, List<ToldError> errors) {
  Payload {
    errors = List.copyOf(errors);
  }
}
