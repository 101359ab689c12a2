package org.mintatlas.web.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What GraphiQL offers a newcomer works. */
@RunningAtlas
class GraphiqlExamplesIT {
  @Autowired private Asking ask;

  @Test
  void everyExampleIsAnswered() {
    JsonNode examples = JsonMapper.shared().readTree(ask.get("/graphiql/examples.json").body());
    assertThat(examples).isNotEmpty();
    for (JsonNode example : examples.valueStream().toList()) {
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
}
