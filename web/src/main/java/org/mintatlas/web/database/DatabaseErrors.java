package org.mintatlas.web.database;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.error.ApiError;
import org.mintatlas.graphql.error.ErrorCode;
import org.mintatlas.graphql.error.Messages;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.web.Causes;
import org.mintatlas.web.request.RequestStoppedException;
import org.mintatlas.web.request.RunningRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;

/**
 * What a caller reads when the database is busy or does not answer. It is asked before those who
 * take everything for a fault of the program, and leaves all other failures to them.
 */
final class DatabaseErrors extends DataFetcherExceptionResolverAdapter implements Ordered {
  private static final Logger LOG = LoggerFactory.getLogger(DatabaseErrors.class);
  private static final String CANCELLED = "57014";

  /**
   * Connection lost, no resources left, shut down by an administrator, crashed, starting up: the
   * first letters of PostgreSQL's error codes.
   */
  private static final List<String> GONE = List.of("08", "53", "57P");

  private final Duration statementTimeout;

  DatabaseErrors(Duration statementTimeout) {
    this.statementTimeout = statementTimeout;
  }

  @Override
  public int getOrder() {
    return 0;
  }

  @Override
  protected @Nullable GraphQLError resolveToSingleError(
      Throwable thrown, DataFetchingEnvironment environment) {
    ApiRequest asked = ApiRequest.of(environment.getGraphQlContext());
    return Causes.of(thrown)
        .map(cause -> error(cause, asked, changes(environment)))
        .filter(Objects::nonNull)
        .findFirst()
        .map(error ->
            error.at(
                List.of(environment.getField().getSourceLocation()),
                environment.getExecutionStepInfo().getPath().toList()))
        .orElse(null);
  }

  private static boolean changes(DataFetchingEnvironment environment) {
    return environment.getParentType().equals(environment.getGraphQLSchema().getMutationType());
  }

  private @Nullable ApiError error(Throwable cause, ApiRequest asked, boolean changes) {
    if (cause instanceof RequestStoppedException) {
      return unavailable(asked); // nobody reads it: a request that was stopped has another answer
    }
    if (!(cause instanceof SQLException refusal)) {
      return null;
    }
    String state = Objects.requireNonNullElse(refusal.getSQLState(), "");
    if (state.equals(CANCELLED)) {
      // What changes something searches for little: it has waited for others, and may try again.
      return changes ? unavailable(asked) : tooLong(Messages.of(asked));
    }
    if (refusal instanceof SQLTransientConnectionException
        || GONE.stream().anyMatch(state::startsWith)) {
      tell(refusal, asked);
      return unavailable(asked);
    }
    return null;
  }

  private static ApiError unavailable(ApiRequest asked) {
    return ApiError.of(ErrorCode.UNAVAILABLE, Messages.of(asked).text("unavailable"));
  }

  private ApiError tooLong(Messages texts) {
    Duration took =
        RunningRequest.current().map(RunningRequest::lastStatement).orElse(statementTimeout);
    long maximum = statementTimeout.toMillis();
    return ApiError.overLimit(
        texts.text("statement-time", maximum), "statementTime", maximum, took.toMillis());
  }

  private static void tell(SQLException refusal, ApiRequest asked) {
    if (RunningRequest.current().map(RunningRequest::tellsFailure).orElse(true)) {
      LOG.warn("[{}] The database does not answer: {}", asked.traceId(), refusal.getMessage());
    }
  }
}
