package org.mintatlas.web.database.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.web.StartRefused;

class DatabaseAddressTest {

  @ParameterizedTest
  @CsvSource({
    "postgresql://db.example:5433/atlas, jdbc:postgresql://db.example:5433/atlas",
    "postgres://db.example/atlas?sslmode=require,"
        + " jdbc:postgresql://db.example/atlas?sslmode=require",
    "jdbc:postgresql://db.example/atlas, jdbc:postgresql://db.example/atlas",
    "'jdbc:postgresql://one:5432,two:5432/atlas', 'jdbc:postgresql://one:5432,two:5432/atlas'",
    "'postgresql://[::1]:5432/atlas', 'jdbc:postgresql://[::1]:5432/atlas'",
    "'postgresql://[fe80::1%eth0],10.0.0.1:65535/atlas',"
        + " 'jdbc:postgresql://[fe80::1%eth0],10.0.0.1:65535/atlas'",
    "postgresql:///atlas, jdbc:postgresql://localhost/atlas",
    "postgresql://db.example, jdbc:postgresql://db.example/",
  })
  void isReadAsPeopleAndAsJdbcWriteIt(String written, String jdbc) {
    assertThat(DatabaseAddress.of(written, null, null).jdbcUrl()).isEqualTo(jdbc);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql://reader:s%40f+t@db.example/atlas?sslmode=require",
        "jdbc:postgresql://db.example/atlas?user=reader&sslmode=require&password=s%40f+t",
      })
  void keepsThePasswordOutOfEveryText(String written) {
    DatabaseAddress address = DatabaseAddress.of(written, null, null);

    assertThat(address.user()).isEqualTo("reader");
    assertThat(address.password()).isEqualTo("s@f+t");
    assertThat(address.jdbcUrl()).isEqualTo("jdbc:postgresql://db.example/atlas?sslmode=require");
    assertThat(address).hasToString("db.example/atlas");
  }

  @Test
  void prefersUserAndPasswordGivenBesideIt() {
    DatabaseAddress address = DatabaseAddress.of("postgres://reader:old@db/atlas", "berta", "new");

    assertThat(address.user()).isEqualTo("berta");
    assertThat(address.password()).isEqualTo("new");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mysql://reader:secret@db/atlas",
        "db.example:5432",
        "postgresql://reader:sec@ret@db/atlas",
        "postgresql://reader:secret@db/atlas/more",
        "postgresql://reader:%secret@db/atlas",
        "postgresql://reader:secret@::1/atlas",
        "postgresql://reader:secret@::1:5432/atlas",
        "postgresql://reader:secret@[::1/atlas",
        "postgresql://reader:secret@[db]:5432/atlas",
        "postgresql://reader:secret@db:port/atlas",
        "postgresql://reader:secret@db:0/atlas",
        "postgresql://reader:secret@db:65536/atlas",
        "postgresql://reader:secret@one,,two/atlas",
        "postgresql://reader:secret@db name/atlas",
      })
  void isRefusedWithoutShowingIt(String written) {
    assertThatThrownBy(() -> DatabaseAddress.of(written, null, null))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("postgresql://host:5432/database")
        .hasMessageNotContaining("ret");
  }
}
