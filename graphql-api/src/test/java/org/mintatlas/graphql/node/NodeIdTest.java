package org.mintatlas.graphql.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodeIdTest {

  @ParameterizedTest
  @EnumSource
  void isReadAsItWasWritten(NodeType type) {
    NodeId id = type.uuid() ? NodeId.of(type, UUID.randomUUID()) : new NodeId(type, "05315");

    assertThat(NodeId.parse(id.text())).contains(id);
  }

  @Test
  void staysTheSameForGood() {
    assertThat(new NodeId(NodeType.DISTRICT, "05315").text()).isEqualTo("AQIwNTMxNQ");
    assertThat(
            NodeId.of(NodeType.REGION, UUID.fromString("01920e7a-0000-7000-8000-000000000001"))
                .text())
        .isEqualTo("AQUBkg56AABwAIAAAAAAAAAB");
  }

  @Test
  void hasOneWrittenForm() {
    // With padding, and with bits that mean nothing, it decodes to the same bytes.
    assertThat(NodeId.parse("AQIwNTMxNQ==")).isEmpty();
    assertThat(NodeId.parse("AQIwNTMxNR")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "AQ", "AQI", "!!", "bm9wZTpub3Bl", "AgIwNTMxNQ", "AWMwNTMxNQ"})
  void isNotReadFromAnythingElse(String text) {
    assertThat(NodeId.parse(text)).isEmpty();
  }

  @Test
  void isNotReadFromAUuidThatIsTooShortOrAHugeText() {
    byte[] cut = {1, 5, 0, 0, 0};
    assertThat(NodeId.parse(Base64.getUrlEncoder().withoutPadding().encodeToString(cut))).isEmpty();
    assertThat(NodeId.parse("A".repeat(100_000))).isEmpty();
  }
}
