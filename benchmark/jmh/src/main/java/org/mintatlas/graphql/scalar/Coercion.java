package org.mintatlas.graphql.scalar;

import graphql.GraphQLContext;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;
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

/** What it costs to read a scalar of a variable, and to write one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Coercion {
  private static final Map<String, String> EXAMPLES =
      Map.of(
          "Slug", "schuelerforschungszentrum-nordhessen",
          "PartialDate", "2024-09",
          "Date", "2024-09-20",
          "Url", "https://www.mint-region.example/angebote",
          "DistrictKey", "06611");

  @Param({"Slug", "PartialDate", "Date", "Url", "DistrictKey"})
  public String scalar;

  private Coercing<?, ?> coercing;
  private String text;
  private Object value;

  @Setup
  public void prepare() {
    text = EXAMPLES.get(scalar);
    coercing =
        Scalars.all().stream()
            .filter(type -> type.getName().equals(scalar))
            .map(GraphQLScalarType::getCoercing)
            .findFirst()
            .orElseThrow();
    value = read();
  }

  @Benchmark
  public Object read() {
    return coercing.parseValue(text, GraphQLContext.getDefault(), Locale.ENGLISH);
  }

  @Benchmark
  public Object write() {
    return coercing.serialize(value, GraphQLContext.getDefault(), Locale.ENGLISH);
  }
}
