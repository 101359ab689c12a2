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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.mintatlas.persistence.testing.TestDatabase;
import org.mintatlas.web.RunningProgram;
import org.mintatlas.web.running.Intruder;
import org.postgresql.ds.PGSimpleDataSource;

/** The program while it is told to stop. */
class ShutdownIT {
  private static final int CLIENTS = 8;
  private static final int EXIT_BY_SIGTERM = 143;

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
