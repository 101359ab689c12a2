package org.mintatlas.web.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.change.Changes;
import org.mintatlas.web.signin.TestIssuer;
import org.mintatlas.web.subscription.SocketClient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events that take too long to be read: each has the time of a request, and who is told that one
 * could not be read is told the ones after it. Likewise a change, which may be tried again.
 */
@TrustingAtlas
@Timeout(120)
@TestPropertySource(
    properties = {"mintatlas.database.statement-timeout=2m", "mintatlas.limits.request-time=1s"})
class SlowEventsIT {
  private static final String CHANGES =
      "subscription { changes { version node { ... on Region { name } } } }";

  @Autowired private Environment program;
  @Autowired private TestIssuer issuer;
  @Autowired private JdbcClient jdbc;
  @Autowired private Changes changes;

  private Intruder intruder;

  @BeforeEach
  void enter() throws Exception {
    intruder = new Intruder(program);
  }

  @AfterEach
  void leave() throws Exception {
    intruder.close();
  }

  private int port() {
    return program.getRequiredProperty("local.server.port", Integer.class);
  }

  private URI uri() {
    return URI.create("http://127.0.0.1:" + port() + "/graphql");
  }

  private void announce(long version) {
    UUID region =
        jdbc.sql("select id from region where slug = 'zdi-koeln'").query(UUID.class).single();
    announce(region, version);
  }

  private void announce(UUID region, long version) {
    changes.announce(
        List.of(
            Change.stored(
                Change.Subject.REGION, region, version, Instant.parse("2026-01-01T00:00:00Z"))));
  }

  /** What comes next of a subscription. */
  private interface Heard {
    JsonNode next() throws IOException;
  }

  /** That begins with what is told of version 1. */
  private void assertGoesOnBehindALateEvent(Heard heard) throws Exception {
    UUID region =
        jdbc.sql("select id from region where slug = 'zdi-koeln'").query(UUID.class).single();
    intruder.lockRegions();
    announce(region, 100);
    JsonNode late = heard.next();
    while (!late.has("errors")) {
      assertThat(late.at("/data/changes/version").asInt()).isLessThan(100);
      late = heard.next();
    }
    JsonNode error = late.at("/errors/0");
    assertThat(error.at("/extensions/code").asString()).isEqualTo("LIMIT_EXCEEDED");
    assertThat(error.at("/extensions/limit").asString()).isEqualTo("requestTime");
    assertThat(error.at("/extensions/maximum").asInt()).isEqualTo(1000);
    assertThat(late.path("errors")).hasSize(1);
    intruder.awaitWaiting(0);
    intruder.unlock();

    announce(region, 101);
    JsonNode told = heard.next();
    assertThat(told.at("/data/changes/version").asInt()).as(told.toString()).isEqualTo(101);
    assertThat(told.at("/data/changes/node/name").asString()).isEqualTo("zdi-Zentrum Köln");
  }

  @Test
  void aChangeMayBeTriedAgain() throws Exception {
    ChangingClient client =
        new ChangingClient(program, issuer.token("programme", "mintatlas-programme"));
    Map<String, ?> region =
        Map.of("slug", "spaet", "name", "Spät", "kinds", List.of("MINT_REGION"), "leadState", "HE");
    intruder.lockRegions();
    assertThat(client.impatient().code("registerRegion", "region { id }", region))
        .isEqualTo("UNAVAILABLE");
    intruder.awaitWaiting(0);
    intruder.unlock();
    assertThat(client.done("registerRegion", "region { version }", region).at("/version").asInt())
        .isEqualTo(1);
  }

  @Test
  void areToldAsSuchOverAWebSocket() throws Exception {
    try (SocketClient client = SocketClient.introduced(port())) {
      client.subscribe("one", CHANGES);
      for (long version = 1; client.hearSoon() == null; version++) {
        announce(version);
      }
      assertGoesOnBehindALateEvent(() -> client.hear().path("payload"));
    }
  }

  @Test
  void areToldAsSuchInAStream() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri())
            .header("Content-Type", "application/json")
            .header("Accept", "text/event-stream")
            .POST(
                BodyPublishers.ofString(
                    JsonMapper.shared().writeValueAsString(Map.of("query", CHANGES))))
            .build();
    try (HttpClient http = HttpClient.newHttpClient();
        BufferedReader events =
            new BufferedReader(
                new InputStreamReader(
                    http.send(request, BodyHandlers.ofInputStream()).body(), UTF_8))) {
      // The sign of life that comes when it runs.
      assertThat(events.readLine()).isEqualTo(":");
      assertGoesOnBehindALateEvent(() -> {
        String line = events.readLine();
        while (!line.startsWith("data: ")) {
          line = events.readLine();
        }
        return JsonMapper.shared().readTree(line.substring("data: ".length()));
      });
    }
  }
}
