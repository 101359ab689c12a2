package org.mintatlas.graphql.label;

import java.util.Locale;
import org.mintatlas.graphql.request.Language;

/**
 * How numbers were counted, in words for people: those of {@code derivations_de.properties} and
 * {@code derivations_en.properties} beside this class.
 */
public enum Derivation {
  /** The count of regions at the end of a year. */
  REGIONS,
  /** The share of what listed regions cover. */
  COVERAGE,
  /** The count of initiatives. */
  INITIATIVES,
  EVENTS;

  public String in(Language language) {
    return language
        .texts(Derivation.class, "derivations")
        .getString(name().toLowerCase(Locale.ROOT));
  }
}
