package org.mintatlas.application.qualification.workshop;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.paging.pick.Picking;
import org.mintatlas.application.region.Regions;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.qualification.workshop.RegionalWorkshop;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.Require;

/**
 * What a regional workshop must be like. Conditions add up; within a set any one will do.
 *
 * @param years was held in one of these years; empty means any
 * @param states was held in a region that one of these states leads; empty means any
 * @param picked is one of these; null means any
 */
@Buildable
public record WorkshopFilter(Set<Integer> years, Set<FederalState> states, @Nullable Picked picked)
    implements Picking {
  /** Any workshop. */
  public static final WorkshopFilter ANY = new WorkshopFilter(Set.of(), Set.of(), null);

  /** Keeps copies. */
  public WorkshopFilter {
    years = Require.set("years", years);
    states = Require.set("states", states);
  }

  /** What is like that, in these regions. */
  public Predicate<RegionalWorkshop> matching(Regions regions) {
    return workshop ->
        Wanted.oneOf(years, workshop.date().year())
            && (states.isEmpty()
                || states.contains(regions.existingProfile(workshop.region()).leadState()));
  }

  /** Starts one from this one, to change some of it. */
  public WorkshopFilterBuilder toBuilder() {
    return WorkshopFilterBuilder.of(this);
  }
}
