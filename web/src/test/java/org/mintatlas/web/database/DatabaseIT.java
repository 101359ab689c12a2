package org.mintatlas.web.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.web.StartRefused;
import org.mintatlas.web.database.embedded.Directories;
import org.mintatlas.web.database.embedded.EmbeddedDatabase;
import org.mintatlas.web.database.server.DatabaseAddress;
import org.mintatlas.web.database.server.Sql;

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
      assertThat(database.location())
          .isEqualTo("PostgreSQL 18.6 at %s/postgres".formatted(server.address().server()));
    }
  }

  @Test
  void isNamedWithItsDirectoryWhereItIsEmbedded() throws Exception {
    Path directory = Directories.withPrograms();
    DatabaseProperties properties = embedded(directory);
    try (Database database = Database.open(properties)) {
      assertThat(database.location())
          .isEqualTo(
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
  void isRefusedToAUserWhoMayNotLogIn() throws SQLException {
    Sql.execute(server.address(), "CREATE ROLE nologin PASSWORD 'x'");

    assertRefused(
        properties(url("postgres"), "nologin", "x", "unused"),
        "has no user nologin that may log in: create it or correct MINTATLAS_DATABASE_USER.");
  }

  @Test
  void isRefusedWhereAllConnectionsAreInUse() throws SQLException {
    Sql.execute(server.address(), "CREATE ROLE late LOGIN PASSWORD 'x' CONNECTION LIMIT 0");

    assertRefused(
        properties(url("postgres"), "late", "x", "unused"),
        "has no connection left for user late: raise max_connections there, or lower"
            + " MINTATLAS_DATABASE_POOLSIZE");
  }

  @Test
  void isRefusedWhereWeMayNotConnect() throws SQLException {
    emptyDatabase("private");
    Sql.execute(server.address(), "REVOKE CONNECT ON DATABASE private FROM PUBLIC");
    Sql.execute(server.address(), "CREATE ROLE outsider LOGIN PASSWORD 'x'");

    assertRefused(
        properties(url("private"), "outsider", "x", "unused"),
        "does not allow user outsider to connect: make it the owner");
  }

  @Test
  void isRefusedWhereItTakesNobody() throws SQLException {
    emptyDatabase("shut");
    Sql.execute(server.address(), "ALTER DATABASE shut ALLOW_CONNECTIONS false");

    assertRefused(properties(url("shut"), password()), "accepts no connections to this database");
  }

  @Test
  void isRefusedWhereItCanOnlyBeRead() throws SQLException {
    emptyDatabase("museum");
    Sql.execute(server.address(), "ALTER DATABASE museum SET default_transaction_read_only = on");

    assertRefused(
        properties(url("museum"), password()), "switch default_transaction_read_only off");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SQL_ASCII", "LATIN1", "WIN1252"})
  void isRefusedWhereItKeepsTextOtherwise(String encoding) throws SQLException {
    String name = "text_" + encoding.toLowerCase(Locale.ROOT);
    Sql.execute(
        server.address(),
        "CREATE DATABASE %s TEMPLATE template0 ENCODING '%s' LOCALE_PROVIDER libc LOCALE 'C'"
            .formatted(name, encoding));

    assertRefused(
        properties(url(name), password()),
        "keeps its text in %s: create one with ENCODING 'UTF8'".formatted(encoding));
  }

  @Test
  void isRefusedWhereItDoesNotSpeakSsl() {
    assertRefused(
        properties(url("postgres") + "?sslmode=require", password()),
        "does not speak SSL: switch it on there or take sslmode out of MINTATLAS_DATABASE_URL.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sslmode=perhaps", "options=-c%20no_such_setting=1"})
  void isRefusedWithOptionsThatNobodyKnows(String options) {
    assertRefused(
        properties(url("postgres") + "?" + options, password()),
        "cannot be asked with the options behind the question mark");
  }

  @Test
  void isRefusedWithoutAnEntryForUs() throws Exception {
    Path directory = Directories.withPrograms();
    try (EmbeddedDatabase closed = EmbeddedDatabase.start(directory, 10)) {
      Path entries = directory.resolve("data/pg_hba.conf");
      Files.writeString(entries, "hostssl all all 127.0.0.1/32 scram-sha-256\n");
      Sql.execute(closed.address(), "SELECT pg_reload_conf()");
      String url = "postgresql://%s/postgres".formatted(closed.address().server());
      awaitRefusal(closed.address());

      assertRefused(
          properties(url, closed.address().password()),
          "has no entry in its pg_hba.conf for user mintatlas from this machine: add one, or, where"
              + " it wants SSL, put sslmode=require behind the question mark");
    }
  }

  /** The server reads its entries again some time after it was told to. */
  private static void awaitRefusal(DatabaseAddress address) throws InterruptedException {
    try {
      while (Sql.query(address, "SELECT 1").equals("1")) {
        Thread.sleep(20);
      }
    } catch (SQLException e) {
      // it has
    }
  }

  @Test
  void isRefusedWhereItRepeatsAnotherOne() throws Exception {
    Path directory = Directories.withPrograms();
    EmbeddedDatabase.start(directory, 10).close();
    Files.createFile(directory.resolve("data/standby.signal"));
    Directories.own(directory.resolve("data/standby.signal"));

    assertRefused(embedded(directory), "is a standby and can only be read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP/1.1 400 Bad Request\r\n\r\n", "", "220 mail.example ESMTP\r\n"})
  void isRefusedWhereSomethingElseAnswers(String greeting) throws Exception {
    try (ServerSocket other = new ServerSocket(0, 5, InetAddress.ofLiteral("127.0.0.1"))) {
      Thread.ofVirtual().start(() -> greet(other, greeting));

      assertRefused(
          properties(
              "postgresql://127.0.0.1:%d/atlas?sslmode=disable".formatted(other.getLocalPort()),
              "secret"),
          "What answers at 127.0.0.1:%d is no PostgreSQL: correct MINTATLAS_DATABASE_URL."
              .formatted(other.getLocalPort()));
    }
  }

  private static void greet(ServerSocket server, String greeting) {
    while (!server.isClosed()) {
      try (Socket client = server.accept()) {
        client.getInputStream().readNBytes(8);
        client.getOutputStream().write(greeting.getBytes(UTF_8));
        client.shutdownOutput();
        client.getInputStream().readAllBytes();
      } catch (IOException e) {
        // the client went, or the test is over
      }
    }
  }

  @Test
  void isRefusedWhereThereIsNoSuchMachine() {
    assertRefused(
        properties("postgresql://no-such-machine.invalid/atlas", "secret"),
        "There is no machine of the name in no-such-machine.invalid: correct"
            + " MINTATLAS_DATABASE_URL.");
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
    SchemaMigration migration = new SchemaMigration("PostgreSQL 18.6 at db/newer");
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
    SchemaMigration migration = new SchemaMigration("PostgreSQL 18.6 at db/theirs");
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
    SchemaMigration migration = new SchemaMigration("PostgreSQL 18.6 at db/taken");

    assertThatThrownBy(() -> migration.migrate(flyway(address, ours)))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("holds tables that are not of MINT Atlas");
  }

  @Test
  void isRefusedWhereWeMayNotCreateTables(@TempDir Path ours) throws Exception {
    DatabaseAddress owner = emptyDatabase("closed");
    Sql.execute(owner, "CREATE USER guest PASSWORD 'guest'");
    Files.writeString(ours.resolve("V1__one.sql"), "CREATE TABLE one (id int);");
    SchemaMigration migration = new SchemaMigration("PostgreSQL 18.6 at db/closed");

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
    return properties(url, "mintatlas", password, "unused");
  }

  private static DatabaseProperties embedded(Path directory) {
    return properties(null, null, null, directory.toString());
  }

  private static DatabaseProperties properties(
      String url, String user, String password, String directory) {
    return new DatabaseProperties(
        url,
        user,
        password,
        null,
        null,
        directory,
        10,
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        100);
  }

  private static void assertRefused(DatabaseProperties properties, String sentence) {
    assertThatThrownBy(() -> Database.open(properties))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining(sentence)
        .hasMessageMatching("[^\\n]*\\.");
  }
}
