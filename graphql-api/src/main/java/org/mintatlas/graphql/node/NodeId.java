package org.mintatlas.graphql.node;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.mintatlas.application.award.AwardedRegion;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.Postcode;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Rule;

/**
 * The identity of a thing among all things of all types. Written as base64url of a version byte,
 * the number of the type, and the 16 bytes of a UUID or a key in ASCII; callers are told nothing of
 * that.
 *
 * @param type the type
 * @param key the UUID or the key, as text
 */
public record NodeId(NodeType type, String key) {
  /** Broken by what is no identity of the type that is wanted. */
  public static final Rule OF_OTHER_TYPE =
      new Rule("node.of-other-type", "is no id of the type %s", "ist keine id des Typs %s");

  private static final byte VERSION = 1;
  private static final int HEAD_BYTES = 2;
  private static final int UUID_BYTES = 2 * Long.BYTES;
  private static final int MAX_CHARS = 40;

  public static NodeId of(NodeType type, UUID id) {
    return new NodeId(type, id.toString());
  }

  /**
   * The identity of a thing.
   *
   * @throws java.util.NoSuchElementException when it is no node
   */
  public static NodeId of(Object node) {
    return new NodeId(NodeType.ofObject(node).orElseThrow(), key(node).toString());
  }

  private static Object key(Object node) {
    return switch (node) {
      case Aggregate<?, ?> aggregate -> aggregate.id().value();
      case RegionProfile region -> region.id().value();
      case AwardedRegion won -> won.winner().id().value();
      case FederalState state -> state.name();
      case District district -> district.key().value();
      case Postcode postcode -> postcode.code().value();
      default -> throw new NoSuchElementException("No node: " + node.getClass());
    };
  }

  /** Reads an identity; empty when we never gave such a one. */
  public static Optional<NodeId> parse(String text) {
    if (text.length() > MAX_CHARS) {
      return Optional.empty();
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
      if (bytes.remaining() <= HEAD_BYTES || bytes.get() != VERSION) {
        return Optional.empty();
      }
      return NodeType.ofNumber(bytes.get())
          .flatMap(type -> parse(type, bytes))
          .filter(id -> id.text().equals(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<NodeId> parse(NodeType type, ByteBuffer rest) {
    if (!type.uuid()) {
      return Optional.of(new NodeId(type, StandardCharsets.US_ASCII.decode(rest).toString()));
    }
    return rest.remaining() == UUID_BYTES
        ? Optional.of(of(type, new UUID(rest.getLong(), rest.getLong())))
        : Optional.empty();
  }

  public UUID uuid() {
    return UUID.fromString(key);
  }

  public String text() {
    byte[] rest =
        type.uuid()
            ? ByteBuffer.allocate(UUID_BYTES)
                .putLong(uuid().getMostSignificantBits())
                .putLong(uuid().getLeastSignificantBits())
                .array()
            : key.getBytes(StandardCharsets.US_ASCII);
    byte[] bytes =
        ByteBuffer.allocate(HEAD_BYTES + rest.length)
            .put(VERSION)
            .put(type.number())
            .put(rest)
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
