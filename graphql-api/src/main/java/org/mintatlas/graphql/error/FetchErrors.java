package org.mintatlas.graphql.error;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.mintatlas.graphql.request.ApiRequest;
import org.springframework.core.Ordered;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;

/**
 * Makes an error for the caller of whatever is thrown while a field is fetched. It knows an answer
 * to everything, so it is asked last.
 */
public final class FetchErrors extends DataFetcherExceptionResolverAdapter implements Ordered {
  private static final Log LOG = LogFactory.getLog(FetchErrors.class);

  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  @Override
  protected GraphQLError resolveToSingleError(
      Throwable thrown, DataFetchingEnvironment environment) {
    Throwable cause = thrown;
    while ((cause instanceof CompletionException || cause instanceof ExecutionException)
        && cause.getCause() != null) {
      cause = cause.getCause();
    }
    List<Object> path = environment.getExecutionStepInfo().getPath().toList();
    List<SourceLocation> locations = List.of(environment.getField().getSourceLocation());
    ApiRequest request = ApiRequest.of(environment.getGraphQlContext());
    if (cause instanceof BadInputException bad) {
      return bad.told(Messages.of(request), environment.getField()).at(locations, path);
    }
    LOG.error("[" + request.traceId() + "] field " + path + " failed", cause);
    return ApiError.internal(request).at(locations, path);
  }
}
