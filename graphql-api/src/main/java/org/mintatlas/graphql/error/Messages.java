package org.mintatlas.graphql.error;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Language;

/**
 * What people read when something goes wrong, in their language: the texts of {@code
 * messages_de.properties} and {@code messages_en.properties} beside this class.
 */
public enum Messages {
  GERMAN(Language.DE),
  ENGLISH(Language.EN);

  private final Locale locale;
  private final ResourceBundle texts;
  private final ResourceBundle engine;

  Messages(Language language) {
    locale = language.locale();
    texts = language.texts(Messages.class, "messages");
    engine = language.texts(Messages.class, "engine");
  }

  Locale locale() {
    return locale;
  }

  /** Those in which a request reads its errors. */
  public static Messages of(ApiRequest request) {
    return in(request.messages());
  }

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

  /** What the engine says under a key, in words of ours. */
  String engine(String key, Object... parts) {
    return new MessageFormat(engine.getString(key), locale).format(parts);
  }

  /** Asks, behind another sentence, whether one of these names was meant; nothing for none. */
  String didYouMean(List<String> names) {
    if (names.isEmpty()) {
      return "";
    }
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      String before = i == 0 ? "" : i == names.size() - 1 ? " " + text("or") + " " : ", ";
      list.append(before).append('\'').append(names.get(i)).append('\'');
    }
    return " " + text("didYouMean", list);
  }
}
