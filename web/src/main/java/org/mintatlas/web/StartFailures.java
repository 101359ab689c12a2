package org.mintatlas.web;

import jakarta.persistence.PersistenceException;
import java.net.BindException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mintatlas.web.database.server.DatabaseWords;
import org.mintatlas.web.setting.UnreadableSetting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.NestedExceptionUtils;
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
    Optional<String> message =
        Causes.of(failure).map(StartFailures::message).filter(Objects::nonNull).findFirst();
    message.ifPresent(said -> {
      LOG.error(said);
      LOG.debug("The whole failure:", failure);
    });
    return message.isPresent();
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
    Throwable root = NestedExceptionUtils.getMostSpecificCause(failed);
    return String.format(
        Locale.ROOT,
        "The database failed while the program started, and what was being written is undone: %s",
        root instanceof SQLException told
            ? DatabaseWords.of(told)
            : String.valueOf(root.getMessage()).replaceAll("\\s+", " "));
  }
}
