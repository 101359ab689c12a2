package org.mintatlas.graphql.document;

import java.util.Map;

/**
 * The documents of one client, as its build wrote them.
 *
 * @param name tells people which one it is
 * @param documents their texts by the ids that the client asks with
 */
public record Manifest(String name, Map<String, String> documents) {
  public Manifest {
    documents = Map.copyOf(documents);
  }
}
