package org.mintatlas.graphql.execution;

import graphql.GraphQLError;
import graphql.SerializationError;
import graphql.TypeMismatchError;
import graphql.UnresolvedTypeError;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.ExecutionContext;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.execution.NonNullableFieldWasNullException;
import graphql.execution.UnresolvedTypeException;
import graphql.execution.incremental.AlternativeCallContext;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLList;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** What goes wrong while a query runs, told as the library tells it. */
final class Faults {
  private final ExecutionContext context;
  private final DataFetcherExceptionHandler handler;
  private final Steps steps;
  private final @Nullable AlternativeCallContext apart;
  private boolean broken;

  /**
   * @param apart where errors go instead of the request, as those of one event of a subscription
   */
  Faults(
      ExecutionContext context,
      DataFetcherExceptionHandler handler,
      Steps steps,
      @Nullable AlternativeCallContext apart) {
    this.context = context;
    this.handler = handler;
    this.steps = steps;
    this.apart = apart;
  }

  /** Whether something is null that must not be. */
  boolean broken() {
    return broken;
  }

  /** A field could not be fetched. */
  void failed(AnswerObject object, int field, @Nullable Object source, Throwable thrown) {
    Throwable cause =
        thrown instanceof CompletionException && thrown.getCause() != null
            ? thrown.getCause()
            : thrown;
    handler
        .handleException(
            DataFetcherExceptionHandlerParameters.newExceptionParameters()
                .dataFetchingEnvironment(steps.environment(object, field, source))
                .exception(cause)
                .build())
        .join()
        .getErrors()
        .forEach(this::add);
  }

  /** Something is null that must not be. */
  void missing(AnswerPart place, int index) {
    broken = true;
    NonNullableFieldWasNullException reason =
        new NonNullableFieldWasNullException(steps.info(place, index), steps.path(place, index));
    GraphQLError error = new NonNullableFieldWasNullError(reason);
    if (apart == null) {
      context.addError(error, reason.getPath());
    } else {
      apart.addError(error);
    }
  }

  /** A value cannot be shown as the schema says. */
  void unfit(AnswerPart place, int index, CoercingSerializeException reason) {
    add(new SerializationError(steps.path(place, index), reason));
  }

  /** A value is no list. */
  void single(AnswerPart place, int index, GraphQLList wanted) {
    add(new TypeMismatchError(steps.path(place, index), wanted));
  }

  /** Nobody knows as which type an object is shown. */
  void unresolved(AnswerPart place, int index, UnresolvedTypeException reason) {
    add(new UnresolvedTypeError(steps.path(place, index), steps.info(place, index), reason));
  }

  private void add(GraphQLError error) {
    if (apart == null) {
      context.addError(error);
    } else {
      apart.addError(error);
    }
  }
}
