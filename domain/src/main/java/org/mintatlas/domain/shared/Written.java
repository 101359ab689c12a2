package org.mintatlas.domain.shared;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/**
 * Numbers, days and times as they are written in datasets and arguments: in ASCII digits and in one
 * form each, so that no other dress of a number ({@code 0x1p5}, {@code 1e9}, {@code １２}) and no
 * value beyond what is kept passes for it.
 */
public final class Written {
  private static final Rule WHOLE_FORM =
      new Rule("shared.whole-form", "is no whole number such as 13", "ist keine ganze Zahl wie 13");
  private static final Rule DECIMAL_FORM =
      new Rule("shared.decimal-form", "is no number such as 2.5", "ist keine Zahl wie 2.5");
  private static final Rule DAY_FORM =
      new Rule(
          "shared.day-form", "write a day (2024-09-20)", "geschrieben wird ein Tag (2024-09-20)");
  private static final Rule TIME_FORM =
      new Rule(
          "shared.time-form", "is no time of day such as 09:30", "ist keine Uhrzeit wie 09:30");
  private static final Rule MOMENT_FORM =
      new Rule(
          "shared.moment-form",
          "write a time with its offset (2024-09-20T12:30:00Z)",
          "geschrieben wird eine Zeit mit ihrem Abstand zur Weltzeit (2024-09-20T12:30:00Z)");
  private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,9}");
  private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,15})?");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern TIME = Pattern.compile("[0-9]{2}:[0-9]{2}");
  private static final Pattern MOMENT =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,6})?)?"
              + "(Z|[+-][0-9]{2}:[0-9]{2})");

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

  private Written() {}

  /**
   * A whole number, such as {@code 13}.
   *
   * @throws InvalidValueException when it has another form or is beyond ±2,147,483,647
   */
  public static int whole(String text) {
    if (WHOLE.matcher(text).matches()) {
      long number = Long.parseLong(text);
      if (number == (int) number) {
        return (int) number;
      }
    }
    throw WHOLE_FORM.broken("number", text);
  }

  /**
   * A number with a decimal point, such as {@code 2.5}, that keeps every digit: up to 18 before the
   * point and 15 behind it.
   *
   * @throws InvalidValueException when it has another form
   */
  public static BigDecimal decimal(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      throw DECIMAL_FORM.broken("number", text);
    }
    return new BigDecimal(text);
  }

  /**
   * A day, such as {@code 2021-07-01}.
   *
   * @throws InvalidValueException when it has another form, or there is no such day from year 1 to
   *     9999
   */
  public static LocalDate day(String text) {
    if (!DAY.matcher(text).matches()) {
      throw DAY_FORM.broken("date", text);
    }
    return PartialDate.parse(text).firstDay();
  }

  /**
   * A time of day to the minute, such as {@code 09:30}.
   *
   * @throws InvalidValueException when it has another form, or no day has it
   */
  public static LocalTime time(String text) {
    try {
      if (TIME.matcher(text).matches()) {
        return LocalTime.parse(text);
      }
    } catch (DateTimeException e) {
      // told below
    }
    throw TIME_FORM.broken("time", text);
  }

  /**
   * A moment to the microsecond with its offset, such as {@code 2024-05-31T10:00:00Z}. Neither
   * midnight as 24:00 nor a leap second is one, for they would silently become another.
   *
   * @throws InvalidValueException when it has another form, or there is no such moment from year 1
   *     to 9999
   */
  public static Instant moment(String text) {
    try {
      if (MOMENT.matcher(text).matches()) {
        Instant moment = OffsetDateTime.parse(text).toInstant();
        if (!moment.isBefore(FIRST) && !moment.isAfter(LAST)) {
          return moment;
        }
      }
    } catch (DateTimeException e) {
      // told below
    }
    throw MOMENT_FORM.broken("date", text);
  }
}
