package org.mintatlas.web.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.WebSocketHandshakeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.change.Changes;
import org.mintatlas.application.region.BrowseRegions;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.web.running.RunningAtlas;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** The protocol {@code graphql-transport-ws}, as a client meets it. */
@RunningAtlas
@TestPropertySource(
    properties = {
      "mintatlas.cors.allowed-origins=https://karte.example.org",
      "mintatlas.subscriptions.init-timeout=2s",
      "mintatlas.subscriptions.keep-alive=200ms",
      "mintatlas.subscriptions.per-connection=3",
      "mintatlas.subscriptions.per-caller=20"
    })
class SocketsIT {
  private static final String CHANGES = "subscription { changes { version } }";

  @Autowired private Changes changes;
  @Autowired private BrowseRegions regions;
  @LocalServerPort private int port;

  private void announce(UUID region, long version) {
    changes.announce(
        List.of(
            Change.stored(
                Change.Subject.REGION, region, version, Instant.parse("2026-01-01T10:00:00Z"))));
  }

  private UUID koeln() {
    return regions.bySlug(new Slug("zdi-koeln")).orElseThrow().id().value();
  }

  /** A query after it, so that it is known to run. */
  private static void settle(SocketClient client) {
    client.subscribe("settle", "{ __typename }");
    assertThat(client.hear().at("/payload/data/__typename").asString()).isEqualTo("Query");
    assertThat(client.hear().get("type").asString()).isEqualTo("complete");
  }

  /** Subscribes, and lets a region change until it is told of it. */
  private JsonNode firstEvent(SocketClient client, String id, String query) {
    client.subscribe(id, query);
    for (int version = 2; version < 200; version++) {
      announce(koeln(), version);
      JsonNode heard = client.hearSoon();
      if (heard != null) {
        assertThat(heard.get("id").asString()).isEqualTo(id);
        return heard;
      }
    }
    throw new AssertionError("was told nothing");
  }

  @Test
  void tellsAChangeOfARegionWithTheRegion() {
    try (SocketClient client = SocketClient.introduced(port)) {
      JsonNode event =
          firstEvent(
              client,
              "one",
              "subscription { regionChanged(slug: \"zdi-koeln\") { kind region { name } } }");
      assertThat(event.get("type").asString()).isEqualTo("next");
      assertThat(event.at("/payload/data/regionChanged/kind").asString()).isEqualTo("UPDATED");
      assertThat(event.at("/payload/data/regionChanged/region/name").asString())
          .isEqualTo("zdi-Zentrum Köln");
    }
  }

  @Test
  void answersAQueryOnceAndCompletesIt() {
    try (SocketClient client = SocketClient.introduced(port)) {
      settle(client);
      settle(client);
    }
  }

  @Test
  void endsAnOperationThatCannotRunWithItsErrors() {
    try (SocketClient client = SocketClient.introduced(port)) {
      client.subscribe("one", "subscription { nonsense }");
      JsonNode error = client.hear();
      assertThat(error.get("type").asString()).isEqualTo("error");
      assertThat(error.at("/payload/0/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");

      client.subscribe("one", "subscription { regionChanged(slug: \"no-such\") { kind } }");
      JsonNode unknown = client.hear();
      assertThat(unknown.get("type").asString()).isEqualTo("error");
      assertThat(unknown.at("/payload/0/extensions/argument").asString()).isEqualTo("slug");
    }
  }

  @Test
  void tellsNothingOfAnOperationThatTheClientEnded() {
    try (SocketClient client = SocketClient.introduced(port)) {
      firstEvent(client, "one", CHANGES);
      client.say("{\"type\":\"complete\",\"id\":\"one\"}");
      client.subscribe("last", "{ __typename }");
      while (!client.hear().get("id").asString().equals("last")) {}
      assertThat(client.hear().get("type").asString()).isEqualTo("complete");

      announce(koeln(), 2);
      assertThat(client.hearSoon()).isNull();
      // The name is free again, or this would end the connection.
      firstEvent(client, "one", CHANGES);
    }
  }

  @Test
  void answersAPing() {
    try (SocketClient client = SocketClient.connect(port)) {
      client.say("{\"type\":\"ping\"}");
      assertThat(client.hear().get("type").asString()).isEqualTo("pong");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "null",
        "5",
        "[]",
        "{}",
        "{\"type\":5}",
        "{\"type\":\"start\"}",
        "{\"type\":\"connection_init\",\"payload\":[]}",
        "{\"type\":\"subscribe\",\"id\":\"1\"}",
        "{\"type\":\"subscribe\",\"payload\":{\"query\":\"{ __typename }\"}}",
        "{\"type\":\"subscribe\",\"id\":\"\",\"payload\":{\"query\":\"{ __typename }\"}}",
        "{\"type\":\"subscribe\",\"id\":1,\"payload\":{\"query\":\"{ __typename }\"}}",
        "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":[]}",
        "{\"type\":\"ping\",\"type\":\"pong\"}",
        "{\"type\":\"ping\"} {}",
        "{\"type\":\"ping\",\"payload\":{\"a\":\"\\ud800\"}}",
        "{\"type\":\"complete\"}"
      })
  void endsAConnectionThatTalksJunk(String junk) {
    try (SocketClient client = SocketClient.introduced(port)) {
      client.say(junk);
      assertThat(client.closeCode()).isEqualTo(4400);
    }
  }

