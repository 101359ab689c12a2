package org.mintatlas.web.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back.
 *
 * @param status the status; 0 when the connection was closed without a word
 * @param headers the headers by their names in lower case
 * @param body the body
 */
record Answer(int status, Map<String, String> headers, String body) {

  static Answer of(byte[] bytes) {
    String all = new String(bytes, ISO_8859_1);
    if (!all.startsWith("HTTP/1.")) {
      return new Answer(0, Map.of(), all);
    }
    int end = all.indexOf("\r\n\r\n");
    List<String> head = all.substring(0, end).lines().toList();
    Map<String, String> headers = new TreeMap<>();
    for (String line : head.subList(1, head.size())) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    byte[] body = Arrays.copyOfRange(bytes, end + 4, bytes.length);
    return new Answer(
        Integer.parseInt(head.getFirst().split(" ", -1)[1]),
        headers,
        "chunked".equals(headers.get("transfer-encoding"))
            ? unchunked(new String(body, ISO_8859_1))
            : new String(body, UTF_8));
  }

  private static String unchunked(String body) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < body.length(); ) {
      int line = body.indexOf("\r\n", at);
      int size = Integer.parseInt(body.substring(at, line), 16);
      text.append(body, line + 2, line + 2 + size);
      at = size == 0 ? body.length() : line + 2 + size + 2;
    }
    return new String(text.toString().getBytes(ISO_8859_1), UTF_8);
  }

  JsonNode json() {
    return JsonMapper.shared().readTree(body);
  }

  /** The codes of its errors. */
  List<String> codes() {
    return json().path("errors").findValuesAsString("code");
  }
}
