package org.mintatlas.graphql.label;

import graphql.GraphQLContext;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Language;

/**
 * How numbers were counted, in words for people: those of {@code derivations_de.properties} and
 * {@code derivations_en.properties} beside this class.
 */
public enum Derivation {
  /** Of regions at the end of a year. */
  REGIONS,
  /** Of what listed regions cover. */
  COVERAGE,
  /** Of initiatives. */
  INITIATIVES,
  /** Of events. */
  EVENTS;

  /**
   * The words.
   *
   * @param lang the language that the field asks for; null when it leaves it to the request
   */
  public String in(@Nullable Language lang, GraphQLContext context) {
    return ResourceBundle.getBundle(
            Derivation.class.getPackageName() + ".derivations",
            ApiRequest.of(context).language(lang).locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .getString(name().toLowerCase(Locale.ROOT));
  }
}
