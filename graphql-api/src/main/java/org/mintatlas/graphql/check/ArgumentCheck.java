package org.mintatlas.graphql.check;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.SourceLocation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.argument.ListLength;
import org.mintatlas.graphql.error.ApiError;
import org.mintatlas.graphql.error.BadInputException;
import org.mintatlas.graphql.error.ErrorCode;
import org.mintatlas.graphql.error.Messages;
import org.mintatlas.graphql.plan.PlannedField;
import org.mintatlas.graphql.plan.PlannedRequest;
import org.mintatlas.graphql.plan.Plans;
import org.mintatlas.graphql.plan.SelectedFields;
import org.mintatlas.graphql.request.ApiRequest;

/**
 * Refuses an operation with wrong arguments before anything of it is fetched, and tells all of
 * them: as many as can be known without data, of every field that is selected.
 */
public final class ArgumentCheck extends SimplePerformantInstrumentation {
  private static final Comparator<ApiError> AS_WRITTEN =
      Comparator.comparing(
          error -> error.getLocations().getFirst(),
          Comparator.comparingInt(SourceLocation::getLine)
              .thenComparingInt(SourceLocation::getColumn));

  private final Bindings bindings;
  private final Plans plans;

  public ArgumentCheck(Bindings bindings, Plans plans) {
    this.bindings = bindings;
    this.plans = plans;
  }

  @Override
  public InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
    ExecutionContext execution = parameters.getExecutionContext();
    Messages messages = Messages.of(ApiRequest.of(execution.getGraphQLContext()));
    List<ApiError> nulls = nulls(execution, messages);
    // With a null where none can be, the engine cannot make values of the arguments.
    List<ApiError> errors = nulls.isEmpty() ? mistakes(execution, messages) : nulls;
    if (!errors.isEmpty()) {
      throw new AbortExecutionException(
          errors.stream().sorted(AS_WRITTEN).<GraphQLError>map(error -> error).toList());
    }
    return SimpleInstrumentationContext.noOp();
  }

  private static List<ApiError> nulls(ExecutionContext execution, Messages messages) {
    return NullVariables.in(execution).entrySet().stream()
        .map(use ->
            told(use.getKey(), messages).at(List.of(use.getValue()), use.getKey().owner().path()))
        .toList();
  }

  private static ApiError told(NullVariables.Use use, Messages messages) {
    return ApiError.of(
            ErrorCode.BAD_USER_INPUT,
            messages.text("value.variableNull", use.shown(), use.variable()))
        .with("argument", use.argument())
        .with("variable", use.variable());
  }

  private List<ApiError> mistakes(ExecutionContext execution, Messages messages) {
    PlannedRequest planned = plans.of(execution);
    List<ApiError> errors = new ArrayList<>();
    new Walk(
            planned,
            (field, asked, path) -> {
              for (BadInputException mistake : mistakes(field, asked)) {
                Field written = field.written().getSingleField();
                errors.add(
                    mistake
                        .told(messages, written)
                        .at(List.of(place(written, mistake)), List.copyOf(path)));
              }
            })
        .all(planned.plan().root(), null);
    return errors;
  }

  /** Takes each field of an operation that has arguments, with its place in the answer. */
  private interface Visitor {
    void visit(PlannedField field, Asked asked, Collection<Object> path);
  }

  private record Walk(PlannedRequest planned, Visitor visitor, Deque<Object> path) {
    Walk(PlannedRequest planned, Visitor visitor) {
      this(planned, visitor, new ArrayDeque<>());
    }

    void all(SelectedFields selection, @Nullable Asked around) {
      for (int i = 0; i < selection.size(); i++) {
        PlannedField field = selection.field(i);
        Asked asked = planned.of(field, around);
        path.addLast(field.key());
        if (!field.definition().getArguments().isEmpty()) {
          visitor.visit(field, asked, path);
        }
        field.below(planned.plan()).forEach(below -> all(below, asked));
        path.removeLast();
      }
    }
  }

  private static SourceLocation place(Field field, BadInputException mistake) {
    String name = mistake.argument().split("[.\\[]", 2)[0];
    return Objects.requireNonNull(
        field.getArguments().stream()
            .filter(argument -> argument.getName().equals(name))
            .map(Argument::getSourceLocation)
            .findFirst()
            .orElse(field.getSourceLocation()));
  }

  private List<BadInputException> mistakes(PlannedField field, Asked asked) {
    List<BadInputException> found = new ArrayList<>();
    ListLength.check(field.definition(), asked.values(), found::add);
    for (Binding<?> binding : bindings.of(field.parent().getName(), field.definition())) {
      try {
        binding.of(asked);
      } catch (BadInputException e) {
        addAll(binding, field, asked, found);
      }
    }
    return found;
  }

  private static void addAll(
      Binding<?> binding, PlannedField field, Asked asked, List<BadInputException> mistakes) {
    List<BadInputException> found = new ArrayList<>();
    try {
      binding.of(asked.arguments(found::add), field.definition());
    } catch (BadInputException thrown) {
      // What a part of it broke before may be why the whole breaks.
      if (found.stream().noneMatch(part -> part.argument().startsWith(thrown.argument()))) {
        found.add(thrown);
      }
    }
    mistakes.addAll(found);
  }
}
