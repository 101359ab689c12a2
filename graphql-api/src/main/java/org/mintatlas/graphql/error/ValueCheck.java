package org.mintatlas.graphql.error;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.InvalidValueException;

/**
 * Says in plain words why a value does not fit its type. The engine says that too, but in names of
 * its classes.
 *
 * <p>A value is either a literal of the document or comes from a variable as plain Java.
 *
 * @param messages in the language of the request
 * @param suggestions whether the names that the schema knows may be told
 */
record ValueCheck(Messages messages, boolean suggestions) {

  /**
   * What is wrong with a value.
   *
   * @param path where it stands, such as {@code filter.states[0]}
   * @param reason why it cannot stand there, behind a colon
   */
  record Problem(String path, String reason) {
    String text() {
      return path + ": " + reason;
    }
  }

  /**
   * All that is wrong, looked for only as far as it is read.
   *
   * @param path where the value stands, such as {@code filter.states[0]}
   */
  Stream<Problem> problems(GraphQLType type, @Nullable Object value, String path) {
    if (value instanceof VariableReference) {
      return Stream.empty();
    }
    if (value == null || value instanceof NullValue) {
      return GraphQLTypeUtil.isNonNull(type)
          ? Stream.of(new Problem(path, messages.text("value.null")))
          : Stream.empty();
    }
    return switch (GraphQLTypeUtil.unwrapNonNull(type)) {
      case GraphQLList list -> inList(list, value, path);
      case GraphQLEnumType names -> Stream.ofNullable(enumProblem(names, value, path));
      case GraphQLInputObjectType input -> inObject(input, value, path);
      case GraphQLScalarType scalar -> Stream.ofNullable(scalarProblem(scalar, value, path));
      default -> Stream.empty();
    };
  }

  private Stream<Problem> inList(GraphQLList list, Object value, String path) {
    List<? extends @Nullable Object> items =
        switch (value) {
          case ArrayValue literal -> literal.getValues();
          case Collection<?> raw -> new ArrayList<@Nullable Object>(raw);
          default -> List.of(value);
        };
    return IntStream.range(0, items.size())
        .boxed()
        .flatMap(i -> problems(list.getWrappedType(), items.get(i), path + "[" + i + "]"));
  }

  private @Nullable Problem enumProblem(GraphQLEnumType names, Object value, String path) {
    String name =
        switch (value) {
          case EnumValue literal -> literal.getName();
          case String raw -> raw;
          default -> null;
        };
    if (name != null && names.getValue(name) != null) {
      return null;
    }
    if (suggestions
        && value instanceof StringValue literal
        && names.getValue(literal.getValue()) != null) {
      return new Problem(
          path, quoted(AstPrinter.printAst(literal)) + " " + messages.text("value.enum.quoted"));
    }
    // In a variable the name of a value is a text as well.
    return name == null
        ? broken(path, value, reason(names, null))
        : new Problem(path, quoted(name) + " " + reason(names, name));
  }

  private String reason(GraphQLEnumType names, @Nullable String name) {
    if (!suggestions) {
      return messages.text("value.enum.hidden", names.getName());
    }
    List<String> all = names.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList();
    List<String> meant = name == null ? List.of() : Suggestions.of(name, all);
    return meant.isEmpty()
        ? messages.text("value.enum", String.join(", ", all))
        : messages.text("value.enum.hidden", names.getName()) + "." + messages.didYouMean(meant);
  }

  private Stream<Problem> inObject(GraphQLInputObjectType input, Object value, String path) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    switch (value) {
      case ObjectValue literal -> {
        for (ObjectField field : literal.getObjectFields()) {
          fields.put(field.getName(), field.getValue());
        }
      }
      case Map<?, ?> raw -> raw.forEach((name, field) -> fields.put(String.valueOf(name), field));
      default -> {
        return Stream.of(broken(path, value, messages.text("value.object", input.getName())));
      }
    }
    Stream<Problem> unknown =
        fields.keySet().stream()
            .filter(name -> input.getField(name) == null)
            .map(name ->
                new Problem(
                    path,
                    messages.text("value.field", input.getName(), Echo.of(name))
                        + meant(name, input)));
    return Stream.concat(
        unknown, input.getFields().stream().flatMap(field -> inField(field, fields, path)));
  }

  private Stream<Problem> inField(
      GraphQLInputObjectField field, Map<String, @Nullable Object> fields, String path) {
    String name = field.getName();
    String inside = path + "." + name;
    if (fields.containsKey(name)) {
      return problems(field.getType(), fields.get(name), inside);
    }
    return GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue()
        ? Stream.of(new Problem(inside, messages.text("value.missing")))
        : Stream.empty();
  }

  private String meant(String name, GraphQLInputObjectType input) {
    List<String> names = input.getFields().stream().map(GraphQLInputObjectField::getName).toList();
    List<String> meant = suggestions ? Suggestions.of(name, names) : List.of();
    return meant.isEmpty() ? "" : "." + messages.didYouMean(meant);
  }

  private @Nullable Problem scalarProblem(GraphQLScalarType scalar, Object value, String path) {
    GraphQLContext context = GraphQLContext.getDefault();
    try {
      if (value instanceof Value<?> literal) {
        scalar
            .getCoercing()
            .parseLiteral(literal, CoercedVariables.emptyVariables(), context, Locale.ENGLISH);
      } else {
        scalar.getCoercing().parseValue(value, context, Locale.ENGLISH);
      }
      return null;
    } catch (CoercingParseLiteralException | CoercingParseValueException e) {
      if (!(e.getCause() instanceof InvalidValueException rule)) {
        return broken(path, value, messages.text("value.type", scalar.getName()));
      }
      return value instanceof String || value instanceof StringValue
          ? new Problem(path, rule.message(messages.locale()))
          : broken(path, value, rule.reason(messages.locale()));
    }
  }

  private Problem broken(String path, Object value, String reason) {
    return new Problem(path, shown(value) + " " + reason);
  }

  /** A value of another kind than its type wants: which kind it is may be all that is wrong. */
  private String shown(Object value) {
    return switch (value) {
      case String text -> messages.text("value.text", Echo.of(text));
      case StringValue literal ->
          messages.text("value.text", Echo.of(String.valueOf(literal.getValue())));
      case Number number -> messages.text("value.number", Echo.of(number.toString()));
      case IntValue _, FloatValue _ ->
          messages.text("value.number", Echo.of(AstPrinter.printAst((Value<?>) value)));
      case Value<?> literal -> quoted(AstPrinter.printAst(literal));
      default -> quoted(value.toString());
    };
  }

  private static String quoted(String text) {
    return "'" + Echo.of(text) + "'";
  }
}
