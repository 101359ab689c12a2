package org.mintatlas.application.storing;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets those of one program that want the same thing wait in line, first come, first served, before
 * they take up what others need, such as a connection.
 */
public final class WaitingLines {
  private final ConcurrentMap<Object, Line> lines = new ConcurrentHashMap<>();

  /** Nobody waits yet. */
  public WaitingLines() {}

  private static final class Line {
    private final ReentrantLock turn = new ReentrantLock(true);

    /** How many are in it. */
    private int length;

    private Line longer() {
      length++;
      return this;
    }

    private boolean shorter() {
      length--;
      return length > 0;
    }
  }

  /**
   * Does something when everybody is done who came before for the same thing.
   *
   * @param thing by what it is the same, as {@code equals} says
   */
  public <T> T inLine(Object thing, Supplier<T> work) {
    Line line =
        lines.compute(thing, (same, known) -> (known == null ? new Line() : known).longer());
    try {
      line.turn.lock();
      try {
        return work.get();
      } finally {
        line.turn.unlock();
      }
    } finally {
      lines.computeIfPresent(thing, (same, known) -> known.shorter() ? known : null);
    }
  }
}
