package org.mintatlas.web.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mintatlas.persistence.testing.TestDatabase;
import org.mintatlas.web.RunningProgram;

/** The program while it is told to stop. */
class ShutdownIT {
  private static final int CLIENTS = 8;
  private static final int EXIT_BY_SIGTERM = 143;

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
