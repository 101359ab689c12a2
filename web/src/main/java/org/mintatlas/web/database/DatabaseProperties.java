package org.mintatlas.web.database;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mintatlas.web.StartRefused;
import org.mintatlas.web.database.server.DatabaseAddress;
import org.mintatlas.web.setting.Choices;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the database, each also an environment variable, such as {@code
 * MINTATLAS_DATABASE_URL}.
 *
 * @param url address of a PostgreSQL, as {@code postgresql://host:5432/name} or {@code
 *     jdbc:postgresql://host:5432/name}; where there is none, the embedded one is used
 * @param user who we are there; goes before one in the address
 * @param password goes before one in the address; never logged
 * @param owner who migrates there, and lets the user work: in the audit log only read and append;
 *     where there is none, the user does
 * @param ownerPassword of the owner; never logged
 * @param directory where the embedded PostgreSQL keeps its data, from the working directory
 * @param poolSize most connections at a time; 1 to 500
 * @param poolWait how long a request waits for a connection when all are in use; 250 ms to a minute
 * @param statementTimeout after which the database ends a statement of a request; 100 ms to an hour
 * @param keptRows the most rows that are kept as they were read, for as long as they stay the same;
 *     0 to a million
 */
@ConfigurationProperties("mintatlas.database")
public record DatabaseProperties(
    @Nullable String url,
    @Nullable String user,
    @Nullable String password,
    @Nullable String owner,
    @Nullable String ownerPassword,
    @DefaultValue(USUAL_DIRECTORY) String directory,
    @DefaultValue("10") int poolSize,
    @DefaultValue("1s") Duration poolWait,
    @DefaultValue("5s") Duration statementTimeout,
    @DefaultValue("10000") int keptRows) {

  private static final String USUAL_DIRECTORY = ".mintatlas/postgres";

  /** Takes an empty text as none, as an environment variable cannot be absent everywhere. */
  public DatabaseProperties {
    url = emptyAsNone(url);
    user = emptyAsNone(user);
    password = emptyAsNone(password);
    owner = emptyAsNone(owner);
    ownerPassword = emptyAsNone(ownerPassword);
    directory = directory.isBlank() ? USUAL_DIRECTORY : directory;
    if (url != null) {
      DatabaseAddress.of(url, user, password); // refuses what is none
    } else if (user != null || password != null) {
      throw new StartRefused(
          "MINTATLAS_DATABASE_USER or MINTATLAS_DATABASE_PASSWORD is set, but"
              + " MINTATLAS_DATABASE_URL is not: set that too, or none of them for the embedded"
              + " PostgreSQL.");
    }
    if (owner == null ? ownerPassword != null : url == null || user == null) {
      throw new StartRefused(
          "MINTATLAS_DATABASE_OWNER, MINTATLAS_DATABASE_OWNERPASSWORD, MINTATLAS_DATABASE_URL and"
              + " MINTATLAS_DATABASE_USER belong together: set all of them, or no owner.");
    }
    Choices.between("mintatlas.database.pool-size", poolSize, 1, 500);
    Choices.between(
        "mintatlas.database.pool-wait", poolWait, Duration.ofMillis(250), Duration.ofMinutes(1));
    Choices.between(
        "mintatlas.database.statement-timeout",
        statementTimeout,
        Duration.ofMillis(100),
        Duration.ofHours(1));
    Choices.between("mintatlas.database.kept-rows", keptRows, 0, 1_000_000);
  }

  private static @Nullable String emptyAsNone(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** Leaves out the password, also one inside the address. */
  @Override
  public String toString() {
    return url == null
        ? "embedded in " + directory
        : DatabaseAddress.of(url, user, null).toString();
  }
}
