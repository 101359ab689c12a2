package org.mintatlas.web.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mintatlas.web.running.RunningAtlas;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The same request means the same, whichever way it comes. */
@RunningAtlas
class TransportsIT {
  private final HttpClient http = HttpClient.newHttpClient();
  @LocalServerPort private int port;

  /** Each with what is told: data, or the code and the argument of the error. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "data                         | {'query':'{__typename}'}",
        "data                         | {'query':'{__typename}','operationName':''}",
        "data                         | {'query':'{__typename}','variables':{},'extensions':{}}",
        "data                         | {'query':'query A{__typename}','operationName':'A'}",
        "data                         | {'query':'query A{__typename}','operationName':''}",
        "data                         | {'query':'{__typename}','documentId':''}",
        "BAD_USER_INPUT query         | {}",
        "BAD_USER_INPUT query         | {'query':''}",
        "BAD_USER_INPUT query         | {'query':'','documentId':''}",
        "BAD_USER_INPUT query         | {'query':'','operationName':'A','variables':{}}",
        "BAD_USER_INPUT operationName | {'query':'{__typename}','operationName':'B'}",
        "BAD_USER_INPUT operationName | {'query':'query A{__typename}','operationName':'B'}",
        "BAD_USER_INPUT operationName | {'query':'query A{__typename}','operationName':' '}",
        "BAD_USER_INPUT operationName | {'query':'query A{a:__typename} query B{b:__typename}'}",
        "BAD_USER_INPUT operationName | {'query':'query A{a:__typename} query"
            + " B{b:__typename}','operationName':''}",
        "BAD_USER_INPUT operationName | {'query':'query A{a:__typename} query"
            + " B{b:__typename}','operationName':'C'}",
        "BAD_USER_INPUT variables     | {'query':'{__typename}','variables':[]}",
        "BAD_USER_INPUT variables     | {'query':'{__typename}','variables':5}",
        "BAD_USER_INPUT extensions    | {'query':'{__typename}','extensions':[1]}",
        "BAD_USER_INPUT extensions    | {'query':'{__typename}','extensions':true}",
        "BAD_USER_INPUT -             | {'query':'{ nonsense }'}",
        "BAD_USER_INPUT -             | {'query':'{'}",
        "BAD_USER_INPUT -             | {'query':' '}",
        "BAD_USER_INPUT first         | {'query':'query"
            + " A($first:Int!){regions(first:$first){totalCount}}'}",
        "BAD_USER_INPUT documentId    | {'query':'{__typename}','documentId':'nope'}",
        "PERSISTED_QUERY_NOT_FOUND documentId | {'documentId':'nope'}"
      })
  void giveTheSameAnswer(String expected, String written) throws Exception {
    Map<String, List<JsonNode>> told = ask(read(written), true);
    assertThat(told.values().stream().map(TransportsIT::shown).collect(Collectors.toSet()))
        .as(told.toString())
        .containsExactly(expected);
    assertThat(told.values().stream().map(TransportsIT::messages).collect(Collectors.toSet()))
        .as(told.toString())
        .hasSize(1);
  }

  /** As above, for what a URL cannot hold. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "data                         | {'query':'{__typename}','operationName':null}",
        "data                         |"
            + " {'query':'{__typename}','variables':null,'extensions':null}",
        "data                         | {'query':'{__typename}','documentId':null}",
        "BAD_USER_INPUT query         | {'query':null}",
        "BAD_USER_INPUT query         | {'query':5}",
        "BAD_USER_INPUT query         | {'query':['{__typename}']}",
        "BAD_USER_INPUT operationName | {'query':'{__typename}','operationName':5}",
        "BAD_USER_INPUT operationName | {'query':'{__typename}','operationName':{}}",
        "BAD_USER_INPUT variables     | {'query':'{__typename}','variables':''}",
        "BAD_USER_INPUT variables     | {'query':'{__typename}','variables':'{}'}",
        "BAD_USER_INPUT extensions    | {'query':'{__typename}','extensions':''}",
        "BAD_USER_INPUT documentId    | {'documentId':5}"
      })
  void giveTheSameAnswerToWhatNoUrlHolds(String expected, String written) throws Exception {
    Map<String, List<JsonNode>> told = ask(read(written), false);
    assertThat(told.values().stream().map(TransportsIT::shown).collect(Collectors.toSet()))
        .as(told.toString())
        .containsExactly(expected);
  }

  private static ObjectNode read(String written) {
    return (ObjectNode) JsonMapper.shared().readTree(written.replace('\'', '"'));
  }

  /** What each way tells: one result, or the errors. */
  private Map<String, List<JsonNode>> ask(ObjectNode request, boolean url) throws Exception {
    Map<String, List<JsonNode>> told = new LinkedHashMap<>();
    told.put("POST", List.of(post(request, "application/graphql-response+json")));
    told.put("POST, older", List.of(post(request, "application/json")));
    told.put("events by POST", events(send(request, "text/event-stream")));
    if (url) {
      told.put("GET", List.of(json(get(request, "application/json"))));
      told.put("events by GET", events(get(request, "text/event-stream")));
    }
    told.put("WebSocket", List.of(socket(request)));
    return told;
  }

