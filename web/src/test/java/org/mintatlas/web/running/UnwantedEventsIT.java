package org.mintatlas.web.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.change.Changes;
import org.mintatlas.web.subscription.SocketClient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What becomes of the statements of operations on a WebSocket that nobody waits for any more. */
@RunningAtlas
@TestPropertySource(
    properties = {
      "mintatlas.database.statement-timeout=2m",
      "mintatlas.limits.request-time=2m",
      "mintatlas.cache.answers=0MB"
    })
class UnwantedEventsIT {
  private static final String CHANGES =
      "subscription { changes { node { ... on Region { name } } } }";
  private static final String QUERY = "{ region(slug: \"zdi-koeln\") { name } }";

  @Autowired private Environment program;
  @Autowired private JdbcClient jdbc;
  @Autowired private Changes changes;

  private Intruder intruder;
  private SocketClient client;

  @BeforeEach
  void connect() throws SQLException {
    intruder = new Intruder(program);
    client =
        SocketClient.introduced(program.getRequiredProperty("local.server.port", Integer.class));
  }

  @AfterEach
  void disconnect() throws SQLException {
    intruder.close();
    client.close();
  }

  /** Waits in the database to tell of a change. */
  private void waitToTell() throws Exception {
    String region =
        jdbc.sql("select id::text from region where slug = 'zdi-koeln'")
            .query(String.class)
            .single();
    client.subscribe("one", CHANGES);
    // What is announced before the subscription has begun is not told.
    Thread.sleep(1000);
    intruder.lockRegions();
    changes.announce(
        List.of(
            Change.stored(
                Change.Subject.REGION,
                UUID.fromString(region),
                2,
                Instant.parse("2026-01-01T00:00:00Z"))));
    intruder.awaitWaiting(1);
  }

  @Test
  void anEventIsNotReadForWhoHasCompleted() throws Exception {
    waitToTell();
    client.say("{\"id\":\"one\",\"type\":\"complete\"}");
    intruder.awaitWaiting(0);
  }

  @Test
  void anEventIsNotReadForWhoHasGone() throws Exception {
    waitToTell();
    client.close();
    intruder.awaitWaiting(0);
  }

  @Test
  void anEventIsToldToWhoIsThere() throws Exception {
    waitToTell();
    Thread.sleep(3000);
    intruder.unlock();
    assertThat(client.hear().at("/payload/data/changes/node/name").asString())
        .isEqualTo("zdi-Zentrum Köln");
  }

  @Test
  void aQueryIsNotReadForWhoHasCompleted() throws Exception {
    intruder.lockRegions();
    client.subscribe("one", QUERY);
    intruder.awaitWaiting(1);
    client.say("{\"id\":\"one\",\"type\":\"complete\"}");
    intruder.awaitWaiting(0);
  }
}
