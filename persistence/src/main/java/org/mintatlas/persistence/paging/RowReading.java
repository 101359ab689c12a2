package org.mintatlas.persistence.paging;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.persistence.statement.Sql;
import org.mintatlas.persistence.statement.Statements;

/** Makes elements of the rows that one statement finds. */
abstract sealed class RowReading<T> {
  protected final Selection<T> selection;

  private RowReading(Selection<T> selection) {
    this.selection = selection;
  }

  /** What the statement asks for. */
  abstract Selection.Asked asked();

  /**
   * The element of the present row; null when {@link #rest} will have it.
   *
   * @param first the position of the first column
   */
  abstract @Nullable T read(ResultSet row, int first) throws SQLException;

  /** The elements that the rows did not tell, after the last of them. */
  Map<UUID, T> rest(Statements jdbc) {
    return Map.of();
  }

  /** The elements of the rows that a statement finds for a value. */
  List<T> list(Statements jdbc, Sql statement, Object value) {
    List<@Nullable T> read = new ArrayList<>();
    jdbc.query(statement, bound -> bound.setObject(1, value), row -> read.add(read(row, 1)));
    Map<UUID, T> rest = rest(jdbc);
    List<T> all = new ArrayList<>(read.size());
    read.stream().filter(Objects::nonNull).forEach(all::add);
    all.addAll(rest.values());
    return all;
  }

  /** Every row is read. */
  static final class Whole<T> extends RowReading<T> {
    Whole(Selection<T> selection) {
      super(selection);
    }

    @Override
    Selection.Asked asked() {
      return selection.all();
    }

    @Override
    T read(ResultSet row, int first) throws SQLException {
      return selection.reader().read(row, first);
    }
  }

  /**
   * The rows that are known are not read. The others come with their marks, or, where hardly any
   * are expected, only the marks come and another statement reads them.
   */
  static final class Marked<T> extends RowReading<T> {
    private final Selection.Asked marked;
    private final Selection.@Nullable Asked marks;
    private final KnownRows known;
    private final KnownRows.Share share;
    private final List<UUID> unread = new ArrayList<>();
    private int all;
    private int hits;

    /**
     * @param marked asks for the rows
     * @param marks asks for the marks alone; null where the rows shall come at once
     */
    Marked(
        Selection<T> selection,
        Selection.Asked marked,
        Selection.@Nullable Asked marks,
        KnownRows known,
        KnownRows.Share share) {
      super(selection);
      this.marked = marked;
      this.marks = marks;
      this.known = known;
      this.share = share;
    }

    @Override
    Selection.Asked asked() {
      return marks == null ? marked : marks;
    }

    @Override
    @Nullable T read(ResultSet row, int first) throws SQLException {
      long mark = row.getLong(first);
      UUID id = requireNonNull(row.getObject(first + 1, UUID.class));
      all++;
      T element = known.get(selection, id, mark);
      if (element != null) {
        hits++;
      } else if (marks == null) {
        element = selection.reader().read(row, first + 1);
        known.put(selection, id, mark, requireNonNull(element));
      } else {
        unread.add(id);
      }
      return element;
    }

    @Override
    Map<UUID, T> rest(Statements jdbc) {
      share.count(hits, all);
      Map<UUID, T> rest = HashMap.newHashMap(unread.size());
      if (!unread.isEmpty()) {
        Marked<T> again = new Marked<>(selection, marked, null, known, share);
        UUID[] ids = unread.toArray(UUID[]::new);
        jdbc.query(
            marked.byIds(),
            bound -> bound.setObject(1, ids),
            row -> rest.put(row.getObject(2, UUID.class), requireNonNull(again.read(row, 1))));
      }
      return rest;
    }
  }
}
