package org.mintatlas.graphql.change;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mintatlas.application.change.Change;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.node.Nodes;
import org.mintatlas.graphql.region.RegionLoaders;
import org.springframework.stereotype.Component;

/** What a change is about, read when it is told. */
@Component
record ChangeFields(RegionLoaders regions, Nodes nodes) implements FeatureFields {
  /** Each subject is a node, of the type that has its name. */
  private static final Map<Change.Subject, NodeType> TYPES =
      Arrays.stream(Change.Subject.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  Function.identity(), subject -> NodeType.valueOf(subject.name())));

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.of("RegionChange", Change.class)
            .one("region", change -> new RegionId(change.id()), regions.profiles),
        Fields.of(Change.class)
            .value("id", ChangeFields::ofChange)
            .value("nodeId", change -> nodeId(change).text())
            .value("node", change -> nodes.find(nodeId(change))));
  }

  /**
   * Of a change and of no other: the thing may be removed and stored again with the version that it
   * had before, but not at the same moment.
   */
  private static String ofChange(Change change) {
    String all = change.subject() + "/" + change.id() + "/" + change.version() + "/" + change.at();
    return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static NodeId nodeId(Change change) {
    return NodeId.of(Objects.requireNonNull(TYPES.get(change.subject())), change.id());
  }
}
