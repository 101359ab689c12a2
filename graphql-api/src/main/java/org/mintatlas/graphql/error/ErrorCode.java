package org.mintatlas.graphql.error;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What kind of error it is, for programs: {@code extensions.code}. What each means and what to do
 * is told in {@link Messages} under {@code meaning.CODE} and {@code advice.CODE}; {@code
 * docs/errors.md} shows it all.
 */
public enum ErrorCode {
  /** The request is wrong; the message says what to change. */
  BAD_USER_INPUT(400),
  /** The address knows other methods than this one. */
  METHOD_NOT_ALLOWED(405),
  /** None of the media types that the caller takes can be given. */
  NOT_ACCEPTABLE(406),
  /** The body is of a media type that is not read. */
  UNSUPPORTED_MEDIA_TYPE(415),
  /** Nobody has signed in, or the token does not prove who has. */
  UNAUTHENTICATED(401),
  /** The caller may not do this. */
  FORBIDDEN(403),
  /** The request asks for more than is allowed. */
  LIMIT_EXCEEDED(400),
  /** The caller asked for too much in too short a time. */
  RATE_LIMITED(429),
  /** No document is known by this hash; send it along with the hash. */
  PERSISTED_QUERY_NOT_FOUND(400),
  /** Documents cannot be made known by their hash here. */
  PERSISTED_QUERY_NOT_SUPPORTED(400),
  /** Something that we need does not answer; try again later. */
  UNAVAILABLE(503),
  /** The fault is ours; the log knows more under the trace id. */
  INTERNAL(500);

  private final int httpStatus;

  ErrorCode(int httpStatus) {
    this.httpStatus = httpStatus;
  }

  /** The HTTP status of an answer that has no data because of this. */
  public int httpStatus() {
    return httpStatus;
  }

  /** The code with a name; empty when there is none. */
  public static Optional<ErrorCode> named(@Nullable Object name) {
    return Arrays.stream(values()).filter(code -> code.name().equals(name)).findFirst();
  }
}
