package org.mintatlas.persistence.person;

import java.sql.SQLException;
import java.util.Objects;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.CoordinationId;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.values.ResultRow;

/** Persons and coordinations from rows. */
final class PersonRows {
  static final Selection<Person> PERSONS =
      new Selection<>(
          "person p",
          "p.id, p.version, p.name, p.function, p.email, p.email_visibility, p.phone,"
              + " p.phone_visibility, p.web, p.web_visibility",
          PersonRows::person);

  static final Selection<Coordination> COORDINATIONS =
      new Selection<>(
          "coordination c",
          "c.id, c.version, c.person_id, c.region_id, c.period_from, c.period_to",
          PersonRows::coordination);

  private PersonRows() {}

  private static Person person(ResultRow row) throws SQLException {
    return new Person(
        new PersonId(row.uuid("id")),
        row.number("version"),
        row.optionalText("name"),
        row.optionalText("function"),
        row.contact());
  }

  private static Coordination coordination(ResultRow row) throws SQLException {
    return new Coordination(
        new CoordinationId(row.uuid("id")),
        row.number("version"),
        new PersonId(row.uuid("person_id")),
        new RegionId(row.uuid("region_id")),
        Objects.requireNonNull(row.period()));
  }
}