  @Test
  void endsAConnectionThatNestsJsonWithoutEnd() {
    try (SocketClient client = SocketClient.introduced(port)) {
      client.say("[".repeat(100_000));
      assertThat(client.closeCode()).isEqualTo(4400);
    }
  }

  @Test
  void endsAConnectionThatTalksInBytes() {
    try (SocketClient client = SocketClient.introduced(port)) {
      client.sayInBytes();
      assertThat(client.closeCode()).isEqualTo(4400);
    }
  }

  @Test
  void endsAConnectionWithAMessageThatIsTooLong() {
    try (SocketClient client = SocketClient.introduced(port)) {
      String ping = "{\"type\":\"ping\"}";
      client.say(" ".repeat(262_144 - ping.length()) + ping);
      assertThat(client.hear().get("type").asString()).isEqualTo("pong");
      client.say(" ".repeat(262_145 - ping.length()) + ping);
      assertThat(client.closeCode()).isEqualTo(1009);
    }
  }

  @Test
  void endsAConnectionThatAsksBeforeItIntroducesItself() {
    try (SocketClient client = SocketClient.connect(port)) {
      client.subscribe("one", "{ __typename }");
      assertThat(client.closeCode()).isEqualTo(4401);
    }
  }

  @Test
  void endsAConnectionThatDoesNotIntroduceItself() {
    try (SocketClient client = SocketClient.connect(port)) {
      assertThat(client.closeCode()).isEqualTo(4408);
    }
  }

  @Test
  void endsAConnectionThatIntroducesItselfTwice() {
    try (SocketClient client = SocketClient.introduced(port)) {
      client.say("{\"type\":\"connection_init\"}");
      assertThat(client.closeCode()).isEqualTo(4429);
    }
  }

  @Test
  void endsAConnectionThatUsesANameTwice() {
    try (SocketClient client = SocketClient.introduced(port)) {
      firstEvent(client, "one", CHANGES);
      client.subscribe("one", CHANGES);
      assertThat(client.closeCode()).isEqualTo(4409);
    }
  }

  @Test
  void endsAConnectionWithoutTheProtocol() {
    try (SocketClient client = SocketClient.connect(port, null, Map.of())) {
      assertThat(client.closeCode()).isEqualTo(4406);
    }
    try (SocketClient client = SocketClient.connect(port, "graphql-transport-ws", Map.of())) {
      client.say("{\"type\":\"ping\"}");
      assertThat(client.hear().get("type").asString()).isEqualTo("pong");
    }
  }

  @Test
  void refusesOneOperationMoreThanAConnectionMayHave() {
    try (SocketClient client = SocketClient.introduced(port)) {
      client.subscribe("1", CHANGES);
      client.subscribe("2", CHANGES);
      client.subscribe("3", CHANGES);
      client.subscribe("4", CHANGES);
      JsonNode error = client.hear();
      assertThat(error.get("id").asString()).isEqualTo("4");
      assertThat(error.get("type").asString()).isEqualTo("error");
      assertThat(error.at("/payload/0/extensions/code").asString()).isEqualTo("LIMIT_EXCEEDED");
      assertThat(error.at("/payload/0/extensions/maximum").asInt()).isEqualTo(3);
      assertThat(error.at("/payload/0/extensions/traceId").asString()).hasSize(32);
    }
  }

  @Test
  void refusesOneConnectionMoreThanACallerMayHave() {
    List<SocketClient> clients = new ArrayList<>();
    try {
      for (int i = 0; i < 20; i++) {
        clients.add(SocketClient.introduced(port));
      }
      clients.add(SocketClient.connect(port));
      assertThat(clients.getLast().closeCode()).isEqualTo(1013);
    } finally {
      clients.forEach(SocketClient::close);
    }
  }

  @Test
  void keepsAConnectionThatAnswersPings() throws InterruptedException {
    try (SocketClient client = SocketClient.introduced(port)) {
      Thread.sleep(1000);
      settle(client);
    }
  }

  @Test
  void isOpenToItsOwnPagesAndToThoseThatAreAllowed() {
    for (String origin : List.of("http://127.0.0.1:" + port, "https://karte.example.org")) {
      try (SocketClient client =
          SocketClient.connect(port, "graphql-transport-ws", Map.of("Origin", origin))) {
        client.say("{\"type\":\"ping\"}");
        assertThat(client.hear().get("type").asString()).isEqualTo("pong");
      }
    }
    assertThatThrownBy(() ->
            SocketClient.connect(
                port, "graphql-transport-ws", Map.of("Origin", "https://evil.example.org")))
        .hasCauseInstanceOf(WebSocketHandshakeException.class);
  }
}
