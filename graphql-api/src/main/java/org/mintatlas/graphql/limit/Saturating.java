package org.mintatlas.graphql.limit;

/** Sums and products that stay at the largest number instead of starting again below zero. */
public final class Saturating {
  private Saturating() {}

  public static int sum(int one, int other) {
    return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
  }

  public static int product(int one, int other) {
    return (int) Math.min(Integer.MAX_VALUE, (long) one * other);
  }
}
