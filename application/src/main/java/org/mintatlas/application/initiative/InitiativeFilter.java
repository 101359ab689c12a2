package org.mintatlas.application.initiative;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.domain.geography.FederalState;
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
 */
@Buildable
public record InitiativeFilter(
    Set<InitiativeKind> kinds,
    Set<FederalState> states,
    @Nullable String nameContains,
    @Nullable LocalDate assuredBefore) {
  /** Any initiative. */
  public static final InitiativeFilter ANY = new InitiativeFilter(Set.of(), Set.of(), null, null);

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
        && Wanted.inName(nameContains, initiative.name());
  }

  /** Starts one from this one, to change some of it. */
  public InitiativeFilterBuilder toBuilder() {
    return InitiativeFilterBuilder.of(this);
  }
}
