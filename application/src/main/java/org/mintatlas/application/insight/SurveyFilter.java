package org.mintatlas.application.insight;

import java.util.Set;

/**
 * What a survey must be like.
 *
 * @param years is of one of these years; empty means any
 */
public record SurveyFilter(Set<Integer> years) {
  /** Any survey. */
  public static final SurveyFilter ANY = new SurveyFilter(Set.of());

  /** Keeps a copy. */
  public SurveyFilter {
    years = Set.copyOf(years);
  }
}
