package org.mintatlas.graphql.scalar;

import graphql.schema.GraphQLScalarType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.domain.shared.Written;

/** The scalars of the schema, most with the domain type that they stand for. */
public final class Scalars {
  private Scalars() {}

  public static List<GraphQLScalarType> all() {
    return List.of(
        scalar("Date", LocalDate.class, Written::day),
        scalar("DateTime", Instant.class, Written::moment),
        scalar("PartialDate", PartialDate.class, PartialDate::parse),
        scalar("Url", WebAddress.class, WebAddress::new),
        scalar("EmailAddress", String.class, Scalars::email),
        scalar("DistrictKey", DistrictKey.class, DistrictKey::new),
        scalar("PostalCode", PostalCode.class, PostalCode::new),
        scalar("Slug", Slug.class, Slug::new),
        GraphQLScalarType.newScalar().name("ID").coercing(new IdCoercing()).build(),
        GraphQLScalarType.newScalar().name("Variables").coercing(new VariablesCoercing()).build());
  }

  private static <T> GraphQLScalarType scalar(
      String name, Class<T> type, TextCoercing.Reader<T> reader) {
    return GraphQLScalarType.newScalar()
        .name(name)
        .coercing(new TextCoercing<>(name, type, reader))
        .build();
  }

  private static String email(String text) {
    Contact.Field field = Contact.Field.hidden(text);
    new Contact(field, null, null); // has the rule
    return field.value();
  }
}
