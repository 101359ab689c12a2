package org.mintatlas.graphql.limit;

import graphql.language.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.error.ApiError;
import org.mintatlas.graphql.error.Messages;

/**
 * What a request asks for of one limit.
 *
 * @param limit the limit
 * @param actual what it asks for; where counting stopped, the first number that is too much
 * @param maximum the most that is allowed
 * @param place where in the document most is asked for; null where it is no one place
 */
public record LimitUse(Limit limit, int actual, int maximum, @Nullable SourceLocation place) {

  public LimitUse(Limit limit, int actual, int maximum) {
    this(limit, actual, maximum, null);
  }

  public boolean exceeded() {
    return actual > maximum;
  }

  public ApiError error(Messages messages) {
    return ApiError.overLimit(messages, limit.key(), maximum, actual)
        .at(place == null ? null : List.of(place), null);
  }
}
