package org.mintatlas.graphql.limit.cost;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.quota.Quotas;
import org.mintatlas.graphql.error.ApiError;
import org.mintatlas.graphql.error.Messages;
import org.mintatlas.graphql.limit.DryRun;
import org.mintatlas.graphql.limit.Limit;
import org.mintatlas.graphql.limit.LimitUse;
import org.mintatlas.graphql.limit.Limits;
import org.mintatlas.graphql.limit.RequestQuota;
import org.mintatlas.graphql.limit.RequestRefusal;
import org.mintatlas.graphql.plan.PlannedField;
import org.mintatlas.graphql.plan.Plans;
import org.mintatlas.graphql.request.ApiRequest;

/**
 * Refuses what costs too much or more than its caller has left, before any field is fetched, and
 * tells the cost to who asks for it.
 */
public final class CostLimit extends SimplePerformantInstrumentation {
  private final int maximum;
  private final RequestQuota quota;
  private final Plans plans;

  public CostLimit(Limits limits, RequestQuota quota, Plans plans) {
    this.plans = plans;
    this.maximum = limits.maximum(Limit.COST);
    this.quota = quota;
  }

  int maximum() {
    return maximum;
  }

  /** Whoever has nothing left is refused before anything is read. */
  @Override
  public ExecutionInput instrumentExecutionInput(
      ExecutionInput input,
      InstrumentationExecutionParameters parameters,
      @Nullable InstrumentationState state) {
    GraphQLContext context = input.getGraphQLContext();
    ApiError refused = DryRun.of(context) == null ? quota.takeFirst(ApiRequest.of(context)) : null;
    if (refused != null) {
      throw RequestRefusal.of(List.of(refused));
    }
    return input;
  }

  @Override
  public InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
    ExecutionContext execution = parameters.getExecutionContext();
    GraphQLContext context = execution.getGraphQLContext();
    QueryCost.Price price = QueryCost.of(plans.of(execution));
    LimitUse cost = new LimitUse(Limit.COST, price.points(), maximum);
    DryRun dryRun = DryRun.of(context);
    if (dryRun != null) {
      dryRun.note(List.of(cost));
      throw new AbortExecutionException("A dry run ends here.");
    }
    ApiRequest request = ApiRequest.of(context);
    request.operation(execution.getOperationDefinition().getOperation());
    request.cost(cost.actual());
    if (cost.exceeded()) {
      throw RequestRefusal.of(List.of(tooDear(cost, price, context)));
    }
    ApiError refused = quota.takeRest(request, cost.actual());
    if (refused != null) {
      throw RequestRefusal.of(List.of(refused));
    }
    return SimpleInstrumentationContext.noOp();
  }

  /** Tells where to ask for less, too. */
  private static ApiError tooDear(LimitUse cost, QueryCost.Price price, GraphQLContext context) {
    Messages messages = RequestRefusal.messages(context);
    ApiError error = cost.error(messages);
    if (price.dearest().isEmpty()) {
      return error;
    }
    String path = price.dearest().stream().map(PlannedField::key).collect(Collectors.joining("."));
    Field written = price.dearest().getLast().written().getSingleField();
    return error
        .saying(
            error.getMessage() + " " + messages.text("cost.dearest", path, price.dearestPoints()))
        .with("dearest", Map.of("path", path, "points", price.dearestPoints()))
        .at(List.of(written.getSourceLocation()), null);
  }

  @Override
  public CompletableFuture<ExecutionResult> instrumentExecutionResult(
      ExecutionResult result,
      InstrumentationExecutionParameters parameters,
      @Nullable InstrumentationState state) {
    ExecutionInput input = parameters.getExecutionInput();
    ApiRequest request = ApiRequest.of(input.getGraphQLContext());
    Long cost = request.cost();
    boolean wanted = Boolean.TRUE.equals(input.getExtensions().get("cost"));
    return CompletableFuture.completedFuture(
        wanted && cost != null
            ? result.transform(answer -> answer.addExtension("cost", told(cost, request)))
            : result);
  }

  private Map<String, Object> told(long cost, ApiRequest request) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("actual", cost);
    told.put("maximum", maximum);
    Quotas.Decision left = request.quota();
    if (left != null) {
      told.put("remaining", left.remaining());
    }
    return told;
  }
}
