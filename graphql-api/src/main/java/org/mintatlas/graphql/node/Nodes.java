package org.mintatlas.graphql.node;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.InvalidValueException;

/** Where features make known how the nodes of each type are found. */
public final class Nodes {
  private final Map<NodeType, Source> sources = new ConcurrentHashMap<>();

  /** Finds the thing with an identity; null when there is none. */
  private interface Source
      extends BiFunction<
          NodeId, DataFetchingEnvironment, CompletableFuture<? extends @Nullable Object>> {}

  /**
   * Makes known where the nodes of a type are found.
   *
   * @param find finds the thing with an identity of this type, null when there is none; throws an
   *     {@link InvalidValueException} when its key is none of this type
   * @throws IllegalStateException when the type is known already
   */
  public void add(
      NodeType type,
      BiFunction<NodeId, DataFetchingEnvironment, CompletableFuture<? extends @Nullable Object>>
          find) {
    if (sources.put(type, find::apply) != null) {
      throw new IllegalStateException(type + " is found in two ways");
    }
  }

  /** The thing with an identity; null when it is unknown or cannot exist. */
  public CompletableFuture<@Nullable Object> find(NodeId id, DataFetchingEnvironment environment) {
    Source source = sources.get(id.type());
    if (source == null) {
      return CompletableFuture.completedFuture(null);
    }
    try {
      return source.apply(id, environment).thenApply(thing -> thing);
    } catch (InvalidValueException e) {
      // A well-formed identity of something that cannot exist: as unknown as any other.
      return CompletableFuture.completedFuture(null);
    }
  }
}
