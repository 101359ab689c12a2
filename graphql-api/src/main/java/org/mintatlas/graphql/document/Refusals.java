package org.mintatlas.graphql.document;

import graphql.execution.AbortExecutionException;
import java.util.List;
import org.mintatlas.graphql.error.ApiError;
import org.mintatlas.graphql.error.ErrorCode;
import org.mintatlas.graphql.error.Messages;

/**
 * Why a document does not run.
 *
 * @param messages in the language of the request
 */
record Refusals(Messages messages) {

  AbortExecutionException badInput(String argument, String key) {
    return refusal(
        ApiError.of(ErrorCode.BAD_USER_INPUT, messages.text(key)).with("argument", argument));
  }

  AbortExecutionException forbidden() {
    return refusal(ApiError.of(ErrorCode.FORBIDDEN, messages.text("document.untrusted")));
  }

  AbortExecutionException unknownId(String id) {
    return refusal(
        ApiError.of(
                ErrorCode.PERSISTED_QUERY_NOT_FOUND, messages.text("document.unknown", shown(id)))
            .with("argument", "documentId"));
  }

  /** Clients look for exactly this message, in whichever language they are. */
  AbortExecutionException notFound() {
    return refusal(ApiError.of(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound"));
  }

  /** Clients look for exactly this message too, and then send no more hashes. */
  AbortExecutionException notSupported() {
    return refusal(
        ApiError.of(ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, "PersistedQueryNotSupported"));
  }

  private static AbortExecutionException refusal(ApiError error) {
    return new AbortExecutionException(List.of(error));
  }

  private static String shown(String id) {
    String printable = id.replaceAll("\\P{Print}", "?");
    return printable.length() <= 80 ? printable : printable.substring(0, 79) + "…";
  }
}
