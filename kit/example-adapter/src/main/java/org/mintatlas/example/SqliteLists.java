package org.mintatlas.example;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.paging.Position;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Slug;

/**
 * Aggregates that are read page by page, with one statement for all scopes of a kind. SQL sorts,
 * and goes on from a position; full pages end the reading. What SQL does not know of a list, the
 * aggregates themselves are asked for on the way.
 */
abstract class SqliteLists<I extends Identity, A extends Aggregate<I, A>, S, F, O, T>
    extends SqliteStore<I, A> implements Paged<S, F, O, T> {

  /** Makes the tables, unless they are there. */
  SqliteLists(
      Database database,
      String table,
      Class<A> type,
      Integrity<A> integrity,
      Function<A, Slug> slug,
      List<Column<A>> columns) {
    super(database, table, type, integrity, slug, columns);
  }

  /** What SQL knows of a scope. */
  protected abstract Under under(S scope);

  /** Which of those are under a scope and let through by the filter. */
  protected abstract Function<S, Predicate<A>> wanted(F filter);

  /** How lists are sorted. */
  protected abstract Sort<A> sort(F filter, O order);

  /** An aggregate as lists show it. */
  protected abstract T shown(A aggregate);

  @Override
  public final Map<S, Page<T>> pages(
      Set<? extends S> scopes, F filter, O order, PageRequest request) {
    boolean forward = request.forward();
    Position from = request.from();
    Sort<A> sort = sort(filter, order);
    Function<S, Predicate<A>> wanted = wanted(filter);
    return database.inTransaction(() -> {
      Condition ahead = from == null ? Condition.ANY : sort.from(from, forward, false);
      Map<S, List<A>> found = read(scopes, wanted, ahead, sort.order(forward), request.size() + 1);
      Map<S, List<A>> behind =
          from == null
              ? Map.of()
              : read(scopes, wanted, sort.from(from, !forward, true), sort.order(!forward), 1);
      Map<S, Page<T>> pages = new HashMap<>();
      found.forEach((scope, its) ->
          pages.put(
              scope, page(its, !behind.getOrDefault(scope, List.of()).isEmpty(), sort, request)));
      return pages;
    });
  }

  private Page<T> page(List<A> found, boolean beganBefore, Sort<A> sort, PageRequest request) {
    boolean forward = request.forward();
    boolean goesOn = found.size() > request.size();
    List<A> page = goesOn ? found.subList(0, request.size()) : found;
    return new Page<>(
        (forward ? page : page.reversed())
            .stream()
                .map(one -> new Page.Item<>(shown(one), sort.position(one, one.id())))
                .toList(),
        forward ? goesOn : beganBefore,
        forward ? beganBefore : goesOn);
  }

  @Override
  public final Map<S, Long> counts(Set<? extends S> scopes, F filter) {
    Map<S, Long> counts = new HashMap<>();
    read(scopes, wanted(filter), Condition.ANY, "id", Integer.MAX_VALUE)
        .forEach((scope, found) -> counts.put(scope, (long) found.size()));
    return counts;
  }

  /** For each scope the first ones for which everything is true, in an order. */
  private Map<S, List<A>> read(
      Set<? extends S> scopes,
      Function<S, Predicate<A>> wanted,
      Condition further,
      String order,
      int atMost) {
    Map<S, List<A>> found = new HashMap<>();
    Map<String, List<S>> kinds =
        scopes.stream().collect(Collectors.groupingBy(scope -> under(scope).sql()));
    kinds.forEach((sql, alike) -> {
      List<Predicate<A>> wishes = alike.stream().map(wanted).toList();
      List<List<A>> lists = Stream.<List<A>>generate(ArrayList::new).limit(alike.size()).toList();
      List<Object> parents = alike.stream().map(scope -> under(scope).parent()).toList();
      database.read(
          row -> {
            List<A> list = lists.get(row.getInt(1));
            if (list.size() < atMost) {
              A aggregate = aggregate(row.getString(2));
              if (wishes.get(row.getInt(1)).test(aggregate)) {
                list.add(aggregate);
              }
            }
            return lists.stream().anyMatch(one -> one.size() < atMost);
          },
          """
          select scope.place, document
          from (select key as place, value as parent from json_each(?)) as scope
          join %s on (%s)
          where %s
          order by %s
          """
              .formatted(table, sql, further.sql(), order),
          Stream.concat(Stream.of(Documents.write(parents)), further.values().stream()).toArray());
      for (int i = 0; i < alike.size(); i++) {
        found.put(alike.get(i), lists.get(i));
      }
    });
    return found;
  }
}
