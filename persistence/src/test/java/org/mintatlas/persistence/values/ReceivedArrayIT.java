package org.mintatlas.persistence.values;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.persistence.testing.TestDatabase;
import org.postgresql.PGStatement;
import org.postgresql.ds.PGSimpleDataSource;

/** Arrays as the driver would read them, in both forms in which they come. */
class ReceivedArrayIT {
  private static final PGSimpleDataSource DATABASE = TestDatabase.fresh();

  private static final List<List<String>> TEXTS =
      asList(
          List.of(),
          List.of("one"),
          List.of(""),
          List.of("a", "b c", "d,e", "{f}", "\"g\"", "h\\i", " ", "null", "NULL"),
          asList("Ä ß 😀", null, "'"),
          asList(null, null));

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void isWhatWasSent(boolean binary) throws SQLException {
    try (Connection connection = DATABASE.getConnection();
        PreparedStatement statement = connection.prepareStatement("select ?::text[]")) {
      statement.unwrap(PGStatement.class).setPrepareThreshold(binary ? -1 : 0);
      for (List<String> texts : TEXTS) {
        statement.setObject(1, texts.toArray(String[]::new));
        try (ResultSet row = statement.executeQuery()) {
          row.next();
          byte[] bytes = row.getBytes(1);
          assertThat(ReceivedArray.isBinary(bytes)).isEqualTo(binary);
          assertThat(ReceivedArray.elements(bytes, text -> text)).isEqualTo(texts);
        }
      }
    }
  }
}
