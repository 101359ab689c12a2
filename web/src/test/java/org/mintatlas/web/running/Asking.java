package org.mintatlas.web.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the running program as a client would. */
@Lazy
class Asking {
  private final JsonMapper json = JsonMapper.builder().build();
  private final HttpClient http = HttpClient.newHttpClient();
  private final Environment environment;

  Asking(Environment environment) {
    this.environment = environment;
  }

  /** The answer to one of the documents in {@code docs/queries}, which must have no errors. */
  JsonNode document(String name, Map<String, ?> variables) {
    try {
      return data(Files.readString(Path.of("../docs/queries", name + ".graphql")), variables);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The data of an answer that must have no errors. */
  JsonNode data(String query, Map<String, ?> variables) {
    JsonNode answer = answer(query, variables);
    assertThat(answer.get("errors")).as(answer.toString()).isNull();
    return answer.get("data");
  }

  JsonNode data(String query) {
    return data(query, Map.of());
  }

  /** A whole answer. */
  JsonNode answer(String query, Map<String, ?> variables) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", query);
    body.put("variables", variables);
    return json.readTree(post(json.writeValueAsString(body)).body());
  }

  HttpResponse<String> post(String body) {
    return send(
        HttpRequest.newBuilder(uri("/graphql"))
            .header("Content-Type", "application/json")
            .header("Accept", "application/graphql-response+json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(uri(path)).GET());
  }

  private URI uri(String path) {
    return URI.create(
        "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + path);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
