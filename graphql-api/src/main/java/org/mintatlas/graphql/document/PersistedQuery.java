package org.mintatlas.graphql.document;

import java.util.Map;
import java.util.Optional;

/**
 * The extension {@code persistedQuery} of a request as Apollo's clients write it: {@code
 * {"version": 1, "sha256Hash": "…"}}. What they do is all the specification that there is.
 */
final class PersistedQuery {
  private static final String NAME = "persistedQuery";
  private static final int VERSION = 1;

  private PersistedQuery() {}

  /**
   * The hash that a request promises for its document; empty when it promises none.
   *
   * @throws graphql.execution.AbortExecutionException when it is not written like that
   */
  static Optional<DocumentHash> hash(Map<String, Object> extensions, Refusals refusals) {
    Object extension = extensions.get(NAME);
    if (extension == null) {
      return Optional.empty();
    }
    if (!(extension instanceof Map<?, ?> written)) {
      throw refusals.badInput(NAME, "document.persistedQuery");
    }
    if (!(written.get("version") instanceof Number version) || version.doubleValue() != VERSION) {
      throw refusals.badInput("version", "document.version");
    }
    Optional<DocumentHash> hash =
        written.get("sha256Hash") instanceof String hex
            ? DocumentHash.written(hex)
            : Optional.empty();
    if (hash.isEmpty()) {
      throw refusals.badInput("sha256Hash", "document.sha256");
    }
    return hash;
  }
}
