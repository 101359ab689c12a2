package org.mintatlas.graphql.error;

/**
 * How much an answer tells of what is wrong.
 *
 * @param errors the most errors in an answer, at least 2
 * @param message the most characters of a message, at least 100
 * @param suggestions whether a message may name what the schema knows instead; where strangers
 *     cannot explore the schema, it may not
 */
public record ErrorPolicy(int errors, int message, boolean suggestions) {
  /** 20 errors of 500 characters, with suggestions. */
  public static final ErrorPolicy DEFAULT = new ErrorPolicy(20, 500, true);

  public ErrorPolicy {
    if (errors < 2 || message < 100) {
      throw new IllegalArgumentException(
          "An answer needs room for 2 errors, and a message for 100 characters.");
    }
  }

  /** The same without suggestions. */
  public ErrorPolicy withoutSuggestions() {
    return new ErrorPolicy(errors, message, false);
  }
}
