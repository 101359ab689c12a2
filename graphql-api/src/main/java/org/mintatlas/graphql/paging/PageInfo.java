package org.mintatlas.graphql.paging;

import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Page;

/**
 * Where a page stands in its list.
 *
 * @param hasNextPage whether the list goes on behind it
 * @param hasPreviousPage whether the list has something before it
 * @param startCursor the cursor of its first element; null when it is empty
 * @param endCursor the cursor of its last element; null when it is empty
 */
public record PageInfo(
    boolean hasNextPage,
    boolean hasPreviousPage,
    @Nullable String startCursor,
    @Nullable String endCursor) {

  static <T> PageInfo of(Connection<T> connection, Page<T> page) {
    boolean empty = page.items().isEmpty();
    return new PageInfo(
        page.hasNext(),
        page.hasPrevious(),
        empty ? null : connection.cursor(page.items().getFirst()),
        empty ? null : connection.cursor(page.items().getLast()));
  }
}
