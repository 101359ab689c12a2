package org.mintatlas.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {

  private static final Rule LEAST =
      new Rule("test.least", "must be at least %s", "muss mindestens %s sein");
  private static final Rule UNKNOWN =
      new Rule("test.unknown", "is no %s in %s", "%s heißt so nicht in %s");

  @Test
  void saysWhatAndWhichValueAndWhy() {
    var thrown = LEAST.broken("capacity", 0, 1);

    assertThat(thrown).hasMessage("capacity '0': must be at least 1");
    assertThat(thrown.key()).isEqualTo("test.least");
    assertThat(thrown.what()).isEqualTo("capacity");
    assertThat(thrown.value()).isEqualTo("0");
    assertThat(thrown.values()).containsExactly("1");
    assertThat(thrown.reason()).isEqualTo("must be at least 1");
  }

  @Test
  void saysItInGermanToWhoeverReadsGerman() {
    var thrown = LEAST.broken("capacity", 0, 1);

    assertThat(thrown.message(Locale.GERMAN)).isEqualTo("Plätze '0': muss mindestens 1 sein");
    assertThat(thrown.message(Locale.forLanguageTag("de-AT"))).startsWith("Plätze");
    assertThat(thrown.reason(Locale.GERMAN)).isEqualTo("muss mindestens 1 sein");
  }

  @Test
  void saysItInEnglishToEverybodyElse() {
    var thrown = LEAST.broken("capacity", 0, 1);

    assertThat(thrown.message(Locale.ENGLISH)).isEqualTo(thrown.getMessage());
    assertThat(thrown.message(Locale.FRENCH)).isEqualTo(thrown.getMessage());
    assertThat(thrown.message(Locale.ROOT)).isEqualTo(thrown.getMessage());
  }

  @Test
  void translatesWhatTheValueWasMeantToBeWhereTheSentenceRepeatsIt() {
    var thrown = UNKNOWN.broken("web address", "x", "web address", "web addresses");

    assertThat(thrown).hasMessage("web address 'x': is no web address in web addresses");
    assertThat(thrown.message(Locale.GERMAN))
        .isEqualTo("Internetadresse 'x': Internetadresse heißt so nicht in web addresses");
  }

  @Test
  void leavesNamesThatAreNoWords() {
    var thrown = LEAST.broken("region_slug", null, 1);

    assertThat(thrown.message(Locale.GERMAN)).isEqualTo("region_slug: muss mindestens 1 sein");
  }

  @Test
  void canBeToldWithAnotherName() {
    var thrown = LEAST.broken("capacity", 0, 1);

    assertThat(thrown.messageOf("first", Locale.ENGLISH))
        .isEqualTo("first '0': must be at least 1");
    assertThat(thrown.messageOf("first", Locale.GERMAN))
        .isEqualTo("first '0': muss mindestens 1 sein");
  }

  @Test
  void takesSignsOfFormattingInValuesAsTheyAre() {
    var thrown = LEAST.broken("name", "%s {0} %d", "%1$s ' {0}");

    assertThat(thrown).hasMessage("name '%s {0} %d': must be at least %1$s ' {0}");
    assertThat(thrown.message(Locale.GERMAN))
        .isEqualTo("Name '%s {0} %d': muss mindestens %1$s ' {0} sein");
  }

  @Test
  void survivesBeingSentToAnotherProgram() throws IOException, ClassNotFoundException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(LEAST.broken("capacity", 0, 1));
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(((InvalidValueException) in.readObject()).message(Locale.GERMAN))
          .isEqualTo("Plätze '0': muss mindestens 1 sein");
    }
  }

  @Test
  void namesNoValueWhenThereIsNone() {
    var thrown = LEAST.broken("lifecycle", null, 1);

    assertThat(thrown).hasMessage("lifecycle: must be at least 1");
    assertThat(thrown.value()).isNull();
  }

  @Test
  void echoesEightyCharactersInFull() {
    var thrown = LEAST.broken("slug", "a".repeat(80), 1);

    assertThat(thrown.value()).isEqualTo("a".repeat(80));
  }

  @Test
  void neverEchoesMoreThanEightyCharacters() {
    var thrown = LEAST.broken("slug", "a".repeat(1_000_000), 1);

    assertThat(thrown.value()).isEqualTo("a".repeat(79) + "…");
    assertThat(thrown).hasMessage("slug '" + "a".repeat(79) + "…': must be at least 1");
  }

  @Test
  void doesNotCutACharacterOfTwoHalvesInTheMiddle() {
    var thrown = LEAST.broken("name", "a".repeat(78) + "🚀🚀", 1);

    assertThat(thrown.value()).isEqualTo("a".repeat(78) + "…");
  }
}
