package org.mintatlas.web.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mintatlas.web.ForkedProgram;
import org.mintatlas.web.ForkedProgram.Outcome;
import org.mintatlas.web.database.embedded.Directories;

/** The program itself, as whoever starts it sees it. */
class StartIT {

  @Test
  void saysInOneLineThatTheDatabaseDoesNotAnswer() throws Exception {
    Outcome outcome =
        ForkedProgram.run(
            Map.of("MINTATLAS_DATABASE_URL", "postgresql://reader:secret@127.0.0.1:1/atlas"));

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.output())
        .singleElement()
        .asString()
        .contains("ERROR")
        .endsWith(
            "No PostgreSQL answers at 127.0.0.1:1: start it or correct MINTATLAS_DATABASE_URL.");
  }

  @Test
  void saysInOneLineThatTheSettingsMakeNoSense() throws Exception {
    Outcome outcome =
        ForkedProgram.run(Map.of("MINTATLAS_DATABASE_URL", "mysql://reader:secret@db/atlas"));

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.output())
        .singleElement()
        .asString()
        .contains("MINTATLAS_DATABASE_URL is not the address of a PostgreSQL");
  }

  @Test
  void saysInOneLineThatTheLocaleCannotSpellThePath() throws Exception {
    Outcome outcome =
        ForkedProgram.run(
            Map.of("LC_ALL", "C", "MINTATLAS_DATABASE_DIRECTORY", "Straße der Völker"));

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.output())
        .singleElement()
        .asString()
        .contains("MINTATLAS_DATABASE_DIRECTORY has characters that the locale of this process")
        .contains("start with LC_ALL=C.UTF-8");
  }

  @Test
  void endsWithTheLineThatThePortIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      Outcome outcome =
          ForkedProgram.run(
              Map.of(
                  "SERVER_PORT", String.valueOf(taken.getLocalPort()),
                  "MINTATLAS_DATABASE_DIRECTORY", Directories.withPrograms().toString()));

      assertThat(outcome.exitCode()).isEqualTo(1);
      assertThat(outcome.output())
          .noneMatch(line -> line.startsWith("\tat "))
          .filteredOn(line -> line.contains("ERROR"))
          .singleElement()
          .asString()
          .contains("Port %d is used by another program".formatted(taken.getLocalPort()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SERVER_PORT, 99999, server.port is 99999: choose a number from 0 to 65535.",
    "MANAGEMENT_SERVER_PORT, 65536, management.server.port is 65536: choose a number from -1",
    "SERVER_PORT, abc, server.port is 'abc': write a whole number",
    "MANAGEMENT_SERVER_PORT, -x, management.server.port is '-x': write a whole number",
    "SERVER_ADDRESS, '1.2.3.4.5', 'server.address is ''1.2.3.4.5'': write an address'",
    "MINTATLAS_LIMITS_MAX_DEPTH, 3, is no setting of MINT Atlas: use MINTATLAS_LIMITS_DEPTH.",
    "MINTATLAS_CORS_ALLOWEDORIGINS, karte.example.org, write origins as browsers do",
    "MINTATLAS_QUOTA_WINDOW, abc, 'mintatlas.quota.window is ''abc'': write a duration'",
    "SERVER_ADDRESS, 203.0.113.7, The program cannot listen where it should"
  })
  void saysInOneLineWhatIsWrongWithASetting(String setting, String value, String sentence)
      throws Exception {
    Outcome outcome =
        ForkedProgram.run(
            Map.of(
                setting,
                value,
                "MINTATLAS_DATABASE_DIRECTORY",
                Directories.withPrograms().toString()));

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.output())
        .noneMatch(line -> line.startsWith("\tat "))
        .filteredOn(line -> line.contains("ERROR"))
        .singleElement()
        .asString()
        .contains(sentence);
  }
}
