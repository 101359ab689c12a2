package org.mintatlas.graphql.document;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document that was found to be valid.
 *
 * @param text as it was sent
 * @param parsed what the engine runs
 */
record KnownDocument(String text, PreparsedDocumentEntry parsed) {

  static KnownDocument of(String text, Document document) {
    return new KnownDocument(text, new PreparsedDocumentEntry(document));
  }

  /**
   * The name of the operation that runs; empty when it has none or it is unclear which one runs.
   */
  Optional<String> operation(@Nullable String wanted) {
    List<OperationDefinition> candidates =
        operations().stream()
            .filter(o -> wanted == null || wanted.isEmpty() || wanted.equals(o.getName()))
            .toList();
    return candidates.size() == 1
        ? Optional.ofNullable(candidates.getFirst().getName())
        : Optional.empty();
  }

  /** Whether there is nothing but queries in it. */
  boolean onlyQueries() {
    return operations().stream()
        .allMatch(o -> o.getOperation() == OperationDefinition.Operation.QUERY);
  }

  private List<OperationDefinition> operations() {
    return parsed.getDocument().getDefinitionsOfType(OperationDefinition.class);
  }
}
