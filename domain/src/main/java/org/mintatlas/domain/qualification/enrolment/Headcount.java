package org.mintatlas.domain.qualification.enrolment;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.RegionId;

/**
 * How many take part in a cohort, networks and persons counted apart: 14 networks can send 19
 * persons.
 *
 * @param networks the regions that sent somebody, each counted once
 * @param persons the persons, each counted once; one whom no source names counts as one
 */
public record Headcount(int networks, int persons) {

  /**
   * Counts those who have a place or have completed; everybody else does not take part. Empty when
   * nobody is recorded to take part: then nobody knows how many do.
   */
  public static Optional<Headcount> of(Collection<Enrolment> enrolments) {
    List<Enrolment> taking = enrolments.stream().filter(e -> e.status().takesPlace()).toList();
    Set<RegionId> regions = new HashSet<>();
    Set<PersonId> named = new HashSet<>();
    taking.forEach(enrolment -> regions.add(enrolment.region()));
    taking.stream().map(Enrolment::person).filter(Objects::nonNull).forEach(named::add);
    long unnamed = taking.stream().filter(enrolment -> enrolment.person() == null).count();
    return taking.isEmpty()
        ? Optional.empty()
        : Optional.of(new Headcount(regions.size(), named.size() + (int) unnamed));
  }
}
