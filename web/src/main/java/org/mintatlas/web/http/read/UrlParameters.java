package org.mintatlas.web.http.read;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a GET has in its URL, where an object that is empty text is not given either. */
final class UrlParameters {
  private static final Set<String> TEXTS = Set.of("query", "operationName", "documentId");
  private static final Set<String> OBJECTS = Set.of("variables", "extensions");

  private final StrictJson json;

  UrlParameters(StrictJson json) {
    this.json = json;
  }

  /**
   * Reads them.
   *
   * @param query of the URL as it came
   * @throws HttpRefusal when one is written twice or not as it should be
   */
  Map<String, @Nullable Object> read(@Nullable String query) {
    Map<String, @Nullable Object> read = new HashMap<>();
    for (String parameter : query == null ? new String[0] : query.split("&", -1)) {
      int equals = parameter.indexOf('=');
      String name = equals < 0 ? parameter : parameter.substring(0, equals);
      String value = equals < 0 ? "" : parameter.substring(equals + 1);
      if (read.containsKey(name)) {
        throw HttpRefusal.badInput(name, "http.twice");
      }
      if (TEXTS.contains(name)) {
        read.put(name, text(name, value));
      } else if (OBJECTS.contains(name)) {
        read.put(name, value.isEmpty() ? null : json.read(name, text(name, value)));
      }
    }
    return read;
  }

  /** Every character that the decoder gives stands for one byte. */
  private static String text(String name, String encoded) {
    try {
      String bytes = URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1);
      return StrictText.of(name, bytes.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IllegalArgumentException e) {
      throw HttpRefusal.badInput(name, "http.url");
    }
  }
}
