package org.mintatlas.example;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * As much of JSON as {@link Documents} writes: objects, lists and texts in which signs are escaped
 * by their numbers alone. SQLite reads it as it reads any other.
 */
final class Json {
  private static final Pattern SPECIAL = Pattern.compile("[\"\\\\\\x00-\\x1f]");
  private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-f]{4})");
  private static final Pattern TOKEN = Pattern.compile("[{}\\[\\]]|\"[^\"]*\"");

  private final Matcher tokens;

  private Json(String json) {
    tokens = TOKEN.matcher(json);
  }

  /** Writes a text. */
  static String quoted(String text) {
    return SPECIAL
        .matcher(text)
        .replaceAll(sign -> "\\\\u%04x".formatted((int) sign.group().charAt(0)))
        .transform(escaped -> '"' + escaped + '"');
  }

  /** Reads maps, lists and texts. */
  static Object read(String json) {
    Json reader = new Json(json);
    return reader.value(reader.next());
  }

  private Object value(String token) {
    return switch (token.charAt(0)) {
      case '{' -> object();
      case '[' -> list();
      default -> text(token);
    };
  }

  private Map<String, Object> object() {
    Map<String, Object> object = new HashMap<>();
    for (String token = next(); !token.equals("}"); token = next()) {
      object.put(text(token), value(next()));
    }
    return object;
  }

  private List<Object> list() {
    List<Object> list = new ArrayList<>();
    for (String token = next(); !token.equals("]"); token = next()) {
      list.add(value(token));
    }
    return list;
  }

  private String next() {
    if (!tokens.find()) {
      throw new IllegalStateException("Incomplete");
    }
    return tokens.group();
  }

  private static String text(String token) {
    return ESCAPED
        .matcher(token.substring(1, token.length() - 1))
        .replaceAll(sign ->
            Matcher.quoteReplacement(Character.toString(Integer.parseInt(sign.group(1), 16))));
  }
}
