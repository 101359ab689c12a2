package org.mintatlas.graphql.request;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** Random names under which the log tells more of a request than its caller may read. */
public final class TraceIds {
  private TraceIds() {}

  /** A new one: 32 hexadecimal digits, as the W3C's trace context has them. */
  public static String next() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
  }
}
