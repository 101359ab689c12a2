package org.mintatlas.graphql.statistics;

import org.mintatlas.application.statistics.YearRange;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.error.BadInputException;

/** The arguments {@code fromYear} and {@code toYear} of statistics. */
final class YearArguments {
  private static final Rule OPEN_END =
      new Rule(
          "statistics.open-end",
          "is after %s: say `toYear` as well",
          "liegt nach %s: auch `toYear` angeben");

  private YearArguments() {}

  /**
   * The years from the one to the other. Without {@code toYear} they end with the present one,
   * without {@code fromYear} they are ten.
   *
   * @throws BadInputException with the argument that cannot be
   */
  static YearRange range(Arguments arguments, int present) {
    Integer from = arguments.year("fromYear");
    Integer to = arguments.year("toYear");
    if (from == null) {
      return YearRange.tenUntil(to == null ? present : to);
    }
    if (to == null && from > present) {
      throw new BadInputException("fromYear", OPEN_END.broken("fromYear", from, present));
    }
    return BadInputException.check(
        to == null ? "fromYear" : "toYear", () -> new YearRange(from, to == null ? present : to));
  }
}
