package org.mintatlas.application.initiative;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Near;
import org.mintatlas.application.paging.Placed;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.domain.geography.Bounds;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.Require;

/**
 * What an initiative must be like. Conditions add up; within a set any one will do.
 *
 * @param kinds is one of these; empty means any
 * @param states placed in one of these; empty means any
 * @param nameContains has this text in its name, upper or lower case; null means any name
 * @param assuredBefore no source assures it for this day or a later one, also when none tells a
 *     date; null means any
 * @param near is so near; null means anywhere
 * @param within is in this part of the map; null means anywhere
 */
@Buildable
public record InitiativeFilter(
    Set<InitiativeKind> kinds,
    Set<FederalState> states,
    @Nullable String nameContains,
    @Nullable LocalDate assuredBefore,
    @Nullable Near near,
    @Nullable Bounds within)
    implements Placed<Initiative> {
  /** Any initiative. */
  public static final InitiativeFilter ANY =
      InitiativeFilterBuilder.empty().kinds(Set.of()).states(Set.of()).build();

  /** Keeps copies. */
  public InitiativeFilter {
    kinds = Require.set("kinds", kinds);
    states = Require.set("states", states);
  }

  /** Whether an initiative is like that. */
  public boolean matches(Initiative initiative) {
    return Wanted.oneOf(kinds, initiative.kind())
        && Wanted.oneOf(states, initiative.place().state())
        && Wanted.assuredBefore(assuredBefore, initiative)
        && Wanted.inName(nameContains, initiative.name())
        && isThere(initiative);
  }

  @Override
  public @Nullable GeoPoint pointOf(Initiative initiative) {
    return initiative.place().point();
  }

  /** Starts one from this one, to change some of it. */
  public InitiativeFilterBuilder toBuilder() {
    return InitiativeFilterBuilder.of(this);
  }
}
