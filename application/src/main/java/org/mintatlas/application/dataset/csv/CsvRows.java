package org.mintatlas.application.dataset.csv;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The rows of a file, in its order.
 *
 * @param rows the rows
 */
public record CsvRows(List<Row> rows) implements Iterable<Row> {

  @Override
  public Iterator<Row> iterator() {
    return rows.iterator();
  }

  /** Reads each row as {@link Row#build} does. */
  public void each(Consumer<Row> read) {
    rows.forEach(row ->
        row.build(() -> {
          read.accept(row);
          return row;
        }));
  }

  /**
   * What the rows add to rows of another file, without those that are wrong.
   *
   * @param what what they belong to, for messages
   * @param owner the column that names it
   * @param read reads a row, as {@link Row#build} does
   */
  public <P> Parts<P> parts(String what, String owner, Function<Row, P> read) {
    Parts<P> parts = new Parts<>(what, owner);
    for (Row row : rows) {
      String key = row.required(owner);
      row.build(() -> read.apply(row)).ifPresent(part -> parts.add(row, key, part));
    }
    return parts;
  }
}
