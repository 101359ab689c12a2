package org.mintatlas.graphql.request;

import java.util.Locale;

/** A language for names, labels and messages. */
public enum Language {
  /** German. */
  DE(Locale.GERMAN),
  /** English. */
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The same for Java, and as {@code Content-Language} writes it. */
  public Locale locale() {
    return locale;
  }
}
