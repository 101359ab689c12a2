package org.mintatlas.graphql.document;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * Names in the log what runs without being trusted, each document once. After so many of them the
 * log is silent, since whoever sends ever new ones would fill it.
 */
final class UnknownDocuments {
  private static final Log LOG = LogFactory.getLog(UnknownDocuments.class);
  private static final int MOST = 1_000;
  private static final int LONGEST_NAME = 80;

  private final Set<DocumentHash> named = ConcurrentHashMap.newKeySet();

  /**
   * Such a document runs.
   *
   * @param operation a name as the language allows it, so it cannot forge lines of the log
   */
  void ran(DocumentHash hash, @Nullable String operation) {
    if (named.size() < MOST && named.add(hash)) {
      LOG.info("Not a trusted document: operation " + shortened(operation) + ", SHA-256 " + hash);
      if (named.size() == MOST) {
        LOG.info("No more documents that are not trusted will be named until the next start");
      }
    }
  }

  private static String shortened(@Nullable String name) {
    if (name == null) {
      return "without a name";
    }
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
  }
}
