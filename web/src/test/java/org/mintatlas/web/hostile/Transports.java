package org.mintatlas.web.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.web.subscription.SocketClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The ways in which a request reaches the program. Of each comes the answer; of a subscription that
 * runs an answer without anything in it.
 */
final class Transports implements AutoCloseable {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final JsonNode RUNS = JSON.createObjectNode();

  private final int port;
  private final String token;
  private final SocketClient reading;
  private final SocketClient changing;
  private int said;

  /**
   * The ways to a program.
   *
   * @param token of whoever sends the mutations; the rest comes from nobody in particular
   */
  Transports(int port, String token) {
    this.port = port;
    this.token = token;
    this.reading = SocketClient.introduced(port);
    this.changing = SocketClient.introduced(port, token);
  }

  /** One of those ways. */
  enum Transport {
    POST,
    GET,
    SOCKET,
    EVENTS;

    /** Whether one answer is all that can come over it. */
    boolean singular() {
      return this == POST || this == GET;
    }
  }

  @Override
  public void close() {
    reading.close();
    changing.close();
  }

  /**
   * What the program answers.
   *
   * @param mayRun whether a subscription of it may begin, which a WebSocket does not tell
   */
  JsonNode ask(Transport transport, String document, Map<String, Object> variables, boolean mayRun)
      throws IOException, InterruptedException {
    Map<String, Object> request = Map.of("query", document, "variables", variables);
    return switch (transport) {
      case POST -> post(request);
      case GET -> get(document, variables);
      case SOCKET ->
          socket(
              document.startsWith("mutation") ? changing : reading,
              request,
              mayRun && document.startsWith("subscription"));
      case EVENTS -> events(request);
    };
  }

  private HttpRequest.Builder to(String query) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql" + query));
  }

  private HttpRequest.Builder posted(Map<String, Object> request) {
    HttpRequest.Builder posted =
        to("")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(request)));
    return request.get("query") instanceof String document && document.startsWith("mutation")
        ? posted.header("Authorization", "Bearer " + token)
        : posted;
  }

  private JsonNode post(Map<String, Object> request) throws IOException, InterruptedException {
    return answer(posted(request));
  }

  private JsonNode get(String document, Map<String, Object> variables)
      throws IOException, InterruptedException {
    String values = JSON.writeValueAsString(variables);
    return answer(
        to(
            "?query="
                + URLEncoder.encode(document, UTF_8)
                + "&variables="
                + URLEncoder.encode(values, UTF_8)));
  }

  private static JsonNode answer(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<String> response =
        HTTP.send(
            request.header("Accept", "application/graphql-response+json").build(),
            BodyHandlers.ofString());
    JsonNode answer = JSON.readTree(response.body());
    Set<Integer> statuses = answer.has("data") ? Set.of(200) : Set.of(400, 406);
    assertThat(response.statusCode()).as(response.body()).isIn(statuses);
    return answer;
  }

  /**
   * A request that cannot run ends with its errors, any other with its answer. A subscription that
   * may run is ended at once; what is still told of it is not waited for.
   */
  private JsonNode socket(SocketClient socket, Map<String, Object> request, boolean endless) {
    String id = "v" + ++said;
    socket.say(JSON.writeValueAsString(Map.of("id", id, "type", "subscribe", "payload", request)));
    if (endless) {
      socket.say(JSON.writeValueAsString(Map.of("id", id, "type", "complete")));
      socket.say("{\"type\":\"ping\"}");
    }
    Set<String> ends = endless ? Set.of("pong") : Set.of("error", "complete");
    JsonNode answer = RUNS;
    while (true) {
      JsonNode heard = socket.hear();
      if (!heard.path("id").asString(id).equals(id)) {
        continue; // of a subscription that was ended before
      }
      String type = heard.path("type").asString("");
      answer =
          switch (type) {
            case "next" -> heard.path("payload");
            case "error" -> JSON.createObjectNode().set("errors", heard.path("payload"));
            default -> answer;
          };
      if (ends.contains(type)) {
        return answer;
      }
    }
  }

  /** One event with the answer, and the end; of a subscription that runs a sign of life. */
  private JsonNode events(Map<String, Object> request) throws IOException, InterruptedException {
    HttpResponse<InputStream> response =
        HTTP.send(
            posted(request).header("Accept", "text/event-stream").build(),
            BodyHandlers.ofInputStream());
    assertThat(response.statusCode()).isEqualTo(200);
    try (BufferedReader events =
        new BufferedReader(new InputStreamReader(response.body(), UTF_8))) {
      String line = events.readLine();
      if (":".equals(line)) {
        return RUNS;
      }
      assertThat(line).isEqualTo("event: next");
      List<String> rest = events.readAllLines();
      assertThat(rest).hasSize(5).element(2).isEqualTo("event: complete");
      return JSON.readTree(rest.getFirst().substring("data: ".length()));
    }
  }
}
