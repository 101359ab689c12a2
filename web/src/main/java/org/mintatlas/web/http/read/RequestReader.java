package org.mintatlas.web.http.read;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.error.ErrorCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Reads a GET from its URL and a POST from its body. */
public record RequestReader(BodyReader body, StrictJson json) {
  private static final String ACCEPT_POST = "Accept-Post";
  private static final Set<String> TEXTS = Set.of("query", "operationName", "documentId");
  private static final Set<String> OBJECTS = Set.of("variables", "extensions");

  /**
   * Reads one.
   *
   * @throws HttpRefusal when it is not as it should be
   */
  public Map<?, ?> read(HttpServletRequest request) {
    if (!request.getMethod().equals("POST")) {
      return parameters(request.getQueryString());
    }
    if (!isJson(request.getContentType())) {
      throw HttpRefusal.of(ErrorCode.UNSUPPORTED_MEDIA_TYPE, "http.contentType")
          .header(ACCEPT_POST, MediaType.APPLICATION_JSON_VALUE);
    }
    String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
    if (encoding != null && !encoding.strip().equalsIgnoreCase("identity")) {
      throw HttpRefusal.of(ErrorCode.UNSUPPORTED_MEDIA_TYPE, "http.contentEncoding")
          .header(HttpHeaders.ACCEPT_ENCODING, "identity");
    }
    return switch (json.read("body", StrictText.of("body", body.read(request)))) {
      case Map<?, ?> parameters -> parameters;
      case List<?> _ -> throw HttpRefusal.badInput("body", "http.batch");
      case null, default -> throw HttpRefusal.badInput("body", "http.notObject");
    };
  }

  /** Takes what a client still sends although its request is answered. */
  public void skipRest(HttpServletRequest request, int status) {
    if (status != HttpStatus.REQUEST_TIMEOUT.value()) {
      body.skipRest(request);
    }
  }

  private static boolean isJson(@Nullable String contentType) {
    if (contentType == null) {
      return false;
    }
    try {
      MediaType type = MediaType.parseMediaType(contentType);
      Charset charset = type.getCharset();
      return type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
          && (charset == null || charset.equals(StandardCharsets.UTF_8));
    } catch (InvalidMediaTypeException e) {
      return false;
    }
  }

  /** Those in a URL, where an object that is empty text is not given either. */
  private Map<String, @Nullable Object> parameters(@Nullable String query) {
    Map<String, @Nullable Object> read = new HashMap<>();
    for (String parameter : query == null ? new String[0] : query.split("&", -1)) {
      int equals = parameter.indexOf('=');
      String name = equals < 0 ? parameter : parameter.substring(0, equals);
      String value = equals < 0 ? "" : parameter.substring(equals + 1);
      if (read.containsKey(name)) {
        throw HttpRefusal.badInput(name, "http.twice");
      }
      if (TEXTS.contains(name)) {
        read.put(name, StrictText.ofUrl(name, value));
      } else if (OBJECTS.contains(name)) {
        read.put(name, value.isEmpty() ? null : json.read(name, StrictText.ofUrl(name, value)));
      }
    }
    return read;
  }
}
