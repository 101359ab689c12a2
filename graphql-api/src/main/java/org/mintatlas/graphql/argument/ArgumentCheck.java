package org.mintatlas.graphql.argument;

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
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.error.ApiError;
import org.mintatlas.graphql.error.BadInputException;
import org.mintatlas.graphql.error.ErrorCode;
import org.mintatlas.graphql.error.Messages;
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

  public ArgumentCheck(Bindings bindings) {
    this.bindings = bindings;
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
    ExecutableNormalizedOperation operation = execution.getNormalizedQueryTree().get();
    List<ApiError> errors = new ArrayList<>();
    for (ExecutableNormalizedField field : all(operation.getTopLevelFields())) {
      Field written = operation.getMergedField(field).getSingleField();
      List<Object> path = List.copyOf(field.getListOfResultKeys());
      for (BadInputException mistake : mistakes(field, execution.getGraphQLSchema())) {
        errors.add(mistake.told(messages, written).at(List.of(place(written, mistake)), path));
      }
    }
    return errors;
  }

  private static List<ExecutableNormalizedField> all(List<ExecutableNormalizedField> fields) {
    List<ExecutableNormalizedField> all = new ArrayList<>();
    for (ExecutableNormalizedField field : fields) {
      all.add(field);
      field.traverseSubTree(all::add);
    }
    return all;
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

  private List<BadInputException> mistakes(ExecutableNormalizedField field, GraphQLSchema schema) {
    List<BadInputException> found = new ArrayList<>();
    Map<String, Object> values = field.getResolvedArguments();
    for (String type : field.getObjectTypeNames()) {
      GraphQLFieldDefinition definition =
          Objects.requireNonNull(schema.getObjectType(type)).getFieldDefinition(field.getName());
      if (definition == null || definition.getArguments().isEmpty()) {
        continue;
      }
      ListLength.check(definition, values, found::add);
      for (Binding<?> binding : bindings.of(type, definition)) {
        check(binding, field, definition, found::add);
      }
    }
    return found;
  }

  private static void check(
      Binding<?> binding,
      ExecutableNormalizedField field,
      GraphQLFieldDefinition definition,
      Consumer<BadInputException> mistakes) {
    List<BadInputException> found = new ArrayList<>();
    try {
      binding.of(arguments(field, found::add), definition);
    } catch (BadInputException thrown) {
      // What a part of it broke before may be why the whole breaks.
      if (found.stream().noneMatch(part -> part.argument().startsWith(thrown.argument()))) {
        found.add(thrown);
      }
    }
    found.forEach(mistakes);
  }

  private static Arguments arguments(
      @Nullable ExecutableNormalizedField field, Consumer<BadInputException> mistakes) {
    return Arguments.of(
        field == null ? Map.of() : field.getResolvedArguments(),
        () -> arguments(field == null ? null : field.getParent(), mistakes),
        mistakes);
  }
}
