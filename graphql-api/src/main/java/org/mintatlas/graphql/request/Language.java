package org.mintatlas.graphql.request;

import java.util.Locale;
import java.util.ResourceBundle;
import org.mintatlas.domain.shared.Wording;

/** A language for names, labels and messages. */
public enum Language {
  DE(Locale.GERMAN),
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The texts of a file beside a class, such as {@code labels_de.properties}. */
  public ResourceBundle texts(Class<?> beside, String file) {
    return ResourceBundle.getBundle(
        beside.getPackageName() + "." + file,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The same for Java, and as {@code Content-Language} writes it. */
  public Locale locale() {
    return locale;
  }

  /** A text in this language, or in German where there is none in this one. */
  public String of(Wording words) {
    return of(words.de(), words.english());
  }

  /** That of the two texts which is in this language. */
  public String of(String german, String english) {
    return switch (this) {
      case DE -> german;
      case EN -> english;
    };
  }
}
