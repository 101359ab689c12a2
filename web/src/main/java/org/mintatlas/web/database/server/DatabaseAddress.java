package org.mintatlas.web.database.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mintatlas.web.StartRefused;

/**
 * Where a PostgreSQL is, and who we are there.
 *
 * @param server host and port, or several with commas; a missing port is 5432
 * @param database its name; where it is empty, PostgreSQL takes the user's name
 * @param options of the JDBC driver, as {@code name=value&…}; may be empty
 * @param user where it is absent, the driver takes the name of the operating system's user
 * @param password kept apart from the address, so that nothing that logs an address can log it
 */
public record DatabaseAddress(
    String server,
    String database,
    String options,
    @Nullable String user,
    @Nullable String password) {

  /** Both ways of writing an address, JDBC's and everybody else's, differ in the prefix only. */
  private static final Pattern URL =
      Pattern.compile(
          "(?:jdbc:)?postgres(?:ql)?://(?:(?<user>[^:@/?]*)(?::(?<password>[^@/?]*))?@)?"
              + "(?<server>[^@/?]*)(?:/(?<database>[^/?]*))?(?:\\?(?<options>.*))?");

  /** A name or number, one of IPv6 in brackets; then perhaps a port. */
  private static final Pattern HOST =
      Pattern.compile(
          "(?:[^:\\[\\]\\s]+|\\[[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*(?:%[^\\]]+)?])(?::(?<port>\\d{1,5}))?");

  /** Long enough for a database on another continent, short enough to wait for. */
  private static final String TIMEOUT_SECONDS = "5";

  /**
   * Reads an address; the user and password given beside it go before those inside it.
   *
   * @throws StartRefused where it is none; the message does not show it, as a password may be in it
   */
  public static DatabaseAddress of(String url, @Nullable String user, @Nullable String password) {
    Matcher parts = URL.matcher(url);
    try {
      if (parts.matches() && areHosts(parts.group("server"))) {
        return of(parts, user, password);
      }
    } catch (IllegalArgumentException e) {
      // a percent sign with no number behind it
    }
    throw new StartRefused(
        "MINTATLAS_DATABASE_URL is not the address of a PostgreSQL: write it as"
            + " postgresql://host:5432/database (special characters in a password as %40, an IPv6"
            + " address as [::1]).");
  }

  private static boolean areHosts(String servers) {
    for (String server : servers.split(",", -1)) {
      Matcher host = HOST.matcher(server);
      if (!servers.isEmpty() && (!host.matches() || !isPort(host.group("port")))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPort(@Nullable String port) {
    return port == null || (Integer.parseInt(port) > 0 && Integer.parseInt(port) < 65_536);
  }

  private static DatabaseAddress of(
      Matcher parts, @Nullable String user, @Nullable String password) {
    String userInside = decoded(parts.group("user"));
    String passwordInside = decoded(parts.group("password"));
    List<String> options = new ArrayList<>();
    for (String option : orEmpty(parts.group("options")).split("&", -1)) {
      if (option.startsWith("user=")) {
        userInside = decoded(option.substring("user=".length()));
      } else if (option.startsWith("password=")) {
        passwordInside = decoded(option.substring("password=".length()));
      } else if (!option.isEmpty()) {
        options.add(option);
      }
    }
    String server = parts.group("server");
    return new DatabaseAddress(
        server.isEmpty() ? "localhost" : server,
        orEmpty(parts.group("database")),
        String.join("&", options),
        user == null ? userInside : user,
        password == null ? passwordInside : password);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** Unlike in a form, a plus sign in an address stands for itself. */
  private static @Nullable String decoded(@Nullable String text) {
    return text == null ? null : URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
  }

  /** The address as the driver wants it, without user and password. */
  public String jdbcUrl() {
    return String.format(
        Locale.ROOT,
        "jdbc:postgresql://%s/%s%s",
        server,
        database,
        options.isEmpty() ? "" : "?" + options);
  }

  /** A connection of its own, not from the pool. */
  public Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("connectTimeout", TIMEOUT_SECONDS);
    properties.setProperty("loginTimeout", TIMEOUT_SECONDS);
    if (user != null) {
      properties.setProperty("user", user);
    }
    if (password != null) {
      properties.setProperty("password", password);
    }
    return DriverManager.getConnection(jdbcUrl(), properties);
  }

  @Override
  public String toString() {
    return database.isEmpty() ? server : server + "/" + database;
  }
}
