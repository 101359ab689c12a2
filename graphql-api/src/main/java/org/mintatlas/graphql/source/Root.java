package org.mintatlas.graphql.source;

/** The parent of the fields of {@code Query}, of which nothing but their arguments is known. */
public enum Root {
  QUERY
}
