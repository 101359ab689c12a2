package org.mintatlas.web.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mintatlas.web.StartRefused;
import org.mintatlas.web.database.DatabaseInUse.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one database of this process, chosen by {@link DatabaseProperties} and known to answer.
 *
 * <p>It is asked once before the pool is made, because the pool would wait, try again and then
 * print a stack trace where one sentence is enough.
 */
final class Database implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Database.class);

  /** Beyond those of the pool: the first connection, and people with psql. */
  private static final int OTHER_CONNECTIONS = 10;

  private final DatabaseAddress address;
  private final DatabaseInUse inUse;
  private final @Nullable EmbeddedDatabase embedded;

  private Database(
      DatabaseAddress address, DatabaseInUse inUse, @Nullable EmbeddedDatabase embedded) {
    this.address = address;
    this.inUse = inUse;
    this.embedded = embedded;
  }

  /**
   * Chooses the database, starts it where it is the embedded one, and says which in one line.
   *
   * @throws StartRefused where it cannot be used
   */
  static Database open(DatabaseProperties properties) {
    Database database =
        properties.url() == null
            ? embedded(properties)
            : given(DatabaseAddress.of(properties.url(), properties.user(), properties.password()));
    LOG.info("Database: {}", database.inUse);
    return database;
  }

  private static Database given(DatabaseAddress address) {
    String location =
        String.format(Locale.ROOT, "PostgreSQL %s at %s", versionAt(address), address);
    return new Database(address, new DatabaseInUse(Kind.GIVEN, location), null);
  }

  private static Database embedded(DatabaseProperties properties) {
    EmbeddedDatabase embedded =
        EmbeddedDatabase.start(
            DirectoryName.parse(properties.directory()), properties.poolSize() + OTHER_CONNECTIONS);
    try {
      DatabaseAddress address = embedded.address();
      String location =
          String.format(
              Locale.ROOT,
              "embedded PostgreSQL %s in %s (%s)",
              versionAt(address),
              embedded.directory(),
              address.server());
      return new Database(address, new DatabaseInUse(Kind.EMBEDDED, location), embedded);
    } catch (StartRefused refused) {
      embedded.close();
      throw refused;
    }
  }

  /** Its version, where nothing stands against working there. */
  private static String versionAt(DatabaseAddress address) {
    try (Connection connection = address.connect()) {
      ServerState state = ServerState.at(connection);
      state
          .obstacle(address)
          .ifPresent(sentence -> {
            throw new StartRefused(sentence);
          });
      return state.version();
    } catch (SQLException e) {
      throw new StartRefused(new DatabaseRefusal(address).sentence(e), e);
    }
  }

  DatabaseAddress address() {
    return address;
  }

  DatabaseInUse inUse() {
    return inUse;
  }

  /** Stops the database where this process runs it; a second call does nothing. */
  @Override
  public void close() {
    if (embedded != null) {
      embedded.close();
    }
  }
}
