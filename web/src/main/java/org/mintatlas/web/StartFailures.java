package org.mintatlas.web;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says in plain words why the program did not start.
 *
 * <p>Named in {@code META-INF/spring.factories} and asked before Spring Boot's own reporter, which
 * would print a block of several lines; what this one does not know is left to that one.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailures implements SpringBootExceptionReporter {

  private static final Logger LOG = LoggerFactory.getLogger(StartFailures.class);

  @Override
  public boolean reportException(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String message = message(cause);
      if (message != null) {
        LOG.error(message);
        LOG.debug("The whole failure:", failure);
        return true;
      }
    }
    return false;
  }

  private static @Nullable String message(Throwable cause) {
    return switch (cause) {
      case StartRefused refused -> refused.getMessage();
      case PortInUseException taken ->
          ("Port %d is used by another program:"
                  + " stop that one or choose a free port, for example SERVER_PORT=%d.")
              .formatted(taken.getPort(), taken.getPort() + 1);
      default -> null;
    };
  }
}
