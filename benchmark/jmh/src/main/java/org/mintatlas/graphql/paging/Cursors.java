package org.mintatlas.graphql.paging;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.mintatlas.application.paging.Position;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to write a cursor and to read it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Cursors {
  private final CursorCodec codec = new CursorCodec(new byte[32]);
  private final Position position =
      new Position("Schülerforschungszentrum Nordhessen", "019a0002-0000-7000-8000-0000000000ff");
  private final String cursor = codec.encode(42, position);

  @Benchmark
  public String encode() {
    return codec.encode(42, position);
  }

  @Benchmark
  public Optional<CursorCodec.Cursor> decode() {
    return codec.decode(cursor);
  }
}
