package org.mintatlas.graphql.qualification;

import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Language;

/** Texts for people in the language that is wanted. */
final class Words {
  private Words() {}

  /** The words in the language of the field, else in that of the request. */
  static String of(Wording wording, ApiRequest request, @Nullable Language lang) {
    return switch (request.language(lang)) {
      case DE -> wording.de();
      case EN -> wording.english();
    };
  }
}
