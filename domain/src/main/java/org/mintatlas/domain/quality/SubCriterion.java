package org.mintatlas.domain.quality;

import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Wording;

/**
 * A sub-criterion (Teilkriterium): one thing to rate.
 *
 * @param code its key, the same from edition to edition as long as it means the same
 * @param name its name
 * @param question what to ask oneself
 */
public record SubCriterion(Slug code, Wording name, Wording question) {
  public SubCriterion {
    Require.given("code", code, "name", name, "question", question);
  }
}
