package org.mintatlas.graphql.node;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Anything by its identity. */
@Controller
record NodeController(Nodes nodes) {

  @QueryMapping
  CompletableFuture<@Nullable Object> node(
      @Argument String id, DataFetchingEnvironment environment) {
    return find(id, environment);
  }

  @QueryMapping
  CompletableFuture<List<@Nullable Object>> nodes(
      @Argument List<String> ids, DataFetchingEnvironment environment) {
    List<CompletableFuture<@Nullable Object>> found =
        ids.stream().map(id -> find(id, environment)).toList();
    return CompletableFuture.allOf(found.toArray(CompletableFuture<?>[]::new))
        .thenApply(
            done -> found.stream().map(CompletableFuture::join).collect(Collectors.toList()));
  }

  private CompletableFuture<@Nullable Object> find(
      String text, DataFetchingEnvironment environment) {
    return NodeId.parse(text)
        .map(id -> nodes.find(id, environment))
        .orElseGet(() -> CompletableFuture.completedFuture(null));
  }
}
