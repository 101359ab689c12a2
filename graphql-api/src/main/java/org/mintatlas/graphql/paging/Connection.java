package org.mintatlas.graphql.paging;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.mintatlas.application.paging.Page;

/**
 * A page of a list that is only read when one of its fields is asked for; {@link ConnectionFields}
 * asks.
 *
 * @param <T> the element
 */
public interface Connection<T> {
  CompletableFuture<Page<T>> page(DataFetchingEnvironment environment);

  CompletableFuture<Integer> totalCount(DataFetchingEnvironment environment);

  String cursor(Page.Item<?> item);

  /** The same list, each element shown as the function makes it. */
  default <V> Connection<V> shownAs(Function<? super T, V> view) {
    Connection<T> whole = this;
    return new Connection<>() {
      @Override
      public CompletableFuture<Page<V>> page(DataFetchingEnvironment environment) {
        return whole.page(environment).thenApply(page -> page.shownAs(view));
      }

      @Override
      public CompletableFuture<Integer> totalCount(DataFetchingEnvironment environment) {
        return whole.totalCount(environment);
      }

      @Override
      public String cursor(Page.Item<?> item) {
        return whole.cursor(item);
      }
    };
  }
}
