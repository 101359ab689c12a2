package org.mintatlas.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenureTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2021, 2022-05, 2020-12-31, false",
        "2021, 2022-05, 2021-01-01, true",
        "2021, 2022-05, 2022-05-31, true",
        "2021, 2022-05, 2022-06-01, false",
        "-,    2022-05, 1900-01-01, true",
        "-,    2022-05, 2022-06-01, false",
        "2021, -,       2020-12-31, false",
        "2021, -,       2999-01-01, true",
        "-,    -,       1900-01-01, true",
        "-,    -,       2999-01-01, true"
      })
  void allowsTheDaysAgainstWhichNothingSpeaks(
      @Nullable String from, @Nullable String to, LocalDate day, boolean allowed) {
    assertThat(tenure(from, to).allows(day)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2020, 2021, 2021, 2022, true",
        "2020, 2021, 2022, 2023, false",
        "2020, 2021, 2022, -,    false",
        "2020, 2021, -,    2019, false",
        "2020, 2021, -,    2020, true",
        "2020, -,    2022, -,    true",
        "-,    2021, -,    2019, true",
        "-,    2021, 2022, -,    false",
        "-,    -,    2022, -,    true",
        "-,    -,    -,    -,    true",
        "2020, 2020-06, 2020-06-30, 2022, true",
        "2020, 2020-06, 2020-07,    2022, false"
      })
  void overlapsWhenTheTwoCanHaveADayInCommon(
      @Nullable String from,
      @Nullable String to,
      @Nullable String otherFrom,
      @Nullable String otherTo,
      boolean overlap) {
    Tenure one = tenure(from, to);
    Tenure other = tenure(otherFrom, otherTo);

    assertThat(one.overlaps(other)).isEqualTo(overlap);
    assertThat(other.overlaps(one)).isEqualTo(overlap);
  }

  @Test
  void isRefusedWhenItEndsBeforeItBegins() {
    assertThat(tenure("2021", "2021").allows(LocalDate.of(2021, 6, 1))).isTrue();
    assertInvalid(() -> tenure("2021-06", "2021-05"))
        .withMessage("period '2021-06/2021-05': ends before it begins");
  }

  @Test
  void isWrittenWithDotsForWhatIsUnknown() {
    assertThat(tenure("2021", "2023-05")).hasToString("2021/2023-05");
    assertThat(Tenure.since(PartialDate.of(2021))).hasToString("2021/..");
    assertThat(tenure(null, "2023-05")).hasToString("../2023-05");
    assertThat(Tenure.UNKNOWN).hasToString("../..");
  }

  private static Tenure tenure(@Nullable String from, @Nullable String to) {
    return new Tenure(
        from == null ? null : PartialDate.parse(from), to == null ? null : PartialDate.parse(to));
  }
}
