package org.mintatlas.domain.shared;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random shared values for properties. */
public final class SharedArbitraries {
  private static final long FIRST = LocalDate.of(1, 1, 1).toEpochDay();
  private static final long LAST = LocalDate.of(9999, 12, 31).toEpochDay();

  private SharedArbitraries() {}

  /** Days of a few years, so that two of them often lie close together. */
  public static Arbitrary<LocalDate> days() {
    LocalDate first = LocalDate.of(2019, 1, 1);
    LocalDate last = LocalDate.of(2024, 12, 31);
    return Arbitraries.longs()
        .between(first.toEpochDay(), last.toEpochDay())
        .edgeCases(edges -> edges.includeOnly(first.toEpochDay(), last.toEpochDay()))
        .map(LocalDate::ofEpochDay);
  }

  /** Dates of the same few years, in every precision. */
  public static Arbitrary<PartialDate> partialDates() {
    return inEveryPrecision(days());
  }

  /** Dates of all years that there are, in every precision. */
  public static Arbitrary<PartialDate> partialDatesOfAllTime() {
    return inEveryPrecision(
        Arbitraries.longs()
            .between(FIRST, LAST)
            .edgeCases(edges -> edges.includeOnly(FIRST, LAST))
            .map(LocalDate::ofEpochDay));
  }

  /** Periods of the same few years, some still running. */
  public static Arbitrary<Period> periods() {
    Arbitrary<Period> ended =
        Combinators.combine(partialDates(), partialDates())
            .filter((from, to) -> !to.lastDay().isBefore(from.firstDay()))
            .as(Period::new);
    return Arbitraries.oneOf(ended, partialDates().map(Period::since)).withoutEdgeCases();
  }

  private static Arbitrary<PartialDate> inEveryPrecision(Arbitrary<LocalDate> days) {
    return Combinators.combine(days, Arbitraries.of(PartialDate.Precision.class))
        .filter(SharedArbitraries::exists)
        .as(SharedArbitraries::around);
  }

  /** The first two months belong to a winter before the first year, the last to one after. */
  private static boolean exists(LocalDate day, PartialDate.Precision precision) {
    return precision != PartialDate.Precision.SEASON
        || (!day.isBefore(LocalDate.of(1, 3, 1)) && day.isBefore(LocalDate.of(9999, 12, 1)));
  }

  /** The date of this precision that can mean the day. */
  static PartialDate around(LocalDate day, PartialDate.Precision precision) {
    int year = day.getYear();
    int month = day.getMonthValue();
    return switch (precision) {
      case YEAR -> PartialDate.of(year);
      case SEASON ->
          switch (month) {
            case 1, 2 -> PartialDate.of(year - 1, PartialDate.Season.WINTER);
            case 3, 4, 5 -> PartialDate.of(year, PartialDate.Season.SPRING);
            case 6, 7, 8 -> PartialDate.of(year, PartialDate.Season.SUMMER);
            case 9, 10, 11 -> PartialDate.of(year, PartialDate.Season.AUTUMN);
            default -> PartialDate.of(year, PartialDate.Season.WINTER);
          };
      case MONTH -> PartialDate.of(year, month);
      case PART ->
          PartialDate.of(
              year,
              month,
              day.getDayOfMonth() <= 10
                  ? PartialDate.MonthPart.EARLY
                  : day.getDayOfMonth() <= 20
                      ? PartialDate.MonthPart.MID
                      : PartialDate.MonthPart.LATE);
      case DAY -> PartialDate.of(day);
    };
  }
}
