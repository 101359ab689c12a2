package org.mintatlas.graphql.paging;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.mintatlas.application.paging.Page;

/**
 * A page of a list that is only read when one of its fields is asked for; {@link ConnectionFields}
 * asks.
 *
 * @param <T> the element
 */
public interface Connection<T> {
  /** The page. */
  CompletableFuture<Page<T>> page(DataFetchingEnvironment environment);

  /** How many elements the whole list has. */
  CompletableFuture<Integer> totalCount(DataFetchingEnvironment environment);

  /** The cursor of an element of the page. */
  String cursor(Page.Item<T> item);
}
