package org.mintatlas.graphql.argument;

/** A language for names and labels. */
public enum Language {
  /** German. */
  DE,
  /** English. */
  EN
}
