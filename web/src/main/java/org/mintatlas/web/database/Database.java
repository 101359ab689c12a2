package org.mintatlas.web.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mintatlas.web.StartRefused;
import org.mintatlas.web.database.embedded.DirectoryName;
import org.mintatlas.web.database.embedded.EmbeddedDatabase;
import org.mintatlas.web.database.server.DatabaseAddress;
import org.mintatlas.web.database.server.DatabaseRefusal;
import org.mintatlas.web.database.server.ServerState;
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
  private final DatabaseAddress owner;
  private final String location;
  private final @Nullable EmbeddedDatabase embedded;

  private Database(
      DatabaseAddress address,
      DatabaseAddress owner,
      String location,
      @Nullable EmbeddedDatabase embedded) {
    this.address = address;
    this.owner = owner;
    this.location = location;
    this.embedded = embedded;
    LOG.info("Database: {}", location);
  }

  /**
   * Chooses the database, starts it where it is the embedded one, and says which in one line.
   *
   * @throws StartRefused where it cannot be used
   */
  static Database open(DatabaseProperties properties) {
    String url = properties.url();
    if (url == null) {
      return embedded(properties);
    }
    DatabaseAddress address = DatabaseAddress.of(url, properties.user(), properties.password());
    DatabaseAddress owner =
        properties.owner() == null
            ? address
            : DatabaseAddress.of(url, properties.owner(), properties.ownerPassword());
    if (!owner.equals(address)) {
      String version = versionAt(owner);
      LOG.debug("The owner gets to PostgreSQL {}", version);
    }
    return new Database(
        address, owner, "PostgreSQL " + versionAt(address) + " at " + address, null);
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
      return new Database(address, address, location, embedded);
    } catch (StartRefused refused) {
      embedded.close();
      throw refused;
    }
  }

  /** Its version, where nothing stands against working there. */
  private static String versionAt(DatabaseAddress address) {
    try (Connection connection = address.connect()) {
      ServerState state = ServerState.at(connection);
      state.check(address);
      return state.version();
    } catch (SQLException e) {
      throw new StartRefused(new DatabaseRefusal(address).sentence(e), e);
    }
  }

  DatabaseAddress address() {
    return address;
  }

  /** The same, as whom the schema is changed. */
  DatabaseAddress owner() {
    return owner;
  }

  /**
   * One line for people such as {@code embedded PostgreSQL 18.6 in /srv/atlas/.mintatlas/postgres
   * (127.0.0.1:54321)}; never has a password in it.
   */
  String location() {
    return location;
  }

  @Override
  public void close() {
    if (embedded != null) {
      embedded.close();
    }
  }
}
