package org.mintatlas.domain.shared.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Wording;

/**
 * A key figure (Kennzahl) as its source states it: "over 80 initiatives, May 2021". Sources
 * disagree; every statement is kept, none is repaired.
 *
 * @param value the number, never negative, below 10^18
 * @param qualifier how exactly the source states it
 * @param unit what is counted or measured
 * @param note what the unit cannot say, such as "after three rounds"; null when there is no need
 * @param asOf the date for which it holds; null when the source does not say
 * @param source who states it
 */
@Buildable
public record Figure(
    BigDecimal value,
    Qualifier qualifier,
    Unit unit,
    @Nullable Wording note,
    @Nullable PartialDate asOf,
    Source source) {
  private static final Rule TOO_GREAT =
      new Rule("shared.too-great", "must be below 10^18", "muss kleiner als 10^18 sein");
  private static final BigDecimal LIMIT = BigDecimal.TEN.pow(18);

  /** How exactly a source states a number. */
  public enum Qualifier {
    /** Exactly this many. */
    EXACT,
    /** More than this (über). */
    OVER,
    /** About this (rund, etwa). */
    ABOUT,
    /** Nearly this (fast, knapp). */
    ALMOST,
    /** This at the most (bis zu). */
    UP_TO
  }

  /**
   * @throws InvalidValueException when the value is negative or too large
   */
  public Figure {
    Require.given("value", value, "qualifier", qualifier, "unit", unit, "source", source);
    requireValue(value);
    value = value.stripTrailingZeros();
    if (value.scale() < 0) {
      value = value.setScale(0); // 80 is 80, not 8E+1
    }
  }

  /**
   * A number as a source can state it.
   *
   * @throws InvalidValueException when it is negative or too large
   */
  public static void requireValue(BigDecimal value) {
    Require.notNegative("figure", value);
    if (value.compareTo(LIMIT) >= 0) {
      throw TOO_GREAT.broken("figure", value);
    }
  }

  /** Starts one from what it cannot be without: without a note or a date until it is said. */
  public static FigureBuilder builder(
      BigDecimal value, Qualifier qualifier, Unit unit, Source source) {
    return FigureBuilder.empty().value(value).qualifier(qualifier).unit(unit).source(source);
  }

  /** Starts one from this one, to change some of it. */
  public FigureBuilder toBuilder() {
    return FigureBuilder.of(this);
  }

  /** A figure that needs no note. */
  public Figure(
      BigDecimal value, Qualifier qualifier, Unit unit, @Nullable PartialDate asOf, Source source) {
    this(value, qualifier, unit, null, asOf, source);
  }
}
