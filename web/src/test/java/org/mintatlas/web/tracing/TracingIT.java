package org.mintatlas.web.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mintatlas.persistence.testing.TestDatabase;
import org.mintatlas.web.RunningProgram;

/** The program with somebody who collects its traces. */
class TracingIT {
  private static final String TRACE_ID = "0af7651916cd43dd8448eb211c80319c";

  @Test
  void sendsTheSpansOfARequestUnderTheTraceIdOfItsCaller() throws Exception {
    try (Collector collector = new Collector();
        RunningProgram program =
            RunningProgram.on(
                TestDatabase.fresh(), Map.of("MINTATLAS_TRACING_ENDPOINT", collector.endpoint()));
        HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> answer =
          http.send(
              HttpRequest.newBuilder(program.uri("/graphql"))
                  .header("Content-Type", "application/json")
                  .header("traceparent", "00-" + TRACE_ID + "-b7ad6b7169203331-01")
                  .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"{ __typename }\"}"))
                  .build(),
              HttpResponse.BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(collector.receives(TRACE_ID)).isTrue();
    }
  }
}
