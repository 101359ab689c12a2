package org.mintatlas.domain.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A date as exactly as it is known: a year, a season, a month, a part of a month or a day. Written
 * {@code 2024}, {@code 2025-spring}, {@code 2024-09}, {@code 2020-06-late} or {@code 2024-09-20};
 * years run from 1 to 9999.
 *
 * <p>Ordered by the first day it can mean, the less exact first. The written forms do not sort like
 * that: {@code 2025-spring} begins before {@code 2025-04}.
 */
public sealed interface PartialDate extends Comparable<PartialDate> {

  /** How exactly a date is known, the coarsest first. */
  enum Precision {
    /** Only the year. */
    YEAR,
    /** Year and season (Jahreszeit). */
    SEASON,
    /** Year and month. */
    MONTH,
    /** The beginning, the middle or the end of a month. */
    PART,
    /** The very day. */
    DAY
  }

  /** A season (Jahreszeit) as meteorologists count it: three whole months. */
  enum Season {
    /** March to May (Frühjahr). */
    SPRING(3),
    /** June to August (Sommer). */
    SUMMER(6),
    /** September to November (Herbst). */
    AUTUMN(9),
    /** December to the end of February of the following year (Winter). */
    WINTER(12);

    private final int firstMonth;

    Season(int firstMonth) {
      this.firstMonth = firstMonth;
    }

    /** The month in which it begins, 3 to 12. */
    public int firstMonth() {
      return firstMonth;
    }
  }

  /** A part of a month. */
  enum MonthPart {
    /** The 1st to the 10th (Anfang). */
    EARLY(1),
    /** The 11th to the 20th (Mitte). */
    MID(11),
    /** The 21st to the end (Ende). */
    LATE(21);

    private final int firstDay;

    MonthPart(int firstDay) {
      this.firstDay = firstDay;
    }

    /** The day with which it begins: 1, 11 or 21. */
    public int firstDay() {
      return firstDay;
    }
  }

  /** A date of which only the year is known. */
  record OfYear(int year) implements PartialDate {

    /**
     * @throws InvalidValueException when the year is not 1 to 9999
     */
    public OfYear {
      PartialDates.requireYear(year);
    }

    @Override
    public Precision precision() {
      return Precision.YEAR;
    }

    @Override
    public LocalDate firstDay() {
      return LocalDate.of(year, 1, 1);
    }

    @Override
    public LocalDate lastDay() {
      return LocalDate.of(year, 12, 31);
    }

    @Override
    public Wording wording() {
      String text = Integer.toString(year);
      return new Wording(text, text);
    }

    @Override
    public String toString() {
      return PartialDates.year(year);
    }
  }

  /**
   * A date of which year and season are known.
   *
   * @param year the year in which the season begins
   * @param season the season
   */
  record OfSeason(int year, Season season) implements PartialDate {

    /**
     * @throws InvalidValueException when the year is not 1 to 9999, or the season would end after
     *     it
     */
    public OfSeason {
      Require.given("season", season);
      PartialDates.requireYear(year);
      if (season == Season.WINTER && year == 9999) {
        throw PartialDates.NO_SUCH_DATE.broken("date", PartialDates.season(year, season));
      }
    }

    @Override
    public Precision precision() {
      return Precision.SEASON;
    }

    @Override
    public LocalDate firstDay() {
      return LocalDate.of(year, season.firstMonth(), 1);
    }

    @Override
    public LocalDate lastDay() {
      return firstDay().plusMonths(3).minusDays(1);
    }

    @Override
    public Wording wording() {
      return switch (season) {
        case SPRING -> new Wording("Frühjahr " + year, "spring " + year);
        case SUMMER -> new Wording("Sommer " + year, "summer " + year);
        case AUTUMN -> new Wording("Herbst " + year, "autumn " + year);
        case WINTER -> {
          String years = year + "/" + String.format(Locale.ROOT, "%02d", (year + 1) % 100);
          yield new Wording("Winter " + years, "winter " + years);
        }
      };
    }

    @Override
    public String toString() {
      return PartialDates.season(year, season);
    }
  }

  /** A date of which year and month are known. */
  record OfMonth(int year, int month) implements PartialDate {

    /**
     * @throws InvalidValueException when the year is not 1 to 9999 or the month not 1 to 12
     */
    public OfMonth {
      PartialDates.requireYear(year);
      if (!PartialDates.isMonth(month)) {
        throw PartialDates.NO_SUCH_DATE.broken("date", PartialDates.month(year, month));
      }
    }

