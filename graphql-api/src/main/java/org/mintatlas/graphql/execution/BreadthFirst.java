package org.mintatlas.graphql.execution;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.AbortExecutionException;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.ExecutionStrategy;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.NonNullableFieldWasNullException;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLObjectType;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.limit.cost.LargeRequests;
import org.mintatlas.graphql.load.LoadListener;
import org.mintatlas.graphql.load.Loads;
import org.mintatlas.graphql.plan.PlannedRequest;
import org.mintatlas.graphql.plan.Plans;

/**
 * Runs a query level by level: a field is fetched for all objects of its level at once, and what
 * has to be loaded for them in one call. The strategies of the library fetch object by object, with
 * a future, an environment and a key of a loader for each.
 *
 * <p>It answers as these do. Where the specification leaves it open, the order of errors differs.
 * Everything runs in the thread of the request, and no field is told to instrumentations.
 */
public final class BreadthFirst extends ExecutionStrategy {
  private final Plans plans;
  private final LoadListener listener;
  private final LargeRequests large;

  /**
   * @param plans what runs
   * @param listener hears of each load
   * @param maximum what one request may cost; so much may run at a time of requests that are large
   * @param handler makes errors of what fetchers throw
   */
  public BreadthFirst(
      Plans plans, LoadListener listener, int maximum, DataFetcherExceptionHandler handler) {
    super(handler);
    this.plans = plans;
    this.listener = listener;
    this.large = new LargeRequests(maximum);
  }

  @Override
  public CompletableFuture<ExecutionResult> execute(
      ExecutionContext context, ExecutionStrategyParameters parameters) {
    Optional<ExecutionResult> refused =
        Introspection.isIntrospectionSensible(parameters.getFields(), context);
    if (refused.isPresent()) {
      return CompletableFuture.completedFuture(refused.get());
    }
    try {
      return CompletableFuture.completedFuture(
          large.run(
              context,
              () ->
                  new ExecutionResultImpl(
                      run(plans.of(context), context, parameters), context.getErrors())));
    } catch (AbortExecutionException e) {
      return CompletableFuture.completedFuture(e.toExecutionResult());
    }
  }

  /** What a mutation or an event of a subscription answers with. */
  @Override
  protected Object executeObject(ExecutionContext context, ExecutionStrategyParameters parameters) {
    GraphQLObjectType type = parameters.getExecutionStepInfo().getUnwrappedNonNullTypeAs();
    PlannedRequest planned = plans.again(context, type, parameters.getFields());
    AnswerObject data = run(planned, context, parameters);
    if (data != null) {
      return data;
    }
    ExecutionStepInfo here = parameters.getExecutionStepInfo();
    return here.isNonNullType()
        ? CompletableFuture.failedFuture(
            new NonNullableFieldWasNullException(here, parameters.getPath()))
        : CompletableFuture.completedFuture(null);
  }

  private @Nullable AnswerObject run(
      PlannedRequest planned, ExecutionContext context, ExecutionStrategyParameters parameters) {
    ExecutionStepInfo here = parameters.getExecutionStepInfo();
    Steps steps = new Steps(context, here, planned);
    Faults faults =
        new Faults(
            context, dataFetcherExceptionHandler, steps, parameters.getDeferredCallContext());
    return new LevelRun(context, planned, steps, faults, new Loads(listener))
        .of(parameters.getSource(), Asked.of(here, planned.request()));
  }
}
