package org.mintatlas.persistence.values;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An array of one dimension as it was received, elements read one by one. A row has up to a dozen,
 * most of them short, and the driver's own way to each is longer: its type is looked up, and an
 * array of texts made of it first.
 *
 * <p>It stands there as text, {@code {a,"b, c",NULL}}, or in the binary form, which begins with a
 * 0: see {@code array_in} and {@code array_send} of PostgreSQL.
 */
final class ReceivedArray {
  private static final int LOWER_BOUND = 4;
  private static final String NOTHING = "NULL";

  private final byte[] bytes;
  private int at;

  private ReceivedArray(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Its elements.
   *
   * @param element makes one of its text
   */
  static <T> List<@Nullable T> elements(byte[] bytes, Function<String, T> element) {
    return isBinary(bytes) ? binary(bytes, element) : new ReceivedArray(bytes).text(element);
  }

  /** Whether it has the binary form, in which only elements that are texts are read as such. */
  static boolean isBinary(byte[] bytes) {
    return bytes[0] == 0;
  }

  private static <T> List<@Nullable T> binary(byte[] bytes, Function<String, T> element) {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    int dimensions = rest.getInt();
    if (dimensions == 0) {
      return new ArrayList<>(0);
    }
    // Whether there are nulls and of what type the elements are is told by each element as well.
    rest.position(rest.position() + Integer.BYTES + Integer.BYTES);
    int size = rest.getInt();
    rest.position(rest.position() + LOWER_BOUND);
    List<@Nullable T> elements = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      int length = rest.getInt();
      if (length < 0) {
        elements.add(null);
      } else {
        elements.add(element.apply(text(bytes, rest.position(), length)));
        rest.position(rest.position() + length);
      }
    }
    return elements;
  }

  private <T> List<@Nullable T> text(Function<String, T> element) {
    List<@Nullable T> elements = new ArrayList<>(4);
    while (bytes[at] != '{') {
      at++;
    }
    at++;
    while (bytes[at] != '}') {
      if (bytes[at] == '"') {
        elements.add(element.apply(quoted()));
      } else {
        int from = at;
        while (bytes[at] != ',' && bytes[at] != '}') {
          at++;
        }
        String plain = text(bytes, from, at - from);
        elements.add(plain.equals(NOTHING) ? null : element.apply(plain));
      }
      if (bytes[at] == ',') {
        at++;
      }
    }
    return elements;
  }

  private String quoted() {
    int from = ++at;
    while (bytes[at] != '"' && bytes[at] != '\\') {
      at++;
    }
    if (bytes[at] == '"') {
      return text(bytes, from, at++ - from);
    }
    ByteArrayOutputStream unescaped = new ByteArrayOutputStream();
    unescaped.write(bytes, from, at - from);
    while (bytes[at] != '"') {
      if (bytes[at] == '\\') {
        at++;
      }
      unescaped.write(bytes[at++]);
    }
    at++;
    return unescaped.toString(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes, int from, int length) {
    return new String(bytes, from, length, StandardCharsets.UTF_8);
  }
}
