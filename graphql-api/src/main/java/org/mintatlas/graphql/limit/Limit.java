package org.mintatlas.graphql.limit;

import java.util.Locale;

/** What of a request is limited, each with the most that is allowed unless told otherwise. */
public enum Limit {
  /** Characters of the document. */
  CHARACTERS(262_144),
  /** Tokens of the document; a comment is one. */
  TOKENS(15_000),
  /** Digits in a row: reading a number takes time that grows with the square of its length. */
  DIGITS(1_000),
  /** How deep braces, brackets and fragments are nested in one another, whatever they mean. */
  NESTING(100),
  /** Operations in the document. */
  OPERATIONS(10),
  /** Directives in the document. */
  DIRECTIVES(50),
  /** Aliases in the document. */
  ALIASES(50),
  /** Fields at the root of an operation, fragments written out. */
  ROOT_FIELDS(20),
  /** Fields within one another, fragments written out. */
  DEPTH(15),
  /** Fields, fragments and uses of fragments, fragments written out. */
  EXPANDED_FIELDS(5_000),
  /**
   * Fields with the same name in the answer, side by side, fragments written out. Clients that keep
   * a fragment beside each component repeat {@code id} and {@code __typename} that often.
   */
  REPEATED_FIELDS(100),
  /** Fields within one another below {@code __schema} or {@code __type}. */
  INTROSPECTION_DEPTH(20),
  /** Lists below {@code __schema} or {@code __type}: the query of common tools has nine. */
  INTROSPECTION_LISTS(20),
  /** Such lists within one another: the query of common tools has {@code types fields args}. */
  INTROSPECTION_NESTING(3),
  /** Characters of the names and values of all variables. */
  VARIABLES(65_536),
  /** How deep lists and objects in variables are nested in one another. */
  VARIABLES_NESTING(20),
  /** Points, as the dry run counts them. */
  COST(20_000);

  private final int standard;

  Limit(int standard) {
    this.standard = standard;
  }

  /** The most that is allowed unless told otherwise. */
  int standard() {
    return standard;
  }

  /** Its name for programs, such as {@code rootFields}: in errors, and as key of its words. */
  public String key() {
    StringBuilder key = new StringBuilder();
    for (String word : name().split("_", -1)) {
      key.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    key.setCharAt(0, Character.toLowerCase(key.charAt(0)));
    return key.toString();
  }
}
