package org.mintatlas.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequireTest {

  @Test
  void trimsAText() {
    assertThat(Require.text("name", " \t MINT am Fluss \n", 20)).isEqualTo("MINT am Fluss");
  }

  @Test
  void acceptsATextOfExactlyTheLongestLength() {
    assertThat(Require.text("name", "  12345  ", 5)).isEqualTo("12345");
  }

  @Test
  void refusesATextThatIsTooLong() {
    assertInvalid(() -> Require.text("name", "123456", 5))
        .withMessage("name '123456': must not be longer than 5 characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t "})
  void refusesABlankText(String blank) {
    assertInvalid(() -> Require.text("name", blank, 5)).withMessageEndingWith("must not be blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0b", "a\rb", "a\u001bb", "a\u0085b", "a\tb"})
  void refusesControlCharactersAndDoesNotRepeatThem(String text) {
    assertInvalid(() -> Require.text("name", text, 5))
        .withMessage("name '…': must not hold control characters");
  }

  @Test
  void keepsLineBreaks() {
    assertThat(Require.text("mission", "one\ntwo", 10)).isEqualTo("one\ntwo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d", "a\ude80b"})
  void refusesHalfACharacter(String text) {
    assertInvalid(() -> Require.text("name", text, 5))
        .withMessage("name '…': must not hold half a character");
  }

  @Test
  void acceptsCharactersOfTwoHalves() {
    assertThat(Require.text("name", "🚀", 5)).isEqualTo("🚀");
  }

  @Test
  void leavesAnAbsentTextAbsent() {
    assertThat(Require.optionalText("seat", null, 5)).isNull();
  }

  @Test
  void checksAnOptionalTextThatIsThere() {
    assertThat(Require.optionalText("seat", " Trier ", 5)).isEqualTo("Trier");
    assertInvalid(() -> Require.optionalText("seat", " ", 5))
        .withMessageEndingWith("must not be blank");
  }

  @Test
  void copiesASetInTheOrderOfItsEnum() {
    List<Subject> given = new ArrayList<>(List.of(Subject.PHYSICS, Subject.BIOLOGY));

    var copy = Require.enumSet("subjects", Subject.class, given);
    given.clear();

    assertThat(copy).containsExactly(Subject.BIOLOGY, Subject.PHYSICS).isUnmodifiable();
  }

  @Test
  void refusesANegativeVersion() {
    assertThat(Require.version(0)).isZero();
    assertInvalid(() -> Require.version(-1)).withMessage("version '-1': must not be negative");
  }
}
