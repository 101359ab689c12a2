package org.mintatlas.client.example;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks MINT Atlas with the JDK's own HTTP client; answers fit the generated types. */
public final class Atlas {
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI endpoint;

  public Atlas(URI endpoint) {
    this.endpoint = endpoint;
  }

  /** Data, and why a part of it is null; a null without an error is unknown or does not exist. */
  public record Answer(JsonNode data, List<Fault> faults) {

    /** One field, or null: {@code answer.get("region", Region.class)}. */
    public <T> T get(String field, Class<T> type) {
      return JSON.treeToValue(data.get(field), type);
    }
  }

  /** docs/errors.md tells all codes; the path is that of the null, such as {@code /region}. */
  public record Fault(String code, String message, String path) {
    private static Fault of(JsonNode error) {
      StringBuilder path = new StringBuilder();
      error.path("path").forEach(step -> path.append('/').append(step.asString()));
      return new Fault(
          error.at("/extensions/code").asString(),
          error.path("message").asString(),
          path.toString());
    }
  }

  /** There is no data. */
  public static final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Fault> faults;

    RefusedException(List<Fault> faults) {
      super(faults.isEmpty() ? "no data" : faults.get(0).message());
      this.faults = faults;
    }

    public List<Fault> faults() {
      return faults;
    }
  }

  /** What the document asks for, as far as it could be had. */
  public Answer ask(String document, Map<String, ?> variables)
      throws IOException, InterruptedException {
    String body = JSON.writeValueAsString(Map.of("query", document, "variables", variables));
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/json")
            .header("Accept", "application/graphql-response+json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    JsonNode answer =
        JSON.readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    List<Fault> faults = answer.path("errors").valueStream().map(Fault::of).toList();
    if (!answer.path("data").isObject()) {
      throw new RefusedException(faults);
    }
    return new Answer(answer.get("data"), faults);
  }
}
