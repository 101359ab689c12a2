package org.mintatlas.graphql.error;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.language.EnumValue;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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
   * What is wrong.
   *
   * @param path where the value stands, such as {@code filter.states[0]}
   * @return a sentence that begins with the path; null when nothing is wrong
   */
  @Nullable String problem(GraphQLType type, @Nullable Object value, String path) {
    if (value instanceof VariableReference) {
      return null;
    }
    if (value == null || value instanceof NullValue) {
      return GraphQLTypeUtil.isNonNull(type) ? path + ": " + messages.text("value.null") : null;
    }
    return switch (GraphQLTypeUtil.unwrapNonNull(type)) {
      case GraphQLList list -> listProblem(list, value, path);
      case GraphQLEnumType names -> enumProblem(names, value, path);
      case GraphQLInputObjectType input -> objectProblem(input, value, path);
      case GraphQLScalarType scalar -> scalarProblem(scalar, value, path);
      default -> null;
    };
  }

  private @Nullable String listProblem(GraphQLList list, Object value, String path) {
    List<? extends @Nullable Object> items =
        switch (value) {
          case ArrayValue literal -> literal.getValues();
          case Collection<?> raw -> new ArrayList<@Nullable Object>(raw);
          default -> List.of(value);
        };
    for (int i = 0; i < items.size(); i++) {
      String problem = problem(list.getWrappedType(), items.get(i), path + "[" + i + "]");
      if (problem != null) {
        return problem;
      }
    }
    return null;
  }

  private @Nullable String enumProblem(GraphQLEnumType names, Object value, String path) {
    String name =
        switch (value) {
          case EnumValue literal -> literal.getName();
          case String raw -> raw;
          default -> null;
        };
    if (name != null && names.getValue(name) != null) {
      return null;
    }
    return broken(path, value, reason(names, value));
  }

  private String reason(GraphQLEnumType names, Object value) {
    if (!suggestions) {
      return messages.text("value.enum.hidden", names.getName());
    }
    return value instanceof StringValue literal && names.getValue(literal.getValue()) != null
        ? messages.text("value.enum.quoted")
        : messages.text(
            "value.enum",
            names.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .collect(Collectors.joining(", ")));
  }

  private @Nullable String objectProblem(GraphQLInputObjectType input, Object value, String path) {
    Map<String, Object> fields = new HashMap<>();
    switch (value) {
      case ObjectValue literal -> {
        for (ObjectField field : literal.getObjectFields()) {
          fields.put(field.getName(), field.getValue());
        }
      }
      case Map<?, ?> raw -> raw.forEach((name, field) -> fields.put(String.valueOf(name), field));
      default -> {
        return broken(path, value, messages.text("value.object", input.getName()));
      }
    }
    for (String name : fields.keySet()) {
      if (input.getField(name) == null) {
        return path + ": " + messages.text("value.field", input.getName(), Echo.of(name));
      }
    }
    for (GraphQLInputObjectField field : input.getFields()) {
      boolean given = fields.containsKey(field.getName());
      if (given || !field.hasSetDefaultValue()) {
        String problem =
            problem(field.getType(), fields.get(field.getName()), path + "." + field.getName());
        if (problem != null) {
          return problem;
        }
      }
    }
    return null;
  }

  private @Nullable String scalarProblem(GraphQLScalarType scalar, Object value, String path) {
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
      return e.getCause() instanceof InvalidValueException rule
          ? path + ": " + Rules.text(rule, messages)
          : broken(path, value, messages.text("value.type", scalar.getName()));
    }
  }

  private String broken(String path, Object value, String reason) {
    String text = value instanceof Value<?> literal ? AstPrinter.printAst(literal) : value + "";
    return path + ": '" + Echo.of(text) + "' " + reason;
  }
}
