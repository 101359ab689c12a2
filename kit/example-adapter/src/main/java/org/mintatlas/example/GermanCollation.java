package org.mintatlas.example;

import com.ibm.icu.text.Collator;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.sqlite.Collation;

/** How names are sorted. What German holds for equal is told apart byte by byte. */
final class GermanCollation extends Collation {
  /** What SQL calls it. */
  static final String NAME = "german";

  private static final Collator GERMAN = Collator.getInstance(Locale.GERMAN).freeze();

  @Override
  protected int xCompare(String left, String right) {
    int order = GERMAN.compare(left, right);
    return order != 0
        ? order
        : Arrays.compareUnsigned(
            left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
  }
}
