package org.mintatlas.web.database.embedded;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.web.StartRefused;
import org.mintatlas.web.database.server.Sql;

/** What a power cut, an editor or a full disk may make of the files beside the data. */
class TornFilesIT {
  private static Path directory;
  private static Path pidFile;
  private static Path password;

  @BeforeAll
  static void makeData() throws Exception {
    directory = Directories.withPrograms();
    pidFile = directory.resolve("data/postmaster.pid");
    password = directory.resolve("password");
    try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, 10)) {
      Sql.execute(database.address(), "CREATE TABLE kept AS SELECT 'kept' AS word");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "garbage",
        "0",
        "-",
        "1x\n/tmp",
        "99999999999999999999",
        "-4\n",
        "\u00ff\u00fe"
      })
  void startsBesideAProcessFileThatIsDamaged(String content) throws Exception {
    Files.writeString(pidFile, content, ISO_8859_1);
    Unprivileged.own(pidFile);

    assertStartsWithItsData();
  }

  @Test
  void startsBesideAProcessFileThatLeadsToNothing() throws Exception {
    Files.createSymbolicLink(pidFile, Path.of("gone"));

    assertStartsWithItsData();
  }

  @Test
  void namesAProcessFileThatIsADirectory() throws Exception {
    Files.createDirectory(pidFile);
    try {
      assertRefused(directory, pidFile + " is no file: move it away");
    } finally {
      Files.delete(pidFile);
    }
  }

  @Test
  void stopsTheOneThatRunsBehindADamagedProcessFile() throws Exception {
    Path orphaned = Directories.withPrograms();
    KilledProgram.runOn(orphaned);
    Path file = orphaned.resolve("data/postmaster.pid");
    long orphan = Long.parseLong(Files.readAllLines(file).getFirst().strip());
    Files.writeString(file, "");

    try (EmbeddedDatabase database = EmbeddedDatabase.start(orphaned, 10)) {
      assertThat(Sql.query(database.address(), "SELECT word FROM kept"))
          .isEqualTo("before the kill");
      assertThat(ProcessHandle.of(orphan)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "guessed", "two\nlines", "\u00ff\u00fe\u0000"})
  void startsWithAnotherPasswordWhereItIsDamaged(String content) throws Exception {
    Files.writeString(password, content, ISO_8859_1);

    assertStartsWithItsData();
    assertThat(Files.readString(password)).hasSize(36);
  }

  @Test
  void startsWithAnotherPasswordWhereItIsLost() throws Exception {
    Files.delete(password);

    assertStartsWithItsData();

    Files.delete(password);
    Files.createSymbolicLink(password, Path.of("gone"));

    assertStartsWithItsData();
  }

  @Test
  void readsAPasswordThatAnEditorHasSaved() throws Exception {
    String before = Files.readString(password).strip();
    Files.writeString(password, before + "\r\n");

    assertStartsWithItsData();
    assertThat(Files.readString(password)).isEqualTo(before + "\r\n");
  }

  @Test
  void namesAPasswordThatIsADirectory() throws Exception {
    String before = Files.readString(password);
    Files.delete(password);
    Files.createDirectories(password.resolve("full"));
    try {
      assertRefused(directory, "does not start (" + directory.resolve("password"));
    } finally {
      Files.delete(password.resolve("full"));
      Files.delete(password);
      Files.writeString(password, before);
    }
  }

  @Test
  void namesAVersionFileThatIsDamaged() throws Exception {
    Path version = directory.resolve("data/PG_VERSION");
    String before = Files.readString(version);
    try {
      for (String content : new String[] {"", "x", "\n"}) {
        Files.writeString(version, content);
        assertRefused(directory, "The file %s is damaged: write 18 into it".formatted(version));
      }
      Files.delete(version);
      assertRefused(directory, version + " is missing");
    } finally {
      Files.writeString(version, before);
      Unprivileged.own(version);
    }
    assertStartsWithItsData();
  }

  @ParameterizedTest
  @ValueSource(strings = {"data.part", "password.part"})
  void startsBesideWhatAKillLeftHalfDone(String name) throws Exception {
    Files.writeString(directory.resolve(name), "half");

    assertStartsWithItsData();
  }

  @Test
  void makesNoNewDataWhereTheOldOnesCannotBeReached() throws Exception {
    Path other = Directories.withPrograms();
    Files.createSymbolicLink(other.resolve("data"), Path.of("/not/mounted"));

    assertRefused(other, other.resolve("data") + " is a link that leads to no directory");
    assertThat(other.resolve("data.part")).doesNotExist();
  }

  @Test
  void isTheSameByEveryLinkThatLeadsToIt() throws Exception {
    Path link = directory.resolveSibling("link");
    Files.createSymbolicLink(link, directory);

    try (EmbeddedDatabase database = EmbeddedDatabase.start(link, 10)) {
      assertThat(Sql.query(database.address(), "SELECT word FROM kept")).isEqualTo("kept");
      assertRefused(directory, "Another MINT Atlas is running on the database in " + directory);
    }
  }

  @Test
  void namesALinkThatLeadsToNothing() throws Exception {
    Path link = Directories.absent();
    Files.createSymbolicLink(link, Path.of("gone"));

    assertRefused(link, link + " is a link that leads to no directory: mount or make");
    assertRefused(link.resolve("below"), link + " is a link that leads to no directory");
  }

  @Test
  void namesAFileWhereADirectoryIsNeeded() throws Exception {
    Path file = Files.createFile(Directories.absent());

    assertRefused(file, file + " is a file, where the database needs a directory: move it away");
    assertRefused(file.resolve("a/b"), file + " is a file, where the database needs a directory");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a b", "#1", "50%41", "it's", "(a) & b; c", "Müller-Straße", "✓", "-x", "~"})
  void startsInADirectoryOfAnyName(String name) throws Exception {
    Path named = directory(name);

    try (EmbeddedDatabase database = EmbeddedDatabase.start(named, 10)) {
      assertThat(Sql.query(database.address(), "SELECT 1")).isEqualTo("1");
    }
    try (EmbeddedDatabase database = EmbeddedDatabase.start(named, 10)) {
      assertThat(Sql.query(database.address(), "SELECT 2")).isEqualTo("2");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "$HOME", "$(touch x)", "`id`", "back\\slash", "two\nlines"})
  void refusesNamesThatAShellWouldReadOtherwise(String name) throws Exception {
    Path named = Directories.absent().resolveSibling(name);

    assertRefused(named, "which PostgreSQL cannot take: rename that part");
    assertThat(named).doesNotExist();
  }

  private static Path directory(String name) throws IOException {
    Path made = Directories.withPrograms();
    return Files.move(made, made.resolveSibling(name));
  }

  private static void assertStartsWithItsData() throws Exception {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, 10)) {
      assertThat(Sql.query(database.address(), "SELECT word FROM kept")).isEqualTo("kept");
    }
  }

  private static void assertRefused(Path wanted, String reason) {
    assertThatThrownBy(() -> EmbeddedDatabase.start(wanted, 10))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining(reason)
        .hasMessageNotContaining("Exception");
  }
}
