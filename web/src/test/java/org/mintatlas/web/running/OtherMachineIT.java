package org.mintatlas.web.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mintatlas.persistence.testing.TestDatabase;
import org.mintatlas.web.RunningProgram;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A machine with other digits and another time zone imports and answers what every other does. */
class OtherMachineIT {
  private static final Path QUERIES = Path.of("../docs/queries");
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void importsAndAnswersTheSame() throws Exception {
    try (RunningProgram program =
            RunningProgram.on(
                TestDatabase.fresh(),
                Map.of(
                    "JDK_JAVA_OPTIONS",
                    "-Duser.language=ar -Duser.country=EG -Duser.timezone=Pacific/Kiritimati"));
        HttpClient client = HttpClient.newHttpClient()) {
      for (String name : GoldenAnswersIT.isTheOneThatWasReviewed()) {
        String query = Files.readString(QUERIES.resolve(name + ".graphql"));
        JsonNode variables =
            JSON.readTree(Files.readString(QUERIES.resolve(name + ".variables.json")));
        JsonNode golden = JSON.readTree(Files.readString(QUERIES.resolve(name + ".answer.json")));
        assertThat(ask(client, program, Map.of("query", query, "variables", variables)).get("data"))
            .as(name)
            .isEqualTo(golden);
      }
      assertThat(
              ask(client, program, Map.of("query", "{ regions("))
                  .at("/errors/0/message")
                  .asString())
          .contains("line 1, column 11");
    }
  }

  private static JsonNode ask(HttpClient client, RunningProgram program, Map<String, Object> body)
      throws Exception {
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(program.uri("/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    return JSON.readTree(response.body());
  }
}
