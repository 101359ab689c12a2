package org.mintatlas.web.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mintatlas.web.StartRefused;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class DatabasePropertiesTest {

  @Test
  void meanTheEmbeddedDatabaseWhereNothingIsSet() {
    DatabaseProperties properties = bound(Map.of());

    assertThat(properties.url()).isNull();
    assertThat(properties.directory()).isEqualTo(".mintatlas/postgres");
    assertThat(properties.poolSize()).isEqualTo(10);
  }

  @Test
  void takeAnEmptyTextAsNone() {
    assertThat(bound(Map.of("mintatlas.database.url", " ")).url()).isNull();
  }

  @Test
  void refuseAUserOfNoDatabase() {
    assertThatThrownBy(() -> bound(Map.of("mintatlas.database.user", "reader")))
        .hasRootCauseInstanceOf(StartRefused.class)
        .hasStackTraceContaining("MINTATLAS_DATABASE_URL is not");
  }

  @Test
  void refuseAPoolOfNoConnections() {
    assertThatThrownBy(() -> bound(Map.of("mintatlas.database.pool-size", "0")))
        .hasRootCauseInstanceOf(StartRefused.class)
        .hasStackTraceContaining("from 1 to 500");
  }

  @Test
  void refuseAStatementWithoutTime() {
    assertThatThrownBy(() -> bound(Map.of("mintatlas.database.statement-timeout", "0s")))
        .hasRootCauseInstanceOf(StartRefused.class)
        .hasStackTraceContaining("statement-timeout is 0s: choose a duration from 100ms to 1h");
  }

  @Test
  void refuseToWaitForTheDatabaseForHours() {
    assertThatThrownBy(() -> bound(Map.of("mintatlas.database.pool-wait", "2h")))
        .hasRootCauseInstanceOf(StartRefused.class)
        .hasStackTraceContaining("pool-wait is 2h: choose");
  }

  @Test
  void doNotShowThePassword() {
    assertThat(
            bound(
                Map.of(
                    "mintatlas.database.url", "postgres://reader:secret@db.example/atlas",
                    "mintatlas.database.password", "secret")))
        .hasToString("db.example/atlas");
  }

  private static DatabaseProperties bound(Map<String, String> settings) {
    return new Binder(new MapConfigurationPropertySource(settings))
        .bindOrCreate("mintatlas.database", DatabaseProperties.class);
  }
}
