package org.mintatlas.web.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.change.Changes;
import org.mintatlas.application.region.BrowseRegions;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.web.running.RunningAtlas;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** Server-sent events in the distinct connections mode. */
@RunningAtlas
@TestPropertySource(
    properties = {
      "mintatlas.subscriptions.keep-alive=100ms",
      "mintatlas.subscriptions.per-caller=2"
    })
class ServerSentEventsIT {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @Autowired private Changes changes;
  @Autowired private BrowseRegions regions;
  @LocalServerPort private int port;

  private BufferedReader ask(String query) throws IOException, InterruptedException {
    HttpResponse<InputStream> answer =
        HTTP.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        JsonMapper.builder().build().writeValueAsString(Map.of("query", query))))
                .build(),
            HttpResponse.BodyHandlers.ofInputStream());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValue("text/event-stream;charset=utf-8");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
  }

  private static String rest(BufferedReader events) throws IOException {
    return String.join("\n", events.readAllLines()).replace(":\n\n", "");
  }

  private void announce() {
    changes.announce(
        List.of(
            Change.stored(
                Change.Subject.REGION,
                regions.bySlug(new Slug("zdi-koeln")).orElseThrow().id().value(),
                2,
                Instant.parse("2026-01-01T10:00:00Z"))));
  }

  @Test
  void answerAQueryOnceAndEnd() throws IOException, InterruptedException {
    try (BufferedReader events = ask("{ __typename }")) {
      assertThat(events.readAllLines())
          .containsExactly(
              "event: next",
              "data: {\"data\":{\"__typename\":\"Query\"}}",
              "",
              "event: complete",
              "data: ",
              "");
    }
  }

  @Test
  void tellErrorsAndEnd() throws IOException, InterruptedException {
    try (BufferedReader events = ask("{ nonsense }")) {
      assertThat(rest(events))
          .contains("event: next\ndata: {\"errors\":[{", "\"BAD_USER_INPUT\"")
          .endsWith("event: complete\ndata: \n");
    }
  }

  @Test
  void tellChangesWithSignsOfLifeInBetween() throws IOException, InterruptedException {
    try (BufferedReader events =
        ask("subscription { regionChanged(slug: \"zdi-koeln\") { region { slug } } }")) {
      // The first of them comes when the subscription runs.
      assertThat(events.readLine()).isEqualTo(":");
      assertThat(events.readLine()).isEmpty();
      assertThat(events.readLine()).isEqualTo(":");
      assertThat(events.readLine()).isEmpty();
      announce();
      String line = events.readLine();
      while (line.isEmpty() || line.equals(":")) {
        line = events.readLine();
      }
      assertThat(line).isEqualTo("event: next");
      assertThat(events.readLine())
          .isEqualTo("data: {\"data\":{\"regionChanged\":{\"region\":{\"slug\":\"zdi-koeln\"}}}}");
    }
  }

  @Test
  void areBoundedForACallerAndFreeAgainWhenTheClientHasGone()
      throws IOException, InterruptedException {
    String query = "subscription { changes { version } }";
    BufferedReader one = ask(query);
    BufferedReader two = ask(query);
    try (BufferedReader three = ask(query)) {
      assertThat(rest(three)).contains("\"LIMIT_EXCEEDED\"", "\"maximum\":2");
    }
    one.close();
    two.close();
    for (int i = 0; i < 200; i++) {
      try (BufferedReader next = ask("{ __typename }")) {
        if (rest(next).contains("\"Query\"")) {
          return;
        }
      }
      Thread.sleep(50);
    }
    throw new AssertionError("the places are still taken");
  }
}
