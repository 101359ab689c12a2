package org.mintatlas.persistence.columns;

import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.PartialDate.MonthPart;
import org.mintatlas.domain.shared.PartialDate.OfDay;
import org.mintatlas.domain.shared.PartialDate.OfMonth;
import org.mintatlas.domain.shared.PartialDate.OfPart;
import org.mintatlas.domain.shared.PartialDate.OfSeason;
import org.mintatlas.domain.shared.PartialDate.OfYear;
import org.mintatlas.domain.shared.PartialDate.Season;

/**
 * The form in which the database keeps a partial date, as the SQL domain {@code partial_date}: one
 * whose bytes sort as the date does. Years, months and days stand as they are written. A season
 * stands behind the month before it ({@code 2025-spring} as {@code 2025-02~}), a part of a month
 * behind the day before it ({@code 2020-06-late} as {@code 2020-06-20~}, the first part behind a
 * day 00). The first four bytes are the year in every form.
 */
public final class StoredDate {
  private static final String BEHIND = "~";

  private StoredDate() {}

  /** The text that the database keeps. */
  public static String of(PartialDate date) {
    return switch (date) {
      case OfSeason(var year, var season) -> PartialDate.of(year, season.firstMonth() - 1) + BEHIND;
      case OfPart(var year, var month, var part) ->
          PartialDate.of(year, month) + "-" + part.firstDay() / 10 + "0" + BEHIND;
      case OfYear _, OfMonth _, OfDay _ -> date.toString();
    };
  }

  /** The date that the database keeps as this text. */
  public static PartialDate read(String stored) {
    if (!stored.endsWith(BEHIND)) {
      return PartialDate.parse(stored);
    }
    int year = Integer.parseInt(stored.substring(0, 4));
    int month = Integer.parseInt(stored.substring(5, 7));
    return switch (stored.length()) {
      case 8 -> PartialDate.of(year, season(month + 1));
      case 11 -> PartialDate.of(year, month, part(Integer.parseInt(stored.substring(8, 10)) + 1));
      default -> throw new IllegalStateException("No stored date: " + stored);
    };
  }

  /** The text that the database keeps; null when there is none. */
  public static @Nullable String ofOptional(@Nullable PartialDate date) {
    return date == null ? null : of(date);
  }

  /** The date that the database keeps as this text; null when there is none. */
  public static @Nullable PartialDate readOptional(@Nullable String stored) {
    return stored == null ? null : read(stored);
  }

  private static Season season(int firstMonth) {
    for (Season season : Season.values()) {
      if (season.firstMonth() == firstMonth) {
        return season;
      }
    }
    throw new IllegalStateException("No season begins with the month " + firstMonth);
  }

  private static MonthPart part(int firstDay) {
    for (MonthPart part : MonthPart.values()) {
      if (part.firstDay() == firstDay) {
        return part;
      }
    }
    throw new IllegalStateException("No part of a month begins with the day " + firstDay);
  }
}
