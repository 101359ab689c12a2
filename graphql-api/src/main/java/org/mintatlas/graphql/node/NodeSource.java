package org.mintatlas.graphql.node;

import graphql.schema.DataFetchingEnvironment;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the nodes of one type are found.
 *
 * @param type the type
 * @param find finds the thing with an identity of this type, null when there is none; throws an
 *     {@link org.mintatlas.domain.shared.InvalidValueException} when its key is none of this type
 */
public record NodeSource(
    NodeType type,
    BiFunction<NodeId, DataFetchingEnvironment, CompletableFuture<? extends @Nullable Object>>
        find) {

  /** The source of a type whose things are known by a UUID. */
  public static <I> NodeSource of(NodeType type, Function<UUID, I> identity, Lookup<I, ?> things) {
    return new NodeSource(
        type, (id, environment) -> things.load(identity.apply(id.uuid()), environment));
  }
}
