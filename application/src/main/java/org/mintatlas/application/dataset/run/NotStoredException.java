package org.mintatlas.application.dataset.run;

import java.io.Serial;
import org.mintatlas.application.dataset.file.Problem;

/** A fact was refused; the transaction is undone. */
public final class NotStoredException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;
  private final transient Problem problem;

  NotStoredException(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** Why. */
  public Problem problem() {
    return problem;
  }
}
