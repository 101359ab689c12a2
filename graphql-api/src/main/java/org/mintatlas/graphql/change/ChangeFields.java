package org.mintatlas.graphql.change;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mintatlas.application.audit.FollowChanges.Told;
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
record ChangeFields(RegionLoaders regions, Nodes nodes, ChangeCursors cursors)
    implements FeatureFields {
  /** Each subject is a node, of the type that has its name. */
  private static final Map<Change.Subject, NodeType> TYPES =
      Arrays.stream(Change.Subject.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  Function.identity(), subject -> NodeType.valueOf(subject.name())));

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        reported(Fields.of("RegionChange", Told.class))
            .one("region", told -> new RegionId(told.change().id()), regions.profiles),
        reported(Fields.of("Change", Told.class))
            .value("subject", told -> told.change().subject())
            .value("id", told -> ChangeCursors.identity(told.change()).toString())
            .value("nodeId", told -> nodeId(told.change()).text())
            .value("node", told -> nodes.find(nodeId(told.change()))));
  }

  private Fields<Told> reported(Fields<Told> fields) {
    return fields
        .value("kind", told -> told.change().kind())
        .value("at", told -> told.change().at())
        .value("version", told -> told.change().version())
        .value("cursor", cursors::of);
  }

  private static NodeId nodeId(Change change) {
    return NodeId.of(Objects.requireNonNull(TYPES.get(change.subject())), change.id());
  }
}
