package org.mintatlas.graphql.command;

import java.io.Serial;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.command.Fault;
import org.mintatlas.graphql.error.ErrorCode;

/** Somebody may not do this: no answer of a use case, but an error of the request. */
public final class NotAllowedException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;
  private final ErrorCode code;

  private NotAllowedException(ErrorCode code) {
    super(code.name(), null, false, false);
    this.code = code;
  }

  static NotAllowedException of(Fault fault) {
    return new NotAllowedException(
        fault instanceof Fault.SignInNeeded ? ErrorCode.UNAUTHENTICATED : ErrorCode.FORBIDDEN);
  }

  /** What is told to somebody who may not. */
  public static NotAllowedException to(Actor actor) {
    return of(actor.accountId().isEmpty() ? new Fault.SignInNeeded() : new Fault.NotAllowed());
  }

  /** Whether signing in would help, or nothing. */
  ErrorCode code() {
    return code;
  }
}
