package org.mintatlas.web.http.read;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.request.Language;

/** Languages as HTTP names them. */
public final class Languages {
  private static final List<Locale> KNOWN =
      Stream.of(Language.values()).map(Language::locale).toList();

  private Languages() {}

  /**
   * Chooses by {@code Accept-Language}.
   *
   * @param acceptLanguage all values of the header; empty when there is none
   * @return null when none of ours is asked for
   */
  public static @Nullable Language chosenBy(String acceptLanguage) {
    if (acceptLanguage.isBlank()) {
      return null;
    }
    try {
      Locale chosen = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), KNOWN);
      return Stream.of(Language.values())
          .filter(language -> language.locale().equals(chosen))
          .findFirst()
          .orElse(null);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
