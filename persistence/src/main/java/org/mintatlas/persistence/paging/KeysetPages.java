package org.mintatlas.persistence.paging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Position;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads pages by keyset: a page begins behind the sort key and identity where another one ended, so
 * that it costs the same wherever it lies in the list.
 *
 * <p>One statement for all parents of one kind. For each it walks an index to the page and one
 * element further, and one step back from the position, to know whether the list goes on.
 */
public final class KeysetPages {
  /** Behind the number of the parent and whether the list goes back. */
  private static final int FIRST_OF_ELEMENT = 3;

  private final JdbcClient jdbc;

  /** Reads from this database. */
  public KeysetPages(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
    Map<S, Page<T>> pages = new HashMap<>();
    bySource(scopes, parent)
        .forEach((source, parents) -> {
          Pages<T> read = new Pages<>(parents.size(), selection.reader());
          statement(pageSql(source, conditions, sort, request, selection), source, parents)
              .params(conditions.parameters())
              .params(edges(source, sort, request))
              .query(read::add);
          for (int i = 0; i < parents.size(); i++) {
            pages.put(parents.get(i).scope(), read.page(i, request));
          }
        });
    return pages;
  }

  /** How many elements the list under each scope has. */
  public <S> Map<S, Long> counts(
      Set<? extends S> scopes, Function<S, Parent> parent, Conditions conditions) {
    Map<S, Long> counts = new HashMap<>();
    bySource(scopes, parent)
        .forEach((source, parents) ->
            statement(countSql(source, conditions), source, parents)
                .params(conditions.parameters())
                .query(row -> {
                  counts.put(parents.get(row.getInt("number") - 1).scope(), row.getLong("found"));
                }));
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

  private <S> JdbcClient.StatementSpec statement(
      String sql, ListSource source, List<Child<S>> parents) {
    Object[] keys = source.parent().array(parents.stream().map(Child::key).toList());
    return jdbc.sql(sql).param("parents", keys);
  }

  private static String parents(ListSource source) {
    return String.format(
        Locale.ROOT,
        "from unnest(:parents::%s[]) with ordinality as parent (key, number)",
        source.parent().sql());
  }

  private static String elements(ListSource source, Conditions conditions) {
    return "from " + source.from() + " where " + source.condition() + conditions.sql();
  }

  private static String pageSql(
      ListSource source,
      Conditions conditions,
      SortKey sort,
      PageRequest request,
      Selection<?> selection) {
    String key = source.sorted() + "." + sort.column();
    boolean rising = sort.ascending() == request.forward();
    String elements = elements(source, conditions);
    boolean first = request.from() == null;
    String begin = first ? "" : rowComparison(key, source.id(), rising ? ">" : "<");
    // One step back. Ordered although any would do: else the database may look through the table
    // from its beginning for an element that it believes to be common.
    String back =
        first
            ? "(select false as found)"
            : "(select true as found "
                + elements
                + rowComparison(key, source.id(), rising ? "<=" : ">=")
                + order(key, source.id(), !rising)
                + " limit 1)";
    return "select parent.number, back.found, element.* "
        + parents(source)
        + " left join lateral "
        + back
        + " as back on true"
        + " left join lateral (select "
        + selection.columns()
        + String.format(Locale.ROOT, ", %s as page_key, %s as page_id ", key, source.id())
        + elements
        + begin
        + order(key, source.id(), rising)
        + " limit :limit) as element on true order by parent.number, "
        + String.format(
            Locale.ROOT,
            "element.page_key %1$s, element.page_id %1$s",
            direction(sort.ascending()));
  }

  private static String countSql(ListSource source, Conditions conditions) {
    return "select parent.number, (select count(*) "
        + elements(source, conditions)
        + ") as found "
        + parents(source);
  }

  private static String rowComparison(String key, String id, String operator) {
    return String.format(Locale.ROOT, " and (%s, %s) %s (:fromKey, :fromId)", key, id, operator);
  }

  private static String order(String key, String id, boolean rising) {
    return String.format(Locale.ROOT, " order by %s %3$s, %s %3$s", key, id, direction(rising));
  }

  private static String direction(boolean rising) {
    return rising ? "asc" : "desc";
  }

  private static Map<String, Object> edges(ListSource source, SortKey sort, PageRequest request) {
    Map<String, Object> edges = new HashMap<>();
    edges.put("limit", request.size() + 1);
    Position from = request.from();
    if (from != null) {
      edges.put("fromKey", sort.read().apply(from.key()));
      edges.put("fromId", source.element().read(from.id()));
    }
    return edges;
  }

  /** The rows of all pages, as they come in. */
  private static final class Pages<T> {
    private final List<List<Page.Item<T>>> items = new ArrayList<>();
    private final boolean[] goesBack;
    private final Selection.Reader<T> reader;

    Pages(int count, Selection.Reader<T> reader) {
      this.reader = reader;
      goesBack = new boolean[count];
      for (int i = 0; i < count; i++) {
        items.add(new ArrayList<>());
      }
    }

    void add(ResultSet row) throws SQLException {
      int parent = row.getInt("number") - 1;
      goesBack[parent] = row.getBoolean("found");
      String id = row.getString("page_id");
      if (id != null) {
        items
            .get(parent)
            .add(
                new Page.Item<>(
                    reader.read(row, FIRST_OF_ELEMENT),
                    new Position(row.getString("page_key"), id)));
      }
    }

    Page<T> page(int parent, PageRequest request) {
      List<Page.Item<T>> found = items.get(parent);
      boolean goesOn = found.size() > request.size();
      if (request.forward()) {
        return new Page<>(
            goesOn ? found.subList(0, request.size()) : found, goesOn, goesBack[parent]);
      }
      return new Page<>(goesOn ? found.subList(1, found.size()) : found, goesBack[parent], goesOn);
    }
  }
}
