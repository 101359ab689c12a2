package org.mintatlas.web.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.mintatlas.persistence.testing.TestDatabase;
import org.mintatlas.web.RunningProgram;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two programs that are started at once on one database with nothing in it. */
class TwoStartsIT {

  @RepeatedTest(2)
  void bothComeUpAndOneOfThemImports() throws Exception {
    PGSimpleDataSource database = TestDatabase.fresh();
    JdbcClient jdbc = JdbcClient.create(database);
    jdbc.sql("drop schema public cascade; create schema public").update();

    try (RunningProgram one = RunningProgram.starting(database, Map.of());
        RunningProgram other = RunningProgram.starting(database, Map.of())) {
      one.awaitReady();
      other.awaitReady();

      List<String> lines =
          Stream.of(one, other).flatMap(program -> program.output().stream()).toList();
      assertThat(lines)
          .noneMatch(line -> line.contains("ERROR") || line.contains("WARN"))
          .filteredOn(line -> line.contains("Facts: "))
          .hasSize(2)
          .anyMatch(line -> line.contains(" imported from "))
          .anyMatch(line -> line.contains(" are imported already"));
    }

    assertThat(count(jdbc, "region")).isEqualTo(Facts.REGIONS.size());
    assertThat(count(jdbc, "dataset_import")).isEqualTo(1);
  }

  private static int count(JdbcClient jdbc, String table) {
    return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
  }
}
