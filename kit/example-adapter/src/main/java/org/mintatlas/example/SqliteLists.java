package org.mintatlas.example;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.paging.Position;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Slug;

/**
 * Aggregates that are read page by page. SQL sorts, and goes on from a position; a page ends the
 * reading. What SQL does not know of a list, the aggregates themselves are asked for on the way.
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

  /** What SQL knows of a scope; what is under the scope is among that for which it is true. */
  protected abstract Condition under(S scope);

  /** Which of those are under the scope and let through by the filter. */
  protected abstract Predicate<A> wanted(S scope, F filter);

  /** How lists are sorted. */
  protected abstract Sort<A> sort(O order);

  /** An aggregate as lists show it. */
  protected abstract T shown(A aggregate);

  @Override
  public final Map<S, Page<T>> pages(
      Set<? extends S> scopes, F filter, O order, PageRequest request) {
    return each(scopes, filter, (under, wanted) -> page(under, wanted, sort(order), request));
  }

  @Override
  public final Map<S, Long> counts(Set<? extends S> scopes, F filter) {
    return each(
        scopes, filter, (under, wanted) -> where(under, "id").stream().filter(wanted).count());
  }

  private <R> Map<S, R> each(
      Set<? extends S> scopes, F filter, BiFunction<Condition, Predicate<A>, R> read) {
    return database.inTransaction(() -> {
      Map<S, R> results = new HashMap<>();
      for (S scope : scopes) {
        results.put(scope, read.apply(under(scope), wanted(scope, filter)));
      }
      return results;
    });
  }

  private Page<T> page(Condition under, Predicate<A> wanted, Sort<A> sort, PageRequest request) {
    boolean forward = request.forward();
    Position from = request.from();
    Condition ahead = from == null ? under : under.and(sort.from(from, forward, false));
    List<A> found = where(ahead, sort.order(forward), wanted, request.size() + 1);
    boolean goesOn = found.size() > request.size();
    boolean beganBefore =
        from != null
            && !where(under.and(sort.from(from, !forward, true)), sort.order(!forward), wanted, 1)
                .isEmpty();
    List<A> page = goesOn ? found.subList(0, request.size()) : found;
    return new Page<>(
        (forward ? page : page.reversed())
            .stream()
                .map(one -> new Page.Item<>(shown(one), sort.position(one, one.id())))
                .toList(),
        forward ? goesOn : beganBefore,
        forward ? beganBefore : goesOn);
  }
}
