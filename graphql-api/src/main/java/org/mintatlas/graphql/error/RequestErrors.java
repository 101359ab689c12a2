package org.mintatlas.graphql.error;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.SourceLocation;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.request.TraceIds;

/**
 * Gives every error the same form before it leaves: those of the engine, which names its classes in
 * them, are told anew. What has a code already is left as it is.
 */
public final class RequestErrors extends SimplePerformantInstrumentation {
  private static final Log LOG = LogFactory.getLog(RequestErrors.class);
  private static final int MAX_ERRORS = 20;

  @Override
  public CompletableFuture<ExecutionResult> instrumentExecutionResult(
      ExecutionResult result,
      InstrumentationExecutionParameters parameters,
      @Nullable InstrumentationState state) {
    if (result.getErrors().isEmpty()) {
      return CompletableFuture.completedFuture(result);
    }
    BadRequest request = new BadRequest(parameters.getExecutionInput(), parameters.getSchema());
    Set<Mistake> mistakes = new HashSet<>();
    List<GraphQLError> told =
        result.getErrors().stream()
            .filter(error -> !repeated(error, result.getErrors()))
            .map(error -> told(error, request))
            .filter(error -> !isBadInput(error) || mistakes.add(Mistake.of(error)))
            .limit(MAX_ERRORS)
            .toList();
    return CompletableFuture.completedFuture(result.transform(builder -> builder.errors(told)));
  }

  private static GraphQLError told(GraphQLError error, BadRequest request) {
    if (error.getExtensions() != null && error.getExtensions().containsKey("code")) {
      return error;
    }
    if (!(error.getErrorType() instanceof ErrorType type)) {
      return internal(error);
    }
    return switch (type) {
      case InvalidSyntax, ValidationError, OperationNotSupported -> request.told(error);
      case ExecutionAborted -> ApiError.of(ErrorCode.LIMIT_EXCEEDED, error.getMessage(), error);
      case DataFetchingException, NullValueInNonNullableField -> internal(error);
    };
  }

  /** A mistake of the caller is one, however many parents the field has in the answer. */
  private record Mistake(List<SourceLocation> locations, String message) {
    static Mistake of(GraphQLError error) {
      return new Mistake(error.getLocations(), error.getMessage());
    }
  }

  private static boolean isBadInput(GraphQLError error) {
    return error.getExtensions() != null
        && ErrorCode.BAD_USER_INPUT.name().equals(error.getExtensions().get("code"));
  }

  /** Of a null that must not be, the engine complains twice. */
  private static boolean repeated(GraphQLError error, List<GraphQLError> all) {
    return isNullComplaint(error) && all.stream().anyMatch(other -> isSameNull(error, other));
  }

  private static boolean isNullComplaint(GraphQLError error) {
    return error instanceof ValidationError validation
        && validation.getValidationErrorType() == ValidationErrorType.NullValueForNonNullArgument;
  }

  private static boolean isSameNull(GraphQLError error, GraphQLError other) {
    return error instanceof ValidationError one
        && other instanceof ValidationError two
        && two.getValidationErrorType() == ValidationErrorType.WrongType
        && Objects.equals(one.getQueryPath(), two.getQueryPath());
  }

  private static GraphQLError internal(GraphQLError error) {
    String traceId = TraceIds.next();
    LOG.error("[" + traceId + "] " + error);
    return ApiError.internal(traceId, error.getLocations(), error.getPath());
  }
}
