package org.mintatlas.graphql.paging;

import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Page;

/** An element of a connection; its cursor is only written when it is asked for. */
record Edge(Connection<?> connection, Page.Item<?> item) {
  Object node() {
    return item.value();
  }

  @Nullable Double distanceKm() {
    return connection.distanceKm(item);
  }

  String cursor() {
    return connection.cursor(item);
  }
}
