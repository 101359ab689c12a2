package org.mintatlas.graphql.command;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.error.ApiError;
import org.mintatlas.graphql.error.ErrorCode;
import org.mintatlas.graphql.error.Messages;
import org.mintatlas.graphql.request.ApiRequest;
import org.springframework.core.Ordered;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;

/** Tells whoever may not do something so. */
public final class NotAllowedErrors extends DataFetcherExceptionResolverAdapter implements Ordered {

  @Override
  public int getOrder() {
    return 0;
  }

  @Override
  protected @Nullable GraphQLError resolveToSingleError(
      Throwable thrown, DataFetchingEnvironment environment) {
    if (!(thrown instanceof NotAllowedException refused)) {
      return null;
    }
    String sentence =
        refused.code() == ErrorCode.UNAUTHENTICATED ? "mutation.signIn" : "mutation.notAllowed";
    return ApiError.of(
            refused.code(),
            Messages.of(ApiRequest.of(environment.getGraphQlContext())).text(sentence))
        .at(
            List.of(environment.getField().getSourceLocation()),
            environment.getExecutionStepInfo().getPath().toList());
  }
}
