package org.mintatlas.graphql.change;

import graphql.schema.DataFetchingEnvironment;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
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
import org.mintatlas.graphql.node.NodeSource;
import org.mintatlas.graphql.node.NodeSources;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.region.RegionLoaders;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What a change is about, read when it is told. */
@Controller
final class ChangeController {
  private final RegionLoaders regions;
  private final Map<NodeType, NodeSource> nodes;

  ChangeController(RegionLoaders regions, Collection<NodeSources> features) {
    this.regions = regions;
    nodes =
        features.stream()
            .flatMap(feature -> feature.nodes().stream())
            .collect(Collectors.toMap(NodeSource::type, Function.identity()));
  }

  @SchemaMapping(typeName = "RegionChange")
  CompletableFuture<@Nullable RegionProfile> region(
      Change change, DataFetchingEnvironment environment) {
    return regions.profiles.load(new RegionId(change.id()), environment);
  }

  @SchemaMapping(typeName = "Change")
  CompletableFuture<? extends @Nullable Object> node(
      Change change, DataFetchingEnvironment environment) {
    NodeId id = id(change);
    return Objects.requireNonNull(nodes.get(id.type())).find().apply(id, environment);
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
    return NodeId.of(type(change.subject()), change.id());
  }

  private static NodeType type(Change.Subject subject) {
    return switch (subject) {
      case ORGANISATION -> NodeType.ORGANISATION;
      case REGION -> NodeType.REGION;
      case NETWORK -> NodeType.NETWORK;
      case MEMBERSHIP -> NodeType.MEMBERSHIP;
      case INITIATIVE -> NodeType.INITIATIVE;
      case PROJECT -> NodeType.PROJECT;
      case PROGRAMME -> NodeType.PROGRAMME;
      case COHORT -> NodeType.COHORT;
      case ENROLMENT -> NodeType.ENROLMENT;
      case MATERIAL -> NodeType.MATERIAL;
      case FRAMEWORK_EDITION -> NodeType.FRAMEWORK_EDITION;
      case EVENT_SERIES -> NodeType.EVENT_SERIES;
      case EVENT -> NodeType.EVENT;
      case BODY -> NodeType.BODY;
      case BODY_SEAT -> NodeType.BODY_SEAT;
      case MEETING -> NodeType.MEETING;
      case EXCHANGE -> NodeType.EXCHANGE;
      case AWARD -> NodeType.AWARD;
      case CALL -> NodeType.CALL;
      case SURVEY -> NodeType.SURVEY;
      case PUBLICATION -> NodeType.PUBLICATION;
      case FIGURE_SERIES -> NodeType.FIGURE_SERIES;
    };
  }
}
