package org.mintatlas.domain.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long something has been the case, as far as sources tell: other than in a {@link Period} the
 * beginning may be unknown as well.
 *
 * @param from since when, from the first day that this date can mean; null when nobody knows
 * @param to until when, to the last day that this date can mean; null when it goes on, or nobody
 *     knows of an end
 */
public record Tenure(@Nullable PartialDate from, @Nullable PartialDate to) {
  /** Nothing is known of its time. */
  public static final Tenure UNKNOWN = new Tenure(null, null);

  /**
   * @throws InvalidValueException when it would end before it begins
   */
  public Tenure {
    if (from != null && to != null && to.lastDay().isBefore(from.firstDay())) {
      throw Period.ENDS_FIRST.broken("period", from + "/" + to);
    }
  }

  /** It goes on. */
  public static Tenure since(PartialDate from) {
    return new Tenure(from, null);
  }

  /** Whether nothing that is known speaks against the day. */
  public boolean allows(LocalDate day) {
    return (from == null || !day.isBefore(from.firstDay()))
        && (to == null || !day.isAfter(to.lastDay()));
  }

  /** Whether the two can have a day in common. */
  public boolean overlaps(Tenure other) {
    return startsBy(other.to) && other.startsBy(to);
  }

  private boolean startsBy(@Nullable PartialDate end) {
    return from == null || end == null || !from.firstDay().isAfter(end.lastDay());
  }

  /** ISO 8601 style: {@code 2021/2023-05}, with {@code ..} for what is unknown or open. */
  @Override
  public String toString() {
    return (from == null ? ".." : from) + "/" + (to == null ? ".." : to);
  }
}
