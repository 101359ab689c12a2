package org.mintatlas.persistence.paging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Position;
import org.mintatlas.persistence.statement.Statements;

/**
 * Reads pages by keyset: a page begins behind the sort key and identity where another one ended, so
 * that it costs the same wherever it lies in the list.
 *
 * <p>One statement for all parents of one kind. For each it walks an index to the page and one
 * element further, and one step back from the position, to know whether the list goes on.
 */
public final class KeysetPages {
  private static final int NUMBER = 1;
  private static final int FOUND = 2;
  private static final int KEY = 3;
  private static final int ID = 4;
  private static final int FIRST_OF_ELEMENT = 5;

  private final Statements jdbc;
  private final KnownRows known;
  private final ListStatements statements = new ListStatements();

  /** Reads from this database. */
  public KeysetPages(Statements jdbc, KnownRows known) {
    this.jdbc = jdbc;
    this.known = known;
  }

  /**
   * The same page of the list under each scope.
   *
   * @param parent the parent that a scope means
   */
  public <S, T> Map<S, Page<T>> pages(
      Set<? extends S> scopes,
      Function<S, Parent> parent,
      Conditions conditions,
      SortKey sort,
      PageRequest request,
      Selection<T> selection) {
    Map<S, Page<T>> pages = HashMap.newHashMap(scopes.size());
    bySource(scopes, parent)
        .forEach((source, parents) -> {
          Map<String, Object> values = values(source, parents, conditions);
          Position from = request.from();
          if (from != null) {
            values.put("fromKey", sort.read().apply(from.key()));
            values.put("fromId", source.element().read(from.id()));
          }
          RowReading<T> reading = known.reading(selection);
          Pages<T> read = new Pages<>(parents.size(), reading);
          statements
              .ofPages(source, parents.size() > 1, conditions, sort, request, reading.asked())
              .query(jdbc, values, read::add);
          Map<UUID, T> rest = reading.rest(jdbc);
          for (int i = 0; i < parents.size(); i++) {
            pages.put(parents.get(i).scope(), read.page(i, request, rest));
          }
        });
    return pages;
  }

  /** How many elements the list under each scope has. */
  public <S> Map<S, Long> counts(
      Set<? extends S> scopes, Function<S, Parent> parent, Conditions conditions) {
    Map<S, Long> counts = HashMap.newHashMap(scopes.size());
    bySource(scopes, parent)
        .forEach((source, parents) ->
            statements
                .ofCounts(source, parents.size() > 1, conditions)
                .query(
                    jdbc,
                    values(source, parents, conditions),
                    row -> counts.put(parents.get(row.getInt(1) - 1).scope(), row.getLong(2))));
    return counts;
  }

  private record Child<S>(S scope, Object key) {}

  private static <S> Map<ListSource, List<Child<S>>> bySource(
      Set<? extends S> scopes, Function<S, Parent> parent) {
    Map<ListSource, List<Child<S>>> bySource = new LinkedHashMap<>();
    for (S scope : scopes) {
      Parent of = parent.apply(scope);
      bySource
          .computeIfAbsent(of.source(), source -> new ArrayList<>())
          .add(new Child<>(scope, of.key()));
    }
    return bySource;
  }

  private static <S> Map<String, Object> values(
      ListSource source, List<Child<S>> parents, Conditions conditions) {
    Map<String, Object> values = new HashMap<>(conditions.parameters());
    if (parents.size() == 1) {
      values.put("parent", parents.getFirst().key());
    } else {
      values.put("parents", source.parent().array(parents.stream().map(Child::key).toList()));
    }
    return values;
  }

  private record Row<T>(@Nullable T element, Position position) {}

  /** The rows of all pages, as they come in; those of one page are in its order. */
  private static final class Pages<T> {
    private final List<List<Row<T>>> rows = new ArrayList<>();
    private final boolean[] goesBack;
    private final RowReading<T> reading;

    Pages(int count, RowReading<T> reading) {
      this.reading = reading;
      goesBack = new boolean[count];
      for (int i = 0; i < count; i++) {
        rows.add(new ArrayList<>());
      }
    }

    void add(ResultSet row) throws SQLException {
      int parent = row.getInt(NUMBER) - 1;
      goesBack[parent] = row.getBoolean(FOUND);
      String id = row.getString(ID);
      if (id != null) {
        rows.get(parent)
            .add(
                new Row<>(
                    reading.read(row, FIRST_OF_ELEMENT), new Position(row.getString(KEY), id)));
      }
    }

    Page<T> page(int parent, PageRequest request, Map<UUID, T> rest) {
      List<Row<T>> found = rows.get(parent);
      boolean goesOn = found.size() > request.size();
      List<Row<T>> wanted = goesOn ? found.subList(0, request.size()) : found;
      return request.forward()
          ? new Page<>(items(wanted, rest), goesOn, goesBack[parent])
          : new Page<>(items(wanted.reversed(), rest), goesBack[parent], goesOn);
    }

    /** Without what was removed while this was read. */
    private List<Page.Item<T>> items(List<Row<T>> rows, Map<UUID, T> rest) {
      List<Page.Item<T>> items = new ArrayList<>(rows.size());
      for (Row<T> row : rows) {
        T element =
            row.element != null ? row.element : rest.get(UUID.fromString(row.position.id()));
        if (element != null) {
          items.add(new Page.Item<>(element, row.position));
        }
      }
      return items;
    }
  }
}
