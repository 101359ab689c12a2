package org.mintatlas.persistence.paging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Facet;
import org.mintatlas.application.paging.FacetCounts;
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
  private static final int SEEN = 3;
  private static final int KEY = 4;
  private static final int ID = 5;
  private static final int FIRST_OF_ELEMENT = 6;

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
          Map<String, Object> values = values(source, parents, conditions.parameters());
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
                    values(source, parents, conditions.parameters()),
                    row -> counts.put(parents.get(row.getInt(1) - 1).scope(), row.getLong(2))));
    return counts;
  }

  /**
   * How many elements the list under each scope has by each facet, in one statement for all parents
   * of one kind.
   *
   * @param conditions what a filter means
   * @param column where the values of a facet are, under a filter without what is chosen of it
   */
  public <S, F> Map<S, Map<Facet<F, ?>, FacetCounts>> facetCounts(
      Set<? extends S> scopes,
      Function<S, Parent> parent,
      F filter,
      Function<F, Conditions> conditions,
      Set<? extends Facet<F, ?>> facets,
      BiFunction<Facet<F, ?>, F, FacetColumn> column) {
    Map<S, Map<Facet<F, ?>, FacetCounts>> counts = HashMap.newHashMap(scopes.size());
    if (facets.isEmpty()) {
      scopes.forEach(scope -> counts.put(scope, Map.of()));
      return counts;
    }
    Map<F, List<Facet<F, ?>>> byFilter = new LinkedHashMap<>();
    facets.stream()
        .sorted(Comparator.comparing(Facet::name))
        .forEach(facet ->
            byFilter
                .computeIfAbsent(
                    facet.property().unchosen().apply(filter), same -> new ArrayList<>())
                .add(facet));
    Map<Conditions, List<FacetColumn>> columns = new LinkedHashMap<>();
    Map<String, Object> parameters = new HashMap<>();
    Map<String, Facet<F, ?>> byName = new HashMap<>();
    byFilter.forEach((of, same) -> {
      Conditions met = conditions.apply(of);
      parameters.putAll(met.parameters());
      List<FacetColumn> its = new ArrayList<>();
      for (Facet<F, ?> facet : same) {
        FacetColumn values = column.apply(facet, of);
        its.add(values);
        byName.put(values.name(), facet);
      }
      columns.put(met, its);
    });
    bySource(scopes, parent)
        .forEach((source, parents) -> {
          FacetRows<F> rows = new FacetRows<>(parents.size(), byName);
          statements
              .ofFacets(source, parents.size() > 1, columns)
              .query(jdbc, values(source, parents, parameters), rows::add);
          for (int i = 0; i < parents.size(); i++) {
            counts.put(parents.get(i).scope(), rows.counts(i, filter));
          }
        });
    return counts;
  }

  /** What was counted by facets, as it comes in. */
  private static final class FacetRows<F> {
    private final Map<String, Facet<F, ?>> facets;
    private final List<Map<String, Counted>> counted = new ArrayList<>();

    FacetRows(int parents, Map<String, Facet<F, ?>> facets) {
      this.facets = facets;
      for (int i = 0; i < parents; i++) {
        Map<String, Counted> none = new HashMap<>();
        facets.keySet().forEach(facet -> none.put(facet, new Counted()));
        counted.add(none);
      }
    }

    void add(ResultSet row) throws SQLException {
      Counted facet =
          Objects.requireNonNull(counted.get(row.getInt(NUMBER) - 1).get(row.getString("facet")));
      double standsFor = row.getDouble("stands_for");
      boolean all = row.wasNull();
      facet.exact &= all;
      long found = Math.round(row.getLong("found") * (all ? 1 : standsFor));
      String value = row.getString("value");
      if (value == null) {
        facet.unknown += found;
      } else if (found > 0) {
        facet.counts.put(value, found);
      }
    }

    Map<Facet<F, ?>, FacetCounts> counts(int parent, F filter) {
      Map<Facet<F, ?>, FacetCounts> counts = HashMap.newHashMap(facets.size());
      counted
          .get(parent)
          .forEach((name, of) -> {
            Facet<F, ?> facet = Objects.requireNonNull(facets.get(name));
            counts.put(facet, FacetCounts.of(facet, filter, of.counts, of.unknown, of.exact));
          });
      return counts;
    }

    private static final class Counted {
      private final Map<String, Long> counts = new HashMap<>();
      private long unknown;
      private boolean exact = true;
    }
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
      ListSource source, List<Child<S>> parents, Map<String, Object> parameters) {
    Map<String, Object> values = new HashMap<>(parameters);
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

    /** How many elements each list has, where that was seen. */
    private final @Nullable Long[] seen;

    private final RowReading<T> reading;

    Pages(int count, RowReading<T> reading) {
      this.reading = reading;
      goesBack = new boolean[count];
      seen = new Long[count];
      for (int i = 0; i < count; i++) {
        rows.add(new ArrayList<>());
      }
    }

    void add(ResultSet row) throws SQLException {
      int parent = row.getInt(NUMBER) - 1;
      goesBack[parent] = row.getBoolean(FOUND);
      long all = row.getLong(SEEN);
      seen[parent] = row.wasNull() ? null : all;
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
      Page<T> page =
          request.forward()
              ? new Page<>(items(wanted, rest), goesOn, goesBack[parent])
              : new Page<>(items(wanted.reversed(), rest), goesBack[parent], goesOn);
      Long all = seen[parent];
      return all == null ? page : page.of(all);
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
