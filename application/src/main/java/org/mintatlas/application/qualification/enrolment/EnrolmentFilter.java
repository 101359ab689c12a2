package org.mintatlas.application.qualification.enrolment;

import java.util.Set;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;

/**
 * What an enrolment must be like. Conditions add up; within a set any one will do.
 *
 * @param statuses is in one of these; empty means any
 * @param states is for a region that one of these states leads; empty means any
 */
public record EnrolmentFilter(Set<EnrolmentStatus> statuses, Set<FederalState> states) {
  /** Any enrolment. */
  public static final EnrolmentFilter ANY = new EnrolmentFilter(Set.of(), Set.of());

  /** The alumni: who took part to the end. */
  public static final EnrolmentFilter ALUMNI =
      new EnrolmentFilter(Set.of(EnrolmentStatus.COMPLETED), Set.of());

  /** Keeps copies. */
  public EnrolmentFilter {
    statuses = Set.copyOf(statuses);
    states = Set.copyOf(states);
  }
}
