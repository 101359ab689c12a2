package org.mintatlas.graphql.error;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.execution.UnknownOperationException;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.ListType;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request that was refused before anything was fetched. It is read again to say which argument is
 * wrong and why; only refused requests pay for that.
 */
final class BadRequest {
  /** Errors in which the engine tells the name of the argument first. */
  private static final Set<String> OF_AN_ARGUMENT =
      Set.of(
          "ProvidedNonNullArguments.missingFieldArg",
          "ProvidedNonNullArguments.missingDirectiveArg",
          "ProvidedNonNullArguments.nullValue",
          "KnownArgumentNames.unknownFieldArg",
          "KnownArgumentNames.unknownDirectiveArg",
          "UniqueArgumentNames.uniqueArgument");

  /** Errors in which the engine tells the name of the variable first. */
  private static final Set<String> OF_A_VARIABLE =
      Set.of(
          "NoUnusedVariables.unusedVariable",
          "UniqueVariableNames.oneVariable",
          "VariablesAreInputTypes.wrongType");

  private final ExecutionInput input;
  private final GraphQLSchema schema;
  private final Messages messages;
  private final ValueCheck check;
  private @Nullable List<ArgumentUse> arguments;
  private @Nullable Document document;

  BadRequest(ExecutionInput input, GraphQLSchema schema, ValueCheck check) {
    this.input = input;
    this.schema = schema;
    this.check = check;
    this.messages = check.messages();
  }

  /** The same error in words for people, with the argument to put right if there is one. */
  ApiError told(GraphQLError error) {
    EngineWords said = EngineWords.of(error.getMessage()).orElse(null);
    if (said != null && said.key().startsWith("ParseCancelled")) {
      return ApiError.of(ErrorCode.LIMIT_EXCEEDED, said.text(messages), error);
    }
    if (error instanceof UnknownOperationException) {
      return ApiError.of(ErrorCode.BAD_USER_INPUT, wrongOperation(), error)
          .with("argument", "operationName");
    }
    read();
    ApiError told =
        error instanceof ValidationError validation
            ? wrongInDocument(validation, said)
            : wrongInVariables(error);
    if (told != null) {
      return told;
    }
    ApiError wrong = ApiError.of(ErrorCode.BAD_USER_INPUT, text(said), error);
    return said != null && OF_A_VARIABLE.contains(said.key()) ? wrong.from(said.part(1)) : wrong;
  }

  private String text(@Nullable EngineWords said) {
    return said == null
        ? messages.text("request.wrong")
        : said.text(messages) + suggestion(said, List.of());
  }

  private String wrongOperation() {
    String wanted = input.getOperationName();
    if (wanted == null || wanted.isEmpty()) {
      return messages.text("operation.missing");
    }
    read();
    return messages.text("operation.unknown", Echo.of(wanted))
        + messages.didYouMean(Suggestions.of(wanted, names(OperationDefinition.class)));
  }

  private @Nullable ApiError wrongInDocument(ValidationError error, @Nullable EngineWords said) {
    for (SourceLocation place : error.getLocations()) {
      for (ArgumentUse use : uses()) {
        String path = use.path(node -> place.equals(node.getSourceLocation()));
        if (path != null) {
          return badInput(error, said, use, path);
        }
      }
      for (VariableDefinition variable : variables()) {
        if (variable.getDefaultValue() != null
            && error.getValidationErrorType() == ValidationErrorType.BadValueForDefaultArg
            && holds(variable, place)) {
          ValueCheck.Problem problem = problem(variable, variable.getDefaultValue());
          return problem == null ? null : badInput(error, variable, problem);
        }
      }
    }
    // What is missing has no place of its own, only a name.
    if (said == null || !OF_AN_ARGUMENT.contains(said.key())) {
      return null;
    }
    String name = said.part(1);
    String shown =
        directiveAt(error.getLocations())
            .map(directive -> ArgumentUse.ofDirective(directive.getName(), name))
            .orElse(name);
    return badInput(error, name, text(said.with(1, shown)));
  }

  private Optional<Directive> directiveAt(List<SourceLocation> places) {
    Stream<Node<?>> all = document == null ? Stream.empty() : nodes(document);
    return all.filter(node -> places.contains(node.getSourceLocation()))
        .filter(Directive.class::isInstance)
        .map(Directive.class::cast)
        .findFirst();
  }

  private static Stream<Node<?>> nodes(Node<?> node) {
    return Stream.concat(Stream.of(node), node.getChildren().stream().flatMap(BadRequest::nodes));
  }

  private ApiError badInput(
      ValidationError error, @Nullable EngineWords said, ArgumentUse use, String path) {
    ValueCheck.Problem problem =
        error.getValidationErrorType() == ValidationErrorType.WrongType && use.definition() != null
            ? check.problem(
                use.definition().getType(), use.argument().getValue(), use.argument().getName())
            : null;
    ApiError told =
        problem == null
            ? badInput(error, path, text(said, use))
            : badInput(error, problem.path(), use.shown(problem.path()) + ": " + problem.reason());
    return ValuePath.variable(List.of(use.argument()), problem == null ? path : problem.path())
        .map(told::from)
        .orElse(told);
  }

