package org.mintatlas.web.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
import org.mintatlas.web.RunningProgram;
import org.postgresql.ds.PGSimpleDataSource;

/** A start with a dataset that somebody has changed. */
class BrokenDatasetIT {
  private static final Path BUNDLED = Path.of("../kit/dataset/src/main/resources/dataset");

  @TempDir private Path dataset;

  @Test
  void endsWithAllProblemsAndKeepsNothing() throws Exception {
    copyBundledFiles();
    replace("regions.csv", "zdi-koeln,,zdi-Zentrum Köln", "zdi köln,,zdi-Zentrum Köln");
    replace("districts.csv", "11000,Berlin", "1100,Berlin");
    replace("events.csv", "mint-barcamp-11,mint-barcamp,11", "mint-barcamp-11,mint-barcamp,10");
    replace("events.csv", "2024-05-15,2024-05-16", "2024-05-15,2024-05-14");
    replace("cohorts.csv", "ONLINE,,,IHK-Zertifikat", "ONLINE,,12,IHK-Zertifikat");
    replace("award_winners.csv", "2024,mintinside", "2024,no-such");
    replace("region_coverage.csv", "mint-region-trier,07211,,", "mint-region-trier,07211,2009,");
    replace("regions.csv", "2010,,2020-03,MINT-Qual", "2010,,2009,MINT-Qual");
    replace("regions.csv", "2023-06,mint-region-main-tauber", "2023-06,minthoch4");
    replace(
        "region_involvements.csv",
        "mint-region-trier,Hochschule Trier",
        "mint-region-trier,Hochschule Niemand");
    replace("organisations.csv", "4pi Systeme GmbH,", "42 HEILBRONN gGmbH,");
    replace("postcodes.csv", "21039,02000,1", "21039,02000,0");
    replace("projects.csv", ",REGULAR,", ",DAILY,");
    Files.writeString(
        dataset.resolve("award_applications.csv"),
        "mint-regionen-wirken,2024,minti,Titel,Beispiel,2024-04-30T10:00:00Z\n",
        StandardOpenOption.APPEND);
    PGSimpleDataSource database = TestDatabase.fresh();

    ForkedProgram.Outcome outcome = start(database);

    assertThat(outcome.exitCode()).as(outcome.output().toString()).isEqualTo(1);
    assertThat(outcome.output())
        .anyMatch(line -> line.contains("regions.csv, line 15, slug 'zdi köln': needs 2 to 80"))
        .anyMatch(line -> line.contains("districts.csv") && line.contains("ags '1100'"))
        .anyMatch(line -> line.contains("events.csv, line 12, edition '10': another event of the"))
        .anyMatch(line -> line.contains("events.csv, line 16, end '2024-05-15/2024-05-14'"))
        .anyMatch(line -> line.contains("cohorts.csv, line 7, capacity '20': are more than"))
        .anyMatch(line -> line.contains("award_winners.csv, line 11, region_slug 'no-such': names"))
        .anyMatch(line ->
            line.contains("award_winners.csv, line 7, region_slug")
                && line.contains("'wissenhochzwei': did not apply for the call"))
        .anyMatch(line ->
            line.contains("region_coverage.csv, line 28, start '2009': lies before the founding"))
        .anyMatch(line ->
            line.contains("regions.csv, line 13, listed_by '2009': lies before the founding of"))
        .anyMatch(line -> line.contains("successor 'minthoch4': leads back to the region itself"))
        .anyMatch(line ->
            line.contains("organisation 'Hochschule Niemand': names no organisation of the"))
        .anyMatch(line ->
            line.contains("organisations.csv, line 4, name '42 HEILBRONN gGmbH': is another"))
        .anyMatch(line -> line.contains("postcodes.csv") && line.contains("'21039'"))
        .anyMatch(line -> line.contains("projects.csv") && line.contains("recurrence 'DAILY'"))
        .noneMatch(line -> line.startsWith("\tat "));
    assertNothingKept(database);
  }

  @Test
  void takesAnEventThatEndsInTheSecondTimeOfTheHourInWhichItStarts() throws Exception {
    copyBundledFiles();
    replace("events.csv", "2024-05-15,2024-05-16,,,", "2026-10-25,2026-10-25,02:30,02:15,");
    PGSimpleDataSource database = TestDatabase.fresh();

    try (RunningProgram program =
        RunningProgram.on(database, Map.of("MINTATLAS_DATASET", dataset.toUri().toString()))) {
      assertThat(program.output()).noneMatch(line -> line.contains("ERROR"));
    }

    assertThat(count(database, "event where starts_at > ends_at and first_day = last_day")).isOne();
  }

  @Test
  void keepsNothingWhenTheDatabaseRefusesOneOfTheLastRows() throws Exception {
    copyBundledFiles();
    PGSimpleDataSource database = TestDatabase.fresh();
    // Series of figures are written when everything else already is.
    execute(database, "alter table figure_series add constraint refuses_every_row check (false)");

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

  @Test
  void endsWithTheProblemsWhereFactsAreLoadedBesideTheStart() throws Exception {
    copyBundledFiles();
    replace("regions.csv", "zdi-koeln,,zdi-Zentrum Köln", "zdi köln,,zdi-Zentrum Köln");

    ForkedProgram.Outcome broken = startInMemory(dataset);
    ForkedProgram.Outcome missing = startInMemory(dataset.resolve("missing"));

    assertThat(broken.exitCode()).as(broken.output().toString()).isEqualTo(1);
    assertThat(broken.output())
        .anyMatch(line -> line.contains("regions.csv, line 15, slug 'zdi köln': needs 2 to 80"))
        .noneMatch(line -> line.startsWith("\tat "));
    assertThat(missing.exitCode()).as(missing.output().toString()).isEqualTo(1);
    assertThat(missing.output())
        .anyMatch(line -> line.contains("correct mintatlas.dataset."))
        .noneMatch(line -> line.startsWith("\tat "));
  }

  private static ForkedProgram.Outcome startInMemory(Path dataset) throws Exception {
    return ForkedProgram.run(
        Map.of("MINTATLAS_STORE", "memory", "MINTATLAS_DATASET", dataset.toUri().toString()));
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
        List.of(
            "district",
            "postcode",
            "organisation",
            "region",
            "network",
            "programme",
            "cohort",
            "enrolment",
            "event",
            "body",
            "award",
            "call",
            "publication",
            "dataset_import")) {
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
    try (DirectoryStream<Path> files = Files.newDirectoryStream(BUNDLED, "*.csv")) {
      for (Path file : files) {
        Files.copy(file, dataset.resolve(BUNDLED.relativize(file)));
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
