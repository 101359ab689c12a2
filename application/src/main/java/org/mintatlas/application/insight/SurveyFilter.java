package org.mintatlas.application.insight;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.paging.pick.Picking;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.Require;

/**
 * What a survey must be like.
 *
 * @param years is of one of these years; empty means any
 * @param picked is one of these; null means any
 */
@Buildable
public record SurveyFilter(Set<Integer> years, @Nullable Picked picked) implements Picking {
  /** Any survey. */
  public static final SurveyFilter ANY = new SurveyFilter(Set.of(), null);

  /** Keeps a copy. */
  public SurveyFilter {
    years = Require.set("years", years);
  }

  /** Whether a survey is like that. */
  public boolean matches(Survey survey) {
    return Wanted.oneOf(years, survey.year());
  }

  /** Starts one from this one, to change some of it. */
  public SurveyFilterBuilder toBuilder() {
    return SurveyFilterBuilder.of(this);
  }
}
