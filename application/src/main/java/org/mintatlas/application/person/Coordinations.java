package org.mintatlas.application.person;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.Store;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.CoordinationId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.RegionId;

/** Who coordinates which region, now and formerly. */
public interface Coordinations extends Store<CoordinationId, Coordination> {
  /** What holds among them. */
  Integrity<Coordination> INTEGRITY =
      Integrity.<Coordination>none()
          .refersTo(Referent.PERSON, Coordination::person)
          .refersTo(Referent.REGION, Coordination::region)
          .unique(
              UniqueRule.COORDINATED_REGION,
              coordination ->
                  coordination.period().to() == null
                      ? List.of(coordination.person(), coordination.region())
                      : null);

  /**
   * All coordinations of each region, the earliest first; a region without any has an empty list.
   */
  Map<RegionId, List<Coordination>> ofRegions(Set<RegionId> regions);

  /**
   * All coordinations of each person, the earliest first; a person without any has an empty list.
   */
  Map<PersonId, List<Coordination>> ofPersons(Set<PersonId> persons);
}
