package org.mintatlas.web;

import jakarta.persistence.PersistenceException;
import java.net.BindException;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mintatlas.web.database.DatabaseWords;
import org.mintatlas.web.setting.UnreadableSetting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

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
      case org.springframework.boot.context.properties.bind.BindException setting ->
          UnreadableSetting.sentence(setting);
      case PortInUseException taken ->
          String.format(
              Locale.ROOT,
              "Port %d is used by another program:"
                  + " stop that one or choose a free port, for example SERVER_PORT=%d.",
              taken.getPort(),
              taken.getPort() + 1);
      case BindException refused ->
          String.format(
              Locale.ROOT,
              "The program cannot listen where it should (%s): correct SERVER_ADDRESS or"
                  + " SERVER_PORT.",
              refused.getMessage());
      case DataAccessException failed -> database(failed);
      case TransactionException failed -> database(failed);
      case PersistenceException failed -> database(failed);
      default -> null;
    };
  }

  /** Whatever a start writes it writes in a transaction. */
  private static String database(Throwable failed) {
    Throwable root = failed;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.format(
        Locale.ROOT,
        "The database failed while the program started, and what was being written is undone: %s",
        root instanceof SQLException told
            ? DatabaseWords.of(told)
            : String.valueOf(root.getMessage()).replaceAll("\\s+", " "));
  }
}
