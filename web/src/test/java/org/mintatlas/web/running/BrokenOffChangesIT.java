package org.mintatlas.web.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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

  /** So long the pool gives a connection again without looking whether it still holds. */
  private static final Duration UNLOOKED_AT = Duration.ofMillis(600);

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
            count("from audit_entry e join region r on r.id = e.subject_id where r.slug = ?", slug))
        .isEqualTo(1);
    assertThat(count("from audit_entry where ? = any(after)", slug)).isEqualTo(1);
  }

  private long count(String from, String slug) {
    return jdbc.sql("select count(*) " + from).param(slug).query(Long.class).single();
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

  /** The region is stored by then, and what is to be told of it is not. */
  @Test
  void whoRepeatsItWithItsKeyHasItDoneOnce() throws Exception {
    intruder.lockAuditLog();
    try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
      Future<String> code =
          executor.submit(
              () -> client.impatient().code(REGISTER, REGION, region("abbruch"), "key"));
      intruder.awaitAppending(1);
      intruder.endConnections();
      assertThat(code.get()).isEqualTo("UNAVAILABLE");
    }
    intruder.unlock();
    Thread.sleep(UNLOOKED_AT);
    assertThat(count("from region where slug = ?", "abbruch")).isZero();
    assertThat(count("from region_slug where slug = ?", "abbruch")).isZero();
    assertThat(count("from audit_entry where ? = any(after)", "abbruch")).isZero();
    assertThat(count("from idempotency_record where key = ?", "key")).isZero();
    assertThat(client.ask("{ region(slug: \"abbruch\") { name } }").at("/region").isNull())
        .isTrue();

    JsonNode done = client.done(REGISTER, REGION, region("abbruch"), "key");
    assertDoneOnce("abbruch", done);
    assertDoneOnce("abbruch", client.done(REGISTER, REGION, region("abbruch"), "key"));
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
