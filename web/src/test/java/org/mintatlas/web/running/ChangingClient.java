package org.mintatlas.web.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mintatlas.web.RunningProgram;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who changes things over HTTP, one mutation at a time, and asks again where they are told
 * to come back later.
 */
final class ChangingClient {
  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final int MOST_ATTEMPTS = 100;
  private static final int PAUSE_MILLIS = 100;

  private final URI program;
  private final @Nullable String token;
  private final int attempts;

  ChangingClient(RunningProgram program, @Nullable String token) {
    this(program.uri("/graphql"), token);
  }

  /** Likewise, of a program in this process. */
  ChangingClient(Environment program, @Nullable String token) {
    this(
        URI.create(
            "http://127.0.0.1:" + program.getRequiredProperty("local.server.port") + "/graphql"),
        token);
  }

  /** Likewise, at the address of a program or of what stands before it. */
  ChangingClient(URI program, @Nullable String token) {
    this(program, token, MOST_ATTEMPTS);
  }

  private ChangingClient(URI program, @Nullable String token, int attempts) {
    this.program = program;
    this.token = token;
    this.attempts = attempts;
  }

  /** The same, who does not come back. */
  ChangingClient impatient() {
    return new ChangingClient(program, token, 1);
  }

  /** The data of a query, of which nothing may go wrong. */
  JsonNode ask(String query) throws Exception {
    return ask(query, Map.of());
  }

  /** Likewise, with the values of its variables. */
  JsonNode ask(String query, Map<String, ?> variables) throws Exception {
    JsonNode answer = answer(query, variables);
    assertThat(answer.has("errors")).as(answer.toString()).isFalse();
    return answer.at("/data");
  }

  /**
   * What there is once a mutation is done.
   *
   * @param selection the field of the payload with what is asked of it, such as {@code region { id
   *     }}
   */
  JsonNode done(String mutation, String selection, Map<String, ?> input) throws Exception {
    return done(mutation, selection, input, null);
  }

  /** Likewise, once for all attempts with a key. */
  JsonNode done(String mutation, String selection, Map<String, ?> input, @Nullable String key)
      throws Exception {
    JsonNode answer = change(mutation, selection, input, key);
    assertThat(answer.has("errors")).as(answer.toString()).isFalse();
    JsonNode payload = answer.at("/data/" + mutation);
    assertThat(payload.at("/errors").isEmpty()).as(payload.toString()).isTrue();
    return payload.at("/" + selection.substring(0, selection.indexOf(' ')));
  }

  /** The type of the first reason for which nothing was changed. */
  String refused(String mutation, String selection, Map<String, ?> input) throws Exception {
    JsonNode answer = change(mutation, selection, input, null);
    JsonNode reason = answer.at("/data/" + mutation + "/errors/0");
    assertThat(reason.at("/message").asString("")).as(answer.toString()).isNotBlank();
    return reason.at("/__typename").asString();
  }

  /** The code of the error with which the request is refused. */
  String code(String mutation, String selection, Map<String, ?> input) throws Exception {
    return code(mutation, selection, input, null);
  }

  /** Likewise, of one that is done once for all attempts with a key. */
  String code(String mutation, String selection, Map<String, ?> input, @Nullable String key)
      throws Exception {
    return change(mutation, selection, input, key).at("/errors/0/extensions/code").asString("");
  }

  private JsonNode change(
      String mutation, String selection, Map<String, ?> input, @Nullable String key)
      throws Exception {
    String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
    String document =
        key == null
            ? "mutation ($input: %s!) { %s(input: $input)"
            : "mutation ($input: %s!, $key: String!) { %s(input: $input, idempotencyKey: $key)";
    return answer(
        (document + " { %s errors { __typename ... on UserError { message path } } } }")
            .formatted(type, mutation, selection),
        key == null ? Map.of("input", input) : Map.of("input", input, "key", key));
  }

  /** The whole answer to a query. */
  JsonNode answer(String query, Map<String, ?> variables) throws Exception {
    JsonNode answer = sent(query, variables);
    for (int i = 1;
        i < attempts && answer.at("/errors/0/extensions/code").asString("").equals("UNAVAILABLE");
        i++) {
      Thread.sleep(PAUSE_MILLIS);
      answer = sent(query, variables);
    }
    return answer;
  }

  private JsonNode sent(String query, Map<String, ?> variables) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(program)
            .header("Content-Type", "application/json")
            .header("Accept", "application/graphql-response+json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    JSON.writeValueAsString(Map.of("query", query, "variables", variables))));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return JSON.readTree(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()).body());
  }
}
