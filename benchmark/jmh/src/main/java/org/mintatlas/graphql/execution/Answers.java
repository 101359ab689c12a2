package org.mintatlas.graphql.execution;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/**
 * What it costs to find an answer and to write it as JSON. The lists come from collections in
 * memory, which are sorted anew for each page; so compare with the same before, not with a
 * database.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class Answers {
  private static final Map<String, Map<String, Object>> VARIABLES =
      Map.of(
          "Q1", Map.of("slug", "meermint"),
          "Q2", Map.of("stateCode", "NW"),
          "Q3", Map.of(),
          "Q5", Map.of("first", 20));

  private static final JsonMapper JACKSON = new JsonMapper();

  @Param({"Q1", "Q2", "Q3", "Q5"})
  public String query;

  private BundledApi api;
  private String document;
  private Map<String, Object> variables;
  private Map<String, Object> answer;

  @Setup
  public void prepare() {
    api = new BundledApi();
    document = BundledApi.document(query);
    variables = VARIABLES.get(query);
    answer = execute();
  }

  @Benchmark
  public Map<String, Object> execute() {
    return api.ask(document, variables);
  }

  @Benchmark
  public Map<String, Object> executeByLibrary() {
    return api.askLibrary(document, variables);
  }

  @Benchmark
  public byte[] jsonByJackson() {
    return JACKSON.writeValueAsBytes(answer);
  }

  @Benchmark
  public byte[] json() {
    return AnswerJson.of(answer);
  }
}
