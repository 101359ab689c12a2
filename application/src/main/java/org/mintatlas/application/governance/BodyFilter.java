package org.mintatlas.application.governance;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.paging.pick.Picking;
import org.mintatlas.application.search.Worded;
import org.mintatlas.application.search.plan.SearchPlan;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.BodyKind;
import org.mintatlas.domain.governance.BodyLevel;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.Require;

/**
 * What a body must be like. Conditions add up; within a set any one will do.
 *
 * @param levels is on one of these levels; empty means any
 * @param kinds is one of these; empty means any
 * @param states speaks for one of these states; empty means any
 * @param nameContains has this text in its name, upper or lower case; null means any name
 * @param text has all that is meant by these words; null means any
 * @param picked is one of these; null means any
 */
@Buildable
public record BodyFilter(
    Set<BodyLevel> levels,
    Set<BodyKind> kinds,
    Set<FederalState> states,
    @Nullable String nameContains,
    @Nullable SearchPlan text,
    @Nullable Picked picked)
    implements Picking, Worded {
  /** Any body. */
  public static final BodyFilter ANY =
      new BodyFilter(Set.of(), Set.of(), Set.of(), null, null, null);

  /** Keeps copies. */
  public BodyFilter {
    levels = Require.set("levels", levels);
    kinds = Require.set("kinds", kinds);
    states = Require.set("states", states);
  }

  /** Whether a body is like that. */
  public boolean matches(Body body) {
    return Wanted.oneOf(levels, body.level())
        && Wanted.oneOf(kinds, body.kind())
        && Wanted.oneOf(states, body.state())
        && Wanted.inName(nameContains, body.name())
        && isFound(body);
  }

  /** Starts one from this one, to change some of it. */
  public BodyFilterBuilder toBuilder() {
    return BodyFilterBuilder.of(this);
  }
}
