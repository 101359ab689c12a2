package org.mintatlas.graphql.label;

import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Language;

/** Texts for people in the language that is wanted. */
public final class Words {
  private Words() {}

  /** The words in the language of the field, else in that of the request. */
  public static String of(Wording wording, ApiRequest request, @Nullable Language lang) {
    return switch (request.language(lang)) {
      case DE -> wording.de();
      case EN -> wording.english();
    };
  }

  /** The same of words that may be unknown. */
  public static @Nullable String ofOptional(
      @Nullable Wording wording, ApiRequest request, @Nullable Language lang) {
    return wording == null ? null : of(wording, request, lang);
  }
}
