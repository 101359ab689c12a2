package org.mintatlas.domain.qualification.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;

import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNumberTest {
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  @Provide
  Arbitrary<String> codes() {
    return Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofLength(6);
  }

  @Test
  void isMadeOfYearAndCharacters() {
    assertThat(CertificateNumber.of(2024, "7K3Q9F"))
        .hasToString("MA-2024-7K3Q9F-R")
        .returns(2024, CertificateNumber::year);
  }

  @Test
  void isReadInLowerCaseAndWithBlanksAround() {
    assertThat(new CertificateNumber(" ma-2024-7k3q9f-r "))
        .isEqualTo(CertificateNumber.of(2024, "7K3Q9F"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "MA-2024-7K3Q9F",
        "MA-24-7K3Q9F-R",
        "MA-2024-7K3Q9-R",
        "MA-2024-7K3O9F-R",
        "MA-2024-7K3I9F-R",
        "MA-2024-7K309F-R",
        "MA-2024-7K319F-R",
        "MA 2024 7K3Q9F R",
        "XX-2024-7K3Q9F-R"
      })
  void isRejectedInAnotherForm(String text) {
    assertInvalid(() -> new CertificateNumber(text))
        .withMessageEndingWith("write it like MA-2024-7K3Q9F-R");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7K3Q9", "7K3Q9FF", "7K3Q9O", "7k3q9f", ""})
  void isNotMadeOfOtherCharacters(String code) {
    assertInvalid(() -> CertificateNumber.of(2024, code));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 10_000})
  void isNotMadeOfAnImpossibleYear(int year) {
    assertInvalid(() -> CertificateNumber.of(year, "7K3Q9F"));
  }

  @Test
  void isRejectedWhenTwoCharactersChangedPlaces() {
    assertInvalid(() -> new CertificateNumber("MA-2024-K73Q9F-R"))
        .withMessage(
            "certificate number 'MA-2024-K73Q9F-R': the check character does not fit: look for a"
                + " typing error");
  }

  @Property
  void isReadAsItIsWritten(
      @ForAll @IntRange(min = 0, max = 9999) int year, @ForAll("codes") String code) {
    CertificateNumber number = CertificateNumber.of(year, code);

    assertThat(new CertificateNumber(number.value())).isEqualTo(number);
    assertThat(number.year()).isEqualTo(year);
  }

  @Property
  void noWrongCharacterGoesUnnoticed(
      @ForAll("codes") String code,
      @ForAll @IntRange(min = 0, max = 5) int place,
      @ForAll @IntRange(min = 0, max = 31) int other) {
    char wrong = ALPHABET.charAt(other);
    if (code.charAt(place) == wrong) {
      return;
    }
    String number = CertificateNumber.of(2024, code).value();
    int at = "MA-2024-".length() + place;
    String mistyped = number.substring(0, at) + wrong + number.substring(at + 1);

    assertInvalid(() -> new CertificateNumber(mistyped));
  }

  @Test
  void isChosenByChance() {
    CertificateNumber one = CertificateNumber.by(new UUID(0, 0), 2024);
    CertificateNumber other = CertificateNumber.by(new UUID(0, -1), 2024);
    assertThat(one.value()).startsWith("MA-2024-222222-");
    assertThat(other.value()).startsWith("MA-2024-ZZZZZZ-");
    assertThat(CertificateNumber.by(new UUID(-1, 1L << 29), 2024)).isNotEqualTo(one);
    assertThat(new CertificateNumber(other.value())).isEqualTo(other);
  }
}
