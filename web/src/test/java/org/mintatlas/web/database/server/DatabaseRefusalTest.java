package org.mintatlas.web.database.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.web.StartRefused;

class DatabaseRefusalTest {
  private static final DatabaseAddress ADDRESS =
      DatabaseAddress.of("postgresql://db.example/atlas", "reader", "secret");

  @ParameterizedTest
  @CsvSource({
    "28P01, correct MINTATLAS_DATABASE_USER and MINTATLAS_DATABASE_PASSWORD.",
    "3D000, has no database \"atlas\"",
    "42501, make it the owner of the database",
    "53300, raise max_connections there",
    "53100, has no resources left (SQLSTATE 53100)",
    "53200, has no resources left (SQLSTATE 53200)",
    "55000, accepts no connections to this database",
    "57P01, is starting or stopping",
    "57P03, is starting or stopping",
    "08P01, is no PostgreSQL",
    "08001, No PostgreSQL answers at db.example",
    "08006, No PostgreSQL answers at db.example",
    "28001, does not let user reader in",
    "22023, options behind the question mark",
    "XX000, cannot be used by user reader (SQLSTATE XX000): its log says more",
    "99999, (SQLSTATE 99999)"
  })
  void saysWhatIsWrongAndWhatToChange(String state, String part) {
    assertThat(sentence(new SQLException("FATAL: select secret from rows", state)))
        .contains(part)
        .contains("db.example")
        .endsWith(".")
        .doesNotContain("\n", "select", "secret", "null");
  }

  @Test
  void hasALastWordWithoutAState() {
    assertThat(sentence(new SQLException("?")))
        .contains("db.example/atlas cannot be used by user reader (without a SQLSTATE)");
  }

  @Test
  void tellsWhyThereIsNoConnection() {
    assertThat(sentence(caused(new ConnectException("refused")))).contains("No PostgreSQL answers");
    assertThat(sentence(caused(new SocketTimeoutException()))).contains("No PostgreSQL answers");
    assertThat(sentence(caused(new SSLHandshakeException("unknown certificate"))))
        .contains("do not agree on SSL (unknown certificate): correct sslmode");
  }

  @ParameterizedTest
  @ValueSource(strings = {"17.4", "9.6"})
  void refusesAnOlderServer(String version) {
    int major = Integer.parseInt(version.substring(0, version.indexOf('.')));
    ServerState older = new ServerState(version, major, false, false, "UTF8");
    assertThatThrownBy(() -> older.check(ADDRESS))
        .isInstanceOf(StartRefused.class)
        .hasMessage(
            "PostgreSQL at db.example/atlas is of version %s: at least version 18 is needed."
                .formatted(version));
  }

  @Test
  void hasNothingAgainstANewerServer() {
    ServerState newer = new ServerState("19.1", 19, false, false, "UTF8");
    assertThatNoException().isThrownBy(() -> newer.check(ADDRESS));
  }

  private static SQLException caused(Exception cause) {
    return new SQLException("The connection attempt failed.", "08001", cause);
  }

  private static String sentence(SQLException failure) {
    return new DatabaseRefusal(ADDRESS).sentence(failure);
  }
}
