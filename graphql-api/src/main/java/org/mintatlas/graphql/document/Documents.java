package org.mintatlas.graphql.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.OperationDefinition.Operation;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.mintatlas.graphql.request.ApiRequest;

/**
 * The documents that need not be parsed and validated again: the trusted ones, always, and those
 * that ran last, as many as the cache holds. Only valid ones are kept; what is wrong with the
 * others is said in the language of whoever asks.
 */
public final class Documents implements PreparsedDocumentProvider {
  /** What each entry needs besides its text, in characters. */
  private static final int OVERHEAD = 100;

  private final DocumentMode mode;
  private final Cache<DocumentHash, KnownDocument> cache;
  private volatile TrustedDocuments trusted = TrustedDocuments.NONE;

  /**
   * Without trusted documents at first.
   *
   * @param mode which ones may run
   * @param maxCharacters the most that the texts in the cache have together
   */
  public Documents(DocumentMode mode, long maxCharacters) {
    this.mode = mode;
    cache =
        Caffeine.newBuilder()
            .maximumWeight(maxCharacters)
            .weigher((DocumentHash hash, KnownDocument known) -> known.text().length() + OVERHEAD)
            .executor(Runnable::run)
            .recordStats()
            .build();
  }

  public DocumentMode mode() {
    return mode;
  }

  /** Trusts these from now on. */
  public void trust(TrustedDocuments documents) {
    trusted = documents;
  }

  TrustedDocuments trusted() {
    return trusted;
  }

  /** One by its id in a manifest, or by its SHA-256, which is an id as well. */
  Optional<KnownDocument> withId(String id) {
    return trusted
        .withId(id)
        .or(() -> DocumentHash.written(TrustedDocuments.plain(id)).flatMap(this::withHash));
  }

  /** One that is trusted or in the cache. */
  Optional<KnownDocument> withHash(DocumentHash hash) {
    return trusted.withHash(hash).or(() -> Optional.ofNullable(cache.getIfPresent(hash)));
  }

  /** The cache, for its statistics; the trusted documents are not in it. */
  public Cache<?, ?> cache() {
    return cache;
  }

  @Override
  public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
      ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
    DocumentHash hash = DocumentHash.in(input.getGraphQLContext());
    Optional<KnownDocument> known = withHash(hash);
    ApiRequest request = ApiRequest.of(input.getGraphQLContext());
    boolean queriesOnly =
        request.forbids(Operation.MUTATION) || request.forbids(Operation.SUBSCRIPTION);
    // What only some requests may run is refused where documents are validated.
    if (known.isPresent() && (!queriesOnly || known.get().onlyQueries())) {
      return CompletableFuture.completedFuture(known.get().parsed());
    }
    PreparsedDocumentEntry parsed = parseAndValidate.apply(input);
    if (!parsed.hasErrors()) {
      cache.put(hash, new KnownDocument(input.getQuery(), parsed));
    }
    return CompletableFuture.completedFuture(parsed);
  }
}
