package org.mintatlas.client.example;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks MINT Atlas with the JDK's own HTTP client; answers fit the generated types. */
public final class Atlas {
  private final HttpClient http = HttpClient.newHttpClient();
  private final JsonMapper json = new JsonMapper();
  private final URI endpoint;

  public Atlas(URI endpoint) {
    this.endpoint = endpoint;
  }

  /** What it refused, by its code; docs/errors.md tells them all. */
  public static final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;

    RefusedException(JsonNode error) {
      super(error.path("message").asString());
      this.code = error.at("/extensions/code").asString();
    }

    public String code() {
      return code;
    }
  }

  /** One field of an answer: {@code ask(document, variables, "region", Region.class)}. */
  public <T> T ask(String document, Map<String, ?> variables, String field, Class<T> type)
      throws IOException, InterruptedException {
    String body = json.writeValueAsString(Map.of("query", document, "variables", variables));
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/json")
            .header("Accept", "application/graphql-response+json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    JsonNode answer =
        json.readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    if (answer.has("errors")) {
      throw new RefusedException(answer.at("/errors/0"));
    }
    return json.treeToValue(answer.at("/data/" + field), type);
  }
}
