package org.mintatlas.graphql.change;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.validation.ValidationError;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.error.ApiError;
import org.mintatlas.graphql.error.ErrorCode;
import org.mintatlas.graphql.error.Messages;
import org.mintatlas.graphql.plan.Plans;
import org.mintatlas.graphql.request.ApiRequest;

/**
 * Refuses a subscription of which nothing is left to run, or more than one field, when what is to
 * be skipped is skipped. Validation sees only what is written, and the engine would take it for a
 * fault of ours.
 */
public final class OneRootField extends SimplePerformantInstrumentation {
  private final Plans plans;

  public OneRootField(Plans plans) {
    this.plans = plans;
  }

  /** The engine's own check fails on a condition at the root, so such a one is refused before. */
  @Override
  public InstrumentationContext<List<ValidationError>> beginValidation(
      InstrumentationValidationParameters parameters, @Nullable InstrumentationState state) {
    Document document = parameters.getDocument();
    for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
      if (operation.getOperation() == OperationDefinition.Operation.SUBSCRIPTION
          && conditional(operation.getSelectionSet(), document)) {
        throw refused(operation, parameters.getGraphQLContext());
      }
    }
    return SimpleInstrumentationContext.noOp();
  }

  private static boolean conditional(SelectionSet selections, Document document) {
    return selections.getSelections().stream()
        .anyMatch(selection ->
            selection instanceof DirectivesContainer<?> container
                && (container.hasDirective("skip")
                    || container.hasDirective("include")
                    || (selection instanceof InlineFragment inline
                        && conditional(inline.getSelectionSet(), document))
                    || (selection instanceof FragmentSpread spread
                        && document.getDefinitionsOfType(FragmentDefinition.class).stream()
                            .filter(fragment -> fragment.getName().equals(spread.getName()))
                            .anyMatch(
                                fragment -> conditional(fragment.getSelectionSet(), document)))));
  }

  private static AbortExecutionException refused(
      OperationDefinition operation, GraphQLContext context) {
    Messages messages = Messages.of(ApiRequest.of(context));
    return new AbortExecutionException(
        List.of(
            ApiError.of(ErrorCode.BAD_USER_INPUT, messages.text("subscription.oneField"))
                .at(List.of(operation.getSourceLocation()), null)));
  }

  @Override
  public InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
    ExecutionContext execution = parameters.getExecutionContext();
    if (execution.isSubscriptionOperation() && plans.of(execution).plan().root().size() != 1) {
      throw refused(execution.getOperationDefinition(), execution.getGraphQLContext());
    }
    return SimpleInstrumentationContext.noOp();
  }
}
