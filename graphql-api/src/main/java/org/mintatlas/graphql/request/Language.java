package org.mintatlas.graphql.request;

/** A language for names and labels. */
public enum Language {
  /** German. */
  DE,
  /** English. */
  EN
}
