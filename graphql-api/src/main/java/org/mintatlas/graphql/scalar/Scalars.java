package org.mintatlas.graphql.scalar;

import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.WebAddress;

/** The scalars of the schema, most with the domain type that they stand for. */
public final class Scalars {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private Scalars() {}

  /** All of them. */
  public static List<GraphQLScalarType> all() {
    return List.of(
        scalar("Date", LocalDate.class, Scalars::day),
        scalar("DateTime", Instant.class, Scalars::moment),
        scalar("PartialDate", PartialDate.class, PartialDate::parse),
        scalar("Url", WebAddress.class, WebAddress::new),
        scalar("EmailAddress", String.class, Scalars::email),
        scalar("DistrictKey", DistrictKey.class, DistrictKey::new),
        scalar("PostalCode", PostalCode.class, PostalCode::new),
        scalar("Slug", Slug.class, Slug::new),
        GraphQLScalarType.newScalar().name("Variables").coercing(new VariablesCoercing()).build());
  }

  private static <T> GraphQLScalarType scalar(
      String name, Class<T> type, TextCoercing.Reader<T> reader) {
    return GraphQLScalarType.newScalar()
        .name(name)
        .coercing(new TextCoercing<>(name, type, reader))
        .build();
  }

  private static LocalDate day(String text) {
    if (!DAY.matcher(text).matches()) {
      throw new InvalidValueException("date", text, "write a day (2024-09-20)");
    }
    return PartialDate.parse(text).firstDay();
  }

  private static Instant moment(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new InvalidValueException(
          "date", text, "write a time with its offset (2024-09-20T12:30:00Z)");
    }
  }

  private static String email(String text) {
    Contact.Field field = Contact.Field.hidden(text);
    new Contact(field, null, null); // has the rule
    return field.value();
  }
}
