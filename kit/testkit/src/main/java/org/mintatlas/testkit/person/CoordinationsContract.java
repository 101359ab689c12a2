package org.mintatlas.testkit.person;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.person.Coordinations;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.CoordinationId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.testkit.region.RegionFixtures;

/** What every implementation of {@link Coordinations} promises. */
public interface CoordinationsContract
    extends EngagementsContract<CoordinationId, Coordination, RegionId> {

  @Override
  default Coordinations engagements() {
    return coordinations();
  }

  @Override
  default Coordination engaged(PersonId person, RegionId region, Period period) {
    return PersonFixtures.aCoordination(person, region, period);
  }

  @Override
  default RegionId something(String slug) {
    return region(slug);
  }

  @Override
  default RegionId nothing() {
    return RegionFixtures.aRegionId();
  }

  @Override
  default Map<RegionId, List<Coordination>> ofAll(Set<RegionId> ids) {
    return coordinations().ofRegions(ids);
  }

  @Override
  default Map<PersonId, List<Coordination>> ofPersons(Set<PersonId> ids) {
    return coordinations().ofPersons(ids);
  }
}
