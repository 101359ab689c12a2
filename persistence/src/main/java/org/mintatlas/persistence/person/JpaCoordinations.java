package org.mintatlas.persistence.person;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.person.Coordinations;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.CoordinationId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.StoreAdapter;

/** Coordinations in the database. */
class JpaCoordinations extends StoreAdapter<CoordinationId, Coordination> implements Coordinations {
  JpaCoordinations(AggregateStore store) {
    super(store, CoordinationEntity.ROWS, Coordinations.INTEGRITY);
  }

  @Override
  protected Map<String, UniqueRule> uniqueConstraints() {
    return Map.of("coordination_running_once", UniqueRule.COORDINATED_REGION);
  }

  @Override
  public Map<RegionId, List<Coordination>> ofRegions(Set<RegionId> regions) {
    return of(regions, "c.region_id", Coordination::region, "c.period_from, c.id");
  }

  @Override
  public Map<PersonId, List<Coordination>> ofPersons(Set<PersonId> persons) {
    return of(persons, "c.person_id", Coordination::person, "c.period_from, c.id");
  }
}
