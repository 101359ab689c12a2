package org.mintatlas.web.database;

import java.io.EOFException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/**
 * Why a PostgreSQL does not let us work, in one sentence: what is wrong and what to change.
 *
 * <p>Told by the five signs of the SQLSTATE and by the routine of the server, not by its words, as
 * these may come in any language.
 */
final class DatabaseRefusal {

  /** Says that a user is none; other routines say so of hosts and passwords. */
  private static final String WHO_IS_THIS = "InitializeSessionUserId";

  private final DatabaseAddress address;
  private final String user;

  DatabaseRefusal(DatabaseAddress address) {
    this.address = address;
    this.user = address.user() == null ? "the operating system's user" : "user " + address.user();
  }

  /** What was refused: a connection, or the first questions on it. */
  String sentence(SQLException cause) {
    String state = state(cause);
    return switch (state) {
      case "28P01" -> notLetIn();
      case "28000" -> WHO_IS_THIS.equals(routine(cause)) ? noSuchUser() : noEntry();
      case "08004" -> says(cause, "SSL") ? noSsl() : notLetIn();
      case "3D000" ->
          String.format(
              Locale.ROOT,
              "PostgreSQL at %s has no database \"%s\": create it or correct"
                  + " MINTATLAS_DATABASE_URL.",
              address.server(),
              address.database());
      case "55000" ->
          String.format(
              Locale.ROOT,
              "PostgreSQL at %s accepts no connections to this database: allow them or choose"
                  + " another one in MINTATLAS_DATABASE_URL.",
              address);
      case "42501" ->
          String.format(
              Locale.ROOT,
              "PostgreSQL at %s does not allow %s to connect: make it the owner of the database or"
                  + " correct MINTATLAS_DATABASE_USER.",
              address,
              user);
      case "53300" ->
          String.format(
              Locale.ROOT,
              "PostgreSQL at %s has no connection left for %s: raise max_connections there, or"
                  + " lower MINTATLAS_DATABASE_POOLSIZE of all programs that use it.",
              address,
              user);
      case "22023", "42704" -> wrongOptions("SQLSTATE " + state);
      case "08P01" -> noPostgres();
      default -> ofClass(state, cause);
    };
  }

  private String ofClass(String state, SQLException cause) {
    if (state.startsWith("08")) {
      return unreachable(cause);
    }
    if (state.startsWith("53")) {
      return String.format(
          Locale.ROOT,
          "PostgreSQL at %s has no resources left (SQLSTATE %s): give it room on its disk or"
              + " memory.",
          address,
          state);
    }
    if (state.startsWith("57P")) {
      return String.format(
          Locale.ROOT,
          "PostgreSQL at %s is starting or stopping: start again when it answers.",
          address);
    }
    if (state.startsWith("28")) {
      return notLetIn();
    }
    return String.format(
        Locale.ROOT,
        "PostgreSQL at %s cannot be used by %s (%s): its log says more; correct that or"
            + " MINTATLAS_DATABASE_URL.",
        address,
        user,
        state.isEmpty() ? "without a SQLSTATE" : "SQLSTATE " + state);
  }

  /** The driver has one state for all of these, and their cause. */
  private String unreachable(SQLException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case UnknownHostException _ -> {
          return String.format(
              Locale.ROOT,
              "There is no machine of the name in %s: correct MINTATLAS_DATABASE_URL.",
              address.server());
        }
        case SSLException broken -> {
          return String.format(
              Locale.ROOT,
              "PostgreSQL at %s and this program do not agree on SSL (%s): correct sslmode and"
                  + " sslrootcert in MINTATLAS_DATABASE_URL.",
              address.server(),
              broken.getMessage());
        }
        case EOFException _ -> {
          return noPostgres();
        }
        default -> {}
      }
    }
    if (failure instanceof PSQLException && failure.getCause() == null) {
      return wrongOptions(String.valueOf(failure.getMessage())); // the driver did not even try
    }
    return String.format(
        Locale.ROOT,
        "No PostgreSQL answers at %s: start it or correct MINTATLAS_DATABASE_URL.",
        address.server());
  }

  private String notLetIn() {
    return String.format(
        Locale.ROOT,
        "PostgreSQL at %s does not let %s in:"
            + " correct MINTATLAS_DATABASE_USER and MINTATLAS_DATABASE_PASSWORD.",
        address,
        user);
  }

  private String wrongOptions(String reason) {
    return String.format(
        Locale.ROOT,
        "PostgreSQL at %s cannot be asked with the options behind the question mark (%s):"
            + " correct them in MINTATLAS_DATABASE_URL.",
        address,
        reason);
  }

  private String noSuchUser() {
    return String.format(
        Locale.ROOT,
        "PostgreSQL at %s has no %s that may log in:"
            + " create it or correct MINTATLAS_DATABASE_USER.",
        address,
        user);
  }

  private String noEntry() {
    return String.format(
        Locale.ROOT,
        "PostgreSQL at %s has no entry in its pg_hba.conf for %s from this machine: add one,"
            + " or, where it wants SSL, put sslmode=require behind the question mark of"
            + " MINTATLAS_DATABASE_URL.",
        address,
        user);
  }

  private String noSsl() {
    return String.format(
        Locale.ROOT,
        "PostgreSQL at %s does not speak SSL: switch it on there or take sslmode out of"
            + " MINTATLAS_DATABASE_URL.",
        address);
  }

  private String noPostgres() {
    return String.format(
        Locale.ROOT,
        "What answers at %s is no PostgreSQL: correct MINTATLAS_DATABASE_URL.",
        address.server());
  }

  private static String state(SQLException cause) {
    return Objects.requireNonNullElse(cause.getSQLState(), "");
  }

  private static boolean says(SQLException cause, String word) {
    return String.valueOf(cause.getMessage()).contains(word);
  }

  private static @Nullable String routine(SQLException cause) {
    return cause instanceof PSQLException told && told.getServerErrorMessage() != null
        ? Objects.requireNonNull(told.getServerErrorMessage()).getRoutine()
        : null;
  }
}
