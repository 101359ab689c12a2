package org.mintatlas.web.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.quota.Quotas;
import org.mintatlas.web.request.RunningRequest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** What callers see of a database that is busy, slow or gone. */
@RunningAtlas
@TestPropertySource(
    properties = {
      "mintatlas.database.pool-size=2",
      "mintatlas.database.pool-wait=250ms",
      "mintatlas.database.statement-timeout=1s",
      "mintatlas.limits.request-time=1500ms",
      "mintatlas.quota.store=database",
      "mintatlas.cache.answers=0MB"
    })
class StressedDatabaseIT {
  private static final String ONE = "{ region(slug: \"zdi-koeln\") { name } }";
  private static final String TWO =
      "{ region(slug: \"zdi-koeln\") { name } regions(first: 1) { nodes { slug } } }";

  @Autowired private Asking ask;
  @Autowired private DataSource connections;
  @Autowired private JdbcClient jdbc;
  @Autowired private Quotas quotas;
  @Autowired private Environment program;

  private Intruder intruder;

  @BeforeEach
  void enter() throws SQLException {
    intruder = new Intruder(program);
  }

  @AfterEach
  void everythingWorksAfterwards() throws Exception {
    intruder.close();
    // A connection that was ended a moment ago may come once more.
    for (int i = 0; i < 3 && ask.answer(ONE, Map.of()).has("errors"); i++) {
      assertThat(code(ask.answer(ONE, Map.of()))).isIn("UNAVAILABLE", "");
    }
    assertThat(ask.data(TWO).at("/region/name").asString()).isEqualTo("zdi-Zentrum Köln");
  }

  @Test
  void requestsAreRefusedAtOnceWhileAllConnectionsAreInUse() throws SQLException {
    try (Connection _ = connections.getConnection();
        Connection _ = connections.getConnection()) {
      JsonNode answer = ask.answer(TWO, Map.of());
      assertThat(answer.get("errors")).hasSize(2);
      assertThat(answer.get("errors"))
          .allMatch(error -> error.at("/extensions/code").asString().equals("UNAVAILABLE"));
      assertThat(ask.data("{ __typename }").get("__typename").asString()).isEqualTo("Query");
    }
  }

  @Test
  void quotasLetEverybodyPassWhileAllConnectionsAreInUse() throws SQLException {
    try (Connection _ = connections.getConnection();
        Connection _ = connections.getConnection()) {
      assertThat(quotas.take("a", 1).granted()).isTrue();
    }
    assertThat(quotas.take("a", quotas.policy().points()).granted()).isTrue();
    assertThat(quotas.take("a", quotas.policy().points()).granted()).isFalse();
  }

  @Test
  void aStatementThatTakesTooLongIsEnded() throws Exception {
    intruder.lockRegions();
    JsonNode error = ask.answer(ONE, Map.of()).at("/errors/0");
    assertThat(error.at("/extensions/code").asString()).isEqualTo("LIMIT_EXCEEDED");
    assertThat(error.at("/extensions/limit").asString()).isEqualTo("statementTime");
    assertThat(error.at("/extensions/maximum").asLong()).isEqualTo(1000);
    assertThat(error.at("/extensions/actual").asLong()).isGreaterThanOrEqualTo(1000);
    assertThat(error.at("/path/0").asString()).isEqualTo("region");
    intruder.awaitWaiting(0);
  }

  @Test
  void aRequestThatTakesTooLongIsEndedWithItsStatement() throws Exception {
    intruder.lockRegions();
    JsonNode answer = ask.answer(TWO, Map.of());
    assertThat(answer.get("errors")).as(answer.toString()).hasSize(1);
    JsonNode error = answer.at("/errors/0");
    assertThat(error.at("/extensions/code").asString()).isEqualTo("LIMIT_EXCEEDED");
    assertThat(error.at("/extensions/limit").asString()).isEqualTo("requestTime");
    assertThat(error.at("/extensions/maximum").asLong()).isEqualTo(1500);
    assertThat(error.at("/extensions/actual").asLong()).isGreaterThanOrEqualTo(1500);
    intruder.awaitWaiting(0);
  }

  @Test
  void aConnectionThatBreaksOffIsNoFaultOfTheProgram() throws Exception {
    intruder.lockRegions();
    CompletableFuture<JsonNode> answer =
        CompletableFuture.supplyAsync(() -> ask.answer(ONE, Map.of()));
    intruder.awaitWaiting(1);
    intruder.endConnections();
    assertThat(code(answer.get(30, TimeUnit.SECONDS))).isEqualTo("UNAVAILABLE");
  }

  @Test
  void connectionsThatWereEndedAreReplaced() throws Exception {
    intruder.endConnections();
    assertThat(code(ask.answer(ONE, Map.of()))).isIn("UNAVAILABLE", "");
  }

  @Test
  void aRequestKnowsItsStatements() {
    try (RunningRequest request = RunningRequest.open()) {
      jdbc.sql("select 1").query(Integer.class).single();
      jdbc.sql("select pg_sleep(0.01)").query(row -> {});
      assertThat(request.sql().statements()).isEqualTo(2);
      assertThat(request.sql().time()).isPositive();
    }
  }

  private static String code(JsonNode answer) {
    return answer.at("/errors/0/extensions/code").asString("");
  }
}
