package org.mintatlas.graphql.paging;

import org.mintatlas.application.paging.Page;

/** An element of a connection; its cursor is only written when it is asked for. */
record Edge(Connection<?> connection, Page.Item<?> item) {
  Object node() {
    return item.value();
  }

  String cursor() {
    return connection.cursor(item);
  }
}
