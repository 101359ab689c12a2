package org.mintatlas.web.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mintatlas.web.signin.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * What becomes of a change in the midst of which the database goes or lets it wait too long, or the
 * token of whoever wants it expires.
 */
@TrustingAtlas
@TestPropertySource(
    properties = {"mintatlas.sign-in.clock-skew=0s", "mintatlas.database.statement-timeout=4s"})
class BrokenOffChangesIT {
  private static final String REGISTER = "registerRegion";
  private static final String REGION = "region { slug version }";

  @Autowired private Environment program;
  @Autowired private TestIssuer issuer;
  @Autowired private JdbcClient jdbc;

  private Intruder intruder;
  private ChangingClient client;

  @BeforeEach
  void enter() throws Exception {
    intruder = new Intruder(program);
    client = new ChangingClient(program, issuer.token("programme", "mintatlas-programme"));
  }

  @AfterEach
  void leave() throws Exception {
    intruder.close();
  }

  private static Map<String, ?> region(String slug) {
    return Map.of("slug", slug, "name", slug, "kinds", List.of("MINT_REGION"), "leadState", "HE");
  }

  private void assertDoneOnce(String slug, JsonNode done) {
    assertThat(done.at("/slug").asString()).isEqualTo(slug);
    assertThat(done.at("/version").asInt()).isEqualTo(1);
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from audit_entry e join region r on r.id = e.subject_id
                    where r.slug = :slug
                    """)
                .param("slug", slug)
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void whoWaitsTooLongMayTryAgain() throws Exception {
    intruder.lockRegions();
    assertThat(client.impatient().code(REGISTER, REGION, region("warten")))
        .isEqualTo("UNAVAILABLE");
    intruder.awaitWaiting(0);
    intruder.unlock();
    assertDoneOnce("warten", client.done(REGISTER, REGION, region("warten")));
  }

  @Test
  void whoRepeatsItWithItsKeyHasItDoneOnce() throws Exception {
    intruder.lockRegions();
    try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
      Future<JsonNode> done =
          executor.submit(() -> client.done(REGISTER, REGION, region("abbruch"), "key"));
      intruder.awaitWaiting(1);
      intruder.endConnections();
      intruder.unlock();
      assertDoneOnce("abbruch", done.get());
      assertDoneOnce("abbruch", client.done(REGISTER, REGION, region("abbruch"), "key"));
    }
  }

  @Test
  void whoseTokenExpiresMeanwhileHasItDone() throws Exception {
    Instant end = Instant.now().plusSeconds(3).truncatedTo(ChronoUnit.SECONDS);
    ChangingClient expiring =
        new ChangingClient(program, issuer.token("programme", end, "mintatlas-programme"));
    intruder.lockRegions();
    try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
      Future<JsonNode> done =
          executor.submit(() -> expiring.impatient().done(REGISTER, REGION, region("ablauf")));
      intruder.awaitWaiting(1);
      Thread.sleep(Instant.now().until(end));
      assertThat(expiring.code(REGISTER, REGION, region("zu-spaet"))).isEqualTo("UNAUTHENTICATED");
      assertThat(done).isNotDone();
      intruder.unlock();
      assertDoneOnce("ablauf", done.get());
    }
    assertThat(client.ask("{ region(slug: \"ablauf\") { name } }").at("/region/name").asString())
        .isEqualTo("ablauf");
  }
}
