package org.mintatlas.graphql.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Documents that our own clients were built with. */
public final class TrustedDocuments {
  /** No document at all. */
  public static final TrustedDocuments NONE = new TrustedDocuments(Map.of());

  private static final String ALGORITHM = "sha256:";

  private final Map<String, KnownDocument> byId;
  private final Map<DocumentHash, KnownDocument> byHash = new HashMap<>();

  /**
   * @param byId with ids {@link #plain}
   */
  TrustedDocuments(Map<String, KnownDocument> byId) {
    this.byId = Map.copyOf(byId);
    for (KnownDocument document : byId.values()) {
      DocumentHash.of(document.text()).ifPresent(hash -> byHash.put(hash, document));
    }
  }

  /** An id without the name of its algorithm, which clients may write or leave out. */
  static String plain(String id) {
    return claimsHash(id) ? id.substring(ALGORITHM.length()) : id;
  }

  /** Whether an id says of itself to be a SHA-256. */
  static boolean claimsHash(String id) {
    return id.startsWith(ALGORITHM);
  }

  Optional<KnownDocument> withId(String id) {
    return Optional.ofNullable(byId.get(plain(id)));
  }

  Optional<KnownDocument> withHash(DocumentHash hash) {
    return Optional.ofNullable(byHash.get(hash));
  }

  public int count() {
    return byHash.size();
  }
}
