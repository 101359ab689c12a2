package org.mintatlas.web.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintatlas.persistence.testing.TestDatabase;
import org.mintatlas.web.ForkedProgram;
import org.postgresql.ds.PGSimpleDataSource;

/** A start with a dataset that has broken rows. */
class BrokenDatasetIT {
  private static final List<String> FILES =
      List.of(
          "states",
          "districts",
          "district_changes",
          "postcodes",
          "regions",
          "region_coverage",
          "initiatives",
          "networks",
          "network_members");

  @TempDir private Path dataset;

  @Test
  void endsWithAllProblemsAndKeepsNothing() throws Exception {
    copyBundledFiles();
    replace("regions.csv", "zdi-koeln,zdi-Zentrum Köln", "zdi köln,zdi-Zentrum Köln");
    replace("districts.csv", "11000,Berlin", "1100,Berlin");
    PGSimpleDataSource database = TestDatabase.fresh();

    ForkedProgram.Outcome outcome = start(database);

    assertThat(outcome.exitCode()).as(outcome.output().toString()).isEqualTo(1);
    assertThat(outcome.output())
        .anyMatch(line -> line.contains("regions.csv, line 15, slug 'zdi köln': needs 2 to 80"))
        .anyMatch(line -> line.contains("districts.csv") && line.contains("ags '1100'"))
        .noneMatch(line -> line.startsWith("\tat "));
    assertNothingKept(database);
  }

  @Test
  void keepsNothingWhenTheDatabaseRefusesOneOfTheLastRows() throws Exception {
    copyBundledFiles();
    PGSimpleDataSource database = TestDatabase.fresh();
    // Networks are written when districts, postcodes, organisations and regions already are.
    execute(database, "alter table network add constraint refuses_every_row check (false)");

    ForkedProgram.Outcome outcome = start(database);

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.output())
        .noneMatch(line -> line.startsWith("\tat "))
        .filteredOn(line -> line.contains("ERROR"))
        .singleElement()
        .asString()
        .contains("what was being written is undone: ERROR: new row")
        .contains("refuses_every_row");
    assertNothingKept(database);
  }

  private ForkedProgram.Outcome start(PGSimpleDataSource database) throws Exception {
    return ForkedProgram.run(
        Map.of(
            "MINTATLAS_DATASET", dataset.toUri().toString(),
            "MINTATLAS_DATABASE_URL", Objects.requireNonNull(database.getURL()),
            "MINTATLAS_DATABASE_USER", Objects.requireNonNull(database.getUser()),
            "MINTATLAS_DATABASE_PASSWORD", Objects.requireNonNullElse(database.getPassword(), "")));
  }

  private static void assertNothingKept(PGSimpleDataSource database) throws SQLException {
    for (String table :
        List.of("district", "postcode", "organisation", "region", "network", "dataset_import")) {
      assertThat(count(database, table)).as(table).isZero();
    }
  }

  private static void execute(PGSimpleDataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void copyBundledFiles() throws IOException {
    for (String file : FILES) {
      try (InputStream bundled =
          Objects.requireNonNull(getClass().getResourceAsStream("/dataset/" + file + ".csv"))) {
        Files.copy(bundled, dataset.resolve(file + ".csv"));
      }
    }
  }

  private void replace(String file, String part, String by) throws IOException {
    String text = Files.readString(dataset.resolve(file));
    assertThat(text).contains(part);
    Files.writeString(dataset.resolve(file), text.replace(part, by));
  }

  private static long count(PGSimpleDataSource database, String table) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from " + table)) {
      row.next();
      return row.getLong(1);
    }
  }
}
