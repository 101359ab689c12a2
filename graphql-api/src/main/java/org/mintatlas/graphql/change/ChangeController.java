package org.mintatlas.graphql.change;

import graphql.schema.DataFetchingEnvironment;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.change.Change;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.node.Nodes;
import org.mintatlas.graphql.region.RegionLoaders;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What a change is about, read when it is told. */
@Controller
record ChangeController(RegionLoaders regions, Nodes nodes) {
  /** Each subject is a node, of the type that has its name. */
  private static final Map<Change.Subject, NodeType> TYPES =
      Arrays.stream(Change.Subject.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  Function.identity(), subject -> NodeType.valueOf(subject.name())));

  @SchemaMapping(typeName = "RegionChange")
  CompletableFuture<@Nullable RegionProfile> region(
      Change change, DataFetchingEnvironment environment) {
    return regions.profiles.load(new RegionId(change.id()), environment);
  }

  @SchemaMapping(typeName = "Change")
  CompletableFuture<@Nullable Object> node(Change change, DataFetchingEnvironment environment) {
    return nodes.find(id(change), environment);
  }

  /**
   * Of a change and of no other: the thing may be removed and stored again with the version that it
   * had before, but not at the same moment.
   */
  @SchemaMapping(typeName = "Change", field = "id")
  String ofChange(Change change) {
    String all = change.subject() + "/" + change.id() + "/" + change.version() + "/" + change.at();
    return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
  }

  @SchemaMapping(typeName = "Change")
  String nodeId(Change change) {
    return id(change).text();
  }

  private static NodeId id(Change change) {
    return NodeId.of(Objects.requireNonNull(TYPES.get(change.subject())), change.id());
  }
}
