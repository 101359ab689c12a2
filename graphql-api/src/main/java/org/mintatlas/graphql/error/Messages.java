package org.mintatlas.graphql.error;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Language;

/**
 * What people read when something goes wrong, in their language: the texts of {@code
 * messages_de.properties} and {@code messages_en.properties} beside this class.
 */
public enum Messages {
  /** In German. */
  GERMAN(Locale.GERMAN),
  /** In English. */
  ENGLISH(Locale.ENGLISH);

  private final Locale locale;
  private final ResourceBundle texts;

  Messages(Locale locale) {
    this.locale = locale;
    this.texts =
        ResourceBundle.getBundle(
            Messages.class.getPackageName() + ".messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Those in which a request reads its errors. */
  public static Messages of(ApiRequest request) {
    return in(request.messages());
  }

  /** Those in a language. */
  public static Messages in(Language language) {
    return switch (language) {
      case DE -> GERMAN;
      case EN -> ENGLISH;
    };
  }

  /**
   * One text.
   *
   * @param key its name in the files
   * @param arguments stand for {@code {0}}, {@code {1}}, …
   * @throws java.util.MissingResourceException when there is no such text
   */
  public String text(String key, Object... arguments) {
    return new MessageFormat(texts.getString(key), locale).format(arguments);
  }

  /**
   * The locale in which the engine speaks this language. Its English is what it has for any locale,
   * and only {@link Locale#ROOT} finds that on a machine that is set to German.
   */
  Locale engineLocale() {
    return this == ENGLISH ? Locale.ROOT : locale;
  }
}