    @Override
    public Precision precision() {
      return Precision.MONTH;
    }

    @Override
    public LocalDate firstDay() {
      return LocalDate.of(year, month, 1);
    }

    @Override
    public LocalDate lastDay() {
      return YearMonth.of(year, month).atEndOfMonth();
    }

    @Override
    public Wording wording() {
      return PartialDates.inWords("", month, year, "");
    }

    @Override
    public String toString() {
      return PartialDates.month(year, month);
    }
  }

  /** A date of which year, month and a part of the month are known. */
  record OfPart(int year, int month, MonthPart part) implements PartialDate {

    /**
     * @throws InvalidValueException when the year is not 1 to 9999 or the month not 1 to 12
     */
    public OfPart {
      Require.given("part", part);
      PartialDates.requireYear(year);
      if (!PartialDates.isMonth(month)) {
        throw PartialDates.NO_SUCH_DATE.broken("date", PartialDates.part(year, month, part));
      }
    }

    @Override
    public Precision precision() {
      return Precision.PART;
    }

    @Override
    public LocalDate firstDay() {
      return LocalDate.of(year, month, part.firstDay());
    }

    @Override
    public LocalDate lastDay() {
      return part == MonthPart.LATE
          ? YearMonth.of(year, month).atEndOfMonth()
          : firstDay().plusDays(9);
    }

    @Override
    public Wording wording() {
      return switch (part) {
        case EARLY -> PartialDates.inWords("Anfang ", month, year, "early ");
        case MID -> PartialDates.inWords("Mitte ", month, year, "mid-");
        case LATE -> PartialDates.inWords("Ende ", month, year, "end of ");
      };
    }

    @Override
    public String toString() {
      return PartialDates.part(year, month, part);
    }
  }

  /** A date known to the day. */
  record OfDay(LocalDate day) implements PartialDate {

    /**
     * @throws InvalidValueException when the year is not 1 to 9999
     */
    public OfDay {
      Require.given("day", day);
      PartialDates.requireYear(day.getYear());
    }

    @Override
    public int year() {
      return day.getYear();
    }

    @Override
    public Precision precision() {
      return Precision.DAY;
    }

    @Override
    public LocalDate firstDay() {
      return day;
    }

    @Override
    public LocalDate lastDay() {
      return day;
    }

    @Override
    public Wording wording() {
      int number = day.getDayOfMonth();
      return PartialDates.inWords(number + ". ", day.getMonthValue(), day.getYear(), number + " ");
    }

    @Override
    public String toString() {
      return day.toString();
    }
  }

  /** A date of which only the year is known. */
  static PartialDate of(int year) {
    return new OfYear(year);
  }

  /** A date of which year and season are known; a winter begins in its year. */
  static PartialDate of(int year, Season season) {
    return new OfSeason(year, season);
  }

  /** A date of which year and month are known. */
  static PartialDate of(int year, int month) {
    return new OfMonth(year, month);
  }

  /** A date of which year, month and a part of the month are known. */
  static PartialDate of(int year, int month, MonthPart part) {
    return new OfPart(year, month, part);
  }

  /** A date known to the day. */
  static PartialDate of(LocalDate day) {
    return new OfDay(day);
  }

  /**
   * Reads {@code 2024}, {@code 2025-spring}, {@code 2024-09}, {@code 2020-06-late} or {@code
   * 2024-09-20}.
   *
   * @throws InvalidValueException when the text has another form or names no date
   */
  static PartialDate parse(String text) {
    return PartialDates.read(text);
  }

  /** The year; that of a winter is the one in which it begins. */
  int year();

  /** How exactly this date is known. */
  Precision precision();

  /** The first day that it can mean. */
  LocalDate firstDay();

  /** The last day that it can mean. */
  LocalDate lastDay();

  /** Whether one of the days that it can mean lies in the year. */
  default boolean hasDayIn(int wanted) {
    return firstDay().getYear() <= wanted && wanted <= lastDay().getYear();
  }

  /** What people read: {@code Ende Juni 2020} and {@code end of June 2020}, say. */
  Wording wording();

  /** The written form, which {@link #parse} reads. */
  @Override
  String toString();

  @Override
  default int compareTo(PartialDate other) {
    return PartialDates.ORDER.compare(this, other);
  }
}
