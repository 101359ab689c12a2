package org.mintatlas.memory.person;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.person.Coordinations;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.CoordinationId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.memory.storing.InMemoryStore;

public final class InMemoryCoordinations extends InMemoryStore<CoordinationId, Coordination>
    implements Coordinations {
  private static final Comparator<Coordination> EARLIEST_FIRST =
      Comparator.comparing(coordination -> coordination.period().from());

  /** Coordinations join what these collections hold. */
  public InMemoryCoordinations(Persons persons, Regions regions) {
    super(Coordinations.INTEGRITY);
    knows(Referent.PERSON, persons::byIds);
    knows(Referent.REGION, regions::profilesByIds);
  }

  @Override
  public Map<RegionId, List<Coordination>> ofRegions(Set<RegionId> regions) {
    return ofEach(regions, Coordination::region, EARLIEST_FIRST);
  }

  @Override
  public Map<PersonId, List<Coordination>> ofPersons(Set<PersonId> persons) {
    return ofEach(persons, Coordination::person, EARLIEST_FIRST);
  }
}
