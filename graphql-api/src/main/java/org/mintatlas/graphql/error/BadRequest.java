package org.mintatlas.graphql.error;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.execution.UnknownOperationException;
import graphql.language.Argument;
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
  /** More is not looked for in values, as little as the engine looks for more in a document. */
  private static final int MOST = 100;

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

  /**
   * The same error in words for people, with the argument to put right if there is one; all of them
   * where the engine tells the first of several values that do not fit their type.
   */
  List<ApiError> told(GraphQLError error) {
    EngineWords said = EngineWords.of(error.getMessage()).orElse(null);
    if (said != null && said.key().startsWith("ParseCancelled")) {
      return List.of(ApiError.of(ErrorCode.LIMIT_EXCEEDED, said.text(messages), error));
    }
    if (error instanceof UnknownOperationException) {
      return List.of(
          ApiError.of(ErrorCode.BAD_USER_INPUT, wrongOperation(), error)
              .with("argument", "operationName"));
    }
    read();
    Stream<ApiError> found =
        error instanceof ValidationError validation
            ? wrongInDocument(validation, said)
            : wrongInVariables(error);
    List<ApiError> told = found.limit(MOST).toList();
    if (!told.isEmpty()) {
      return told;
    }
    ApiError wrong = ApiError.of(ErrorCode.BAD_USER_INPUT, text(said), error);
    return List.of(
        said != null && OF_A_VARIABLE.contains(said.key()) ? wrong.from(said.part(1)) : wrong);
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

  private Stream<ApiError> wrongInDocument(ValidationError error, @Nullable EngineWords said) {
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
          return problems(variable, variable.getDefaultValue())
              .map(problem -> badInput(error, variable, problem));
        }
      }
    }
    // What is missing has no place of its own, only a name.
    if (said == null || !OF_AN_ARGUMENT.contains(said.key())) {
      return Stream.empty();
    }
    String name = said.part(1);
    String shown =
        directiveAt(error.getLocations())
            .map(directive -> ArgumentUse.ofDirective(directive.getName(), name))
            .orElse(name);
    return Stream.of(badInput(error, name, text(said.with(1, shown))));
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

  private Stream<ApiError> badInput(
      ValidationError error, @Nullable EngineWords said, ArgumentUse use, String path) {
    Argument argument = use.argument();
    List<ApiError> misfits =
        error.getValidationErrorType() == ValidationErrorType.WrongType && use.definition() != null
            ? check
                .problems(use.definition().getType(), argument.getValue(), argument.getName())
                .map(problem ->
                    badInput(
                        error, problem.path(), use.shown(problem.path()) + ": " + problem.reason()))
                .limit(MOST)
                .toList()
            : List.of();
    if (!misfits.isEmpty()) {
      return misfits.stream();
    }
    ApiError told = badInput(error, path, text(said, use));
    return Stream.of(ValuePath.variable(List.of(argument), path).map(told::from).orElse(told));
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

  private Stream<ApiError> wrongInVariables(GraphQLError error) {
    Map<String, Object> given = input.getRawVariables().toMap();
    return variables().stream()
        .flatMap(
            variable -> wrong(variable, given).map(problem -> badInput(error, variable, problem)));
  }

  private Stream<ValueCheck.Problem> wrong(VariableDefinition variable, Map<String, Object> given) {
    String name = variable.getName();
    if (given.containsKey(name)) {
      return problems(variable, given.get(name));
    }
    return variable.getDefaultValue() == null && variable.getType() instanceof NonNullType
        ? Stream.of(new ValueCheck.Problem("$" + name, messages.text("value.missing")))
        : Stream.empty();
  }

  private Stream<ValueCheck.Problem> problems(VariableDefinition variable, @Nullable Object value) {
    GraphQLType type = type(variable.getType());
    return type == null ? Stream.empty() : check.problems(type, value, "$" + variable.getName());
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
