package org.mintatlas.web.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.execution.AnswerJson;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Caller;
import org.mintatlas.graphql.request.TraceIds;
import org.mintatlas.web.http.read.RequestParameters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many bytes a request allocates, from what was read of it to the bytes of its answer: time
 * depends on the machine, this does not.
 */
@RunningAtlas
class AllocationsIT {
  private static final Path QUERIES = Path.of("../docs/queries");
  private static final Path BOUNDS = QUERIES.resolve("allocations.json");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** Parsing, planning and loading classes are for the first ones only. */
  private static final int TRIES = 12;

  /** What the compiler of the JVM leaves out differs from run to run, by up to a third. */
  private static final double ROOM = 1.6;

  private static final int ROUNDED_TO = 1000;

  @Autowired private WebGraphQlHandler engine;

  @Test
  void areAtMost() throws IOException {
    Map<String, Long> found = new TreeMap<>();
    for (String name : GoldenAnswers.isTheOneThatWasReviewed()) {
      found.put(name, bytes(name));
    }
    if (Boolean.getBoolean("allocations.update")) {
      Map<String, Long> bounds = new TreeMap<>();
      found.forEach((name, bytes) ->
          bounds.put(name, (long) Math.ceil(bytes * ROOM / ROUNDED_TO) * ROUNDED_TO));
      Files.writeString(BOUNDS, JSON.writeValueAsString(bounds) + "\n");
    }
    Map<String, Long> bounds =
        JSON.readValue(Files.readString(BOUNDS), new TypeReference<Map<String, Long>>() {});
    assertThat(bounds).containsOnlyKeys(found.keySet());
    assertThat(found)
        .as(
            "A request allocates more than it did. If that is meant, write docs/queries/"
                + "allocations.json with -Dallocations.update=true.")
        .allSatisfy((name, bytes) ->
            assertThat(bytes)
                .as(name)
                .isLessThanOrEqualTo(Objects.requireNonNull(bounds.get(name))));
  }

  /** The fewest of several tries. */
  private long bytes(String name) throws IOException {
    RequestParameters asked =
        new RequestParameters(
            Files.readString(QUERIES.resolve(name + ".graphql")),
            null,
            GoldenAnswers.variables(name),
            Map.of(),
            null);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long fewest = Long.MAX_VALUE;
    for (int i = 0; i < TRIES; i++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      byte[] answer = answer(asked);
      fewest = Math.min(fewest, threads.getCurrentThreadAllocatedBytes() - before);
      assertThat(answer).isNotEmpty();
    }
    return fewest;
  }

  private byte[] answer(RequestParameters asked) {
    WebGraphQlResponse response =
        Objects.requireNonNull(
            engine
                .handleRequest(
                    asked.toGraphQl(
                        URI.create("/graphql"),
                        new HttpHeaders(),
                        new ApiRequest(TraceIds.next(), null, Caller.UNKNOWN)))
                .block());
    assertThat(response.getErrors()).isEqualTo(List.of());
    return AnswerJson.of(response.toMap());
  }
}
