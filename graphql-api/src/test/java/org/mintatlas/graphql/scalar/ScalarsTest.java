package org.mintatlas.graphql.scalar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalarsTest {
  private static final GraphQLContext CONTEXT = GraphQLContext.getDefault();

  private static Coercing<?, ?> scalar(String name) {
    return Scalars.all().stream()
        .filter(scalar -> scalar.getName().equals(name))
        .map(GraphQLScalarType::getCoercing)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "Date, 2024-09-20",
    "DateTime, 2024-09-20T12:30:00.500Z",
    "PartialDate, 2024",
    "PartialDate, 2024-09",
    "PartialDate, 2024-09-20",
    "PartialDate, 2025-spring",
    "PartialDate, 2025-winter",
    "PartialDate, 2020-06-early",
    "PartialDate, 2020-06-mid",
    "PartialDate, 2020-06-late",
    "Url, https://example.org/a?b=c",
    "EmailAddress, office@example.org",
    "DistrictKey, 05315",
    "PostalCode, 01067",
    "Slug, zdi-koeln",
  })
  void areReadAndWrittenAsTheSameText(String name, String text) {
    Coercing<?, ?> scalar = scalar(name);
    Object value = scalar.parseValue(text, CONTEXT, Locale.ENGLISH);

    assertThat(
            scalar.parseLiteral(
                StringValue.of(text), CoercedVariables.emptyVariables(), CONTEXT, Locale.ENGLISH))
        .isEqualTo(value);
    assertThat(scalar.serialize(value, CONTEXT, Locale.ENGLISH)).isEqualTo(text);
    assertThat(scalar.valueToLiteral(value, CONTEXT, Locale.ENGLISH))
        .isInstanceOfSatisfying(
            StringValue.class, literal -> assertThat(literal.getValue()).isEqualTo(text));
  }

  @ParameterizedTest
  @CsvSource({
    "Date, 2024-09",
    "Date, 2024-9-1",
    "Date, +2024-09-20",
    "Date, 2024-09-20T00:00:00Z",
    "DateTime, 2024-09-20",
    "DateTime, 2024-09-20T12:30:00",
    "PartialDate, 24",
    "PartialDate, 2025-Spring",
    "PartialDate, 2025-fall",
    "PartialDate, 2025-21",
    "PartialDate, 2025-02~",
    "PartialDate, 2020-06-end",
    "PartialDate, 2020-13-late",
    "Date, 2025-spring",
    "Date, 2020-06-late",
    "Url, ftp://example.org",
    "Url, example.org",
    "EmailAddress, nobody",
    "DistrictKey, 5315",
    "PostalCode, 1067",
    "Slug, Zdi",
  })
  void refuseWhatHasAnotherForm(String name, String text) {
    assertThatThrownBy(() -> scalar(name).parseValue(text, CONTEXT, Locale.ENGLISH))
        .isInstanceOf(CoercingParseValueException.class)
        .hasMessageContaining("'" + text + "'");
    assertThatThrownBy(() ->
            scalar(name)
                .parseLiteral(
                    StringValue.of(text),
                    CoercedVariables.emptyVariables(),
                    CONTEXT,
                    Locale.ENGLISH))
        .isInstanceOf(CoercingParseLiteralException.class)
        .hasMessageContaining("'" + text + "'");
  }

  @ParameterizedTest
  @CsvSource({"Date", "PartialDate", "Url", "EmailAddress", "DistrictKey", "PostalCode", "Slug"})
  void refuseWhatIsNoText(String name) {
    assertThatThrownBy(() -> scalar(name).parseValue(50667, CONTEXT, Locale.ENGLISH))
        .isInstanceOf(CoercingParseValueException.class)
        .hasMessage(name + " '50667': is written as a text in quotation marks");
    assertThatThrownBy(() -> scalar(name).serialize(50667, CONTEXT, Locale.ENGLISH))
        .isInstanceOf(CoercingSerializeException.class);
  }
}
