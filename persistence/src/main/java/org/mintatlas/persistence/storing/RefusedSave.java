package org.mintatlas.persistence.storing;

import java.io.Serial;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

/** Breaks off a save that cannot be; {@link Reasons} finds out why. */
class RefusedSave extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  RefusedSave(String message) {
    super(message, null, false, false);
  }

  /** More would hold a place than there are. */
  static final class Overbooking extends RefusedSave {
    @Serial private static final long serialVersionUID = 1L;
    final int capacity;
    final int taken;

    Overbooking(int capacity, int taken) {
      super(taken + " of " + capacity + " places");
      this.capacity = capacity;
      this.taken = taken;
    }
  }

  /** Whether a failure means that a save cannot be, and is nothing that went wrong. */
  static boolean is(RuntimeException failure) {
    return causes(failure)
        .anyMatch(cause ->
            cause instanceof RefusedSave
                || cause instanceof StaleStateException
                || violates(cause, PSQLState.UNIQUE_VIOLATION)
                || violates(cause, PSQLState.FOREIGN_KEY_VIOLATION));
  }

  /** The unique constraint that a failure is about, if it is about any. */
  static Optional<String> uniqueConstraint(RuntimeException failure) {
    return causes(failure)
        .filter(cause -> violates(cause, PSQLState.UNIQUE_VIOLATION))
        .flatMap(cause -> Stream.ofNullable(((PSQLException) cause).getServerErrorMessage()))
        .flatMap(message -> Stream.ofNullable(message.getConstraint()))
        .findFirst();
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
  }

  private static boolean violates(Throwable cause, PSQLState state) {
    return cause instanceof PSQLException e && state.getState().equals(e.getSQLState());
  }
}
