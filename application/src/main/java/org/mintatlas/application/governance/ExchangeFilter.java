package org.mintatlas.application.governance;

import org.jspecify.annotations.Nullable;

/**
 * What an exchange must be like.
 *
 * @param year its period has a day in this year, or the date at which it is known to take place;
 *     null means any
 */
public record ExchangeFilter(@Nullable Integer year) {
  /** Any exchange. */
  public static final ExchangeFilter ANY = new ExchangeFilter(null);
}
