package org.mintatlas.graphql.error;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** Short random names under which the log tells more of an error than its caller may read. */
final class TraceIds {
  private TraceIds() {}

  /** A new one: 12 hexadecimal digits. */
  static String next() {
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong(), 12);
  }
}