  private String text(@Nullable EngineWords said, ArgumentUse use) {
    if (said == null) {
      return messages.text("request.wrong");
    }
    EngineWords shown =
        OF_AN_ARGUMENT.contains(said.key()) ? said.with(1, use.shown(said.part(1))) : said;
    return shown.text(messages) + suggestion(said, use.siblings());
  }

  private static ApiError badInput(GraphQLError error, String argument, String message) {
    return ApiError.badInput(argument, message).at(error.getLocations(), error.getPath());
  }

  private ApiError badInput(
      GraphQLError error, VariableDefinition variable, ValueCheck.Problem problem) {
    String name = variable.getName();
    String inside = problem.path().substring(("$" + name).length());
    return badInput(error, fedBy(name) + inside, problem.text())
        .from(name)
        .at(List.of(variable.getSourceLocation()), error.getPath());
  }

  /** The engine stops at the first variable that does not fit; so do we. */
  private @Nullable ApiError wrongInVariables(GraphQLError error) {
    Map<String, Object> given = input.getRawVariables().toMap();
    for (VariableDefinition variable : variables()) {
      String name = variable.getName();
      if (given.containsKey(name)) {
        ValueCheck.Problem problem = problem(variable, given.get(name));
        if (problem != null) {
          return badInput(error, variable, problem);
        }
      } else if (variable.getDefaultValue() == null && variable.getType() instanceof NonNullType) {
        return badInput(
            error, variable, new ValueCheck.Problem("$" + name, messages.text("value.missing")));
      }
    }
    return null;
  }

  private ValueCheck.@Nullable Problem problem(
      VariableDefinition variable, @Nullable Object value) {
    GraphQLType type = type(variable.getType());
    return type == null ? null : check.problem(type, value, "$" + variable.getName());
  }

  /**
   * The way to the first argument that a variable feeds; the variable itself when it feeds none.
   */
  private String fedBy(String variable) {
    return uses().stream()
        .map(use ->
            use.path(node ->
                node instanceof VariableReference reference
                    && reference.getName().equals(variable)))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(variable);
  }

  private List<ArgumentUse> uses() {
    return arguments == null ? List.of() : arguments;
  }

  /** What may be meant by a name that is unknown, of what there is in its place. */
  private String suggestion(EngineWords said, List<String> siblings) {
    List<String> names =
        switch (said.key()) {
          case "FieldsOnCorrectType.unknownField" -> SchemaNames.fields(said.part(2), schema);
          case "KnownArgumentNames.unknownFieldArg", "KnownArgumentNames.unknownDirectiveArg" ->
              siblings;
          case "KnownDirectives.unknownDirective" -> SchemaNames.directives(schema);
          case "KnownTypeNames.unknownType" -> SchemaNames.types(schema);
          case "KnownFragmentNames.undefinedFragment" ->
              names(graphql.language.FragmentDefinition.class);
          case "NoUndefinedVariables.undefinedVariable" ->
              variables().stream().map(VariableDefinition::getName).toList();
          default -> List.of();
        };
    return check.suggestions() ? messages.didYouMean(Suggestions.of(said.part(1), names)) : "";
  }

  private <T extends graphql.language.Definition<T> & NamedNode<T>> List<String> names(
      Class<T> kind) {
    return document == null
        ? List.of()
        : document.getDefinitionsOfType(kind).stream()
            .map(NamedNode::getName)
            .filter(Objects::nonNull)
            .toList();
  }

  /** The variables of the operation that was to run. */
  private List<VariableDefinition> variables() {
    if (document == null) {
      return List.of();
    }
    String wanted = input.getOperationName();
    return document.getDefinitionsOfType(OperationDefinition.class).stream()
        .filter(o -> wanted == null || wanted.isEmpty() || wanted.equals(o.getName()))
        .flatMap(o -> o.getVariableDefinitions().stream())
        .toList();
  }

  private void read() {
    if (arguments != null) {
      return;
    }
    arguments = List.of();
    try {
      document = new Parser().parseDocument(input.getQuery());
      arguments = ArgumentUse.allOf(document, schema);
    } catch (InvalidSyntaxException e) {
      // Then the error at hand says so, and there are no arguments to look at.
      document = null;
    }
  }

  private @Nullable GraphQLType type(Type<?> written) {
    return switch (written) {
      case TypeName name -> schema.getType(name.getName());
      case ListType list -> {
        GraphQLType wrapped = type(list.getType());
        yield wrapped == null ? null : GraphQLList.list(wrapped);
      }
      case NonNullType nonNull -> {
        GraphQLType wrapped = type(nonNull.getType());
        yield wrapped == null ? null : GraphQLNonNull.nonNull(wrapped);
      }
      default -> null;
    };
  }

  private static boolean holds(Node<?> node, SourceLocation place) {
    return place.equals(node.getSourceLocation())
        || node.getChildren().stream().anyMatch(child -> holds(child, place));
  }
}
