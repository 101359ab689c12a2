package org.mintatlas.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {

  @Test
  void isACitationTheDayOnWhichItWasReadAndTheDateOfWhichItSpeaks() {
    Source source =
        new Source(" Yearbook, page 4 ", LocalDate.of(2024, 12, 12), PartialDate.of(2020, 6));

    assertThat(source.citation()).isEqualTo("Yearbook, page 4");
    assertThat(source.readOn()).isEqualTo("2024-12-12");
    assertThat(source.speaksOf()).isEqualTo(PartialDate.of(2020, 6));
  }

  @Test
  void mayLackBothDates() {
    assertThat(Source.of("Yearbook"))
        .returns(null, Source::readOn)
        .returns(null, Source::speaksOf)
        .returns(null, Source::assuredOn);
  }

  @ParameterizedTest
  @CsvSource({
    // read on, speaks of, assured on
    "2024-12-12,           , 2024-12-12",
    "2024-12-12, 2020      , 2020-12-31",
    "2024-12-12, 2020-02   , 2020-02-29",
    "2024-12-12, 2020-02-03, 2020-02-03",
    "2024-12-12, 2024      , 2024-12-12",
    "2024-12-12, 2024-12   , 2024-12-12",
    "2024-12-12, 2024-12-12, 2024-12-12",
    "          , 2024      , 2024-12-31",
    "          , 2024-12-12, 2024-12-12"
  })
  void assuresTheLastDayOfWhichItCanSpeakButNoneAfterItsReading(
      LocalDate readOn, String speaksOf, LocalDate assuredOn) {
    Source source =
        new Source("Yearbook", readOn, speaksOf == null ? null : PartialDate.parse(speaksOf));
    assertThat(source.assuredOn()).isEqualTo(assuredOn);
  }

  @ParameterizedTest
  @CsvSource({"2024-12-12, 2024-12-13", "2024-12-12, 2025", "2024-11-30, 2024-12"})
  void isRefusedWhenItSpeaksOfATimeAfterItsReading(LocalDate readOn, String speaksOf) {
    PartialDate date = PartialDate.parse(speaksOf);
    assertInvalid(() -> new Source("Yearbook", readOn, date))
        .withMessage("speaks of '" + speaksOf + "': begins after the day of reading");
  }

  @Test
  void isRefusedWithoutACitation() {
    assertInvalid(() -> Source.of(" ")).withMessage("source ' ': must not be blank");
  }

  @Test
  void isRefusedBeyondAThousandCharacters() {
    assertThat(Source.of("x".repeat(1000)).citation()).hasSize(1000);
    assertInvalid(() -> Source.of("x".repeat(1001)))
        .withMessageEndingWith("must not be longer than 1000 characters");
  }

  @Test
  void aConfirmationTakesThePlaceOfTheOneBefore() {
    Source own = Source.of("https://own.example.org");
    List<Source> once = Source.confirmed(List.of(own), LocalDate.of(2024, 5, 1));
    List<Source> twice = Source.confirmed(once, LocalDate.of(2024, 6, 1));
    assertThat(twice).hasSize(2).startsWith(own);
    assertThat(twice.getLast().readOn()).isEqualTo("2024-06-01");
  }
}
