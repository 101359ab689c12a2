package org.mintatlas.graphql.paging;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.mintatlas.application.paging.Catalogue;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.argument.Arguments;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;

/**
 * The lists of one kind of thing as connections, at the root of a query and under any parent alike.
 *
 * <p>A connection itself loads nothing. Its fields do, through loaders that ask the application
 * once for all parents of a level of the query, however many there are: once for the pages with the
 * same arguments, and once for the counts, if somebody wants to know them.
 *
 * @param <S> the parent under which a list is read
 * @param <F> what an element must be like
 * @param <O> the order of the list
 * @param <T> the element
 */
public final class Lists<S, F, O extends Enum<O>, T> {
  private final String name;
  private final O usualOrder;
  private final Paged<S, F, O, T> paged;
  private final Function<DataFetchingEnvironment, F> filter;
  private final CursorCodec cursors;

  /**
   * @param name names the list in cursors and its loaders; unique
   * @param usualOrder the order when a caller passes null for one
   * @param paged where to ask
   * @param filter reads the filter of the fields that have one
   * @param cursors writes and reads the cursors
   * @param loaders where the loaders are made known
   */
  public Lists(
      String name,
      O usualOrder,
      Paged<S, F, O, T> paged,
      Function<DataFetchingEnvironment, F> filter,
      CursorCodec cursors,
      BatchLoaderRegistry loaders) {
    this.name = name;
    this.usualOrder = usualOrder;
    this.paged = paged;
    this.filter = filter;
    this.cursors = cursors;
    loaders
        .<PageKey<S, F, O>, Page<T>>forName(pageLoader())
        .registerMappedBatchLoader(
            (keys, environment) -> Mono.fromSupplier(() -> pages(paged, keys)));
    loaders
        .<CountKey<S, F>, Long>forName(countLoader())
        .registerMappedBatchLoader(
            (keys, environment) -> Mono.fromSupplier(() -> counts(paged, keys)));
  }

  private record PageKey<S, F, O>(S scope, Question<F, O> question) {}

  private record Question<F, O>(F filter, O order, PageRequest request) {}

  private record CountKey<S, F>(S scope, F filter) {}

  /** What the arguments of the field let through; all that is usual when it has no filter. */
  public F filter(DataFetchingEnvironment environment) {
    return filter.apply(environment);
  }

  /**
   * The list under a parent, as the arguments of the field filter, page and order it.
   *
   * @throws org.mintatlas.graphql.error.BadInputException when these arguments are wrong
   */
  public Connection<T> under(S scope, DataFetchingEnvironment environment) {
    return under(scope, filter(environment), scope, environment);
  }

  /**
   * The same, where the filter does not come from arguments of the field alone.
   *
   * @param owner to what its cursors belong, instead of the parent alone; the same for the same
   *     parent and filter, and told by its text
   */
  public Connection<T> under(S scope, F filter, Object owner, DataFetchingEnvironment environment) {
    O asked = environment.getArgument("orderBy");
    O order = asked == null ? usualOrder : asked;
    long list = ListName.of(name, owner, order, environment);
    PageRequest request =
        PageArguments.of(Arguments.of(environment), environment.getFieldDefinition(), cursors)
            .of(list);
    return new Bound(list, new PageKey<>(scope, new Question<>(filter, order, request)));
  }

  /**
   * Finds an element by its slug.
   *
   * @throws IllegalStateException when these have none
   */
  public Function<Slug, Optional<T>> bySlug() {
    if (paged instanceof Catalogue<?, S, F, O, T> catalogue) {
      return catalogue::bySlug;
    }
    throw new IllegalStateException("There are no slugs of " + name);
  }

  private String pageLoader() {
    return name + ".pages";
  }

  private String countLoader() {
    return name + ".counts";
  }

  private static <S, F, O, T> Map<PageKey<S, F, O>, Page<T>> pages(
      Paged<S, F, O, T> paged, Set<PageKey<S, F, O>> keys) {
    Map<Question<F, O>, Set<S>> scopes = new HashMap<>();
    keys.forEach(
        key -> scopes.computeIfAbsent(key.question(), q -> new HashSet<>()).add(key.scope()));
    Map<PageKey<S, F, O>, Page<T>> found = new HashMap<>();
    scopes.forEach((question, parents) ->
        paged
            .pages(parents, question.filter(), question.order(), question.request())
            .forEach((scope, page) -> found.put(new PageKey<>(scope, question), page)));
    return found;
  }

  private static <S, F, O, T> Map<CountKey<S, F>, Long> counts(
      Paged<S, F, O, T> paged, Set<CountKey<S, F>> keys) {
    Map<F, Set<S>> scopes = new HashMap<>();
    keys.forEach(
        key -> scopes.computeIfAbsent(key.filter(), f -> new HashSet<>()).add(key.scope()));
    Map<CountKey<S, F>, Long> found = new HashMap<>();
    scopes.forEach((filter, parents) ->
        paged
            .counts(parents, filter)
            .forEach((scope, count) -> found.put(new CountKey<>(scope, filter), count)));
    return found;
  }

  @SuppressWarnings("NullAway") // it is registered; ports have an entry for each scope
  private static <K, V> DataLoader<K, V> loader(DataFetchingEnvironment environment, String name) {
    return environment.getDataLoader(name);
  }

  /** A connection that knows what to ask for. */
  private final class Bound implements Connection<T> {
    private final long list;
    private final PageKey<S, F, O> key;

    Bound(long list, PageKey<S, F, O> key) {
      this.list = list;
      this.key = key;
    }

    @Override
    public CompletableFuture<Page<T>> page(DataFetchingEnvironment environment) {
      return Lists.<PageKey<S, F, O>, Page<T>>loader(environment, pageLoader()).load(key);
    }

    @Override
    public CompletableFuture<Integer> totalCount(DataFetchingEnvironment environment) {
      return Lists.<CountKey<S, F>, Long>loader(environment, countLoader())
          .load(new CountKey<>(key.scope(), key.question().filter()))
          .thenApply(Math::toIntExact);
    }

    @Override
    public String cursor(Page.Item<?> item) {
      return cursors.encode(list, item.position());
    }
  }
}
