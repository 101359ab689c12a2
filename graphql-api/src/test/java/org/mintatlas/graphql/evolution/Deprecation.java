package org.mintatlas.graphql.evolution;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the reason of a deprecation says: what to use instead, and how long there is time. */
final class Deprecation {
  /** What clients are given at least. */
  static final Period NOTICE = Period.ofMonths(6);

  private static final Pattern REASON =
      Pattern.compile(
          "(?s)(?:.*\\s)?[Uu]se `[^`]+`.*, removal not before (\\d{4}-\\d{2}-\\d{2})\\.?");

  private Deprecation() {}

  /** The first day without it; empty when the reason does not say what it must. */
  static Optional<LocalDate> end(String reason) {
    Matcher matcher = REASON.matcher(reason);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(matcher.group(1)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Whether it may be gone on a day. */
  static boolean isUp(String reason, LocalDate day) {
    return end(reason).filter(end -> !day.isBefore(end)).isPresent();
  }
}
