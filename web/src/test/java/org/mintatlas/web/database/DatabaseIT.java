package org.mintatlas.web.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintatlas.web.StartRefused;
import org.mintatlas.web.database.DatabaseInUse.Kind;

/** A given PostgreSQL, for which the embedded one stands in here. */
class DatabaseIT {

  private static EmbeddedDatabase server;

  @BeforeAll
  static void start() throws Exception {
    server = EmbeddedDatabase.start(Directories.withPrograms(), 20);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void isNamedWithoutItsPassword() {
    try (Database database = Database.open(properties(url("postgres"), password()))) {
      assertThat(database.inUse().kind()).isEqualTo(Kind.GIVEN);
      assertThat(database.inUse())
          .hasToString("PostgreSQL 18.6 at %s/postgres".formatted(server.address().server()));
    }
  }

  @Test
  void isNamedWithItsDirectoryWhereItIsEmbedded() throws Exception {
    Path directory = Directories.withPrograms();
    DatabaseProperties properties = embedded(directory);
    try (Database database = Database.open(properties)) {
      assertThat(database.inUse().kind()).isEqualTo(Kind.EMBEDDED);
      assertThat(database.inUse())
          .hasToString(
              "embedded PostgreSQL 18.6 in %s (%s)"
                  .formatted(directory, database.address().server()));
    }
  }

  @Test
  void isRefusedWithAWrongPassword() {
    assertRefused(
        properties(url("postgres"), "guessed"),
        ("PostgreSQL at %s/postgres does not let user mintatlas in:"
                + " correct MINTATLAS_DATABASE_USER and MINTATLAS_DATABASE_PASSWORD.")
            .formatted(server.address().server()));
  }

  @Test
  void isRefusedWithoutAPassword() {
    assertRefused(
        properties(url("postgres"), null),
        ("PostgreSQL at %s/postgres does not let user mintatlas in:"
                + " correct MINTATLAS_DATABASE_USER and MINTATLAS_DATABASE_PASSWORD.")
            .formatted(server.address().server()));
  }

  @Test
  void isRefusedWhereThereIsNoSuchDatabase() {
    assertRefused(
        properties(url("nowhere"), password()),
        "PostgreSQL at %s has no database \"nowhere\": create it or correct MINTATLAS_DATABASE_URL."
            .formatted(server.address().server()));
  }

  @Test
  void isRefusedWhereNobodyAnswers() {
    assertRefused(
        properties("postgresql://127.0.0.1:1/atlas", "secret"),
        "No PostgreSQL answers at 127.0.0.1:1: start it or correct MINTATLAS_DATABASE_URL.");
  }

  @Test
  void isRefusedWithTheSchemaOfANewerProgram(@TempDir Path newer, @TempDir Path older)
      throws Exception {
    DatabaseAddress address = emptyDatabase("newer");
    Files.writeString(older.resolve("V1__one.sql"), "CREATE TABLE one (id int);");
    Files.writeString(newer.resolve("V1__one.sql"), "CREATE TABLE one (id int);");
    Files.writeString(newer.resolve("V2__two.sql"), "CREATE TABLE two (id int);");
    SchemaMigration migration =
        new SchemaMigration(new DatabaseInUse(Kind.GIVEN, "PostgreSQL 18.6 at db/newer"));
    migration.migrate(flyway(address, newer));

    assertThatThrownBy(() -> migration.migrate(flyway(address, older)))
        .isInstanceOf(StartRefused.class)
        .hasMessage(
            "The schema in PostgreSQL 18.6 at db/newer is of version 2, but this program knows it"
                + " up to 1 only: start the newer program or choose another database.");
  }

  @Test
  void isRefusedWithTheSchemaOfAnotherProgram(@TempDir Path ours, @TempDir Path theirs)
      throws Exception {
    DatabaseAddress address = emptyDatabase("theirs");
    Files.writeString(ours.resolve("V1__one.sql"), "CREATE TABLE one (id int);");
    Files.writeString(theirs.resolve("V1__uno.sql"), "CREATE TABLE uno (id int);");
    SchemaMigration migration =
        new SchemaMigration(new DatabaseInUse(Kind.GIVEN, "PostgreSQL 18.6 at db/theirs"));
    migration.migrate(flyway(address, theirs));

    assertThatThrownBy(() -> migration.migrate(flyway(address, ours)))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("has other migrations than this program");
  }

  @Test
  void isRefusedWithTablesThatAreNotOurs(@TempDir Path ours) throws Exception {
    DatabaseAddress address = emptyDatabase("taken");
    Sql.execute(address, "CREATE TABLE thesis (chapter int)");
    Files.writeString(ours.resolve("V1__one.sql"), "CREATE TABLE one (id int);");
    SchemaMigration migration =
        new SchemaMigration(new DatabaseInUse(Kind.GIVEN, "PostgreSQL 18.6 at db/taken"));

    assertThatThrownBy(() -> migration.migrate(flyway(address, ours)))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("holds tables that are not of MINT Atlas");
  }

  @Test
  void isRefusedWhereWeMayNotCreateTables(@TempDir Path ours) throws Exception {
    DatabaseAddress owner = emptyDatabase("closed");
    Sql.execute(owner, "CREATE USER guest PASSWORD 'guest'");
    Files.writeString(ours.resolve("V1__one.sql"), "CREATE TABLE one (id int);");
    SchemaMigration migration =
        new SchemaMigration(new DatabaseInUse(Kind.GIVEN, "PostgreSQL 18.6 at db/closed"));

    assertThatThrownBy(() ->
            migration.migrate(flyway(DatabaseAddress.of(owner.jdbcUrl(), "guest", "guest"), ours)))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("may not create tables there");
  }

  private static DatabaseAddress emptyDatabase(String name) throws SQLException {
    Sql.execute(server.address(), "CREATE DATABASE " + name);
    return DatabaseAddress.of(url(name), server.address().user(), password());
  }

  /** Configured as the program's own. */
  private static Flyway flyway(DatabaseAddress address, Path migrations) {
    var configuration =
        Flyway.configure()
            .dataSource(address.jdbcUrl(), address.user(), address.password())
            .locations("filesystem:" + migrations);
    new DatabaseConfiguration().noUnknownMigrations().customize(configuration);
    return configuration.load();
  }

  private static String url(String database) {
    return "postgresql://%s/%s".formatted(server.address().server(), database);
  }

  private static String password() {
    return server.address().password();
  }

  private static DatabaseProperties properties(String url, String password) {
    return properties(url, "mintatlas", password, Path.of("unused"));
  }

  private static DatabaseProperties embedded(Path directory) {
    return properties(null, null, null, directory);
  }

  private static DatabaseProperties properties(
      String url, String user, String password, Path directory) {
    return new DatabaseProperties(
        url, user, password, directory, 10, Duration.ofSeconds(1), Duration.ofSeconds(5));
  }

  private static void assertRefused(DatabaseProperties properties, String sentence) {
    assertThatThrownBy(() -> Database.open(properties))
        .isInstanceOf(StartRefused.class)
        .hasMessage(sentence);
  }
}
