package org.mintatlas.web.http.read;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mintatlas.graphql.error.ApiError;
import org.mintatlas.graphql.error.ErrorCode;
import org.mintatlas.graphql.error.Messages;
import org.mintatlas.graphql.request.ApiRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A request is refused by the transport, before the engine sees anything of it. */
@SuppressWarnings("serial") // never leaves the thread of its request
public final class HttpRefusal extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final ErrorCode code;
  private final int status;
  private final Function<Messages, ApiError> told;
  private final Map<String, Object> extensions = new LinkedHashMap<>();
  private final HttpHeaders headers = new HttpHeaders();

  private HttpRefusal(ErrorCode code, int status, String key, Function<Messages, ApiError> told) {
    super(key, null, false, false);
    this.code = code;
    this.status = status;
    this.told = told;
  }

  private static HttpRefusal of(ErrorCode code, int status, String key, Object... arguments) {
    return new HttpRefusal(
        code, status, key, messages -> ApiError.of(code, messages.text(key, arguments)));
  }

  /**
   * For a reason that has a text and a code.
   *
   * @param key of the text in the messages
   * @param arguments of the text
   */
  public static HttpRefusal of(ErrorCode code, String key, Object... arguments) {
    return of(code, code.httpStatus(), key, arguments);
  }

  /** A refusal with a status that is not the code's. */
  public static HttpRefusal of(HttpStatus status, ErrorCode code, String key, Object... arguments) {
    return of(code, status.value(), key, arguments);
  }

  /**
   * For a part of the request that breaks a rule.
   *
   * @param part the name of the part, such as {@code variables}; first argument of the text
   */
  public static HttpRefusal badInput(String part, String key, Object... arguments) {
    return of(
            ErrorCode.BAD_USER_INPUT,
            key,
            Stream.concat(Stream.of(part), Stream.of(arguments)).toArray())
        .with("argument", part);
  }

  /** A refusal of a header that breaks a rule of HTTP. */
  public static HttpRefusal badHeader(HttpStatus status, String name, String key) {
    return of(status, ErrorCode.BAD_USER_INPUT, key, name).with("argument", name);
  }

  /**
   * For a request that is too much of something.
   *
   * @param limit its name, which has a text as well
   */
  public static HttpRefusal overLimit(HttpStatus status, String limit, long maximum, long actual) {
    return new HttpRefusal(
        ErrorCode.LIMIT_EXCEEDED,
        status.value(),
        limit,
        messages -> ApiError.overLimit(messages, limit, maximum, actual));
  }

  /** This one with one more thing for programs to read. */
  public HttpRefusal with(String name, Object value) {
    extensions.put(name, value);
    return this;
  }

  public HttpRefusal header(String name, String value) {
    headers.set(name, value);
    return this;
  }

  /** The HTTP status of the answer, whichever media type it has. */
  public int status() {
    return status;
  }

  public ErrorCode code() {
    return code;
  }

  public HttpHeaders headers() {
    return headers;
  }

  public ApiError error(ApiRequest request) {
    ApiError error = told.apply(Messages.of(request));
    for (Map.Entry<String, Object> extension : extensions.entrySet()) {
      error = error.with(extension.getKey(), extension.getValue());
    }
    return error.with("traceId", request.traceId());
  }
}
