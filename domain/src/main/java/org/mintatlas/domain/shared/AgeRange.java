package org.mintatlas.domain.shared;

import org.jspecify.annotations.Nullable;

/**
 * The ages that something is made for, both bounds included (Alter). Sources often tell one bound
 * only; then nothing is said about the other.
 *
 * @param from the lowest age in years, 0 to 120; null when unknown
 * @param to the highest age in years, not below the lowest, at most 120; null when unknown
 */
public record AgeRange(@Nullable Integer from, @Nullable Integer to) {
  private static final Rule NO_AGE =
      new Rule(
          "shared.no-age",
          "needs a lowest or a highest age",
          "braucht ein Mindest- oder ein Höchstalter");
  private static final Rule AGES =
      new Rule(
          "shared.ages", "must rise within 0 to 120", "muss innerhalb von 0 bis 120 ansteigen");

  /**
   * @throws InvalidValueException when neither age is known, one is out of range, or they are the
   *     wrong way round
   */
  public AgeRange {
    if (from == null && to == null) {
      throw NO_AGE.broken("age range", null);
    }
    int lowest = from == null ? 0 : from;
    int highest = to == null ? 120 : to;
    if (lowest < 0 || highest > 120 || highest < lowest) {
      throw AGES.broken("age range", written(from, to));
    }
  }

  private static String written(@Nullable Integer from, @Nullable Integer to) {
    return (from == null ? "" : from) + "-" + (to == null ? "" : to);
  }

  /**
   * Whether nothing that is known speaks against somebody of this age: an offer from 10 takes
   * somebody of 12, and may take somebody of 90.
   */
  public boolean contains(int age) {
    return (from == null || age >= from) && (to == null || age <= to);
  }
}
