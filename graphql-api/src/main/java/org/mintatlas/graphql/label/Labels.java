package org.mintatlas.graphql.label;

import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.graphql.request.Language;

/**
 * The words for the values of enums and for dates, in a language. The domain has those of dates;
 * those of enums stand in {@code labels_de.properties} and {@code labels_en.properties} beside this
 * class.
 */
public enum Labels {
  GERMAN(Language.DE),
  ENGLISH(Language.EN);

  private static final Set<String> ENUMS =
      GERMAN.words.keySet().stream()
          .map(key -> key.substring(0, key.indexOf('.')))
          .collect(Collectors.toUnmodifiableSet());

  private final Language language;
  private final ResourceBundle words;

  Labels(Language language) {
    this.language = language;
    words = language.texts(Labels.class, "labels");
  }

  public static Labels in(Language language) {
    return switch (language) {
      case DE -> GERMAN;
      case EN -> ENGLISH;
    };
  }

  /**
   * One word.
   *
   * @param type the name of the enum in the schema
   * @param value the name of the value
   * @throws java.util.MissingResourceException when there is none
   */
  public String of(String type, String value) {
    return words.getString(type + "." + value);
  }

  /**
   * The word for a value of the domain: of the enum of the schema that has its name, else of the
   * one that shows all of its values to those whom it is about. Its own name where there is none.
   */
  public String of(Enum<?> value) {
    String type = value.getDeclaringClass().getSimpleName();
    return Stream.of(type, "Own" + type)
        .map(shown -> shown + "." + value.name())
        .filter(words::containsKey)
        .map(words::getString)
        .findFirst()
        .orElse(value.name());
  }

  /** Whether there are words for an enum of the schema: there are for each. */
  static boolean haveEnum(String type) {
    return ENUMS.contains(type);
  }

  public String of(PartialDate date) {
    return language.of(date.wording());
  }
}
