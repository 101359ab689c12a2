package org.mintatlas.web.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.mintatlas.persistence.testing.TestDatabase;
import org.mintatlas.web.RunningProgram;
import org.mintatlas.web.running.Intruder;
import org.mintatlas.web.subscription.SocketClient;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The program while it is told to stop. */
class ShutdownIT {
  private static final int CLIENTS = 8;
  private static final int EXIT_BY_SIGTERM = 143;
  private static final int GOING_AWAY = 1001;

  /** The version of the change that nobody can be told of in time. */
  private static final int LATE = 1_000_000;

  /** Requests may take long, but not once it stops. */
  private static final Map<String, String> IMPATIENT =
      Map.of(
          "MINTATLAS_REQUESTLOG", "off",
          "MINTATLAS_DATABASE_STATEMENTTIMEOUT", "5m",
          "MINTATLAS_LIMITS_REQUESTTIME", "5m",
          "MINTATLAS_SHUTDOWN_DRAIN", "100ms",
          "SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE", "1s");

  @Test
  void answersEveryRequestThatWasSent() throws Exception {
    try (RunningProgram program =
            RunningProgram.on(TestDatabase.fresh(), Map.of("MINTATLAS_REQUESTLOG", "off"));
        ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<KeepAliveClient.End>> ends = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        ends.add(clients.submit(new KeepAliveClient(program.port())));
      }
      awaitLoad(program);

      program.askToStop();

      int reset = 0;
      for (Future<KeepAliveClient.End> client : ends) {
        KeepAliveClient.End end = client.get();
        assertThat(end.answered()).isPositive();
        reset += end.reset() ? 1 : 0;
      }
      assertThat(reset).as("connections that the program did not see").isLessThanOrEqualTo(1);
      assertThat(program.awaitEnd()).isEqualTo(EXIT_BY_SIGTERM);
      assertThat(program.output()).noneMatch(line -> line.contains("ERROR"));
    }
  }

  @Test
  void stopsStatementsThatTakeLongerThanItWaits() throws Exception {
    PGSimpleDataSource database = TestDatabase.fresh();
    try (RunningProgram program = RunningProgram.on(database, IMPATIENT);
        HttpClient http = HttpClient.newHttpClient();
        Intruder intruder = new Intruder(database.getConnection())) {
      intruder.lockRegions();
      CompletableFuture<HttpResponse<String>> late =
          http.sendAsync(
              HttpRequest.newBuilder(program.uri("/graphql"))
                  .header("Content-Type", "application/json")
                  .header("Accept", "application/graphql-response+json")
                  .POST(
                      HttpRequest.BodyPublishers.ofString(
                          "{\"query\":\"{ regions(first: 5) { nodes { slug } } }\"}"))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      intruder.awaitWaiting(1);
      Instant told = Instant.now();

      program.askToStop();

      HttpResponse<String> answer = late.get(60, TimeUnit.SECONDS);
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).contains("1");
      assertThat(answer.body()).contains("UNAVAILABLE", "The server is being stopped");
      assertThat(program.awaitEnd()).isEqualTo(EXIT_BY_SIGTERM);
      assertThat(Duration.between(told, Instant.now())).isLessThan(Duration.ofSeconds(30));
      intruder.awaitAlone();
      assertThat(program.output()).noneMatch(line -> line.contains("ERROR"));
    }
  }

  @Test
  void leavesAnEventThatItCannotReadInTimeToTheNext() throws Exception {
    PGSimpleDataSource database = TestDatabase.fresh();
    JdbcClient jdbc = JdbcClient.create(database);
    String cursor;
    try (RunningProgram program = RunningProgram.on(database, IMPATIENT);
        SocketClient client = SocketClient.introduced(program.port());
        Intruder intruder = new Intruder(database.getConnection())) {
      UUID region =
          jdbc.sql("select id from region order by id limit 1").query(UUID.class).single();
      client.subscribe("one", changes(""));
      JsonNode first = null;
      for (int version = 2; first == null; version++) {
        announce(jdbc, region, version);
        first = client.hearSoon();
      }
      cursor = first.at("/payload/data/changes/cursor").asString();
      assertThat(first.at("/payload/data/changes/node/name").asString()).isNotBlank();
      intruder.lockRegions();
      announce(jdbc, region, LATE);
      intruder.awaitWaiting(1);

      program.askToStop();

      assertThat(client.closeCode()).isEqualTo(GOING_AWAY);
      assertThat(program.awaitEnd()).isEqualTo(EXIT_BY_SIGTERM);
      for (JsonNode told = client.hearSoon(); told != null; told = client.hearSoon()) {
        assertThat(told.at("/payload/data/changes/version").asInt(0)).isNotEqualTo(LATE);
      }
      intruder.awaitAlone();
      assertThat(program.output()).noneMatch(line -> line.contains("ERROR"));
    }
    try (RunningProgram next = RunningProgram.on(database, IMPATIENT);
        SocketClient client = SocketClient.introduced(next.port())) {
      client.subscribe("one", changes("after: \"" + cursor + "\", "));
      JsonNode told = client.hear();
      while (told.at("/payload/data/changes/version").asInt() < LATE) {
        told = client.hear();
      }
      assertThat(told.at("/payload/data/changes/version").asInt()).isEqualTo(LATE);
    }
  }

  private static String changes(String after) {
    return "subscription { changes("
        + after
        + "subjects: [REGION]) { version cursor node { ... on Region { name } } } }";
  }

  /** As who changes a region does, which here would wait for the intruder. */
  private static void announce(JdbcClient jdbc, UUID region, int version) {
    jdbc.sql(
            """
            with told as (
              insert into audit_entry (
                at, command, subject_type, subject_id, version, announced,
                fields, before, after, personal)
              values (now(), 'EditRegion', 'Region', ?, ?, 'UPDATED', '{}', '{}', '{}', '{}')
              returning version)
            select version, pg_notify('mintatlas_change', '') from told
            """)
        .params(region, version)
        .query((row, number) -> row.getInt(1))
        .single();
  }

  /** Until the program answers in the midst of the others. */
  private static void awaitLoad(RunningProgram program) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      for (int i = 0; i < 20; i++) {
        assertThat(
                http.send(
                        HttpRequest.newBuilder(program.uri("/readyz")).build(),
                        HttpResponse.BodyHandlers.ofString())
                    .statusCode())
            .isEqualTo(200);
      }
    }
  }
}
