package org.mintatlas.testkit;

/**
 * Tells how many statements an action sends to where things are stored: each one that waits for an
 * answer of its own, whatever it is called there (a statement of SQL, a request, a command).
 */
@FunctionalInterface
public interface StatementCount {

  /** For ports that send nothing, such as those in memory. */
  StatementCount NONE =
      new StatementCount() {
        @Override
        public int of(Runnable action) {
          throw new UnsupportedOperationException("Nothing is sent");
        }

        @Override
        public boolean counts() {
          return false;
        }
      };

  /** Does it, and tells how many statements it took. */
  int of(Runnable action);

  /**
   * Whether there are statements to count; where there are none, the tests that count are skipped,
   * and the report says so.
   */
  default boolean counts() {
    return true;
  }
}
