package org.mintatlas.domain.person;

import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;

/**
 * A person who coordinates, trains, judges or sits on a body. Personal data is minimal, and can be
 * erased: then the history keeps a person without a name.
 *
 * @param id the identity, which tells nothing about the person
 * @param version counts the stored changes; 0 for one that was never stored
 * @param name the name; null after erasure
 * @param function what the person does, such as {@code Network coordinator}; null when unknown
 * @param contact how to reach the person; every field hidden unless the person released it
 */
@Buildable
public record Person(
    PersonId id, long version, @Nullable String name, @Nullable String function, Contact contact)
    implements Aggregate<PersonId, Person> {
  /** How many characters a function may have. */
  public static final int FUNCTION_LENGTH = 150;

  /** How many characters a name may have. */
  public static final int NAME_LENGTH = 150;

  private static final Rule ERASED =
      new Rule(
          "person.erased",
          "is erased and must not keep other data",
          "ist gelöscht und darf keine anderen Daten behalten");

  /**
   * @throws InvalidValueException when a text is blank or too long, or an erased person still has a
   *     function or a contact
   */
  public Person {
    Require.aggregate(id, version, "contact", contact);
    name = Require.optionalText("person name", name, NAME_LENGTH);
    function = Require.optionalText("function", function, FUNCTION_LENGTH);
    if (name == null && (function != null || !contact.equals(Contact.NONE))) {
      throw ERASED.broken("person", id);
    }
  }

  /** Whether the personal data was erased. */
  public boolean erased() {
    return name == null;
  }

  /** The person without any personal data; what refers to the person stays. */
  public Person erase() {
    return builder(id).version(version).build();
  }

  /** The person with no other way to be reached than such people may see. */
  public Person seenBy(Contact.Visibility circle) {
    return toBuilder().contact(contact.seenBy(circle)).build();
  }

  /** The name, or for an erased person the German words for a former coordinator. */
  public String displayNameDe() {
    return name == null ? "ehemalige Koordination" : name;
  }

  /** The name, or for an erased person the words for a former coordinator. */
  public String displayNameEn() {
    return name == null ? "former coordinator" : name;
  }

  /** Leaves out the name and what the person does: logs and messages are read by anybody. */
  @Override
  public String toString() {
    return "Person[" + id + ", version " + version + (erased() ? ", erased" : "") + "]";
  }

  /** Starts one from what it cannot be without: of whom nothing is known until it is said. */
  public static PersonBuilder builder(PersonId id) {
    return PersonBuilder.empty().id(id).contact(Contact.NONE);
  }

  /** Starts one from this one, to change some of it. */
  public PersonBuilder toBuilder() {
    return PersonBuilder.of(this);
  }

  @Override
  public Person withVersion(long version) {
    return toBuilder().version(version).build();
  }
}
