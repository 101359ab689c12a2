package org.mintatlas.web.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintatlas.web.StartRefused;
import org.mintatlas.web.database.server.DatabaseAddress;
import org.mintatlas.web.database.server.Sql;

class EmbeddedDatabaseIT {

  @Test
  void keepsItsDataAcrossRestarts() throws Exception {
    Path directory = Directories.withPrograms();
    try (EmbeddedDatabase database = start(directory)) {
      Sql.execute(database.address(), "CREATE TABLE kept AS SELECT 'kept' AS word");
    }
    try (EmbeddedDatabase database = start(directory)) {
      assertThat(Sql.query(database.address(), "SELECT word FROM kept")).isEqualTo("kept");
      assertThat(Sql.query(database.address(), "SHOW fsync")).isEqualTo("on");
      assertThat(Sql.query(database.address(), "SHOW synchronous_commit")).isEqualTo("on");
    }
  }

  @Test
  void sortsAsGermansDoAndTakesUmlautsForLetters() throws Exception {
    try (EmbeddedDatabase database = start(Directories.withPrograms())) {
      assertThat(
              Sql.query(
                  database.address(),
                  "SELECT string_agg(w, ' ' ORDER BY w) FROM (VALUES ('Zebra'), ('Ärzte'),"
                      + " ('apfel')) AS t(w)"))
          .isEqualTo("apfel Ärzte Zebra");
      Sql.execute(database.address(), "CREATE EXTENSION pg_trgm");
      assertThat(Sql.query(database.address(), "SELECT similarity('ÄÖ', 'äö')")).isEqualTo("1");
    }
  }

  @Test
  void answersOnThisMachineAndWithItsPasswordOnly() throws Exception {
    try (EmbeddedDatabase database = start(Directories.withPrograms())) {
      DatabaseAddress address = database.address();
      assertThat(Sql.query(address, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
      DatabaseAddress stranger = DatabaseAddress.of(address.jdbcUrl(), address.user(), "guessed");
      assertThatThrownBy(stranger::connect)
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
    }
  }

  @Test
  void letsNoSecondOneIn() throws Exception {
    Path directory = Directories.withPrograms();
    try (EmbeddedDatabase database = start(directory)) {
      assertRefused(directory, "Another MINT Atlas is running on the database in " + directory);
      assertThat(Sql.query(database.address(), "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void takesOverFromAKilledProgram() throws Exception {
    Path directory = Directories.withPrograms();
    KilledProgram.runOn(directory);
    long orphan = processIn(directory);
    assertThat(ProcessHandle.of(orphan)).isPresent();

    try (EmbeddedDatabase database = start(directory)) {
      assertThat(Sql.query(database.address(), "SELECT word FROM kept"))
          .isEqualTo("before the kill");
      assertThat(processIn(directory)).isNotEqualTo(orphan);
    }
  }

  @Test
  void doesNotStopAnotherProgramThatHasTheNumberOfAnOldProcess() throws Exception {
    Path directory = Directories.withPrograms();
    start(directory).close();
    Files.writeString(
        directory.resolve("data/postmaster.pid"), ProcessHandle.current().pid() + "\n");

    try (EmbeddedDatabase database = start(directory)) {
      assertThat(Sql.query(database.address(), "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void leavesDataOfAnotherVersionAlone() throws Exception {
    Path directory = Directories.withPrograms();
    Files.createDirectory(directory.resolve("data"));
    Files.writeString(directory.resolve("data/PG_VERSION"), "17\n");

    assertRefused(directory, "was made by PostgreSQL 17, but this program brings PostgreSQL 18");
  }

  @Test
  void leavesOtherFilesAlone() throws Exception {
    Path directory = Files.createDirectory(Directories.absent());
    Files.createFile(directory.resolve("thesis.odt"));

    assertRefused(directory, "holds other files than a MINT Atlas database");
  }

  @Test
  void beginsAgainWhereAKillLeftHalfOfIt() throws Exception {
    Path directory = Directories.withPrograms();
    Files.createDirectory(directory.resolve("data.part"));
    Files.createFile(directory.resolve("data.part/half"));

    try (EmbeddedDatabase database = start(directory)) {
      assertThat(Sql.query(database.address(), "SELECT 1")).isEqualTo("1");
    }
    assertThat(directory.resolve("data.part")).doesNotExist();
  }

  @Test
  void goesElsewhereWhereOnlyRootGetsIn(@TempDir Path closed) throws Exception {
    assumeTrue(Unprivileged.NEEDED, "only root can enter where others cannot");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));

    Path elsewhere = Directories.absent();
    Path wanted = closed.resolve("postgres");

    DatabaseDirectory directory = DatabaseDirectory.claim(wanted, elsewhere);
    try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, 10)) {
      assertThat(database.directory())
          .startsWith(elsewhere + "/postgres-")
          .endsWith(", as %s cannot be reached without root".formatted(wanted));
      assertThat(Sql.query(database.address(), "SELECT 1")).isEqualTo("1");
    }
  }

  private static EmbeddedDatabase start(Path directory) {
    return EmbeddedDatabase.start(directory, 10);
  }

  private static void assertRefused(Path directory, String reason) {
    assertThatThrownBy(() -> start(directory))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining(reason)
        .hasMessageContaining("MINTATLAS_DATABASE_DIRECTORY");
  }

  private static long processIn(Path directory) throws IOException {
    return Long.parseLong(
        Files.readAllLines(directory.resolve("data/postmaster.pid")).getFirst().strip());
  }
}
