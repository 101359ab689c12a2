package org.mintatlas.application.person;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.InMemoryAggregates;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.CoordinationId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.RegionId;

/** Coordinations in memory. */
public final class InMemoryCoordinations implements Coordinations {
  private static final Comparator<Coordination> EARLIEST_FIRST =
      Comparator.comparing((Coordination coordination) -> coordination.period().from())
          .thenComparing(coordination -> coordination.id().toString());

  private final Persons persons;
  private final Regions regions;
  private final InMemoryAggregates<CoordinationId, Coordination> coordinations =
      InMemoryAggregates.withoutSlug();

  /** Coordinations join what these collections hold. */
  public InMemoryCoordinations(Persons persons, Regions regions) {
    this.persons = persons;
    this.regions = regions;
  }

  @Override
  public SaveResult<Coordination> save(Coordination coordination) {
    if (persons.byIds(Set.of(coordination.person())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("person");
    }
    if (regions.profilesByIds(Set.of(coordination.region())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("region");
    }
    return coordinations.save(coordination);
  }

  @Override
  public Map<CoordinationId, Coordination> byIds(Set<CoordinationId> ids) {
    return coordinations.byIds(ids);
  }

  @Override
  public Map<RegionId, List<Coordination>> ofRegions(Set<RegionId> regionsAsked) {
    return by(Coordination::region, regionsAsked);
  }

  @Override
  public Map<PersonId, List<Coordination>> ofPersons(Set<PersonId> personsAsked) {
    return by(Coordination::person, personsAsked);
  }

  private <K> Map<K, List<Coordination>> by(Function<Coordination, K> key, Set<K> wanted) {
    Map<K, List<Coordination>> found = new HashMap<>();
    for (K one : wanted) {
      found.put(
          one,
          coordinations
              .all()
              .filter(coordination -> key.apply(coordination).equals(one))
              .sorted(EARLIEST_FIRST)
              .toList());
    }
    return found;
  }
}
