package org.mintatlas.web.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({
    "user, reader, MINTATLAS_DATABASE_URL is not",
    "pool-size, 0, from 1 to 500",
    "statement-timeout, 0s, statement-timeout is 0s: choose a duration from 100ms to 1h",
    "pool-wait, 2h, pool-wait is 2h: choose"
  })
  void refuseWhatMakesNoSense(String setting, String value, String sentence) {
    assertThatThrownBy(() -> bound(Map.of("mintatlas.database." + setting, value)))
        .hasRootCauseInstanceOf(StartRefused.class)
        .hasStackTraceContaining(sentence);
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
