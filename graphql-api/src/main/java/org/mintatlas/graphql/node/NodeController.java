package org.mintatlas.graphql.node;

import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Anything by its identity. */
@Controller
final class NodeController {
  private final Map<NodeType, NodeSource> sources;

  NodeController(Collection<NodeSources> features) {
    sources =
        features.stream()
            .flatMap(feature -> feature.nodes().stream())
            .collect(Collectors.toMap(NodeSource::type, Function.identity()));
  }

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
    NodeId id = NodeId.parse(text).orElse(null);
    NodeSource source = id == null ? null : sources.get(id.type());
    if (id == null || source == null) {
      return CompletableFuture.completedFuture(null);
    }
    try {
      return source.find().apply(id, environment).thenApply(thing -> thing);
    } catch (InvalidValueException e) {
      // A well-formed identity of something that cannot exist: as unknown as any other.
      return CompletableFuture.completedFuture(null);
    }
  }
}
