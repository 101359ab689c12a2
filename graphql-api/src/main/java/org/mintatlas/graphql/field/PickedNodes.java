package org.mintatlas.graphql.field;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Components;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;

/**
 * Reads which things a filter names one by one, or leaves out: by ids, or slugs if they have any;
 * or by when they were stored. What is shown as one's own is known by the same identity; what is no
 * node, so that nobody finds it by it, has a plain one.
 */
final class PickedNodes {
  private static final String IDS = "ids";
  private static final String EXCEPT_IDS = "exceptIds";
  private static final String SLUGS = "slugs";
  private static final String MODIFIED_AFTER = "modifiedAfter";
  private static final Picked ANY = Picked.except(Set.of());

  private PickedNodes() {}

  /** Lets a filter be read with them; its input is named after the type of the things. */
  static <F extends Record> Components<F> read(Components<F> filter) {
    String type = filter.input().replace("Filter", "");
    NodeType node =
        NodeType.named(type).or(() -> NodeType.named(type.replaceFirst("^Own", ""))).orElse(null);
    return filter.read(
        "picked",
        node != null && hasSlugs(node.javaType())
            ? Set.of(IDS, EXCEPT_IDS, MODIFIED_AFTER, SLUGS)
            : Set.of(IDS, EXCEPT_IDS, MODIFIED_AFTER),
        arguments -> picked(arguments, type, node));
  }

  private static boolean hasSlugs(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .anyMatch(
            component -> component.getType() == Slug.class && component.getName().equals("slug"));
  }

  private static @Nullable Picked picked(
      Arguments arguments, String type, @Nullable NodeType node) {
    Picked picked =
        new Picked(
            arguments.set(SLUGS, Slug.class),
            ids(arguments, IDS, type, node),
            ids(arguments, EXCEPT_IDS, type, node),
            arguments.value(MODIFIED_AFTER, Instant.class));
    return picked.equals(ANY) ? null : picked;
  }

  private static Set<UUID> ids(
      Arguments arguments, String field, String type, @Nullable NodeType node) {
    List<String> ids = arguments.list(field, String.class);
    Set<UUID> known = new HashSet<>();
    for (int i = 0; i < ids.size(); i++) {
      Optional<UUID> id = node == null ? plain(ids.get(i)) : ofNode(ids.get(i), node);
      if (id.isEmpty()) {
        arguments.refuse(field + "[" + i + "]", null, NodeId.OF_OTHER_TYPE, type);
      }
      id.ifPresent(known::add);
    }
    return known;
  }

  private static Optional<UUID> ofNode(String id, NodeType type) {
    return NodeId.parse(id).filter(node -> node.type() == type).map(NodeId::uuid);
  }

  private static Optional<UUID> plain(String id) {
    try {
      return Optional.of(UUID.fromString(id));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
