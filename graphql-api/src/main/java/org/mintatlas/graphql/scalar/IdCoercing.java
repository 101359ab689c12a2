package org.mintatlas.graphql.scalar;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseValueException;
import java.math.BigInteger;
import java.util.Locale;

/**
 * Reads an {@code ID} from a text or a whole number, as the specification has it. The engine's own
 * takes anything in a variable for one, also {@code 5.5} and an object.
 */
final class IdCoercing implements Coercing<Object, Object> {
  private final Coercing<?, ?> engine = Scalars.GraphQLID.getCoercing();

  @Override
  public Object serialize(Object value, GraphQLContext context, Locale locale) {
    return String.valueOf(engine.serialize(value, context, locale));
  }

  @Override
  public Object parseValue(Object input, GraphQLContext context, Locale locale) {
    return switch (input) {
      case String text -> text;
      case Integer number -> number.toString();
      case Long number -> number.toString();
      case BigInteger number -> number.toString();
      default -> throw new CoercingParseValueException("No ID was given.");
    };
  }

  @Override
  public Object parseLiteral(
      Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
    return String.valueOf(engine.parseLiteral(input, variables, context, locale));
  }

  @Override
  public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
    return engine.valueToLiteral(input, context, locale);
  }
}
