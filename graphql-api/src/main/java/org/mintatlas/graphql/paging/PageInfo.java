package org.mintatlas.graphql.paging;

import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Page;

/** Where a page stands in its list; its cursors are only written when they are asked for. */
public record PageInfo(Connection<?> connection, Page<?> page) {

  /** Whether the list goes on behind it. */
  public boolean hasNextPage() {
    return page.hasNext();
  }

  /** Whether the list has something before it. */
  public boolean hasPreviousPage() {
    return page.hasPrevious();
  }

  /** The cursor of its first element; null when it is empty. */
  public @Nullable String startCursor() {
    return page.items().isEmpty() ? null : connection.cursor(page.items().getFirst());
  }

  /** The cursor of its last element; null when it is empty. */
  public @Nullable String endCursor() {
    return page.items().isEmpty() ? null : connection.cursor(page.items().getLast());
  }
}
