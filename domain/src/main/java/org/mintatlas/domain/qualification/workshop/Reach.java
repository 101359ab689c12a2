package org.mintatlas.domain.qualification.workshop;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;

/**
 * How far regional workshops reach (Reichweite): an initiative that came to several of them is
 * reached once. Where no workshop is recorded there is no reach: nobody knows.
 *
 * @param workshops how many were held, at least 1
 * @param initiatives how many different initiatives took part
 */
public record Reach(int workshops, int initiatives) {

  /**
   * @throws InvalidValueException when there is no workshop, or the initiatives are negative
   */
  public Reach {
    Require.atLeast("workshops", workshops, 1);
    Require.notNegative("initiatives", initiatives);
  }

  /** The reach of these workshops together; empty when there are none. */
  public static Optional<Reach> of(Collection<RegionalWorkshop> workshops) {
    if (workshops.isEmpty()) {
      return Optional.empty();
    }
    Set<InitiativeId> reached = new HashSet<>();
    workshops.forEach(workshop -> reached.addAll(workshop.initiatives()));
    return Optional.of(new Reach(workshops.size(), reached.size()));
  }
}
