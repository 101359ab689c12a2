package org.mintatlas.graphql.node;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.graphql.load.Later;

/** Where features make known how the nodes of each type are found. */
public final class Nodes {
  private final Map<NodeType, Function<NodeId, ? extends Later<?>>> sources =
      new ConcurrentHashMap<>();

  /**
   * Makes known where the nodes of a type are found.
   *
   * @param find finds the thing with an identity of this type, null when there is none; throws an
   *     {@link InvalidValueException} when its key is none of this type
   * @throws IllegalStateException when the type is known already
   */
  public void add(NodeType type, Function<NodeId, ? extends Later<?>> find) {
    if (sources.put(type, find) != null) {
      throw new IllegalStateException(type + " is found in two ways");
    }
  }

  /** The thing with an identity; null when it is unknown or cannot exist. */
  public Later<Object> find(NodeId id) {
    Function<NodeId, ? extends Later<?>> source = sources.get(id.type());
    try {
      return source == null ? Later.now(null) : source.apply(id).map(thing -> thing);
    } catch (InvalidValueException e) {
      // A well-formed identity of something that cannot exist: as unknown as any other.
      return Later.now(null);
    }
  }
}
