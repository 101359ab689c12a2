package org.mintatlas.graphql.limit;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.quota.Quotas;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.limit.cost.CostLimit;
import org.mintatlas.graphql.limit.document.DocumentLimits;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Caller;
import org.mintatlas.graphql.request.Language;

/** Our schema in an engine that has nothing but the limits, and tells how far a request came. */
public final class Engine {
  public static final GraphQLSchema SCHEMA = new ApiInMemory().source.schema();

  public final ApiRequest request = new ApiRequest("0", Language.EN, new Caller("somebody", true));
  public final RequestQuota quota;
  private final GraphQL engine;
  private boolean validated;
  private boolean executed;

  public Engine() {
    this(Limits.DEFAULT, null);
  }

  public Engine(Limits limits, @Nullable Quotas quotas) {
    quota = new RequestQuota(quotas);
    engine =
        GraphQL.newGraphQL(SCHEMA)
            .instrumentation(
                new ChainedInstrumentation(
                    new DocumentLimits(limits),
                    new CostLimit(limits, quota, ApiInMemory.plans()),
                    new Witness()))
            .build();
  }

  public ExecutionResult run(String document) {
    return run(document, Map.of());
  }

  public ExecutionResult run(String document, Map<String, Object> variables) {
    return run(ExecutionInput.newExecutionInput(document).variables(variables));
  }

  public ExecutionResult run(ExecutionInput.Builder input) {
    validated = false;
    executed = false;
    return engine.execute(
        input.graphQLContext(context -> context.put(ApiRequest.class, request)).build());
  }

  /** The extensions of each error of a request. */
  public List<Map<String, Object>> refusals(String document, Map<String, Object> variables) {
    return run(document, variables).getErrors().stream().map(e -> e.getExtensions()).toList();
  }

  /** The cost of a request, whatever came of it. */
  public long cost(String document, Map<String, Object> variables) {
    ExecutionResult result = run(document, variables);
    Long cost = request.cost();
    if (cost == null || !executed) {
      throw new AssertionError(result.getErrors());
    }
    return cost;
  }

  public boolean validated() {
    return validated;
  }

  public boolean executed() {
    return executed;
  }

  private final class Witness extends SimplePerformantInstrumentation {
    @Override
    public InstrumentationContext<List<ValidationError>> beginValidation(
        InstrumentationValidationParameters parameters, @Nullable InstrumentationState state) {
      validated = true;
      return SimpleInstrumentationContext.noOp();
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
        InstrumentationExecuteOperationParameters parameters,
        @Nullable InstrumentationState state) {
      executed = true;
      return SimpleInstrumentationContext.noOp();
    }
  }
}
