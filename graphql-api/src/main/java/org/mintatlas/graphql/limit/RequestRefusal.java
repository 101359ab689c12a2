package org.mintatlas.graphql.limit;

import graphql.GraphQLContext;
import graphql.execution.AbortExecutionException;
import java.util.List;
import org.mintatlas.graphql.error.ApiError;
import org.mintatlas.graphql.error.Messages;
import org.mintatlas.graphql.request.ApiRequest;

/** Ends a request before anything of it runs. */
public final class RequestRefusal {
  private RequestRefusal() {}

  /**
   * Goes on when no limit is exceeded; a dry run takes note of all.
   *
   * @throws AbortExecutionException with one error for each limit that is exceeded
   */
  public static void check(List<LimitUse> uses, GraphQLContext context) {
    DryRun dryRun = DryRun.of(context);
    if (dryRun != null) {
      dryRun.note(uses);
    }
    List<ApiError> errors =
        uses.stream().filter(LimitUse::exceeded).map(use -> use.error(messages(context))).toList();
    if (!errors.isEmpty()) {
      throw of(errors);
    }
  }

  public static AbortExecutionException of(List<ApiError> errors) {
    return new AbortExecutionException(List.copyOf(errors));
  }

  public static Messages messages(GraphQLContext context) {
    return Messages.of(ApiRequest.of(context));
  }
}
