package org.mintatlas.persistence.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class TestDatabaseIT {

  @Test
  void isMigratedAndNobodyElses() throws SQLException {
    DataSource one = TestDatabase.fresh();
    DataSource other = TestDatabase.fresh();

    execute(one, "CREATE TABLE left_over (id int)");

    assertThat(tables(one)).contains("flyway_schema_history", "left_over");
    assertThat(tables(other)).contains("flyway_schema_history").doesNotContain("left_over");
  }

  @Test
  void sortsAsGermansDo() throws SQLException {
    assertThat(
            query(
                TestDatabase.fresh(),
                "SELECT string_agg(w, ' ' ORDER BY w) FROM (VALUES ('Zebra'), ('Ärzte'), ('apfel'))"
                    + " AS t(w)"))
        .isEqualTo("apfel Ärzte Zebra");
  }

  private static String tables(DataSource database) throws SQLException {
    return query(
        database, "SELECT string_agg(tablename, ' ') FROM pg_tables WHERE schemaname = 'public'");
  }

  private static void execute(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String query(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
