package org.mintatlas.graphql.error;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.UnknownOperationException;
import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.ListType;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request that was refused before anything was fetched. It is read again to say which argument is
 * wrong and why; only refused requests pay for that.
 */
final class BadRequest {
  /** How the engine begins, in English and in German: with a word, a type and a path. */
  private static final Pattern PREFIX =
      Pattern.compile(
          "^(?:Validation error|Validierungsfehler)(?: \\([^)]*\\))? ?: ?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
  private static final Pattern ENGINE_WORDS = Pattern.compile("\\b\\w+Value\\{.*");
  private static final Pattern TOO_LARGE =
      Pattern.compile("parsing has been cancelled|Parsing abgebrochen");

  /** Of these the engine quotes the name of the argument first. */
  private static final Set<ValidationErrorType> OF_AN_ARGUMENT =
      EnumSet.of(
          ValidationErrorType.MissingFieldArgument,
          ValidationErrorType.MissingDirectiveArgument,
          ValidationErrorType.UnknownArgument,
          ValidationErrorType.DuplicateArgumentNames,
          ValidationErrorType.NullValueForNonNullArgument);

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
    if (TOO_LARGE.matcher(error.getMessage()).find()) {
      return ApiError.of(ErrorCode.LIMIT_EXCEEDED, error.getMessage(), error);
    }
    if (error instanceof UnknownOperationException) {
      return ApiError.of(ErrorCode.BAD_USER_INPUT, wrongOperation(), error);
    }
    read();
    ApiError told =
        error instanceof ValidationError validation
            ? wrongInDocument(validation)
            : wrongInVariables(error);
    if (told != null) {
      return told;
    }
    return error instanceof NonNullableValueCoercedAsNullException
        ? nullArgument(error)
        : ApiError.of(ErrorCode.BAD_USER_INPUT, plain(error.getMessage()), error);
  }

  private String wrongOperation() {
    String wanted = input.getOperationName();
    return wanted == null || wanted.isEmpty()
        ? messages.text("operation.missing")
        : messages.text("operation.unknown", Echo.of(wanted));
  }

  /** A variable may be null where it has a default; the argument that it feeds then may not. */
  private ApiError nullArgument(GraphQLError error) {
    Matcher quoted = QUOTED.matcher(error.getMessage());
    String name = quoted.find() ? quoted.group(1) : "argument";
    List<SourceLocation> places =
        uses().stream()
            .map(ArgumentUse::argument)
            .filter(argument -> argument.getName().equals(name))
            .filter(argument -> argument.getValue() instanceof VariableReference)
            .map(Argument::getSourceLocation)
            .toList();
    return ApiError.badInput(name, name + ": " + messages.text("value.null")).at(places, null);
  }

  private @Nullable ApiError wrongInDocument(ValidationError error) {
    for (SourceLocation place : error.getLocations()) {
      for (ArgumentUse use : uses()) {
        if (use.holds(node -> place.equals(node.getSourceLocation()))) {
          return badInput(error, use);
        }
      }
      for (VariableDefinition variable : variables()) {
        if (variable.getDefaultValue() != null
            && error.getValidationErrorType() == ValidationErrorType.BadValueForDefaultArg
            && holds(variable, place)) {
          String problem = problem(variable, variable.getDefaultValue());
          return problem == null ? null : badInput(error, fedBy(variable.getName()), problem);
        }
      }
    }
    // What is missing has no place of its own, only a name.
    Matcher quoted = QUOTED.matcher(error.getMessage());
    return error.getValidationErrorType() instanceof ValidationErrorType type
            && OF_AN_ARGUMENT.contains(type)
            && quoted.find()
        ? badInput(error, quoted.group(1), plain(error.getMessage()))
        : null;
  }

  private ApiError badInput(ValidationError error, ArgumentUse use) {
    String name = use.argument().getName();
    String problem =
        error.getValidationErrorType() == ValidationErrorType.WrongType && use.definition() != null
            ? check.problem(use.definition().getType(), use.argument().getValue(), name)
            : null;
    return badInput(error, name, problem == null ? plain(error.getMessage()) : problem);
  }

  private static ApiError badInput(GraphQLError error, String argument, String message) {
    return ApiError.badInput(argument, message).at(error.getLocations(), error.getPath());
  }

  /** The engine stops at the first variable that does not fit; so do we. */
  private @Nullable ApiError wrongInVariables(GraphQLError error) {
    Map<String, Object> given = input.getRawVariables().toMap();
    for (VariableDefinition variable : variables()) {
      String name = variable.getName();
      if (given.containsKey(name) || variable.getDefaultValue() == null) {
        String problem = problem(variable, given.get(name));
        if (problem != null) {
          return ApiError.badInput(fedBy(name), problem)
              .at(List.of(variable.getSourceLocation()), error.getPath());
        }
      }
    }
    return null;
  }

  private @Nullable String problem(VariableDefinition variable, @Nullable Object value) {
    GraphQLType type = type(variable.getType());
    return type == null ? null : check.problem(type, value, "$" + variable.getName());
  }

  /** The first argument that a variable feeds; the variable itself when it feeds none. */
  private String fedBy(String variable) {
    return uses().stream()
        .filter(use ->
            use.holds(node ->
                node instanceof VariableReference reference
                    && reference.getName().equals(variable)))
        .map(use -> use.argument().getName())
        .findFirst()
        .orElse(variable);
  }

  private List<ArgumentUse> uses() {
    return arguments == null ? List.of() : arguments;
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

  private static String plain(String message) {
    String text = PREFIX.matcher(message).replaceFirst("");
    return ENGINE_WORDS.matcher(text).replaceFirst("…");
  }
}
