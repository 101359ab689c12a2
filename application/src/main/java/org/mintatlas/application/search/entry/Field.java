package org.mintatlas.application.search.entry;

/**
 * Where a word stands, the stronger places first: what is in the name says more than what is in a
 * description.
 */
public enum Field {
  /** Names, former names and other names, titles. */
  NAME(9),
  /** Towns, venues; districts and federal states. */
  PLACE(5),
  /** Kinds, subjects and the like, and the names of what it belongs to. */
  LABEL(4),
  /** Descriptions. */
  TEXT(2);

  private final int points;

  Field(int points) {
    this.points = points;
  }

  /** What a word counts that stands here. */
  public int points() {
    return points;
  }
}
