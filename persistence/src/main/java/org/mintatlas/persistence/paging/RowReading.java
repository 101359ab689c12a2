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

  /** The rows come with their marks, and those are read that are not known. */
  static final class Marked<T> extends RowReading<T> {
    private final Selection.Asked asked;
    private final KnownRows known;
    private final KnownRows.Share share;
    private int all;
    private int hits;

    Marked(Selection<T> selection, Selection.Asked asked, KnownRows known, KnownRows.Share share) {
      super(selection);
      this.asked = asked;
      this.known = known;
      this.share = share;
    }

    @Override
    Selection.Asked asked() {
      return asked;
    }

    @Override
    T read(ResultSet row, int first) throws SQLException {
      long mark = row.getLong(first);
      UUID id = requireNonNull(row.getObject(first + 1, UUID.class));
      all++;
      T element = known.get(selection, id, mark);
      if (element != null) {
        hits++;
        return element;
      }
      T made = selection.reader().read(row, first + 1);
      known.put(selection, id, mark, requireNonNull(made));
      return made;
    }

    @Override
    Map<UUID, T> rest(Statements jdbc) {
      share.count(hits, all);
      return Map.of();
    }
  }

  /** Only marks come; the rows that are unknown nevertheless are read by another statement. */
  static final class Marks<T> extends RowReading<T> {
    private final Selection.Asked asked;
    private final Selection.Asked marked;
    private final KnownRows known;
    private final KnownRows.Share share;
    private final List<UUID> unknown = new ArrayList<>();
    private int all;

    Marks(
        Selection<T> selection,
        Selection.Asked asked,
        Selection.Asked marked,
        KnownRows known,
        KnownRows.Share share) {
      super(selection);
      this.asked = asked;
      this.marked = marked;
      this.known = known;
      this.share = share;
    }

    @Override
    Selection.Asked asked() {
      return asked;
    }

    @Override
    @Nullable T read(ResultSet row, int first) throws SQLException {
      UUID id = requireNonNull(row.getObject(first + 1, UUID.class));
      all++;
      T element = known.get(selection, id, row.getLong(first));
      if (element == null) {
        unknown.add(id);
      }
      return element;
    }

    @Override
    Map<UUID, T> rest(Statements jdbc) {
      share.count(all - unknown.size(), all);
      Map<UUID, T> rest = HashMap.newHashMap(unknown.size());
      if (!unknown.isEmpty()) {
        Marked<T> again = new Marked<>(selection, marked, known, share);
        UUID[] ids = unknown.toArray(UUID[]::new);
        jdbc.query(
            marked.byIds(),
            bound -> bound.setObject(1, ids),
            row -> rest.put(row.getObject(2, UUID.class), again.read(row, 1)));
      }
      return rest;
    }
  }
}
