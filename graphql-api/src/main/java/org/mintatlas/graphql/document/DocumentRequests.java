package org.mintatlas.graphql.document;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.error.Messages;
import org.mintatlas.graphql.request.ApiRequest;

/**
 * Finds the document that a request means, which it may send, name by an id of a manifest, or name
 * by its hash; and refuses those that may not run. Whoever comes later sees the text, however it
 * was asked for.
 */
public final class DocumentRequests extends SimplePerformantInstrumentation {
  private final Documents documents;
  private final UnknownDocuments unknown = new UnknownDocuments();

  /**
   * @param documents those that are known, and which ones may run
   */
  public DocumentRequests(Documents documents) {
    this.documents = documents;
  }

  @Override
  public ExecutionInput instrumentExecutionInput(
      ExecutionInput input,
      InstrumentationExecutionParameters parameters,
      @Nullable InstrumentationState state) {
    ApiRequest request = ApiRequest.of(input.getGraphQLContext());
    Refusals refusals = new Refusals(Messages.of(request));
    Optional<DocumentHash> promised = PersistedQuery.hash(input.getExtensions(), refusals);
    String text = text(input, request.documentId(), promised, refusals);
    DocumentHash hash =
        DocumentHash.of(text).orElseThrow(() -> refusals.badInput("query", "document.surrogate"));
    if (promised.isPresent() && !promised.get().equals(hash)) {
      throw refusals.badInput("sha256Hash", "document.mismatch");
    }
    Optional<KnownDocument> trusted = documents.trusted().withHash(hash);
    if (trusted.isEmpty() && !request.isOurs() && documents.mode() == DocumentMode.TRUSTED_ONLY) {
      throw refusals.forbidden();
    }
    trusted
        .flatMap(document -> document.operation(input.getOperationName()))
        .ifPresent(request::trusted);
    hash.putInto(input.getGraphQLContext());
    return input.transform(builder -> builder.query(text));
  }

  private String text(
      ExecutionInput input,
      @Nullable String id,
      Optional<DocumentHash> promised,
      Refusals refusals) {
    String sent = input.getQuery();
    boolean absent = sent.isEmpty() || sent.equals(PersistedQuerySupport.PERSISTED_QUERY_MARKER);
    if (id != null) {
      if (!absent) {
        throw refusals.badInput("documentId", "document.both");
      }
      return documents.withId(id).orElseThrow(() -> refusals.unknownId(id)).text();
    }
    if (!absent) {
      return sent;
    }
    DocumentHash hash = promised.orElseThrow(() -> refusals.badInput("query", "document.missing"));
    return documents
        .withHash(hash)
        .orElseThrow(() ->
            documents.mode() == DocumentMode.TRUSTED_ONLY
                ? refusals.notSupported()
                : refusals.notFound())
        .text();
  }

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
    if (documents.mode() == DocumentMode.LOG_UNKNOWN) {
      ExecutionContext context = parameters.getExecutionContext();
      DocumentHash hash = DocumentHash.in(context.getGraphQLContext());
      boolean ours = ApiRequest.of(context.getGraphQLContext()).isOurs();
      if (!ours && documents.trusted().withHash(hash).isEmpty()) {
        unknown.ran(hash, context.getOperationDefinition().getName());
      }
    }
    return super.beginExecuteOperation(parameters, state);
  }
}
