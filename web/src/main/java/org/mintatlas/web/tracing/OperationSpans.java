package org.mintatlas.web.tracing;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.OperationDefinition;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A span for each document that the engine runs, below that of its request: kind and name of the
 * operation, never what it says.
 */
final class OperationSpans extends SimplePerformantInstrumentation {
  private static final int LONGEST_NAME = 100;

  private final Tracer tracer;

  OperationSpans(Tracer tracer) {
    this.tracer = tracer;
  }

  @Override
  public InstrumentationContext<ExecutionResult> beginExecution(
      InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
    Span span = tracer.spanBuilder("graphql").startSpan();
    parameters.getGraphQLContext().put(OperationSpans.class, span);
    return SimpleInstrumentationContext.whenCompleted((result, failure) -> span.end());
  }

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
    Span span =
        Objects.requireNonNull(
            parameters.getExecutionContext().getGraphQLContext().get(OperationSpans.class));
    OperationDefinition operation = parameters.getExecutionContext().getOperationDefinition();
    String kind = operation.getOperation().name().toLowerCase(Locale.ROOT);
    span.updateName("graphql " + kind).setAttribute("graphql.operation.type", kind);
    String name = operation.getName();
    if (name != null) {
      span.setAttribute(
          "graphql.operation.name", name.substring(0, Math.min(name.length(), LONGEST_NAME)));
    }
    return super.beginExecuteOperation(parameters, state);
  }
}
