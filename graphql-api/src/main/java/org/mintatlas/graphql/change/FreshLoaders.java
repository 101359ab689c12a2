package org.mintatlas.graphql.change;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets each change be told with what is true then. Loaders remember what they have read, which is
 * right for a query and wrong for a subscription, whose loaders live as long as it does.
 */
@Component
final class FreshLoaders extends SimplePerformantInstrumentation {

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginSubscribedFieldEvent(
      InstrumentationFieldParameters parameters, @Nullable InstrumentationState state) {
    parameters
        .getExecutionContext()
        .getDataLoaderRegistry()
        .getDataLoaders()
        .forEach(DataLoader::clearAll);
    return null;
  }
}
