package org.mintatlas.graphql.error;

import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.validation.ValidationError;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.request.ApiRequest;

/**
 * Hides the directives that the engine adds to every schema by itself: they are no part of ours,
 * and what they ask for is answered by nothing here.
 */
public final class EngineDirectives extends SimplePerformantInstrumentation {
  private static final Set<String> HIDDEN =
      Set.of("defer", "stream", "experimental_disableErrorPropagation");

  /** Whether nobody shall know of a directive. */
  public static boolean isHidden(String directive) {
    return HIDDEN.contains(directive);
  }

  /** Whoever uses one is told that there is none. */
  @Override
  public InstrumentationContext<List<ValidationError>> beginValidation(
      InstrumentationValidationParameters parameters, @Nullable InstrumentationState state) {
    Messages messages = Messages.of(ApiRequest.of(parameters.getGraphQLContext()));
    List<ApiError> errors =
        usedIn(parameters.getDocument()).stream()
            .map(directive ->
                ApiError.of(
                        ErrorCode.BAD_USER_INPUT,
                        messages.engine(
                            "KnownDirectives.unknownDirective", "", directive.getName()))
                    .at(List.of(directive.getSourceLocation()), null))
            .toList();
    if (!errors.isEmpty()) {
      throw new AbortExecutionException(List.copyOf(errors));
    }
    return SimpleInstrumentationContext.noOp();
  }

  /** Where a document uses them. */
  public static List<Directive> usedIn(Document document) {
    List<Directive> used = new ArrayList<>();
    Deque<Node<?>> open = new ArrayDeque<>();
    open.push(document);
    while (!open.isEmpty()) {
      Node<?> node = open.pop();
      if (node instanceof Directive directive && isHidden(directive.getName())) {
        used.add(directive);
      }
      node.getChildren().forEach(open::push);
    }
    return used;
  }
}
