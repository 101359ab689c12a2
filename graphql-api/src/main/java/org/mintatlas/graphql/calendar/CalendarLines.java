package org.mintatlas.graphql.calendar;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines of iCalendar: escaped, and folded where they are longer than 75 bytes. */
final class CalendarLines {
  private static final int MOST_BYTES = 75;
  private static final Pattern SPECIAL = Pattern.compile("[\\\\;,]");
  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

  /** What no text of a calendar may have; tabs and ends of lines are treated before. */
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f]");

  private static final Pattern ANY_CONTROL = Pattern.compile("\\p{Cntrl}");

  private final StringBuilder lines = new StringBuilder();

  /** A line as it is. */
  CalendarLines line(String line) {
    int bytes = 0;
    for (int i = 0; i < line.length(); ) {
      int character = line.codePointAt(i);
      int size = size(character);
      if (bytes + size > MOST_BYTES) {
        lines.append("\r\n ");
        bytes = 1;
      }
      lines.appendCodePoint(character);
      bytes += size;
      i += Character.charCount(character);
    }
    lines.append("\r\n");
    return this;
  }

  private static int size(int character) {
    return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
  }

  /** A property whose value is text; none where there is no value. */
  CalendarLines text(String name, @Nullable Object value) {
    return value == null || value.toString().isBlank()
        ? this
        : line(name + ":" + escaped(value.toString()));
  }

  /** A property whose value is a URI. */
  CalendarLines uri(String name, @Nullable Object value) {
    return value == null
        ? this
        : line(name + ":" + ANY_CONTROL.matcher(value.toString()).replaceAll(""));
  }

  private static String escaped(String text) {
    String escaped = SPECIAL.matcher(text).replaceAll("\\\\$0");
    return CONTROL.matcher(LINE_END.matcher(escaped).replaceAll("\\\\n")).replaceAll("");
  }

  byte[] bytes() {
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }
}
