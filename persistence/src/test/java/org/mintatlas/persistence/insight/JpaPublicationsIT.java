package org.mintatlas.persistence.insight;

import java.util.List;
import java.util.UUID;
import org.mintatlas.application.insight.PublicationsContract;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.insight.Concern;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.persistence.PostgresAtlas;

class JpaPublicationsIT extends PostgresAtlas implements PublicationsContract {

  @Override
  public List<Concern> oneOfEachOtherKind() {
    return List.of(
        new Concern.OfCall(new CallId(UUID.randomUUID())),
        new Concern.OfEvent(new EventId(UUID.randomUUID())),
        new Concern.OfProgramme(new ProgrammeId(UUID.randomUUID())),
        new Concern.OfCohort(new CohortId(UUID.randomUUID())));
  }
}
