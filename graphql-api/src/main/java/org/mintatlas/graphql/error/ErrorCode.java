package org.mintatlas.graphql.error;

/** What kind of error it is, for programs: {@code extensions.code}. */
public enum ErrorCode {
  /** The request is wrong; the message says what to change. */
  BAD_USER_INPUT,
  /** The request asks for more than is allowed. */
  LIMIT_EXCEEDED,
  /** The fault is ours; the log knows more under the trace id. */
  INTERNAL
}
