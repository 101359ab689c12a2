package org.mintatlas.application.dataset.csv;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

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

  /**
   * What the rows describe, without those that are wrong.
   *
   * @param read reads a row, for use in {@link Row#build}
   */
  public <T> List<T> list(Function<Row, Supplier<T>> read) {
    return rows.stream().flatMap(row -> row.build(read.apply(row)).stream()).toList();
  }

  /**
   * What the rows add to rows of another file, without those that are wrong.
   *
   * @param what what they belong to, for messages
   * @param owner the column that names it
   * @param read reads a row, for use in {@link Row#build}
   */
  public <P> Parts<P> parts(String what, String owner, Function<Row, Supplier<P>> read) {
    Parts<P> parts = new Parts<>(what, owner);
    for (Row row : rows) {
      Supplier<String> key = row.required(owner, text -> text);
      row.build(read.apply(row)).ifPresent(part -> parts.add(row, key.get(), part));
    }
    return parts;
  }
}
