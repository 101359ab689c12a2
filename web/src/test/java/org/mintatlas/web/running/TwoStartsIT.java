package org.mintatlas.web.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mintatlas.MintAtlasApplication;
import org.mintatlas.persistence.testing.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two programs that are started at once on one database with nothing in it. */
class TwoStartsIT {
  private final PGSimpleDataSource database = TestDatabase.fresh();

  @Test
  void bothComeUpAndTheFactsAreThereOnce() throws Exception {
    JdbcClient jdbc = JdbcClient.create(database);
    jdbc.sql("drop schema public cascade; create schema public").update();

    Callable<ConfigurableApplicationContext> start = this::start;
    try (ExecutorService starters = Executors.newFixedThreadPool(2)) {
      List<Future<ConfigurableApplicationContext>> programs =
          starters.invokeAll(List.of(start, start));
      for (Future<ConfigurableApplicationContext> program : programs) {
        assertThat(program.get().isActive()).isTrue();
        program.get().close();
      }
    }

    assertThat(jdbc.sql("select count(*) from region").query(Integer.class).single())
        .isEqualTo(Facts.REGIONS.size());
  }

  private ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(MintAtlasApplication.class)
        .properties(
            "mintatlas.database.url=" + database.getURL(),
            "mintatlas.database.user=" + Objects.requireNonNull(database.getUser()),
            "mintatlas.database.password=" + Objects.requireNonNullElse(database.getPassword(), ""))
        .run("--server.port=0");
  }
}
