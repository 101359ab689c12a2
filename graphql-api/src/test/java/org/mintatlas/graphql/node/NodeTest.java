package org.mintatlas.graphql.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.SmallAtlasApi;

class NodeTest extends SmallAtlasApi {
  @Test
  void isFoundByTheIdentityThatItShows() {
    assertThat(facts.oneOfEachType()).hasSameSizeAs(NodeType.values());
    for (NodeId id : facts.oneOfEachType()) {
      api.ask("query($id: ID!) { node(id: $id) { __typename id } }", Map.of("id", id.text()))
          .path("node.__typename")
          .entity(String.class)
          .isEqualTo(id.type().schemaType())
          .path("node.id")
          .entity(String.class)
          .isEqualTo(id.text());
    }
  }

  @Test
  void isFoundInTheOrderOfTheIdentitiesWithDuplicatesAndGaps() {
    List<String> ids = new ArrayList<>(facts.oneOfEachType().stream().map(NodeId::text).toList());
    Collections.reverse(ids);
    ids.add(ids.getFirst());
    ids.add(3, "bm9wZTpub3Bl");
    ids.add(5, NodeId.of(NodeType.REGION, UUID.randomUUID()).text());

    List<String> found =
        api
            .ask("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", ids))
            .path("nodes")
            .entityList(Map.class)
            .get()
            .stream()
            .map(node -> node == null ? "" : String.valueOf(node.get("id")))
            .toList();

    List<String> expected = new ArrayList<>(ids);
    expected.set(3, "");
    expected.set(5, "");
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void isNullWhenTheIdentityBelongsToAnotherType() {
    NodeId asProject = NodeId.of(NodeType.PROJECT, facts.region.id().value());
    NodeId noDistrict = new NodeId(NodeType.DISTRICT, "99999");
    NodeId noState = new NodeId(NodeType.FEDERAL_STATE, "XX");
    for (NodeId id : List.of(asProject, noDistrict, noState)) {
      assertThat(api.raw("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id.text())))
          .isEqualTo(Map.of("data", Collections.singletonMap("node", null)));
    }
  }

  @Test
  void isRefusedForMoreThanAHundredIdentities() {
    List<Map<String, Object>> errors =
        api.errors(
            "query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
            Map.of("ids", Collections.nCopies(101, "x")));

    assertThat(errors).hasSize(1);
    assertThat(errors.getFirst().get("message"))
        .isEqualTo("ids: has 101 values where at most 100 are allowed");
    assertThat((Map<?, ?>) errors.getFirst().get("extensions"))
        .hasFieldOrPropertyWithValue("code", "BAD_USER_INPUT")
        .hasFieldOrPropertyWithValue("argument", "ids");
  }
}
