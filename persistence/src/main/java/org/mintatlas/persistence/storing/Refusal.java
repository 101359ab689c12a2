package org.mintatlas.persistence.storing;

import jakarta.persistence.OptimisticLockException;
import java.io.Serial;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.shared.Slug;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.postgresql.util.ServerErrorMessage;

/** Breaks off the work of {@link AggregateStore#attempt}, which makes a value of it. */
final class Refusal extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** The names of the constraints follow V001. */
  private static final Pattern REFERENCE = Pattern.compile(".*_([a-z]+)_fk");

  private final transient SaveResult<?> result;

  private Refusal(SaveResult<?> result) {
    super(result.toString(), null, false, false);
    this.result = result;
  }

  static Refusal slugTaken(Slug slug) {
    return new Refusal(new SaveResult.SlugTaken<>(slug));
  }

  static Refusal stale(long given) {
    return new Refusal(new SaveResult.Stale<>(given));
  }

  static Refusal referenceUnknown(String what) {
    return new Refusal(new SaveResult.ReferenceUnknown<>(what));
  }

  /** The refusal that a failure of the database stands for; null when it is a real failure. */
  static @Nullable Refusal of(RuntimeException failure, long given) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case Refusal refusal -> {
          return refusal;
        }
        case OptimisticLockException e -> {
          return stale(given);
        }
        case StaleStateException e -> {
          return stale(given);
        }
        case PSQLException e -> {
          return ofConstraint(e, given);
        }
        default -> {}
      }
    }
    return null;
  }

  private static @Nullable Refusal ofConstraint(PSQLException failure, long given) {
    if (PSQLState.UNIQUE_VIOLATION.getState().equals(failure.getSQLState())) {
      return stale(given);
    }
    ServerErrorMessage message = failure.getServerErrorMessage();
    String constraint = message == null ? null : message.getConstraint();
    if (PSQLState.FOREIGN_KEY_VIOLATION.getState().equals(failure.getSQLState())
        && constraint != null) {
      Matcher reference = REFERENCE.matcher(constraint);
      return reference.matches() ? referenceUnknown(reference.group(1)) : null;
    }
    return null;
  }

  /** The same for whatever aggregate: a refusal holds none. */
  <T> SaveResult<T> result() {
    return switch (result) {
      case SaveResult.SlugTaken<?>(Slug slug) -> new SaveResult.SlugTaken<>(slug);
      case SaveResult.Stale<?>(long given) -> new SaveResult.Stale<>(given);
      case SaveResult.ReferenceUnknown<?>(String what) -> new SaveResult.ReferenceUnknown<>(what);
      case SaveResult.Saved<?> saved -> throw new IllegalStateException("is no refusal: " + saved);
    };
  }
}
