package org.mintatlas.web.request;

import java.io.Serial;

/** A request that was stopped wanted to send another statement. */
public final class RequestStoppedException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  RequestStoppedException(RunningRequest.Stop why) {
    super("stopped: " + why, null, false, false);
  }
}
