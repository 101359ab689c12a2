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
      Pattern.compile("(\\d{4})-(?:(spring|summer|autumn|winter)|(\\d{2})-(early|mid|late))");

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

  static boolean isMonth(int month) {
    return month >= 1 && month <= 12;
  }

  static PartialDate read(String text) {
    int year = digits(text, 0, 4);
    if (year >= 0 && text.length() == 4) {
      return PartialDate.of(year);
    }
    int month = text.startsWith("-", 4) ? digits(text, 5, 7) : -1;
    if (year >= 0 && month >= 0 && text.length() == 7) {
      return PartialDate.of(year, month);
    }
    int day = text.startsWith("-", 7) ? digits(text, 8, 10) : -1;
    if (year >= 0 && month >= 0 && day >= 0 && text.length() == 10) {
      return day(year, month, day, text);
    }
    return readRare(text);
  }

  /** The number that digits of a text write; negative when there are none. */
  private static int digits(String text, int from, int to) {
    if (text.length() < to) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  private static PartialDate readRare(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw DATE_FORM.broken("date", text);
    }
    int year = Integer.parseInt(form.group(1));
    if (form.group(2) != null) {
      return PartialDate.of(year, named(PartialDate.Season.values(), form.group(2)));
    }
    return PartialDate.of(
        year,
        Integer.parseInt(form.group(3)),
        named(PartialDate.MonthPart.values(), form.group(4)));
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
    return year >= 1000 ? Integer.toString(year) : String.format(Locale.ROOT, "%04d", year);
  }

  static String season(int year, PartialDate.Season season) {
    return year(year) + "-" + lower(season);
  }

  static String month(int year, int month) {
    return year(year) + (month < 10 ? "-0" : "-") + month;
  }

  static String part(int year, int month, PartialDate.MonthPart part) {
    return month(year, month) + "-" + lower(part);
  }

  static Wording inWords(String german, int month, int year, String english) {
    return new Wording(
        german + GERMAN.get(month - 1) + " " + year, english + ENGLISH.get(month - 1) + " " + year);
  }
}
