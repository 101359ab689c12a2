package org.mintatlas.graphql.scalar;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads an object of names and values, and nothing else. It is never written. */
final class VariablesCoercing implements Coercing<Map<?, ?>, Object> {

  @Override
  public Object serialize(Object value, GraphQLContext context, Locale locale) {
    throw new CoercingSerializeException("Variables are never written.");
  }

  @Override
  public Map<?, ?> parseValue(Object input, GraphQLContext context, Locale locale) {
    if (input instanceof Map<?, ?> variables) {
      return variables;
    }
    throw new CoercingParseValueException("Variables are an object.");
  }

  @Override
  public Map<?, ?> parseLiteral(
      Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
    if (input instanceof ObjectValue object) {
      return fields(object, variables);
    }
    throw new CoercingParseLiteralException("Variables are an object.");
  }

  private static Map<String, @Nullable Object> fields(
      ObjectValue object, CoercedVariables variables) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    for (ObjectField field : object.getObjectFields()) {
      fields.put(field.getName(), plain(field.getValue(), variables));
    }
    return fields;
  }

  private static @Nullable Object plain(Value<?> value, CoercedVariables variables) {
    return switch (value) {
      case ObjectValue object -> fields(object, variables);
      case ArrayValue array -> {
        List<@Nullable Object> items = new ArrayList<>();
        array.getValues().forEach(item -> items.add(plain(item, variables)));
        yield items;
      }
      case VariableReference reference -> variables.get(reference.getName());
      case StringValue text -> text.getValue();
      case EnumValue name -> name.getName();
      case IntValue number -> number.getValue();
      case FloatValue number -> number.getValue();
      case BooleanValue truth -> truth.isValue();
      case NullValue _ -> null;
      default -> throw new CoercingParseLiteralException("Variables are an object.");
    };
  }
}
