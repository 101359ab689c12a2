package org.mintatlas.graphql.execution;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.plan.SelectedFields;

/**
 * Writes an answer as JSON in UTF-8, straight from what a query left: neither maps nor texts are
 * made in between.
 */
public final class AnswerJson {
  private static final int FIRST_SIZE = 1024;
  private static final int ASCII = 0x80;
  private static final int TWO_BYTES = 0x800;

  /** The most bytes that one char becomes: a control character, as an escape. */
  private static final int LONGEST = 6;

  private byte[] bytes = new byte[FIRST_SIZE];
  private int size;

  private AnswerJson() {}

  /**
   * Writes one.
   *
   * @param answer of maps with texts as keys, iterables, texts, numbers, booleans, constants of
   *     enums, which become their names, and nulls
   * @throws IllegalArgumentException when there is anything else in it
   */
  public static byte[] of(Map<String, ?> answer) {
    AnswerJson json = new AnswerJson();
    json.value(answer);
    return Arrays.copyOf(json.bytes, json.size);
  }

  private void value(@Nullable Object value) {
    switch (value) {
      case null -> ascii("null");
      case String text -> text(text);
      case AnswerObject object -> object(object);
      case Boolean truth -> ascii(truth ? "true" : "false");
      case Number number -> number(number);
      case Map<?, ?> map -> map(map);
      case Iterable<?> items -> list(items);
      case Enum<?> constant -> text(constant.name());
      default -> throw new IllegalArgumentException(value.getClass() + " has no form in JSON");
    }
  }

  private void number(Number number) {
    String digits = number.toString();
    boolean finite = Character.isDigit(digits.charAt(digits.length() - 1));
    if (finite) {
      ascii(digits);
    } else {
      text(digits); // JSON has no number for it
    }
  }

  private void object(AnswerObject object) {
    SelectedFields selection = object.selection();
    put((byte) '{');
    for (int i = 0; i < selection.size(); i++) {
      if (i > 0) {
        put((byte) ',');
      }
      put(selection.keyBytes(i));
      value(object.value(i));
    }
    put((byte) '}');
  }

  private void map(Map<?, ?> map) {
    put((byte) '{');
    boolean first = true;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!first) {
        put((byte) ',');
      }
      first = false;
      text(String.valueOf(entry.getKey()));
      put((byte) ':');
      value(entry.getValue());
    }
    put((byte) '}');
  }

  private void list(Iterable<?> items) {
    put((byte) '[');
    boolean first = true;
    for (Object item : items) {
      if (!first) {
        put((byte) ',');
      }
      first = false;
      value(item);
    }
    put((byte) ']');
  }

  private void text(String text) {
    int length = text.length();
    ensure(LONGEST * length + 2);
    byte[] to = bytes;
    int at = size;
    to[at++] = '"';
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < ASCII && c != '"' && c != '\\') { // nearly all
        to[at++] = (byte) c;
      } else if (c < ASCII) {
        at = escaped(c, to, at);
      } else if (c < TWO_BYTES) {
        to[at++] = (byte) (0xc0 | (c >> 6));
        to[at++] = (byte) (0x80 | (c & 0x3f));
      } else if (!Character.isSurrogate(c)) {
        to[at++] = (byte) (0xe0 | (c >> 12));
        to[at++] = (byte) (0x80 | ((c >> 6) & 0x3f));
        to[at++] = (byte) (0x80 | (c & 0x3f));
      } else if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        int point = Character.toCodePoint(c, text.charAt(++i));
        to[at++] = (byte) (0xf0 | (point >> 18));
        to[at++] = (byte) (0x80 | ((point >> 12) & 0x3f));
        to[at++] = (byte) (0x80 | ((point >> 6) & 0x3f));
        to[at++] = (byte) (0x80 | (point & 0x3f));
      } else {
        to[at++] = '?'; // half of a character has no bytes
      }
    }
    to[at++] = '"';
    size = at;
  }

  private static int escaped(char c, byte[] to, int from) {
    int at = from;
    to[at++] = '\\';
    switch (c) {
      case '"', '\\' -> to[at++] = (byte) c;
      case '\n' -> to[at++] = 'n';
      case '\r' -> to[at++] = 'r';
      case '\t' -> to[at++] = 't';
      case '\b' -> to[at++] = 'b';
      case '\f' -> to[at++] = 'f';
      default -> {
        to[at++] = 'u';
        to[at++] = '0';
        to[at++] = '0';
        to[at++] = (byte) Character.forDigit(c >> 4, 16);
        to[at++] = (byte) Character.forDigit(c & 0xf, 16);
      }
    }
    return at;
  }

  private void ascii(String text) {
    ensure(text.length());
    for (int i = 0; i < text.length(); i++) {
      bytes[size++] = (byte) text.charAt(i);
    }
  }

  private void put(byte one) {
    ensure(1);
    bytes[size++] = one;
  }

  private void put(byte[] several) {
    ensure(several.length);
    System.arraycopy(several, 0, bytes, size, several.length);
    size += several.length;
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}
