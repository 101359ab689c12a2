package org.mintatlas.web.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a newcomer is offered works. */
@RunningAtlas
class FirstStepsIT {
  @Autowired private Asking ask;

  @Test
  void everyExampleIsAnswered() {
    JsonNode examples = JsonMapper.shared().readTree(ask.get("/graphiql/examples.json").body());
    assertThat(examples).isNotEmpty();
    for (JsonNode example : examples.valueStream().toList()) {
      if (example.get("query").asString().contains("\nsubscription ")) {
        continue; // it has no single answer; GraphiqlBrowserIT sees it at work
      }
      String body =
          JsonMapper.shared()
              .createObjectNode()
              .put("query", example.get("query").asString())
              .set("variables", example.get("variables"))
              .toString();
      JsonNode answer = JsonMapper.shared().readTree(ask.post(body).body());
      assertThat(answer.get("errors")).as(example.toString() + answer).isNull();
      answer.get("data").forEach(value -> assertThat(value.isNull()).isFalse());
    }
  }

  @Test
  void thePageIsServedWithAllItNeeds() {
    assertThat(ask.get("/graphiql").statusCode()).isEqualTo(200);
    assertThat(ask.get("/graphiql").body()).contains("graphiql.js");
    assertThat(ask.get("/graphiql/graphiql.js").statusCode()).isEqualTo(200);
  }

  @Test
  void theFirstQueryOfTheReadmeHasTheAnswerOfTheReadme() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    JsonNode answer = ask.answer(block(readme, "graphql"), Map.of());
    assertThat(answer).isEqualTo(JsonMapper.shared().readTree(block(readme, "json")));
  }

  private static String block(String text, String language) {
    return text.split("```" + language + "\n", -1)[1].split("```", -1)[0];
  }
}
