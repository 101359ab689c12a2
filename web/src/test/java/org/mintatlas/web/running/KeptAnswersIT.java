package org.mintatlas.web.running;

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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.mintatlas.persistence.testing.TestDatabase;
import org.mintatlas.web.RunningProgram;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two programs on one database that keep answers, while others write to it: nobody gets an answer
 * that is older than the last commit before he asked.
 */
class KeptAnswersIT {
  private static final int WRITERS = 2;
  private static final int READERS = 4;
  private static final int COMMITS = 150;
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicInteger kept = new AtomicInteger();

  /** The last number that each writer has committed. */
  private final AtomicIntegerArray committed = new AtomicIntegerArray(WRITERS);

  @Test
  void areNeverOlderThanTheLastCommit() throws Exception {
    PGSimpleDataSource database = TestDatabase.fresh();
    JdbcClient jdbc = JdbcClient.create(database);
    try (RunningProgram one = RunningProgram.on(database, Map.of());
        RunningProgram other = RunningProgram.on(database, Map.of());
        ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      List<String> slugs =
          jdbc.sql("select slug from region order by slug limit :writers")
              .param("writers", WRITERS)
              .query(String.class)
              .list();
      for (int writer = 0; writer < WRITERS; writer++) {
        write(jdbc, slugs.get(writer), 0);
      }
      AtomicBoolean done = new AtomicBoolean();
      List<Future<Integer>> reading = new ArrayList<>();
      for (int reader = 0; reader < READERS; reader++) {
        RunningProgram program = reader % 2 == 0 ? one : other;
        reading.add(executor.submit(() -> read(program, slugs, done)));
      }
      List<Future<?>> writing = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        int number = writer;
        writing.add(
            executor.submit(() -> {
              for (int i = 1; i <= COMMITS; i++) {
                write(jdbc, slugs.get(number), i);
                committed.set(number, i);
                RunningProgram program = i % 2 == 0 ? one : other;
                assertThat(shown(program, slugs.get(number))).isEqualTo(i);
                assertThat(shown(program, slugs.get(number))).isEqualTo(i);
              }
              return null;
            }));
      }
      for (Future<?> writer : writing) {
        writer.get();
      }
      done.set(true);
      for (Future<Integer> answers : reading) {
        assertThat(answers.get()).isGreaterThan(COMMITS / 10);
      }
      assertThat(kept.get()).isGreaterThan(COMMITS / 10);
    }
  }

  /** Reads until all is written, and gives how many answers it got. */
  private int read(RunningProgram program, List<String> slugs, AtomicBoolean done)
      throws Exception {
    int answers = 0;
    while (!done.get()) {
      int writer = answers % WRITERS;
      int before = committed.get(writer);
      assertThat(shown(program, slugs.get(writer))).isGreaterThanOrEqualTo(before);
      answers++;
    }
    return answers;
  }

  private static void write(JdbcClient jdbc, String region, int number) {
    jdbc.sql("update region set website = :website where slug = :slug")
        .param("website", "https://example.org/" + number)
        .param("slug", region)
        .update();
  }

  /** The number in the website that a program shows. */
  private int shown(RunningProgram program, String region) throws Exception {
    String body =
        JSON.writeValueAsString(
            Map.of(
                "query",
                "query ($slug: Slug!) { region(slug: $slug) { website } }",
                "variables",
                Map.of("slug", region)));
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(program.uri("/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (response.headers().firstValue("Server-Timing").orElse("").contains("0 statements")) {
      kept.incrementAndGet();
    }
    JsonNode website = JSON.readTree(response.body()).at("/data/region/website");
    return Integer.parseInt(website.asString().replace("https://example.org/", ""));
  }
}