  private JsonNode post(ObjectNode request, String accept) throws Exception {
    return json(send(request, accept));
  }

  private String send(ObjectNode request, String accept) throws IOException, InterruptedException {
    return http.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .POST(BodyPublishers.ofString(request.toString()))
                .build(),
            BodyHandlers.ofString())
        .body();
  }

  private String get(ObjectNode request, String accept) throws IOException, InterruptedException {
    String query =
        request
            .propertyStream()
            .map(part -> {
              JsonNode value = part.getValue();
              String text = value.isString() ? value.stringValue() : value.toString();
              return part.getKey() + "=" + URLEncoder.encode(text, UTF_8);
            })
            .collect(Collectors.joining("&"));
    return http.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql?" + query))
                .header("Accept", accept)
                .build(),
            BodyHandlers.ofString())
        .body();
  }

  /** A stream says all there is in one event, and ends. */
  private static List<JsonNode> events(String stream) {
    List<JsonNode> results = new ArrayList<>();
    stream
        .lines()
        .filter(line -> line.startsWith("data: {"))
        .forEach(line -> results.add(json(line.substring("data: ".length()))));
    assertThat(stream).endsWith("event: complete\ndata: \n\n");
    assertThat(results).hasSize(1);
    return results;
  }

  private JsonNode socket(ObjectNode request) {
    try (SocketClient client = SocketClient.introduced(port)) {
      ObjectNode message = JsonMapper.shared().createObjectNode();
      message.put("id", "1").put("type", "subscribe").set("payload", request);
      client.say(message.toString());
      JsonNode heard = client.hear();
      assertThat(heard.get("id").asString()).isEqualTo("1");
      if (heard.get("type").asString().equals("error")) {
        ObjectNode result = JsonMapper.shared().createObjectNode();
        result.set("errors", heard.get("payload"));
        // One request that is wrong does not end those beside it.
        client.subscribe("2", "{ __typename }");
        assertThat(client.hear().at("/payload/data/__typename").asString()).isEqualTo("Query");
        return result;
      }
      return heard.get("payload");
    }
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }

  private static String shown(List<JsonNode> told) {
    JsonNode error = told.getFirst().at("/errors/0/extensions");
    return error.isMissingNode()
        ? String.join(",", told.getFirst().propertyNames())
        : error.get("code").asString() + " " + error.path("argument").asString("-");
  }

  private static List<String> messages(List<JsonNode> told) {
    return told.getFirst()
        .path("errors")
        .valueStream()
        .map(e -> e.get("message").asString())
        .toList();
  }
}
