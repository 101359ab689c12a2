package org.mintatlas.graphql.download;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table of RFC 4180 in UTF-8: names in the first line, commas, lines that end with CR LF, an
 * empty cell for what is unknown. Several values in a cell stand between {@code " | "}.
 *
 * <p>A spreadsheet runs a text as a formula that begins with {@code =}, {@code +}, {@code -},
 * {@code @}, a tab or the end of a line. Before such a text stands an apostrophe; and before one
 * that begins with an apostrophe another one, so that whoever takes away the first apostrophe of
 * each text has what was stored. Numbers stay as they are.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">formula injection</a>
 */
final class CsvFormat implements RowFormat {
  private static final String SEPARATOR = " | ";
  private static final String RUN = "=+-@\t\r\n'";
  private static final String QUOTED = ",\"\r\n";

  private final List<Column> columns;

  CsvFormat(List<Column> columns) {
    this.columns = columns;
  }

  @Override
  public String mediaType() {
    return "text/csv;header=present;charset=utf-8";
  }

  @Override
  public byte[] begin() {
    return line(columns.stream().map(Column::name).collect(Collectors.joining(",")));
  }

  @Override
  public byte[] row(Map<String, Object> row) {
    return line(
        columns.stream().map(column -> cell(column.value(row))).collect(Collectors.joining(",")));
  }

  private static byte[] line(String text) {
    return (text + "\r\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case String text -> text(text);
      case Collection<?> items ->
          text(items.stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR)));
      default -> value.toString();
    };
  }

  private static String text(String text) {
    if (text.isEmpty()) {
      return "";
    }
    String harmless = RUN.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    boolean quoted =
        harmless.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0)
            || Character.isWhitespace(harmless.charAt(0))
            || Character.isWhitespace(harmless.charAt(harmless.length() - 1));
    return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
  }
}
