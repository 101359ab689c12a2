package org.mintatlas.application.search.plan;

import java.util.List;
import org.mintatlas.domain.shared.Require;

/**
 * A text of a thing with words by which it was found.
 *
 * @param field the field of the thing that has it, such as {@code name} or {@code place.city}
 * @param text the text as it stands there
 * @param ranges where the words stand in it, in their order and apart from each other
 */
public record Highlight(String field, String text, List<TextRange> ranges) {
  /** Keeps a copy. */
  public Highlight {
    Require.given("field", field, "text", text);
    ranges = Require.list("ranges", ranges);
  }

  /**
   * A part of a text.
   *
   * @param startOffset where it begins, in UTF-16 units
   * @param endOffset where it has ended
   */
  public record TextRange(int startOffset, int endOffset) {}
}
