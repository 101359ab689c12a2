package org.mintatlas.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SourceTest {

  @Test
  void isACitationAndTheDayOnWhichItWasRead() {
    Source source = new Source(" Yearbook, page 4 ", LocalDate.of(2024, 12, 12));

    assertThat(source.citation()).isEqualTo("Yearbook, page 4");
    assertThat(source.retrievedOn()).isEqualTo("2024-12-12");
  }

  @Test
  void mayLackTheDay() {
    assertThat(Source.of("Yearbook").retrievedOn()).isNull();
  }

  @Test
  void isRefusedWithoutACitation() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Source.of(" "))
        .withMessage("source ' ': must not be blank");
  }

  @Test
  void isRefusedBeyondAThousandCharacters() {
    assertThat(Source.of("x".repeat(1000)).citation()).hasSize(1000);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Source.of("x".repeat(1001)))
        .withMessageEndingWith("must not be longer than 1000 characters");
  }
}
