package org.mintatlas.application.dataset.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.mintatlas.application.dataset.file.Dataset;
import org.mintatlas.application.dataset.file.Problem;
import org.mintatlas.domain.shared.Rule;

/** Reads one CSV file (RFC 4180, UTF-8) into rows, after a check of its form. */
final class CsvFile {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private static final Rule MISSING =
      new Rule("dataset.missing", "is missing from the dataset", "fehlt im Datensatz");
  private static final Rule COLUMNS = new Rule("dataset.columns", "must be %s", "müssen %s sein");
  private static final Rule CELLS =
      new Rule("dataset.cells", "has %s cells, not %s", "hat %s Zellen, nicht %s");
  private static final Rule NO_CSV =
      new Rule("dataset.no-csv", "is not well-formed CSV", "ist kein gültiges CSV");

  private CsvFile() {}

  /** The rows of a file of the dataset; empty with a problem noted when its form is wrong. */
  static CsvRows rows(
      Dataset dataset, String file, Collection<Problem> problems, List<String> columns) {
    String text = dataset.files().get(file);
    if (text == null) {
      problems.add(new Problem(file, 0, "file", null, MISSING.broken("file", null)));
      return new CsvRows(List.of());
    }
    List<Row> rows = new ArrayList<>();
    long line = 1;
    try (CSVParser parser = CSVParser.parse(new StringReader(withoutMark(text)), FORMAT)) {
      if (!parser.getHeaderNames().equals(columns)) {
        problems.add(
            new Problem(
                file,
                1,
                "columns",
                String.join(",", parser.getHeaderNames()),
                COLUMNS.broken("columns", null, String.join(",", columns))));
        return new CsvRows(List.of());
      }
      line = parser.getCurrentLineNumber() + 1;
      for (CSVRecord cells : parser) {
        Row row = new Row(file, line, cells, problems);
        if (cells.size() == columns.size()) {
          rows.add(row);
        } else {
          row.problem("row", null, CELLS, cells.size(), columns.size());
        }
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException
        | UncheckedIOException
        | IllegalArgumentException
        | IllegalStateException e) {
      problems.add(new Problem(file, line, "row", null, NO_CSV.broken("row", null)));
      return new CsvRows(List.of());
    }
    return new CsvRows(rows);
  }

  /** Spreadsheets like to put a byte order mark in front. */
  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
