package org.mintatlas.domain.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as exactly as it is known: a year, a month or a day. Written {@code 2024}, {@code 2024-09}
 * or {@code 2024-09-20}; years run from 1 to 9999.
 *
 * <p>Ordered by the first day it can mean, the less exact first; that is also the order of the
 * written forms.
 */
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day)
    implements Comparable<PartialDate> {
  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
  private static final Comparator<PartialDate> ORDER =
      Comparator.comparing(PartialDate::firstDay).thenComparing(PartialDate::precision);

  /** How exactly a date is known, the coarsest first. */
  public enum Precision {
    /** Only the year. */
    YEAR,
    /** Year and month. */
    MONTH,
    /** The very day. */
    DAY
  }

  /**
   * @throws InvalidValueException when no such date exists, or a day comes without a month
   */
  public PartialDate {
    if (year < 1 || year > 9999) {
      throw new InvalidValueException("year", year, "must be 1 to 9999");
    }
    if (month == null && day != null) {
      throw new InvalidValueException("date", year, "a day needs its month");
    }
    try {
      LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    } catch (DateTimeException e) {
      throw new InvalidValueException("date", written(year, month, day), "no such date");
    }
  }

  /** A date of which only the year is known. */
  public static PartialDate of(int year) {
    return new PartialDate(year, null, null);
  }

  /** A date of which year and month are known. */
  public static PartialDate of(int year, int month) {
    return new PartialDate(year, month, null);
  }

  /** A date known to the day. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /**
   * Reads {@code 2024}, {@code 2024-09} or {@code 2024-09-20}.
   *
   * @throws InvalidValueException when the text has another form or names no date
   */
  public static PartialDate parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new InvalidValueException(
          "date", text, "write a year (2024), a month (2024-09) or a day (2024-09-20)");
    }
    return new PartialDate(
        Integer.parseInt(form.group(1)), number(form.group(2)), number(form.group(3)));
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }

  /** How exactly this date is known. */
  public Precision precision() {
    return month == null ? Precision.YEAR : day == null ? Precision.MONTH : Precision.DAY;
  }

  /** The first day that it can mean. */
  public LocalDate firstDay() {
    return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  /** The last day that it can mean. */
  public LocalDate lastDay() {
    if (month == null) {
      return LocalDate.of(year, 12, 31);
    }
    return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
  }

  @Override
  public int compareTo(PartialDate other) {
    return ORDER.compare(this, other);
  }

  /** The written form, which {@link #parse} reads. */
  @Override
  public String toString() {
    return written(year, month, day);
  }

  private static String written(int year, @Nullable Integer month, @Nullable Integer day) {
    // Without a locale the machine's own would decide which digits are written.
    return String.format(Locale.ROOT, "%04d", year)
        + (month == null ? "" : String.format(Locale.ROOT, "-%02d", month))
        + (day == null ? "" : String.format(Locale.ROOT, "-%02d", day));
  }
}
