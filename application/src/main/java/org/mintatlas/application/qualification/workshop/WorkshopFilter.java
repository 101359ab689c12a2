package org.mintatlas.application.qualification.workshop;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.FederalState;

/**
 * What a regional workshop must be like. Conditions add up; within a set any one will do.
 *
 * @param year was held in this year; null means any
 * @param states was held in a region that one of these states leads; empty means any
 */
public record WorkshopFilter(@Nullable Integer year, Set<FederalState> states) {
  /** Any workshop. */
  public static final WorkshopFilter ANY = new WorkshopFilter(null, Set.of());

  /** Keeps a copy. */
  public WorkshopFilter {
    states = Set.copyOf(states);
  }
}
