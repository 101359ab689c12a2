package org.mintatlas.web.http.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of a URL, each with its values in the order in which they stand there. */
public final class UrlParameters {
  private static final String NAME = "url";

  private UrlParameters() {}

  /**
   * Reads them.
   *
   * @param query what stands behind the question mark; null when there is none
   * @throws HttpRefusal when one is not encoded as it should be
   */
  public static Map<String, List<String>> of(@Nullable String query) {
    Map<String, List<String>> read = new LinkedHashMap<>();
    for (String parameter : query == null ? new String[0] : query.split("&", -1)) {
      int equals = parameter.indexOf('=');
      String name = StrictText.ofUrl(NAME, equals < 0 ? parameter : parameter.substring(0, equals));
      if (!name.isEmpty()) {
        String value = StrictText.ofUrl(name, equals < 0 ? "" : parameter.substring(equals + 1));
        read.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
      }
    }
    return read;
  }
}
