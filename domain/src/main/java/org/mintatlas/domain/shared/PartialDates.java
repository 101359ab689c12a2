package org.mintatlas.domain.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the kinds of {@link PartialDate} share: what they must hold and how they are written. */
final class PartialDates {
  static final Rule NO_SUCH_DATE =
      new Rule("shared.no-such-date", "no such date", "dieses Datum gibt es nicht");
  private static final Rule DATE_FORM =
      new Rule(
          "shared.date-form",
          "write a year (2024), a season (2025-spring, -summer, -autumn, -winter), a "
              + "month (2024-09), a part of a month (2024-09-early, -mid, -late) or a day "
              + "(2024-09-20)",
          "geschrieben wird ein Jahr (2024), eine Jahreszeit (2025-spring, -summer, "
              + "-autumn, -winter), ein Monat (2024-09), ein Teil eines Monats (2024-09-early, "
              + "-mid, -late) oder ein Tag (2024-09-20)");

  static final Comparator<PartialDate> ORDER =
      Comparator.comparing(PartialDate::firstDay).thenComparing(PartialDate::precision);
  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4})(?:-(?:(spring|summer|autumn|winter)"
              + "|(\\d{2})(?:-(?:(early|mid|late)|(\\d{2})))?))?");

  /** By hand: a program need not have the words of other languages than its own. */
  private static final List<String> GERMAN =
      List.of(
          "Januar",
          "Februar",
          "März",
          "April",
          "Mai",
          "Juni",
          "Juli",
          "August",
          "September",
          "Oktober",
          "November",
          "Dezember");

  private static final List<String> ENGLISH =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private PartialDates() {}

  static void requireYear(int year) {
    Require.year("year", year);
  }

  static void requireMonth(int year, int month, String written) {
    requireYear(year);
    if (month < 1 || month > 12) {
      throw NO_SUCH_DATE.broken("date", written);
    }
  }

  static PartialDate read(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw DATE_FORM.broken("date", text);
    }
    int year = Integer.parseInt(form.group(1));
    if (form.group(2) != null) {
      return PartialDate.of(year, named(PartialDate.Season.values(), form.group(2)));
    }
    if (form.group(3) == null) {
      return PartialDate.of(year);
    }
    int month = Integer.parseInt(form.group(3));
    if (form.group(4) != null) {
      return PartialDate.of(year, month, named(PartialDate.MonthPart.values(), form.group(4)));
    }
    return form.group(5) == null
        ? PartialDate.of(year, month)
        : day(year, month, Integer.parseInt(form.group(5)), text);
  }

  private static PartialDate day(int year, int month, int day, String text) {
    requireYear(year);
    try {
      return PartialDate.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      throw NO_SUCH_DATE.broken("date", text);
    }
  }

  private static <E extends Enum<E>> E named(E[] values, String name) {
    return Arrays.stream(values)
        .filter(value -> lower(value).equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  // Without a locale the machine's own would decide which digits are written.
  static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  static String season(int year, PartialDate.Season season) {
    return year(year) + "-" + lower(season);
  }

  static String month(int year, int month) {
    return year(year) + String.format(Locale.ROOT, "-%02d", month);
  }

  static String part(int year, int month, PartialDate.MonthPart part) {
    return month(year, month) + "-" + lower(part);
  }

  static Wording inWords(String german, int month, int year, String english) {
    return new Wording(
        german + GERMAN.get(month - 1) + " " + year, english + ENGLISH.get(month - 1) + " " + year);
  }
}
