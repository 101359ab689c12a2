package org.mintatlas.domain.qualification.workshop;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.shared.InvalidValueException;

/**
 * How far regional workshops reach (Reichweite): an initiative that came to several of them is
 * reached once.
 *
 * @param workshops how many were held
 * @param initiatives how many different initiatives took part
 */
public record Reach(int workshops, int initiatives) {
  /** No workshop was held. */
  public static final Reach NONE = new Reach(0, 0);

  /**
   * @throws InvalidValueException when a number is negative, or initiatives were reached without a
   *     workshop
   */
  public Reach {
    if (workshops < 0) {
      throw new InvalidValueException("workshops", workshops, "must not be negative");
    }
    if (initiatives < 0) {
      throw new InvalidValueException("initiatives", initiatives, "must not be negative");
    }
    if (workshops == 0 && initiatives > 0) {
      throw new InvalidValueException("initiatives", initiatives, "are reached by workshops only");
    }
  }

  /** The reach of these workshops together. */
  public static Reach of(Collection<RegionalWorkshop> workshops) {
    Set<InitiativeId> reached = new HashSet<>();
    workshops.forEach(workshop -> reached.addAll(workshop.initiatives()));
    return new Reach(workshops.size(), reached.size());
  }
}
