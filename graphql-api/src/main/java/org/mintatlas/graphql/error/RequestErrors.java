package org.mintatlas.graphql.error;

import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.SourceLocation;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.request.ApiRequest;

/**
 * Gives every error the same form before it leaves: those of the engine, which names its classes in
 * them, are told anew, in the language of the request. What has a code already keeps its words. All
 * get the trace id.
 */
public final class RequestErrors extends SimplePerformantInstrumentation {
  private static final Log LOG = LogFactory.getLog(RequestErrors.class);

  private final ErrorPolicy policy;

  /**
   * @param policy how much is told
   */
  public RequestErrors(ErrorPolicy policy) {
    this.policy = policy;
  }

  /** The engine speaks English, on a German machine too, so that what it says is understood. */
  @Override
  public ExecutionInput instrumentExecutionInput(
      ExecutionInput input,
      InstrumentationExecutionParameters parameters,
      @Nullable InstrumentationState state) {
    return input.transform(builder -> builder.locale(Locale.ROOT));
  }

  @Override
  public CompletableFuture<ExecutionResult> instrumentExecutionResult(
      ExecutionResult result,
      InstrumentationExecutionParameters parameters,
      @Nullable InstrumentationState state) {
    if (result.getErrors().isEmpty()) {
      return CompletableFuture.completedFuture(result);
    }
    ExecutionInput input = parameters.getExecutionInput();
    ApiRequest request = ApiRequest.of(input.getGraphQLContext());
    Messages messages = Messages.of(request);
    BadRequest refused =
        new BadRequest(
            input, parameters.getSchema(), new ValueCheck(messages, policy.suggestions()));
    Set<Mistake> mistakes = new HashSet<>();
    List<? extends GraphQLError> told =
        result.getErrors().stream()
            .filter(error -> !repeated(error, result.getErrors()))
            .flatMap(error -> told(error, request, refused).stream())
            .filter(error -> !isBadInput(error) || mistakes.add(Mistake.of(error)))
            .toList();
    List<GraphQLError> leaving =
        bounded(told, messages).stream()
            .<GraphQLError>map(error -> ApiError.leaving(error, request, policy.message()))
            .toList();
    return CompletableFuture.completedFuture(result.transform(builder -> builder.errors(leaving)));
  }

  private static List<? extends GraphQLError> told(
      GraphQLError error, ApiRequest request, BadRequest refused) {
    if (error.getExtensions() != null && error.getExtensions().containsKey("code")) {
      return List.of(error);
    }
    if (!(error.getErrorType() instanceof ErrorType type)) {
      return List.of(internal(error, request));
    }
    return switch (type) {
      case InvalidSyntax, ValidationError, OperationNotSupported -> refused.told(error);
      case ExecutionAborted ->
          List.of(
              ApiError.of(ErrorCode.LIMIT_EXCEEDED, Messages.of(request).text("aborted"), error));
      case DataFetchingException, NullValueInNonNullableField -> List.of(internal(error, request));
    };
  }

  /** No more than the policy allows; the last then says how many there were. */
  private List<? extends GraphQLError> bounded(
      List<? extends GraphQLError> errors, Messages messages) {
    if (errors.size() <= policy.errors()) {
      return errors;
    }
    int shown = policy.errors() - 1;
    List<GraphQLError> some = new ArrayList<>(errors.subList(0, shown));
    some.add(
        ApiError.overLimit(
            messages.text("errors.more", errors.size(), shown),
            "errors",
            policy.errors(),
            errors.size()));
    return some;
  }

  /** A mistake of the caller is one, however many parents the field has in the answer. */
  private record Mistake(@Nullable List<SourceLocation> locations, String message) {
    static Mistake of(GraphQLError error) {
      return new Mistake(error.getLocations(), error.getMessage());
    }
  }

  private static boolean isBadInput(GraphQLError error) {
    return ApiError.code(error) == ErrorCode.BAD_USER_INPUT;
  }

  /** The engine complains twice of a null that must not be, and says when it gives up. */
  private static boolean repeated(GraphQLError error, List<GraphQLError> all) {
    return isOfType(error, ValidationErrorType.MaxValidationErrorsReached)
        || (isOfType(error, ValidationErrorType.NullValueForNonNullArgument)
            && all.stream().anyMatch(other -> isSameNull(error, other)));
  }

  private static boolean isOfType(GraphQLError error, ValidationErrorType type) {
    return error instanceof ValidationError validation
        && validation.getValidationErrorType() == type;
  }

  private static boolean isSameNull(GraphQLError error, GraphQLError other) {
    return error instanceof ValidationError one
        && other instanceof ValidationError two
        && two.getValidationErrorType() == ValidationErrorType.WrongType
        && Objects.equals(one.getQueryPath(), two.getQueryPath());
  }

  private static GraphQLError internal(GraphQLError error, ApiRequest request) {
    LOG.error("[" + request.traceId() + "] " + error);
    return ApiError.internal(request).at(error.getLocations(), error.getPath());
  }
}
