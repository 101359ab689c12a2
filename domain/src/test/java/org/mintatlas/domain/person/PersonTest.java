package org.mintatlas.domain.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.testkit.person.PersonFixtures.aCoordination;
import static org.mintatlas.testkit.person.PersonFixtures.aPerson;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.testkit.region.RegionFixtures;

class PersonTest {

  @Test
  void isMadeOfANameAFunctionAndAContactAndNoOtherPersonalData() {
    assertThat(Arrays.stream(Person.class.getRecordComponents()).map(c -> c.getName()))
        .containsExactly("id", "version", "name", "function", "contact");
  }

  @Test
  void isShownByName() {
    Person person = aPerson();

    assertThat(person.erased()).isFalse();
    assertThat(person.displayNameDe()).isEqualTo("Coordinator One");
    assertThat(person.displayNameEn()).isEqualTo("Coordinator One");
  }

  @Test
  void losesAllPersonalDataByErasure() {
    Person person = aPerson();

    Person erased = person.erase();

    assertThat(erased).isEqualTo(new Person(person.id(), 0, null, null, Contact.NONE));
    assertThat(erased.erased()).isTrue();
    assertThat(erased.toString())
        .doesNotContain("Coordinator One", "Network coordinator", "example.org", "+49 221");
  }

  @Test
  void staysInTheHistoryAsAFormerCoordinatorAfterErasure() {
    Person person = aPerson();
    Coordination coordination = aCoordination(person.id(), RegionFixtures.aRegionId());

    Person erased = person.erase();

    assertThat(coordination.person()).isEqualTo(erased.id());
    assertThat(erased.displayNameEn()).isEqualTo("former coordinator");
    assertThat(erased.displayNameDe()).isEqualTo("ehemalige Koordination");
  }

  @Test
  void staysErasedWhenErasedAgain() {
    Person erased = aPerson().erase();

    assertThat(erased.erase()).isEqualTo(erased);
  }

  @Test
  void isRejectedWithOtherDataButNoName() {
    Person person = aPerson();

    assertInvalid(() -> new Person(person.id(), 0, null, "Coordinator", Contact.NONE))
        .withMessage("person '" + person.id() + "': is erased and must not keep other data");
    assertInvalid(() -> new Person(person.id(), 0, null, null, person.contact()))
        .withMessage("person '" + person.id() + "': is erased and must not keep other data");
  }

  @Test
  void isRejectedWithABlankNameOrFunction() {
    Person person = aPerson();

    assertInvalid(() -> aPerson(" ")).withMessage("person name ' ': must not be blank");
    assertInvalid(() -> new Person(person.id(), 0, "Coordinator One", "", Contact.NONE))
        .withMessage("function '': must not be blank");
  }

  @Test
  void isRejectedWithATextThatIsTooLong() {
    Person person = aPerson();

    assertInvalid(() -> aPerson("x".repeat(151))).withMessageStartingWith("person name");
    assertInvalid(
            () -> new Person(person.id(), 0, "Coordinator One", "x".repeat(151), Contact.NONE))
        .withMessageStartingWith("function");
  }

  @Test
  void isRejectedWithANegativeVersion() {
    Person person = aPerson();

    assertInvalid(() -> new Person(person.id(), -1, "Coordinator One", null, Contact.NONE))
        .withMessage("version '-1': must not be negative");
  }

  @Test
  void isNotPrintedWithPersonalData() {
    Person person =
        new Person(
            aPerson().id(),
            3,
            "Coordinator One",
            "Network office",
            new Contact(Contact.Field.hidden("one@example.org"), null, null));

    assertThat(person).hasToString("Person[" + person.id() + ", version 3]");
    assertThat(person.erase()).hasToString("Person[" + person.id() + ", version 3, erased]");
  }
}
