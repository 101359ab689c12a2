package org.mintatlas.application.audit;

import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Require;

/**
 * A part of something that is not as it was.
 *
 * @param field the name of the part in the domain, such as {@code name}
 * @param before as it was, in the form of {@link ValueText}; null when it was not there, or is
 *     personal
 * @param after as it is; null when it is not there, or is personal
 * @param personal whether it tells of a person: then only that it changed is kept, so that nothing
 *     is left of a person who is erased
 */
public record FieldChange(
    String field, @Nullable String before, @Nullable String after, boolean personal) {
  public FieldChange {
    Require.given("field", field);
  }
}
