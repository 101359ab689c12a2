package org.mintatlas.web.http.read;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.error.ErrorCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Reads a GET from its URL and a POST from its body. */
public final class RequestReader {
  /** Says in a refusal what a body may be. */
  private static final String ACCEPT_POST = "Accept-Post";

  private final BodyReader body;
  private final StrictJson json;

  public RequestReader(BodyReader body, StrictJson json) {
    this.body = body;
    this.json = json;
  }

  /**
   * Reads one.
   *
   * @throws HttpRefusal when it is not as it should be
   */
  public Map<?, ?> read(HttpServletRequest request) {
    if (!request.getMethod().equals("POST")) {
      return new UrlParameters(json).read(request.getQueryString());
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
}
