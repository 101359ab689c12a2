package org.mintatlas.application.paging;

import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;

/**
 * Which page of a list is asked for.
 *
 * @param direction from which end it is counted
 * @param size how many elements at the most, 1 to 100
 * @param from the position behind which (forward) or before which (backward) the page lies; null
 *     for the very first or last page
 */
public record PageRequest(Direction direction, int size, @Nullable Position from) {
  /** The largest page there is. */
  public static final int MAX_SIZE = 100;

  /** The way a page is counted. The order of its elements is the same both ways. */
  public enum Direction {
    /** A page from a position towards the end. */
    FORWARD,
    /** A page from a position towards the beginning. */
    BACKWARD
  }

  /**
   * @throws InvalidValueException when the size is out of range
   */
  public PageRequest {
    Require.given("direction", direction);
    Require.between("page size", size, 1, MAX_SIZE);
  }

  /** The first elements. */
  public static PageRequest first(int size) {
    return new PageRequest(Direction.FORWARD, size, null);
  }

  /** The elements that follow a position. */
  public static PageRequest after(Position position, int size) {
    return new PageRequest(Direction.FORWARD, size, position);
  }

  /** The last elements. */
  public static PageRequest last(int size) {
    return new PageRequest(Direction.BACKWARD, size, null);
  }

  /** The elements that stand before a position. */
  public static PageRequest before(Position position, int size) {
    return new PageRequest(Direction.BACKWARD, size, position);
  }

  /** Whether it is counted towards the end. */
  public boolean forward() {
    return direction == Direction.FORWARD;
  }
}
