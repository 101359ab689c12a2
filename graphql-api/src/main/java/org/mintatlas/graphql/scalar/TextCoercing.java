package org.mintatlas.graphql.scalar;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.AstPrinter;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.util.Locale;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PlainText;
import org.mintatlas.domain.shared.Rule;

/**
 * Writes a domain value as text, and reads it from text in its normal form and from nothing else.
 * The domain type has the rule and the words for a value that breaks it.
 */
final class TextCoercing<T> implements Coercing<T, String> {
  private static final Rule TEXT_WANTED =
      new Rule(
          "scalar.text-wanted",
          "is written as a text in quotation marks",
          "wird als Text in Anführungszeichen geschrieben");

  /** Makes the value, or throws an {@link InvalidValueException}. */
  interface Reader<T> {
    T read(String text);
  }

  private final String name;
  private final Class<T> type;
  private final Reader<T> reader;

  TextCoercing(String name, Class<T> type, Reader<T> reader) {
    this.name = name;
    this.type = type;
    this.reader = reader;
  }

  @Override
  public String serialize(Object value, GraphQLContext context, Locale locale) {
    if (!type.isInstance(value)) {
      throw new CoercingSerializeException("No " + name + " was given to write.");
    }
    return value.toString();
  }

  @Override
  public T parseValue(Object input, GraphQLContext context, Locale locale) {
    try {
      return read(input);
    } catch (InvalidValueException e) {
      throw new CoercingParseValueException(e.getMessage(), e);
    }
  }

  @Override
  public T parseLiteral(
      Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
    try {
      String text = input instanceof StringValue literal ? literal.getValue() : null;
      return read(text == null ? input : text);
    } catch (InvalidValueException e) {
      throw new CoercingParseLiteralException(e.getMessage(), e);
    }
  }

  @Override
  public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
    return StringValue.of(input.toString());
  }

  private T read(Object input) {
    if (input instanceof String text) {
      return reader.read(PlainText.normal(text));
    }
    throw TEXT_WANTED.broken(name, written(input));
  }

  private static Object written(Object input) {
    return input instanceof Value<?> literal ? AstPrinter.printAst(literal) : input;
  }
}
