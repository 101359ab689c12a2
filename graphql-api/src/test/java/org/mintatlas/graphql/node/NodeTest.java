package org.mintatlas.graphql.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.SmallAtlas;

class NodeTest {
  private final ApiInMemory api = new ApiInMemory();
  private final SmallAtlas facts = new SmallAtlas(api.atlas);

  private List<NodeId> oneOfEachType() {
    return List.of(
        NodeId.of(NodeType.SERIES, facts.series.id().value()),
        NodeId.of(NodeType.EVENT, facts.event.id().value()),
        new NodeId(NodeType.FEDERAL_STATE, "NW"),
        new NodeId(NodeType.DISTRICT, "05315"),
        new NodeId(NodeType.POSTCODE, "50667"),
        NodeId.of(NodeType.ORGANISATION, facts.carrier.id().value()),
        NodeId.of(NodeType.REGION, facts.region.id().value()),
        NodeId.of(NodeType.NETWORK, facts.network.id().value()),
        NodeId.of(NodeType.MEMBERSHIP, facts.ofRegion.id().value()),
        NodeId.of(NodeType.PROGRAMME, facts.programme.id().value()),
        NodeId.of(NodeType.COHORT, facts.cohort.id().value()),
        NodeId.of(NodeType.ENROLMENT, facts.enrolment.id().value()),
        NodeId.of(NodeType.INITIATIVE, facts.initiative.id().value()),
        NodeId.of(NodeType.WORKSHOP, facts.workshop.id().value()),
        NodeId.of(NodeType.MATERIAL, facts.material.id().value()),
        NodeId.of(NodeType.TESTIMONIAL, facts.testimonial.id().value()),
        NodeId.of(NodeType.FRAMEWORK_EDITION, facts.edition.id().value()),
        NodeId.of(NodeType.PERSON, facts.coordinator.id().value()),
        NodeId.of(NodeType.SURVEY, facts.survey.id().value()),
        NodeId.of(NodeType.PUBLICATION, facts.publication.id().value()),
        NodeId.of(NodeType.FIGURE_SERIES, facts.figureSeries.id().value()),
        NodeId.of(NodeType.PROJECT, facts.project.id().value()),
        NodeId.of(NodeType.BODY, facts.body.id().value()),
        NodeId.of(NodeType.SEAT, facts.seat.id().value()),
        NodeId.of(NodeType.MEETING, facts.meeting.id().value()),
        NodeId.of(NodeType.EXCHANGE, facts.exchange.id().value()),
        NodeId.of(NodeType.AWARD, facts.award.id().value()),
        NodeId.of(NodeType.CALL, facts.call.id().value()),
        NodeId.of(NodeType.WINNER, facts.winner.id().value()));
  }

  @Test
  void isFoundByTheIdentityThatItShows() {
    assertThat(oneOfEachType()).hasSameSizeAs(NodeType.values());
    for (NodeId id : oneOfEachType()) {
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
    List<String> ids = new ArrayList<>(oneOfEachType().stream().map(NodeId::text).toList());
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
