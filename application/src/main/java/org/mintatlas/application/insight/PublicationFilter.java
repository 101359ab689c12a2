package org.mintatlas.application.insight;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.paging.pick.Picking;
import org.mintatlas.application.search.Worded;
import org.mintatlas.application.search.plan.SearchPlan;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.PublicationKind;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.Require;

/**
 * What a publication must be like. Conditions add up; within a set any one will do.
 *
 * @param years came out in one of these years; empty means any
 * @param kinds is one of these; empty means any
 * @param text has all that is meant by these words; null means any
 * @param picked is one of these; null means any
 */
@Buildable
public record PublicationFilter(
    Set<Integer> years,
    Set<PublicationKind> kinds,
    @Nullable SearchPlan text,
    @Nullable Picked picked)
    implements Worded, Picking {

  /** Any publication. */
  public static final PublicationFilter ANY = new PublicationFilter(Set.of(), Set.of(), null, null);

  /** Keeps copies. */
  public PublicationFilter {
    years = Require.set("years", years);
    kinds = Require.set("kinds", kinds);
  }

  /** Whether a publication is like that. */
  public boolean matches(Publication publication) {
    return Wanted.oneOf(years, publication.published().year())
        && Wanted.oneOf(kinds, publication.kind())
        && isFound(publication);
  }

  /** Starts one from this one, to change some of it. */
  public PublicationFilterBuilder toBuilder() {
    return PublicationFilterBuilder.of(this);
  }
}
