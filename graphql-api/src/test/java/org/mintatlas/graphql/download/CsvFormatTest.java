package org.mintatlas.graphql.download;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.Scalars;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest {
  private final CsvFormat format =
      new CsvFormat(
          List.of(
              new Column(List.of("name"), Scalars.GraphQLString, false, true, ""),
              new Column(List.of("place", "city"), Scalars.GraphQLString, false, false, ""),
              new Column(List.of("count"), Scalars.GraphQLInt, false, false, ""),
              new Column(List.of("states", "code"), Scalars.GraphQLString, true, true, "")));

  private String row(@Nullable Object name, @Nullable Object count, List<?> states) {
    Map<String, Object> row = new HashMap<>();
    row.put("name", name);
    row.put("place", null);
    row.put("count", count);
    row.put("states", states);
    return new String(format.row(row), StandardCharsets.UTF_8);
  }

  @Test
  void beginsWithTheNamesOfItsColumns() {
    assertThat(new String(format.begin(), StandardCharsets.UTF_8))
        .isEqualTo("name,place.city,count,states.code\r\n");
  }

  @Test
  void leavesEmptyWhatIsUnknown() {
    assertThat(row(null, null, List.of())).isEqualTo(",,,\r\n");
  }

  @Test
  void putsSeveralValuesIntoOneCell() {
    assertThat(row("a", 1, List.of(Map.of("code", "NW"), Map.of("code", "BY"))))
        .isEqualTo("a,,1,NW | BY\r\n");
  }

  @Test
  void quotesWhatWouldEndACell() {
    assertThat(row("a \"b\", c\r\nd", 1, List.of())).isEqualTo("\"a \"\"b\"\", c\r\nd\",,1,\r\n");
    assertThat(row(" a", 1, List.of())).isEqualTo("\" a\",,1,\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+49 221", "-2", "@SUM(A1)", "'x"})
  void letsNoSpreadsheetRunAText(String text) {
    assertThat(row(text, -1, List.of())).isEqualTo("'" + text + ",,-1,\r\n");
  }
}
