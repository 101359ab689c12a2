package org.mintatlas.web.database.server;

import java.io.EOFException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.mintatlas.web.Causes;
import org.postgresql.util.GT;
import org.postgresql.util.PSQLException;

/**
 * Why a PostgreSQL does not let us work, in one sentence: what is wrong and what to change. The
 * sentences are in {@code refusals.properties}.
 *
 * <p>Told by the five signs of the SQLSTATE and by the routine of the server, not by its words, as
 * these may come in any language.
 */
public record DatabaseRefusal(DatabaseAddress address) {
  /** What the driver says when nothing answers in time, before it is translated. */
  private static final String TIMED_OUT = "Connection attempt timed out.";

  /** Says that a user is none; other routines say so of hosts and passwords. */
  private static final String WHO_IS_THIS = "InitializeSessionUserId";

  public String sentence(SQLException cause) {
    String state = Objects.requireNonNullElse(cause.getSQLState(), "");
    String reason = state.isEmpty() ? "without a SQLSTATE" : "SQLSTATE " + state;
    return switch (state) {
      case "28000" -> sentence(WHO_IS_THIS.equals(routine(cause)) ? "user" : "entry", reason);
      case "08004" ->
          sentence(
              String.valueOf(cause.getMessage()).contains("SSL") ? "ssl-unknown" : "login", reason);
      case "3D000" -> sentence("database", reason);
      case "55000" -> sentence("database-closed", reason);
      case "42501" -> sentence("connect", reason);
      case "53300" -> sentence("connections", reason);
      case "22023", "42704" -> sentence("options", reason);
      case "08P01" -> sentence("no-postgres", reason);
      case String other when other.startsWith("08") -> unreachable(cause);
      case String other when other.startsWith("53") -> sentence("resources", reason);
      case String other when other.startsWith("57P") -> sentence("starting", reason);
      case String other when other.startsWith("28") -> sentence("login", reason);
      default -> sentence("other", reason);
    };
  }

  /** The driver has one state for all of these, and their cause. */
  private String unreachable(SQLException failure) {
    return Causes.of(failure)
        .map(cause ->
            switch (cause) {
              case UnknownHostException _ -> sentence("host", "");
              case SSLException broken -> sentence("ssl", broken.getMessage());
              case EOFException _ -> sentence("no-postgres", "");
              default -> null;
            })
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() ->
            // Where there is no cause, the driver did not even try, or gave up waiting.
            failure instanceof PSQLException
                    && failure.getCause() == null
                    && !GT.tr(TIMED_OUT).equals(failure.getMessage())
                ? sentence("options", failure.getMessage())
                : sentence("silence", ""));
  }

  private String sentence(String key, @Nullable String reason) {
    String sentence =
        ResourceBundle.getBundle(getClass().getPackageName() + ".refusals", Locale.ROOT)
            .getString(key);
    String user = address.user() == null ? "the operating system's user" : "user " + address.user();
    return new MessageFormat(sentence, Locale.ROOT)
        .format(
            new String[] {
              address.server(), address.toString(), user, address.database(), String.valueOf(reason)
            });
  }

  private static @Nullable String routine(SQLException cause) {
    return cause instanceof PSQLException told && told.getServerErrorMessage() != null
        ? Objects.requireNonNull(told.getServerErrorMessage()).getRoutine()
        : null;
  }
}
